import { contentStems } from '../../language/text.ts'
import type { Moment } from './moment.ts'
import type { Saying } from './repertoire/saying.ts'
import type { ShortAnswer } from './repertoire/short-answers.ts'
import type { Telling } from './repertoire/tellings.ts'

/** @returns what the persona knows on the point it was asked about, what fits the kind of question first */
export function askedFor({ repertoire, touched, asked, line, used }: Moment): Saying[] {
  const wanted = new Set(contentStems(asked || line))
  const tellings = new Map(repertoire.tellings.map((one) => [one.id, one]))
  const values = new Map(repertoire.shortAnswers.map((one) => [one.id, one]))
  const kind = kinds.find(({ asks }) => asks.test(asked))
  const reasons = asksForReasons.test(asked)
    ? [...repertoire.tellings, ...repertoire.shortAnswers].filter(isReason)
    : []
  const found = touched.flatMap((id, rank): (Saying & { fits: boolean })[] => {
    const telling = tellings.get(id)
    const fits = (text: string) => kind === undefined || kind.holds.test(text)
    if (telling) {
      const shared = [...telling.stems].filter((stem) => wanted.has(stem)).length
      // The nearest may be near by another word for the same thing ("price", "cost"), which counts as one.
      const met = Math.max(shared, rank === 0 ? 1 : 0)
      const isNear = met >= 2 || met > wanted.size * 0.25
      const needs = telling.isWithheld || !telling.isFromDocument ? 2 : 1
      return !isNear ||
        (telling.isWithheld && rank > 0) ||
        (needs === 2 && shared < Math.min(2, wanted.size)) ||
        (wanted.size >= 4 && shared === 1 && rank > 0)
        ? []
        : [{ ...telling, fits: fits(telling.text) }]
    }
    const value = values.get(id)
    return value && fits(value.text) ? [{ id: value.id, text: value.text, fits: true }] : []
  })
  // A figure that is asked for is given, or not known: another sentence on the matter would be no answer.
  const strict = kind?.isStrict ? found.filter(({ fits }) => fits) : found
  const sorted = strict.toSorted(
    (one, other) =>
      Number(other.fits) - Number(one.fits) ||
      (asksForEvents.test(asked) ? Number(isEvent(other)) - Number(isEvent(one)) : 0),
  )
  return [...reasons, ...sorted].filter(({ id }) => !used.has(id))
}

const asksForReasons = /\bwhy\b|\bwhat (?:else )?drives\b|\breasons?\b|\bbehind (?:it|that|this|the)\b|\bcomes? from\b/i

/** A sheet names its reasons: "Reason: the price of gas". */
function isReason(saying: Telling | ShortAnswer): boolean {
  return /^(?:reasons?|because|cause|why)\b/i.test('about' in saying ? saying.about : saying.source)
}

const asksForEvents = /\bhappen\w*\b|\bdid\b|\bwas\b|\bwere\b/i

function isEvent(saying: Saying): boolean {
  return isTelling(saying) && saying.isEvent
}

const kinds: readonly { readonly asks: RegExp; readonly holds: RegExp; readonly isStrict: boolean }[] = [
  {
    asks: /\bhow (?:much|many|old|far|large|big|high)\b|\bwhat(?:'s| is| was) (?:the|your) (?:price|budget|cost|number|rate|share)\b/i,
    holds: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|half|third|none|nobody|no)\b/i,
    isStrict: true,
  },
  {
    asks: /\bhow long\b/i,
    holds: /\b(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|since|until|from)\b/i,
    isStrict: true,
  },
  {
    asks: /\b(?:when|what time|which day|since when)\b/i,
    holds:
      /\b(?:\d{1,2}[.:]\d{2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|morning|evening|night|week|month|year|ago|since|before|after|19\d\d|20\d\d)\b/i,
    isStrict: false,
  },
  {
    asks: /\bwho(?:m|se)?\b/i,
    holds:
      /\p{Ll} \p{Lu}\p{Ll}|\b(?:wife|husband|mother|father|sister|brother|colleague|boss|manager|doctor|alone|together|nobody|everybody|we)\b/u,
    isStrict: false,
  },
  { asks: /\bwhere\b/i, holds: /\b(?:in|at|on|near|behind|from|under|above|next to)\b/i, isStrict: false },
  { asks: /\bwhy\b/i, holds: /\b(?:because|since|so that|as|wanted|reason|not)\b/i, isStrict: false },
]

/** @returns true for a sentence of the persona's own, false for a phrase or a bare value */
export function isTelling(saying: Saying): saying is Telling {
  return 'order' in saying
}
