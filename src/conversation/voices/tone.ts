import type { Moment } from './moment.ts'

/** From here on a line is rather hurting than not, as the classifier sees it; about one good line in twenty gets there. */
const hurts = 0.42
/** Who has not said anything yet is not judged by half a tone. */
const hurtsAtFirst = 0.55
/** A plain claim below this is heard out, one above it is answered back. */
const grates = 0.32
/** A line that carries the matter forward as clearly may be blunt. */
const works = 0.6

/** @returns true when the line meets the persona coldly although it does nothing that has a name; a question for something never does */
export function isCool({ question, questions, leaning, conversation }: Moment): boolean {
  if (question === 'open' || questions.some((one) => asksForSomething.test(one))) return false
  const { hurting, feeling, owning, working } = leaning
  const least = conversation.turns.length === 0 ? hurtsAtFirst : hurts
  return hurting >= least && hurting > Math.max(feeling, owning) && working < works
}

const asksForSomething =
  /^\W*(?:(?:and|so|but|or|ok(?:ay)?|well|right|then)\W+)*(?:how|what|which|who|whom|where|when|since|may i|could i|can i)\b/i

/** @returns true when an assertion has an edge that somebody may want to answer */
export function isEdgy({ leaning: { hurting, feeling, owning } }: Moment): boolean {
  return hurting >= grates && hurting > Math.max(feeling, owning)
}

/** @returns true when somebody who is to be won over, or who bargains, is told what everybody knows */
export function overstates({ statements, persona: { archetype } }: Moment): boolean {
  return (archetype === 'PERSUASION' || archetype === 'NEGOTIATION') && superlatives.test(statements)
}

/** Talk of a market: too dear, cheaper elsewhere, everybody, the best. */
const superlatives =
  /\b(?:too (?:expensive|dear|high|much)|cheaper|everybody|everyone|nobody|always|simply the|the (?:very )?best|brilliant|perfect|amazing|no problem|nothing to lose|last word|be done with it|split the difference|in the middle)\b/i

/** @returns true when the line means well beyond doubt */
export function isWellMeant({ leaning: { hurting, feeling, owning } }: Moment): boolean {
  return hurting < 0.3 && Math.max(feeling, owning) >= 0.3
}
