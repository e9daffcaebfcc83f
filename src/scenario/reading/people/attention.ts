import { withoutQuotations } from './addressee.ts'
import { isTrained, learnerPlays, learnersPart, playedByLearner, takesNoPart } from './attention-words.ts'
import { pronounsOf } from './pronouns-of.ts'
import { answerOf, tellsReaction } from './reactions.ts'
import {
  fits,
  isKnownPerson,
  lastFitting,
  peopleBehind,
  personIn,
  strangerTo,
  surelyAnother,
  type Tally,
} from './tally.ts'
import { topicOfPassage } from '../outline/outline-topics.ts'
import type { Passage } from '../outline/passages.ts'
import { trainerTopics } from '../outline/topics.ts'

/** How much of a document goes on about somebody, and which pronouns it uses for them. */
export interface Attention {
  readonly passages: number // sentences that have them, by name or pronoun, as their subject
  readonly reactions: number // sentences that say how they answer to what somebody does or says
  readonly female: number // pronouns of those sentences
  readonly male: number
  readonly acts: number // conditions that they set: "If Ana says …, he …"
  readonly absent: boolean // the document says that they take no part in the talk
  readonly surelyAbsent: boolean // and says it with their name
  readonly learner: boolean // the document says that this is the learner's part
  readonly likely: 'female' | 'male' | null // what name, title and the word before it tell
}

export const unnoticed: Attention = {
  passages: 0,
  reactions: 0,
  acts: 0,
  female: 0,
  male: 0,
  absent: false,
  surelyAbsent: false,
  learner: false,
  likely: null,
}

/** Whom a document may speak of, and how. */
interface Told {
  readonly names: readonly string[]
  /** Names that stand with an age: a firm has none. */
  readonly described: ReadonlySet<string>
  /** What the document calls them besides: `Witness: Ana Reis` is "the witness" from there on. */
  readonly parts: ReadonlyMap<string, string>
  /** Whom a label presents as the character: what stands under a further heading without a name goes on about them. */
  readonly announced: string | null
  /** Names that stand only as somebody's wife, son, lodger. */
  readonly related: ReadonlySet<string>
  /** What the word before a name tells: "Zijn dochter Ana". */
  readonly genders: ReadonlyMap<string, 'female' | 'male'>
  /** True where "you" is the character: what follows a condition tells of "you". */
  readonly toCharacter: boolean
  /** Who "you" is, where the document calls the character so. */
  readonly you: string | null
  /** Who tells the document in the first person. */
  readonly narrator: string | null
  /** Whom a sentence introduces, though they are not its subject: "You will talk to Ana Reis, 47, …". */
  readonly introduced: ReadonlyMap<Passage, string>
  readonly language: string
}

/**
 * Follows who a document speaks of from sentence to sentence: a sentence that begins with a name is about that person,
 * one that begins with a pronoun goes on about the last person it can mean.
 * @returns for each of the names what the document says of its bearer (names of one bearer get the same), and for each
 * passage that has somebody as its subject whom
 */
export function followAttention(
  { names, described, related, parts, announced, genders, toCharacter, you, narrator, introduced, language }: Told,
  passages: readonly Passage[],
): { readonly of: ReadonlyMap<string, Attention>; readonly subjects: ReadonlyMap<Passage, Attention> } {
  const people = peopleBehind(names, described, genders)
  for (const [name, part] of parts)
    people
      .find((person) => person.names.includes(name))
      ?.calledBy.push(...(articles[language] ?? []).map((article) => article + part))
  const words = pronounsOf(language)
  const actor = people.find((person) => you !== null && person.names.includes(you))
  const self = people.find((person) => narrator !== null && person.names.includes(narrator)) ?? actor
  const dependent = new Set(people.filter((person) => person.names.every((name) => related.has(name))))
  const independent = people.filter((person) => !dependent.has(person))
  let main: Tally | null = null
  const presented = people.find((person) => announced !== null && person.names.includes(announced)) ?? null
  const speaksOfSelf = self && self !== actor ? firstPerson : secondPerson
  const own = new Set(
    passages.flatMap(({ text, block }) => (self && speaksOfSelf.test(withoutQuotations(text)) ? [block] : [])),
  )
  const subjects = new Map<Passage, Attention>()
  let block = -1
  let current: Tally | null = null
  let heading: string | null = null
  for (const passage of passages) {
    const topic = topicOfPassage(passage)
    if (passage.label !== heading) {
      heading = passage.label
      // "Ms. Reis's knowledge" goes on about her
      current =
        (passage.labelled || heading === null ? null : personIn(heading.replace(/['’]s\b/, ''), people, 60)) ??
        presented ??
        current
    }
    if (topic === 'header' || topic === 'exercise' || topic === 'marking') continue
    const said = withoutQuotations(passage.text)
    const speaks = passage.label !== null && (passage.labelled || passage.label.split(' ').length <= 2)
    const speaker = speaks ? personIn(passage.label ?? '', people, 60) : null
    const addressed =
      (actor && words.you.test(said)) || (self && self !== actor && /^(?:I|My)(?![\p{L}])/u.test(said)) ? self : null
    const answering = !toCharacter && tellsReaction(said) ? answerOf(said) : null
    const acting = answering === null ? null : personIn(said.slice(0, said.length - answering.length), people, 30)
    if (acting) acting.acts++
    const before = words.subject.exec(answering ?? said)?.[0] ?? null
    const opening = before === null ? personIn(answering ?? said, people, 40) : null
    const pronoun = (answering === null ? words.leading : words.inner).exec(answering ?? said)?.[0]
    const met = pronoun ? undefined : introduced.get(passage)
    const named =
      speaker ??
      addressed ??
      opening ??
      people.find((person) => met !== undefined && person.names.includes(met)) ??
      null
    // what others say about the teller stands apart from what they tell themselves
    if (passage.block !== block && self && self !== actor && !own.has(passage.block)) current = self
    // a paragraph about somebody's relative is over with it, and whoever is practised with answers to the learner
    if (current && main && dependent.has(current) && (passage.block !== block || answering !== null)) current = main
    block = passage.block
    if (!named && pronoun && current === self && self && own.has(passage.block)) {
      current = lastFitting(people, pronoun, self, words)
      if (current === null) continue
    }
    if (named) current = named
    else if (
      pronoun &&
      current &&
      (!fits(current, pronoun, words) ||
        !isKnownPerson(current) ||
        surelyAnother(independent, pronoun, current, passage, words))
    )
      current =
        lastFitting(fits(current, pronoun, words) ? independent : people, pronoun, current, words) ??
        strangerTo(current, pronoun, words)
    else if (!named && !pronoun && answering === null) current = personIn(said, people, said.length) ?? current
    if (!current) continue
    if (!dependent.has(current)) main = current
    if (answering !== null && acting === current && !opening) {
      const other = pronoun ? lastFitting(people, pronoun, current, words) : null
      if (!other) continue
      current = other
    }
    if (answering !== null) current.reactions++
    if (learnerPlays.test(said)) current.learner = true
    if (!named && !pronoun) {
      if (/^please\b/i.test(said) && isTrained.test(said)) current.learner = true
      if (takesNoPart.test(said)) current.absent = true
      continue
    }
    subjects.set(passage, current)
    current.passages += topic !== null && trainerTopics.has(topic) ? 0.5 : 1
    current.lastSeen = passage.start
    if (pronoun && !named && words.female.test(pronoun)) current.female++
    if (pronoun && !named && words.male.test(pronoun)) current.male++
    if (takesNoPart.test(said)) {
      current.absent = true
      current.surelyAbsent ||= opening === current
    }
    if (learnersPart.test(said) && opening === current) current.learner = true
    if (isTrained.test(said)) current.learner = true
  }
  for (const passage of passages) {
    const played = playedByLearner.exec(withoutQuotations(passage.text))?.[1]
    const person = played ? personIn(played, people, 60) : null
    if (person) person.learner = true
  }
  if (self && self !== actor) self.absent = self.surelyAbsent = false
  const of = new Map(
    names.map((name) => [name, people.find((person) => person.names.includes(name)) ?? unnoticed] as const),
  )
  return { of, subjects }
}

const articles: Readonly<Record<string, readonly string[]>> = {
  en: ['the '],
  de: ['der ', 'die '],
  fr: ['le ', 'la ', 'l’', "l'"],
  es: ['el ', 'la '],
  pt: ['o ', 'a '],
  it: ['il ', 'la ', 'lo ', "l'", 'l’'],
  nl: ['de ', 'het '],
}

/** Whoever tells of themselves, or is called "you", is not "he" or "she" in the same paragraph. */
const firstPerson = /(?<![\p{L}])(?:I|I['’]\p{L}+|my|me|ich|mich|mir|je|j['’]\p{L}+|yo|eu|io|ik)(?![\p{L}])/u
const secondPerson = /(?<![\p{L}])(?:[Yy]ou|[Yy]our|[Yy]ou['’]\p{L}+)(?![\p{L}])/u
