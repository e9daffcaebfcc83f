import type { Archetype } from '../../template.ts'
import { withoutQuotations } from '../people/addressee.ts'
import { signalIndex, signals } from './signals/index.ts'
import { findPhrases, type Hit } from './phrases.ts'
import { topicOfPassage } from '../outline/outline-topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import type { People } from '../people/people.ts'
import { retold } from '../statements/third-person.ts'
import type { Topic } from '../outline/topics.ts'

/** Something in a document that speaks for an archetype. */
export interface Evidence {
  readonly archetype: Archetype
  readonly points: number
  readonly says: string // for the reason given to the trainer; tells kinds of evidence apart
}

/** @returns what wording and form of the document say about what the learner has to achieve. */
export function collectEvidence(outline: Outline, people: People, language: string): Evidence[] {
  const found: Evidence[] = []
  const headings = new Set(
    outline.passages.flatMap((passage) => [...passage.headings, passage.labelled ? '' : (passage.label ?? '')]),
  )
  const places = [
    { text: outline.title, weight: 1.5 },
    ...[...headings].map((text) => ({ text, weight: 1.2 })),
    ...outline.passages.flatMap((passage) =>
      placesOf(passage, retold(passage.text, people, language)).map((place) =>
        people.bystanders.has(passage) ? { ...place, weight: place.weight * shareOfBystanders } : place,
      ),
    ),
  ]
  const index = signalIndex(language)
  const told = places.map(({ text, weight }) => ({ text, weight, hits: findPhrases(index, text) }))
  for (const [list, signal] of signals.entries()) {
    const weights = told
      .map(({ text, weight, hits }) => weight * affirmed(text, hits.get(list)))
      .filter((weight) => weight > 0)
      .toSorted((left, right) => right - left)
    if (weights.length === 0 && !signal.counted) continue
    found.push({
      archetype: signal.archetype,
      points: signal.counted
        ? signal.points * beyondUsual(shareOfPlaces(weights, places.length), signal.counted)
        : Math.min(mostOfOne, signal.points * withRepeats(weights)),
      says: signal.says,
    })
  }
  return [...found, ...structureOf(outline)]
}

/** No single kind of wording decides alone. */
const mostOfOne = 6

/** The strongest place counts in full, repeats ever less: a word used ten times is no ten reasons. */
function withRepeats(weights: readonly number[]): number {
  return weights.slice(0, 4).reduce((sum, weight, order) => sum + weight / (order + 1) ** 1.3, 0)
}

/** Plain words count by how much of the document has them: 0 to about 10. */
function shareOfPlaces(weights: readonly number[], places: number): number {
  return (10 * weights.reduce((sum, weight) => sum + Math.min(1, weight), 0)) / (places + 8)
}

/** How far a share lies above what is usual in other kinds of talk: -1 to 3. */
function beyondUsual(share: number, { usual, spread }: { readonly usual: number; readonly spread: number }): number {
  return Math.max(-1, Math.min(3, (share - usual) / spread))
}

/** What is told of somebody who takes no part says little about the talk. */
const shareOfBystanders = 0.3

/** The learner's task says most; headings and labels more than running text; what only trainers read, little. */
const weightOf: Partial<Record<Topic, number>> = {
  learner_goal: 2.5,
  learner: 2,
  learner_offer: 1.2,
  purpose: 2,
  handling: 1.2,
  outcome: 2,
  mandate: 0.6,
  marking: 0.5,
  mistakes: 0.2,
  staff: 0.3,
  expert: 0.3,
  header: 0.3,
  exercise: 0.3,
}

function placesOf(passage: Passage, text: string): { text: string; weight: number }[] {
  const topic = topicOfPassage(passage)
  const weight = (topic && weightOf[topic]) ?? 1
  const said = withoutQuotations(text)
  const ordered = (topic === 'mandate' || topic === 'learner' || topic === 'learner_goal') && order.test(said) ? 2.5 : 1
  const task =
    /\b(?:you|the learner|l['’]apprenant|der lernende|die lernende|el alumno)\b[^.]{0,160}\b(?:must|have to|has to|need to|should|want to|will|are to|is to|soll|doit|debe)\b|\b(?:task|goal|aim|mission) is to\b/i.test(
      said,
    )
      ? 1.6
      : 1
  const body = { text: said, weight: Math.max(weight * task, ordered) }
  return passage.labelled && passage.label
    ? [{ text: `${passage.label}: `, weight: 1.5 * Math.min(weight, 1.2) }, body]
    : [body]
}

/** `Win him over to …` on the learner's own sheet is the task. */
const order =
  /^(?:win|find out|convince|persuade|get|help|agree|negotiate|settle|calm|repair|explain|face|bring|reach|talk|work out)\b/i

/** 1 when the wording stands there and is meant, 0 when not: "this is not a negotiation" speaks for nothing. */
function affirmed(text: string, match: Hit | undefined): number {
  if (!match) return 0
  const before = text.slice(Math.max(0, match.index - 34), match.index)
  const after = text.slice(match.index + match.text.length)
  // "find out what she needs" is no inquiry, and "the adviser" only says who the learner is
  if (/^find out what$/i.test(match.text) && /^\s(?:s?he|they|the \p{L}+) (?:needs?|wants?)\b/iu.test(after)) return 0
  if (/^advis[eo]rs?$/i.test(match.text) && /\bthe\s$/i.test(before)) return 0.5
  const denied =
    /\b(?:no|not|never|nothing|isn['’]t|don['’]t|doesn['’]t|without|rather than|instead of|nobody|neither|nor|ne|pas|kein\w*|nicht|sin|nunca)\b[^.;:,]{0,22}$/i.test(
      before,
    )
  return denied && !/^(?:does not|doesn['’]t|not )/i.test(match.text) ? 0 : 1
}

/** What the form of the document tells, apart from its words. */
function structureOf(outline: Outline): Evidence[] {
  const topics = new Set(outline.passages.map(topicOfPassage))
  const has = (topic: Topic) => topics.has(topic)
  const found: Evidence[] = []
  const add = (archetype: Archetype, points: number, says: string) => found.push({ archetype, points, says })
  if (has('objections')) add('PERSUASION', 4, 'objections are listed')
  if (has('decision_criteria')) add('PERSUASION', 2.5, 'the document says how the character decides')
  if (has('learner_offer')) add('PERSUASION', 4, 'the learner offers something')
  const quoted = outline.passages.filter(
    (passage) => passage.kind === 'item' && /^["“«„].*["”»“]$/.test(passage.text),
  ).length
  if (quoted >= 2 && !has('objections')) add('PERSUASION', 2, 'what the character says against it is listed')
  if (has('current_position')) add('PERSUASION', 2, 'what the character uses today is described')
  if (has('non_negotiables')) add('NEGOTIATION', 5, 'what the character must keep is listed')
  if (has('flexible')) add('NEGOTIATION', 4, 'what the character can give is listed')
  if (has('walk_away')) add('NEGOTIATION', 4, 'the character has a limit at which it leaves')
  if (has('mandate') && (has('walk_away') || has('non_negotiables') || has('flexible')))
    add('NEGOTIATION', 4, 'both sides hold limits')
  if (has('known_facts')) add('INVESTIGATION', 4, 'what the character knows is listed')
  if (has('emotion')) add('CONFRONTATION', 2.5, 'feelings are described')
  if (has('sub_type')) add('CONFRONTATION', 5, 'victim or perpetrator is named')
  if (has('power')) add('CONFRONTATION', 2, 'power is described')
  if (has('urgency')) add('HELP_SEEKING', 2.5, 'urgency is stated')
  if (has('problem')) add('HELP_SEEKING', 2, 'the character comes with a problem')
  const questions = outline.passages.filter((passage) =>
    /(?:wants? to know|asks?:|veut savoir|quiere saber|will wissen)/i.test(passage.text),
  ).length
  if (questions > 0) add('HELP_SEEKING', Math.min(3, questions * 1.5), 'the character has questions')
  return found
}
