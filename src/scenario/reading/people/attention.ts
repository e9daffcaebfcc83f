import { topicOfPassage } from '../outline/outline-topics.ts'
import type { Passage } from '../outline/passages.ts'
import { genderOfTitle, shortNames } from '../names.ts'
import { trainerTopics } from '../outline/topics.ts'
import { withoutQuotations } from './addressee.ts'

/** How much of a document goes on about somebody, and which pronouns it uses for them. */
export interface Attention {
  readonly passages: number // sentences that have them, by name or pronoun, as their subject
  readonly female: number // pronouns of those sentences
  readonly male: number
  readonly absent: boolean // the document says that they take no part in the talk
  readonly learner: boolean // the document says that this is the learner's part
}

export const unnoticed: Attention = { passages: 0, female: 0, male: 0, absent: false, learner: false }

const she = 'she|her|elle|ella|ela|lei|zij|ze|haar'
const he = 'he|his|him|il|él|ele|egli|lui|er|sein\\p{L}*|hij'
const either = 'sie|ihre?[nmrs]?|su|sus|sa|son|ses|sua|seu|hun'
const leadingPronoun = new RegExp(`^(?:${she}|${he}|${either})(?![\\p{L}])`, 'iu')
const female = new RegExp(`^(?:${she})$`, 'iu')
const male = new RegExp(`^(?:${he})$`, 'iu')

const takesNoPart =
  /\b(?:(?:does|do|will|did)(?:n['’]t| not) (?:take part|attend|appear|come into)|not (?:present|in the room|going to be met|part of (?:this|today)|here today|your (?:task|job|concern))|takes no part|(?:will not|won['’]t) (?:meet|see|speak to) (?:her|him|them)|no part in (?:this|the)|nicht (?:anwesend|dabei|ihre aufgabe|deine aufgabe|teil)|nimmt nicht teil|(?:bereits|schon) gesprochen|ne (?:participe|prend) pas|n['’]est pas (?:présente?|là)|pas présente?|no (?:participa|está presente|asiste|interviene)|não (?:participa|está presente)|non (?:partecipa|è presente|c['’]entra)|niet (?:aanwezig|bij|jouw taak|uw taak)|doet niet mee)(?![\p{L}])/iu
const learnersPart =
  /\b(?:is|ist|est|es|é|è) (?:the )?(?:role of|played by|the part of|la parte de|le rôle de|die rolle)? ?(?:the |der |de[sl]? |l['’])?(?:learner|participant|trainee|lernenden?|teilnehmenden|participante|alumno|apprenante?|stagiaire|deelnemer)|\(\s*(?:the )?(?:learner|participant|trainee|you)\s*\)/iu

/** "Whoever takes this case plays Brian", "the trainee takes the part of Ana Reis". */
const playedByLearner =
  /(?:\b(?:[Ww]hoever|[Tt]he (?:learner|trainee|participant|student))\b[^.;]{0,60}?\b(?:plays?|is|takes the (?:part|role) of)|(?:quien|la persona que) (?:practica|se ejercita)[^.;]{0,30}?(?:es|hace de|interpreta a)|(?:l['’]apprenante?|le stagiaire|la stagiaire) (?:joue|incarne|est)|(?:der|die) (?:lernende|teilnehmende|übende) (?:spielt|ist)|(?:o formando|o treinando|quem pratica) (?:é|faz de)|(?:il partecipante|chi si esercita) (?:è|interpreta)|(?:de deelnemer|de cursist) (?:is|speelt)) (\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)*)/u

/**
 * Follows who a document speaks of from sentence to sentence: a sentence that begins with a name is about that person,
 * one that begins with a pronoun goes on about the last person it can mean.
 * @returns for each of the names what the document says of its bearer (names of one bearer get the same), and for each
 * passage that has somebody as its subject whom
 */
export function followAttention(
  names: readonly string[],
  passages: readonly Passage[],
): { readonly of: ReadonlyMap<string, Attention>; readonly subjects: ReadonlyMap<Passage, Attention> } {
  const people = peopleBehind(names)
  const subjects = new Map<Passage, Attention>()
  let current: Tally | null = null
  for (const passage of passages) {
    const topic = topicOfPassage(passage)
    if (topic === 'header' || topic === 'exercise' || topic === 'marking') continue
    const said = withoutQuotations(passage.text)
    const speaker = passage.labelled && passage.label ? personIn(passage.label, people, 60) : null
    const opening = personIn(said, people, 40)
    const pronoun = leadingPronoun.exec(said)?.[0]
    const named = speaker ?? opening
    if (named) current = named
    else if (pronoun && current && !fits(current, pronoun)) current = lastFitting(people, pronoun, current)
    else if (!named && !pronoun) current = personIn(said, people, said.length) ?? current
    if (!current) continue
    if (!named && !pronoun) {
      if (takesNoPart.test(said)) current.absent = true
      continue
    }
    subjects.set(passage, current)
    current.passages += topic !== null && trainerTopics.has(topic) ? 0.5 : 1
    current.lastSeen = passage.start
    if (pronoun && !named && female.test(pronoun)) current.female++
    if (pronoun && !named && male.test(pronoun)) current.male++
    if (takesNoPart.test(said)) current.absent = true
    if (learnersPart.test(said) && opening === current) current.learner = true
  }
  for (const passage of passages) {
    const played = playedByLearner.exec(withoutQuotations(passage.text))?.[1]
    const person = played ? personIn(played, people, 60) : null
    if (person) person.learner = true
  }
  const of = new Map(
    names.map((name) => [name, people.find((person) => person.names.includes(name)) ?? unnoticed] as const),
  )
  return { of, subjects }
}

interface Tally {
  readonly names: string[]
  readonly calledBy: string[]
  passages: number
  female: number
  male: number
  absent: boolean
  learner: boolean
  lastSeen: number
}

/** Names that share a first name or surname, and no title that tells them apart, are one person's. */
function peopleBehind(names: readonly string[]): Tally[] {
  const people: Tally[] = []
  for (const name of [...names].toSorted((left, right) => right.length - left.length)) {
    const parts = shortNames(name)
    const title = genderOfTitle(name)
    const known = people.find(
      (person) =>
        parts.some((part) => person.calledBy.includes(part)) &&
        (title === null || person.names.every((other) => (genderOfTitle(other) ?? title) === title)) &&
        (parts.length < 2 || person.calledBy.length < 2 || parts.every((part) => person.calledBy.includes(part))),
    )
    if (known) {
      known.names.push(name)
      if (title) known[title] += 2
    } else
      people.push({
        names: [name],
        calledBy: parts,
        passages: 0,
        female: title === 'female' ? 1 : 0,
        male: title === 'male' ? 1 : 0,
        absent: false,
        learner: false,
        lastSeen: -1,
      })
  }
  return people
}

/** Whoever is named first within the beginning of a sentence; a name with "of" or a possessive before it is not its subject. */
function personIn(text: string, people: readonly Tally[], within: number): Tally | null {
  const start = text.slice(0, within).toLowerCase()
  let found: { person: Tally; at: number } | null = null
  for (const person of people) {
    for (const part of person.calledBy) {
      const at = start.indexOf(part.toLowerCase())
      if (at === -1 || /\p{L}/u.test(start[at - 1] ?? '') || /\p{L}/u.test(start[at + part.length] ?? '')) continue
      if (
        /(?:\b(?:of|for|to|from|with|by|de|von|für|mit|para|com|per|van|voor|met)\s|['’]s\s)$/u.test(start.slice(0, at))
      )
        continue
      if (/^['’]s(?![\p{L}])/u.test(start.slice(at + part.length))) continue
      const title = genderOfTitle(/(\p{L}+\.?)\s(?:\p{L}+\s)?$/u.exec(text.slice(0, at))?.[1] ?? '')
      if (title && person.names.some((name) => (genderOfTitle(name) ?? title) !== title)) continue
      if (!found || at < found.at) found = { person, at }
    }
  }
  return found?.person ?? null
}

function fits(person: Tally, pronoun: string): boolean {
  if (female.test(pronoun)) return person.male <= person.female
  if (male.test(pronoun)) return person.female <= person.male
  return true
}

function lastFitting(people: readonly Tally[], pronoun: string, besides: Tally): Tally {
  const fitting = people
    .filter((person) => person !== besides && person.lastSeen >= 0 && fits(person, pronoun))
    .toSorted((left, right) => right.lastSeen - left.lastSeen)
  return fitting[0] ?? besides
}
