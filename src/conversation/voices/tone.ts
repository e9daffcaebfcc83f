import { passesBy } from '../../language/tone/passes-by.ts'
import { asksPlainly, type Moment } from './moment.ts'
import { isUnheard } from './unheard.ts'

/** From here on a line is rather hurting than not, as the classifier sees it; about one good line in twenty gets there. */
const hurts = 0.42
/** Who has not said anything yet is not judged by half a tone. */
const hurtsAtFirst = 0.55
/** A question is mostly just a question, unless it brings its answer along. */
const hurtsAsking = 0.62
/** Somebody who says sorry has to spoil it thoroughly. */
const hurtsInSpiteOfSorry = 0.8
/** A plain claim below this is heard out, one above it is answered back. */
const grates = 0.42
/** A line that carries the matter forward as clearly may be blunt. */
const works = 0.6
/** Below this a line as a whole meets the other, whatever a sentence of it looks like. */
const warm = 0.12
/** From here on what is good in a line is a sop. */
const icy = 0.6

/** @returns true when the line meets the persona coldly although it does nothing that has a name; a plain question hardly ever does */
export function isCool(moment: Moment): boolean {
  if (isUnheard(moment)) return true
  if (onlyAsksPlainly(moment)) return false
  if (passesBy({ ...moment, text: moment.line })) return true
  const { question, questions, leaning } = moment
  if (question === 'open' || questions.some((one) => asksForSomething.test(one))) return false
  const { hurting, feeling, owning, working, cold } = leaning
  return (
    !(cold > 0 && cold < warm) &&
    hurting >= leastHurting(moment) &&
    hurting > Math.max(feeling, owning) &&
    working < works
  )
}

/** "Why not?", "How come?": by themselves such words sound colder than they are meant. */
function onlyAsksPlainly({ line, questions, statements, isHarsh }: Moment): boolean {
  return statements === '' && !isHarsh && asksPlainly(line, questions)
}

function leastHurting({ acts, asked, conversation }: Moment): number {
  if (acts.has('apology')) return hurtsInSpiteOfSorry
  if (asked !== '' && !bringsAnswer.test(asked)) return hurtsAsking
  return conversation.turns.length === 0 ? hurtsAtFirst : hurts
}

const asksForSomething =
  /^\W*(?:(?:and|so|but|or|ok(?:ay)?|well|right|then)\W+)*(?:how|what|which|who|whom|where|when|since|may i|could i|can i)\b/i
const bringsAnswer = /(?:n['’]t (?:you|he|she|they|we|i)|\bright|\bor not|\bcorrect)\s*\?|^\W*so\b/i

/** @returns true when not even candour or an offer makes up for the tone */
export function isIcy({ leaning: { cold } }: Moment): boolean {
  return cold >= icy
}

/** @returns true when an assertion has an edge that somebody may want to answer */
export function isEdgy(moment: Moment): boolean {
  const { hurting, feeling, owning } = moment.leaning
  return (hurting >= grates && hurting > Math.max(feeling, owning)) || passesBy({ ...moment, text: moment.line })
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
