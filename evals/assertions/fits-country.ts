import { z } from 'zod'
import { defineCheck, listed, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { allTexts } from '../persona-texts.ts'

/** How money is written, by the name a case uses for it. */
const money = {
  rupee: /₹|\bRs\.? ?\d|\brupees?\b|\blakhs?\b|\bcrores?\b/i,
  euro: /€|\beuros?\b/i,
  pound: /£|\bpounds? sterling\b|\d pounds?\b|\bquid\b/i,
  dollar: /\$|\bdollars?\b/i,
  real: /R\$|\breais\b/,
  peso: /\bpesos?\b|\d ?\$/i,
  zloty: /\bzł|\bzloty|\bzłot/i,
  krone: /\d kr\b|\bkr\.? ?\d|\bkron(?:e|er|or)\b/i,
  yen: /¥|\byen\b/i,
  shilling: /\bK?Sh\.? ?\d|\bshillings?\b/,
  rand: /\bR ?\d[\d,. ]*\d|\brand\b/,
  franc: /\bCFA\b|\bfrancs?\b|\bCHF\b/i,
  naira: /₦|\bnaira\b/i,
  lira: /₺|\bliras?\b|\d TL\b/i,
  pound_egyptian: /\bE£|\bEGP\b|\bEgyptian pounds?\b/i,
} as const

const Money = z.enum(Object.keys(money) as [keyof typeof money, ...(keyof typeof money)[]])

/** Marks that are part of another one: `R$ 2` holds a dollar sign. */
const hides: Readonly<Partial<Record<keyof typeof money, RegExp>>> = {
  dollar: /(?:R|A|NZ|C|S)\$/g,
  peso: /(?:R|A|NZ|C|S)\$/g,
}

/**
 * Money and languages are those of the country. Wanted: the `money` that may turn up beside what the document names itself,
 * and the `languages`, the first of which has to be spoken.
 */
export default defineCheck(
  'fits-country',
  {
    output: PersonaOutput,
    wanted: z.strictObject({ money: z.array(Money).min(1), languages: z.array(z.string().min(1)).min(1) }),
  },
  (output, { money: allowed, languages }) => {
    const { document, persona } = output
    const text = allTexts(output).join('\n')
    const spoken = persona.location.languages_spoken
    const foreign = Money.options.filter((name) => !allowed.includes(name) && has(name, text) && !has(name, document))
    const home = languages[0] ?? ''
    return noneOf(
      [
        ...foreign.map((name) => `speaks of money in ${name} ("${around(name, text)}"), wanted ${listed(allowed)}`),
        ...spoken.filter((one) => !languages.includes(one)).map((one) => `speaks ${one}, wanted ${listed(languages)}`),
        ...(spoken.includes(home) ? [] : [`speaks ${listed(spoken)}, wanted ${home}`]),
      ],
      `money in ${listed(allowed)}, speaks ${listed(spoken)}`,
    )
  },
)

function has(name: keyof typeof money, text: string): boolean {
  return money[name].test(hides[name] && !/peso/.test(name) ? text.replace(hides[name], '') : text)
}

function around(name: keyof typeof money, text: string): string {
  const at = text.search(money[name])
  return text.slice(Math.max(0, at - 25), at + 15).replace(/\n/g, ' ')
}
