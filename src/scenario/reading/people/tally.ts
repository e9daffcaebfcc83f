import { genderOfFirstName } from '../../../language/first-names.ts'
import { genderOfTitle, shortNames } from '../names.ts'
import type { Passage } from '../outline/passages.ts'
import type { Pronouns } from './pronouns-of.ts'

/** Somebody as far as a document was read. */
export interface Tally {
  readonly names: string[]
  readonly calledBy: string[]
  /** What the first name tells before any pronoun does. */
  likely: 'female' | 'male' | null
  described: boolean
  passages: number
  reactions: number
  acts: number
  female: number
  male: number
  absent: boolean
  surelyAbsent: boolean
  learner: boolean
  lastSeen: number
}

/** @returns the people behind the names: those that share a first name or surname, and no title that tells them apart, are one person's. */
export function peopleBehind(
  names: readonly string[],
  described: ReadonlySet<string>,
  genders: ReadonlyMap<string, 'female' | 'male'>,
): Tally[] {
  const people: Tally[] = []
  for (const name of [...names].toSorted((left, right) => right.length - left.length)) {
    const parts = shortNames(name).map((part) => part.toLowerCase())
    const title = genderOfTitle(name)
    const known = people.find(
      (person) =>
        parts.some((part) => person.calledBy.includes(part)) &&
        (title === null || person.names.every((other) => (genderOfTitle(other) ?? title) === title)) &&
        (parts.length < 2 || person.calledBy.length < 2 || parts.every((part) => person.calledBy.includes(part))),
    )
    if (known) {
      known.names.push(name)
      known.described ||= described.has(name)
      known.likely ??= genders.get(name) ?? null
      if (title) known[title] += 2
    } else
      people.push({
        names: [name],
        calledBy: parts,
        likely: title ?? genders.get(name) ?? genderOfGivenName(name),
        described: described.has(name),
        passages: 0,
        reactions: 0,
        acts: 0,
        female: title === 'female' ? 1 : 0,
        male: title === 'male' ? 1 : 0,
        absent: false,
        surelyAbsent: false,
        learner: false,
        lastSeen: -1,
      })
  }
  return people
}

/** What the first name tells, written as names are; of "-a" nobody knows. */
function genderOfGivenName(name: string): 'female' | 'male' | null {
  const [first = ''] = shortNames(name)
  const written = first.charAt(0) + first.slice(1).toLowerCase()
  return first === '' || written.endsWith('a') ? null : genderOfFirstName(written)
}

/** @returns whoever is named first within the beginning of a sentence; a name with "of" or a possessive before it is not its subject. */
export function personIn(text: string, people: readonly Tally[], within: number): Tally | null {
  const start = text.slice(0, within).toLowerCase()
  let found: { person: Tally; at: number } | null = null
  for (const person of people) {
    for (const part of person.calledBy) {
      const at = start.indexOf(part)
      if (at === -1 || /\p{L}/u.test(start[at - 1] ?? '') || /\p{L}/u.test(start[at + part.length] ?? '')) continue
      if (
        /(?:\b(?:of|for|to|from|with|by|de|von|für|mit|para|com|per|van|voor|met)\s|(?<!\bname)['’]s\s)$/u.test(
          start.slice(0, at),
        )
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

/** @returns whether a pronoun can mean somebody, by what is known of their gender */
export function fits(person: Tally, pronoun: string, words: Pronouns): boolean {
  const wanted = words.female.test(pronoun) ? 'female' : words.male.test(pronoun) ? 'male' : null
  if (wanted === null) return true
  if (person.male === person.female) return person.likely === null || person.likely === wanted
  return wanted === 'female' ? person.female > person.male : person.male > person.female
}

/** True of somebody who is known to be of the pronoun's gender, not merely not of the other. */
function tells(person: Tally, pronoun: string, words: Pronouns): boolean {
  const gender = words.female.test(pronoun) ? 'female' : words.male.test(pronoun) ? 'male' : null
  return gender !== null && (person[gender] > 0 || person.likely === gender)
}

/** @returns whether somebody of open gender steps back behind one who was named shortly before and is known to fit. */
export function surelyAnother(
  people: readonly Tally[],
  pronoun: string,
  last: Tally,
  passage: Passage,
  words: Pronouns,
): boolean {
  if (last.described || last.likely !== null || last.female + last.male > 0) return false
  const gender = words.female.test(pronoun) ? 'female' : words.male.test(pronoun) ? 'male' : null
  return people.some(
    (person) =>
      person !== last &&
      gender !== null &&
      person.lastSeen >= 0 &&
      passage.start - person.lastSeen < near &&
      (person[gender] > 0 || person.likely === gender),
  )
}

/** Characters of a paragraph or two. */
const near = 600

/** @returns null where nobody known is meant: somebody who is named only later, unless nothing but a first name speaks against the last one. */
export function strangerTo(last: Tally, pronoun: string, words: Pronouns): Tally | null {
  return fits(last, pronoun, words) || last.female + last.male === 0 ? last : null
}

/** @returns false for what may be a firm, as it has no first name: a pronoun does not mean it when somebody is known whom it can mean. */
export function isKnownPerson(person: Tally): boolean {
  return person.described || person.likely !== null || person.female + person.male > 0
}

/** @returns whom a pronoun means, besides one: whoever is known to fit, or was named last */
export function lastFitting(people: readonly Tally[], pronoun: string, besides: Tally, words: Pronouns): Tally | null {
  const fitting = people
    .filter((person) => person !== besides && person.lastSeen >= 0 && fits(person, pronoun, words))
    .toSorted(
      (left, right) =>
        Number(tells(right, pronoun, words)) - Number(tells(left, pronoun, words)) ||
        Number(isKnownPerson(right)) - Number(isKnownPerson(left)) ||
        right.lastSeen - left.lastSeen,
    )
  const [best] = fitting
  return best && (isKnownPerson(best) || !fits(besides, pronoun, words)) ? best : null
}
