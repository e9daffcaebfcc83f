import { z } from 'zod'
import { sentences, words } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

/** Of a prompt that speaks to somebody most sentences say "you" or "your"; figures and lists need not. */
const spokenToFrom = 0.45

/**
 * The prompt speaks to the person as "you", and in no more than `slips` sentences of them as of somebody else. A line that
 * says who is meant ("where one speaks of X, it means you"), and what others say in quotation marks, is fair.
 */
export default defineCheck(
  'addresses-the-character',
  { output: PersonaOutput, wanted: z.strictObject({ slips: z.number().int().min(0) }) },
  ({ persona, system_prompt }, { slips }) => {
    const said = sentences(system_prompt.replace(/^#.*$|"[^"\n]*"|“[^”\n]*”/gm, '')).map(({ text }) => text)
    const share = said.filter((text) => /\byou(?:r|rs|rself)?\b/i.test(text)).length / Math.max(1, said.length)
    const name = nameOf(persona.name)
    const others = said.filter((text) => speaksOf(text, name))
    return noneOf(
      [
        ...(share < spokenToFrom
          ? [`${Math.round(share * 100)} % of the sentences say "you", wanted ${spokenToFrom * 100} %`]
          : []),
        ...(others.length > slips
          ? [
              `${others.length} sentences speak of the person as of somebody else, wanted at most ${slips}: ${others.join(' | ')}`,
            ]
          : []),
      ],
      `${said.length} sentences, ${Math.round(share * 100)} % of them with "you", ${others.length} of somebody else`,
    )
  },
)

function speaksOf(sentence: string, name: RegExp): boolean {
  if (/\bmeans you\b|\byou are\b/i.test(sentence)) return false
  return name.test(sentence) || /\b(?:the|this) (?:persona|character|actor|role ?player)\b(?! of)/i.test(sentence)
}

function nameOf(name: string | null): RegExp {
  const parts = words(name ?? '').filter((part) => part.length > 2 && !/^(?:dr|mrs?|ms|prof|sister)$/.test(part))
  return parts.length === 0 ? /(?!)/ : new RegExp(`(?<![\\p{L}])(?:${parts.join('|')})(?![\\p{L}])`, 'iu')
}
