import type { Moment } from './moment.ts'
import { generalWants } from './phrases/talk.ts'
import { phrases, type Saying } from './repertoire/saying.ts'

/** @returns true when the persona is asked what it wants, needs or decides by */
export function asksWhatIsWanted({ asked }: Moment): boolean {
  return asks.test(asked)
}

/** @returns what the persona wants, in the order of the document, then what anybody in its place would want */
export function wants({ persona, repertoire, used, asked }: Moment): Saying[] {
  const own = repertoire.knowledge.filter(
    ({ text, isFromDocument, id, isFragment }) => isFromDocument && !isFragment && !used.has(id) && wishes.test(text),
  )
  return [
    ...repertoire.terms.position,
    ...(asksCriteria.test(asked) ? repertoire.criteria : []),
    ...own,
    ...(persona.archetype === 'HELP_SEEKING' ? repertoire.questions : []),
    ...repertoire.criteria,
    ...phrases(`wants.${persona.archetype}`, generalWants[persona.archetype]),
  ]
}

const wishes =
  /\b(?:I (?:do not |don't |really |only |just )?(?:want|ask for|insist)|I would (?:like|rather)|I need|what (?:I (?:want|need|ask|must have)|counts for me|matters)|it would be nice)\b/i

const asksCriteria =
  /\bwhat (?:matters|counts|is (?:most )?important|do you look (?:at|for)|else would you|would (?:convince|you need))\b|\bhow do you decide\b/i

const asks =
  /\bwhat (?:do|would|did) you (?:really |actually |most )?(?:want|need|like|wish|expect|hope)(?: (?:from|of) (?:me|us|him|her|them|this)| me to| us to| for (?:it|this|that|them|(?:the|your) \w+)| most| now| here| to happen| to see| then| instead)*\b(?= ?[?,.;]| now| from| me| us| to (?:happen|see)|$)|\bwhat would (?:help|make it right|put it right|put (?:this|it|things) right|have to happen|(?:you )?convince|you (?:still )?(?:need|want|like|have) to (?:see|hear|know|have|read|be|get|decide))\b|\bwhat could (?:we|i) (?:both |together )?(?:do|say|agree|offer)\b|\bwhich (?:points|questions) (?:should|shall|do)\b|\bwhat questions (?:do you|have you)\b|\b(?:where|what) (?:should|shall) we (?:start|begin)\b|\bwhat can (?:i|we) do (?:for you|about it|to)\b|\bwhat (?:matters|counts|is (?:most )?important) (?:to you|for you|most|here)\b|\bhow do you decide\b|\bwhat do you look (?:at|for)\b/i
