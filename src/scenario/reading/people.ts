import { type Addressee, addresseeIn, readAddressee, withoutQuotations } from './addressee.ts'
import { readDescriptor } from './descriptor.ts'
import { findIntroduction, type Introduction, isForTrainer } from './introductions.ts'
import { genderOfTitle, leadingName, officeBefore, shortNames } from './names.ts'
import { sideOf, topicOfPassage } from './outline-topics.ts'
import type { Outline, Passage } from './passages.ts'
import { type Found, nobody, type Person } from './person.ts'
import { countPronouns } from './pronouns.ts'
import { readAge, readGender } from './traits.ts'
import { findLocation } from './where.ts'

/** Who the document is about and whom it addresses. */
export interface People {
  readonly character: Person
  readonly expert: Person & { readonly description: Found | null }
  readonly addressee: Addressee
  /** Index of the passage that introduces the character; -1 when none does. */
  readonly introducedAt: number
}

/** @returns the practised character, told apart from learner, coach and bystanders, with everything stated about them. */
export function readPeople(document: string, outline: Outline, language: string): People {
  const addressee = readAddressee(outline)
  const introduction = findIntroduction(outline, addressee)
  return {
    character: readCharacter(document, outline, introduction, addressee, language),
    expert: readExpert(document, outline, language),
    addressee,
    introducedAt: introduction?.passage ?? -1,
  }
}

/** @returns a value's place inside a passage; the whole passage when markup or wording keeps it from being found. */
export function placeOf(document: string, passage: Passage, value: string): Found {
  const raw = document.slice(passage.start, passage.end)
  const at = raw.indexOf(value)
  if (at === -1) {
    const near = document.slice(passage.end, passage.end + 300).indexOf(value)
    const from = near === -1 ? passage.start : passage.end + near
    return { value, start: from, end: near === -1 ? passage.end : from + value.length }
  }
  return { value, start: passage.start + at, end: passage.start + at + value.length }
}

function readCharacter(
  document: string,
  outline: Outline,
  introduction: Introduction | null,
  addressee: Addressee,
  language: string,
): Person {
  const passage = outline.passages[introduction?.passage ?? -1]
  if (!introduction || !passage) return withFields(document, outline, nobody, addressee, language)
  const spot = (value: string | null) => (value === null ? null : placeOf(document, passage, value))
  const follows = /\p{L}/u.test(introduction.after) ? '' : ` ${nextInBlock(outline, introduction.passage)}`
  const described = readDescriptor(`${introduction.after}${follows}`, language)
  const before = introduction.name === null ? null : readAge(introduction.before, false)
  const nameGender = introduction.name === null ? null : genderOfTitle(introduction.name)
  const title = roleBefore(introduction)
  const gender = nameGender ?? described.gender
  const person: Person = {
    name: spot(introduction.name),
    age: spot(described.age ?? before?.value ?? null),
    gender: gender && { ...spotOf(passage), value: gender },
    role: roleFor(introduction, described.role ?? title, passage, document),
    location: spot(described.location),
  }
  return withFields(document, outline, person, addressee, language)
}

function spotOf(passage: Passage): { start: number; end: number } {
  return { start: passage.start, end: passage.end }
}

/** On a card the name fills a line and the description follows in the next sentence. */
function nextInBlock(outline: Outline, index: number): string {
  const [here, next] = [outline.passages[index], outline.passages[index + 1]]
  return here && next && next.block === here.block ? next.text : ''
}

/** `The shift leader Ana Reis` names the role before the name. */
function roleBefore(introduction: Introduction): string | null {
  const before = /(?:^|[,:.]\s*)(?:the|your|our|an?)\s+((?:\p{Ll}[\p{L}-]+\s+){1,4})$/u.exec(introduction.before)?.[1]
  return before && !/\b(?:and|of|is|by|to|with)\s*$/.test(before) ? before.trim() : officeBefore(introduction.before)
}

function roleFor(introduction: Introduction, role: string | null, passage: Passage, document: string): Found | null {
  const kind =
    introduction.name === null
      ? /\b(?:patient|client|customer|caller|witness|guest)\b/i.exec(introduction.after || passage.text)?.[0]
      : undefined
  const cleaned = role?.replace(/^(?:simulated|standardi[sz]ed)\s+/i, '') ?? null
  if (cleaned === null) return kind ? placeOf(document, passage, kind) : null
  const spot = placeOf(document, passage, cleaned)
  return kind && !cleaned.toLowerCase().includes(kind.toLowerCase())
    ? { ...spot, value: `${kind.toLowerCase()}, ${cleaned}` }
    : spot
}

/** Fills what the introduction left open from fields (`Age: 47`), then from what is said about the person. */
function withFields(
  document: string,
  outline: Outline,
  person: Person,
  addressee: Addressee,
  language: string,
): Person {
  const known = outline.passages.filter((passage) => !isForTrainer(passage) && sideOf(passage) !== 'learner')
  const field = (topic: string) => known.find((passage) => passage.labelled && topicOfPassage(passage) === topic)
  const value = (topic: string): Found | null => {
    const passage = field(topic)
    return passage ? placeOf(document, passage, fieldValue(passage)) : null
  }
  const ageField = field('age')
  const statedAge = ageField ? (readAge(fieldValue(ageField), true)?.value ?? fieldValue(ageField)) : null
  const genderField = field('gender')
  const gender = genderField ? readGender(fieldValue(genderField), language) : null
  const mentioned = findMentioned(document, known, person, addressee, language)
  return {
    name: person.name,
    age:
      ageField && statedAge && isStated(statedAge)
        ? placeOf(document, ageField, statedAge)
        : (person.age ?? mentioned.age),
    gender: genderField && gender ? { ...spotOf(genderField), value: gender } : (person.gender ?? mentioned.gender),
    role: orNull(value('role')) ?? person.role ?? mentioned.role,
    location: findLocation(document, outline, known, person.location, orNull(value('location'))),
  }
}

function fieldValue(passage: Passage): string {
  const value = passage.kind === 'row' && passage.label ? passage.text.slice(passage.label.length + 1) : passage.text
  return value.trim().replace(/[.;,]$/, '')
}

const notStated = /^(?:not (?:stated|given|specified|relevant)|unknown|n\/?a|none|open|any|tbd|free|–|-|—|\?)/i

function isStated(value: string): boolean {
  return !notStated.test(value)
}

function orNull(found: Found | null): Found | null {
  return found && isStated(found.value) ? found : null
}

/** Traits told in running text: "Ana is 47", "she works as …", and the pronouns themselves. */
function findMentioned(
  document: string,
  known: readonly Passage[],
  person: Person,
  addressee: Addressee,
  language: string,
): Omit<Person, 'name' | 'location'> {
  const names = person.name ? shortNames(person.name.value) : []
  const startsWithName =
    names.length > 0
      ? new RegExp(`^(?:\\p{Lu}\\p{L}+\\.? )*(?:${names.map(literally).join('|')})(?![\\p{L}])`, 'u')
      : null
  const about = known.filter((passage) => speaksOf(passage, startsWithName, addressee, person.name === null))
  const isA = statedRole(names)
  let age: Found | null = null
  let role: Found | null = null
  let gender: Person['gender'] = null
  for (const passage of about) {
    const text = withoutQuotations(passage.text)
    const found =
      (age ??
      !/\b(?:dog|cat|horse|bitch|pony|son|daughter|child|baby|toddler|wife|husband|mother|father|brother|sister|enfant|hijo|hija|fils|fille|sohn|tochter)\b/i.test(
        text,
      ))
        ? readAge(text, false)
        : null
    if (!age && found) age = placeOf(document, passage, found.value)
    role ??= roleInSentence(document, passage, text, isA)
  }
  if (!age) age = ageOfStranger(document, known)
  for (const passage of about.slice(0, 3)) {
    const told = readGender(passage.text.split(/\s+/).slice(0, 8).join(' '), 'en')
    if (told && person.name === null) gender ??= { ...spotOf(passage), value: told }
  }
  const pronouns = countPronouns(
    known.filter(
      (passage) => addresseeIn(passage, addressee) !== 'character' || names.some((name) => passage.text.includes(name)),
    ),
    names,
    language,
  )
  return { age, role, gender: gender ?? pronouns }
}

/** `man about 41 with two children` on a card that gives the name elsewhere. */
function ageOfStranger(document: string, known: readonly Passage[]): Found | null {
  for (const passage of known) {
    const from =
      /(?<![\p{L}'’])(?:man|woman|gentleman|lady|guy|mann|frau|homme|femme|hombre|mujer|homem|mulher),? (?:of|about|around|aged|in|von|de|d['’])/iu.exec(
        passage.text,
      )
    const found = from ? readAge(passage.text.slice(from.index, from.index + 40), false) : null
    if (found) return placeOf(document, passage, found.value)
  }
  return null
}

function speaksOf(passage: Passage, startsWithName: RegExp | null, addressee: Addressee, anybody: boolean): boolean {
  if (startsWithName?.test(passage.text)) return true
  if (addresseeIn(passage, addressee) === 'character' && /^you\b/i.test(passage.text)) return true
  return (
    /^(?:s?he|they|the (?:patient|client|customer|caller|man|woman)|elle|il|ella|él|sie|er|ela|ele|(?:la|le) (?:cliente?|patiente?)|der kunde|die kundin|वह|वे)\b/iu.test(
      passage.text,
    ) || anybody
  )
}

/** Names come from the document and may hold a dot. */
function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** "She works as a baker", "Ana is a nurse", "er ist Lehrer": the phrase behind it is the first group. */
function statedRole(names: readonly string[]): RegExp {
  const subject = `(?:s?he|you|elle|il|ella|él|sie|er|ela|ele${names.map((name) => `|(?:\\p{L}+\\.? )*${literally(name)}(?: \\p{Lu}\\p{L}+)?`).join('')})`
  return new RegExp(
    `^${subject}(?:(?:['’]s| is| are) (?:an?|the)| works? as(?: an?)?| is employed as(?: an?)?|(?: est| ist| es| é)(?: une?| eine?| una?| um| uma)?| travaille comme| arbeitet als| trabaja como| trabalha como) ((?:\\d{2}[- ]year[- ]old )?[\\p{L}-]+(?: [\\p{L}&'’-]+){0,9}?)(?=[.,;:(]| who| and | with| since| from|$)`,
    'iu',
  )
}

function roleInSentence(document: string, passage: Passage, text: string, pattern: RegExp): Found | null {
  const role = pattern.exec(text)?.[1]?.replace(/^\d{2}[- ]year[- ]old /, '')
  if (!role || role.split(' ').length > 10 || !occupation.test(role)) return null
  return placeOf(document, passage, role)
}

/** Endings and words of trades: "she is tired" names none. */
const occupation =
  /(?:er|or|ist|ant|ent|ician|man|woman|nurse|chef|clerk|lead|head|chief|owner|student|guard|cook|doctor|pilot|judge|porter|farmer|parent|mother|father|retiree|engineer|representative|executive|officer|partner|assistant|director|tutor|librarian|secretary|apprentice|intern|teur|trice|ière|ier|eur|euse|iste|in|dor|dora|ista|era|ero|ante|ente|gada|gado|ora)\b/i

const expertTopic = (passage: Passage) => topicOfPassage(passage) === 'expert' && passage.labelled

function readExpert(document: string, outline: Outline, language: string): People['expert'] {
  const passage = outline.passages.find(expertTopic)
  if (!passage) return { ...nobody, description: null }
  const text = fieldValue(passage)
  const quoted = /^["“«]([^"”»]{2,40})["”»]/.exec(text)?.[1]?.trim()
  const name = quoted ?? leadingName(text)
  const rest = name ? text.slice(text.indexOf(name) + name.length).replace(/^\s?["”»]/, '') : text
  const described = readDescriptor(rest, language)
  const spot = (value: string | null) => (value === null ? null : placeOf(document, passage, value))
  const gender = (name ? genderOfTitle(name) : null) ?? described.gender
  return {
    name: spot(name),
    age: spot(described.age),
    gender: gender && { ...spotOf(passage), value: gender },
    role: spot(described.role),
    location: spot(described.location),
    description: { ...spotOf(passage), value: text },
  }
}
