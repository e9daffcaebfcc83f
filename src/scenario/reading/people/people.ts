import { genderOfFirstName } from '../../../language/first-names.ts'
import { type Addressee, isToldByCharacter, readAddressee } from './addressee.ts'
import type { Attention } from './attention.ts'
import { genderInDevanagari } from './devanagari.ts'
import { type Descriptor, readDescriptor } from './descriptor.ts'
import { findIntroduction, type Introduction } from './introductions.ts'
import { genderOfTitle, officeBefore, shortNames } from '../names.ts'
import { isForTrainer, sideOf, topicOfPassage } from '../outline/outline-topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import { type Expert, readExpert } from './expert.ts'
import { findMentioned } from './mentioned.ts'
import { fieldValue, type Found, nobody, type Person, placeOf, spotOf } from './person.ts'
import { isTrade, readAge, readGender } from './traits.ts'
import { findLocation } from './where.ts'

/** Who the document is about and whom it addresses. */
export interface People {
  readonly character: Person
  readonly expert: Expert
  readonly addressee: Addressee
  /** True where the character tells the document in the first person. */
  readonly narrates: boolean
  /** Index of the passage that introduces the character; -1 when none does. */
  readonly introducedAt: number
  /** Sentences that have the character as their subject, by name or pronoun. */
  readonly about: ReadonlySet<Passage>
  /** Sentences about somebody of whom the document says that they take no part. */
  readonly bystanders: ReadonlySet<Passage>
  /** Sentences about somebody whose part the learner takes. */
  readonly learners: ReadonlySet<Passage>
}

/** @returns the practised character, told apart from learner, coach and bystanders, with everything stated about them. */
export function readPeople(document: string, outline: Outline, language: string): People {
  const addressee = readAddressee(outline)
  const introduction = findIntroduction(outline, addressee, language)
  return {
    character: readCharacter(document, outline, introduction, addressee, language),
    expert: readExpert(document, outline, language),
    addressee,
    narrates: isToldByCharacter(outline),
    introducedAt: introduction?.passage ?? -1,
    about: introduction?.about ?? new Set(),
    bystanders: introduction?.bystanders ?? new Set(),
    learners: introduction?.learners ?? new Set(),
  }
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
  const describing = outline.passages[introduction.described?.passage ?? -1]
  const spot = (value: string | null) => (value === null ? null : spotOfTrait(document, passage, describing, value))
  const follows = /\p{L}{2}/u.test(introduction.after) ? '' : ` ${nextInBlock(outline, introduction.passage)}`
  const named = readDescriptor(`${introduction.after}${follows}`, language)
  const described = describing ? completed(named, readDescriptor(introduction.described?.after ?? '', language)) : named
  const before = introduction.name === null ? null : readAge(introduction.before, false)
  const titleBefore = /(\p{L}+)\.?\s*$/u.exec(introduction.before)?.[1] ?? ''
  const nameGender =
    introduction.name === null
      ? null
      : (genderOfTitle(introduction.name) ?? genderOfTitle(titleBefore) ?? genderInDevanagari(introduction.name))
  const title = roleBefore(introduction)
  const gender =
    nameGender ?? described.gender ?? genderBefore(introduction.before, language) ?? pronounGender(introduction.noticed)
  const person: Person = {
    name: inSmallLetters(spot(introduction.name), document),
    age: spot(described.age ?? before?.value ?? null),
    gender: gender && { ...spotOf(passage), value: gender },
    role: roleFor(introduction, roleAmong(described.role, title, passage, language), passage, document),
    location: spot(described.location),
  }
  const elsewhere = new Set([...introduction.bystanders, ...introduction.learners])
  return withFields(document, outline, person, addressee, language, passage, elsewhere)
}

/** What the description beside the name leaves open may stand where the document asks who that is. */
function completed(first: Descriptor, second: Descriptor): Descriptor {
  return {
    age: first.age ?? second.age,
    gender: first.gender ?? second.gender,
    role: first.role ?? second.role,
    location: first.location ?? second.location,
  }
}

function spotOfTrait(document: string, passage: Passage, elsewhere: Passage | undefined, value: string): Found {
  const here = document.slice(passage.start, passage.end).includes(value)
  return placeOf(document, !here && elsewhere ? elsewhere : passage, value)
}

/** "The woman who sits down is Ana", "A man of 51, Rui": what the sentence calls the person before the name. */
function genderBefore(before: string, language: string): 'male' | 'female' | null {
  const head =
    /^(?:the|an?|der|die|ein|eine|l['’]|la|le|une?|el|una?|o|a|um|uma|il|de|het|een) ?(?:\p{Ll}+ )?\p{Ll}+(?=[\s,:](?!of the |der |du ))/iu.exec(
      before,
    )?.[0]
  return head ? readGender(head, language) : null
}

/** The gender of most pronouns that go on about the person, when there are enough of them. */
function pronounGender({ female, male }: Attention): 'male' | 'female' | null {
  if (female + male < 2 || Math.max(female, male) / (female + male) < 0.7) return null
  return female > male ? 'female' : 'male'
}

/** `ANA REIS` in a screenplay is called Ana elsewhere. */
function inSmallLetters(name: Found | null, document: string): Found | null {
  if (!name || name.value !== name.value.toUpperCase() || !/\p{Lu}{3}/u.test(name.value)) return name
  const value = name.value.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
  return shortNames(value).some((part) => document.includes(part)) || /\p{Ll}/u.test(document)
    ? { ...name, value }
    : name
}

/** On a card the name fills a line and the description follows in the next sentence. */
function nextInBlock(outline: Outline, index: number): string {
  const [here, next] = [outline.passages[index], outline.passages[index + 1]]
  return here && next && next.block === here.block ? next.text : ''
}

/** `The shift leader Ana Reis` names the role before the name. */
function roleBefore(introduction: Introduction): string | null {
  const before = /(?:^|[,:.\s]\s*)(?:the|your|our|an?)\s+((?:\p{Ll}[\p{L}-]+[:\s]+){1,4})$/u
    .exec(introduction.before)?.[1]
    ?.replace(':', '')
  return before && !/\b(?:and|of|is|by|to|with)\s*$/.test(before) ? before.trim() : officeBefore(introduction.before)
}

/** What the description names, unless in English it names no trade and an office stands before the name or over the passage. */
function roleAmong(described: string | null, before: string | null, passage: Passage, language: string): string | null {
  const over =
    passage.label &&
    !passage.labelled &&
    isTrade(passage.label.split(/\s+/)[0] ?? '') &&
    passage.label.split(/\s+/).length > 1
      ? passage.label.toLowerCase()
      : null
  const named = described !== null && (language !== 'en' || namesTrade(described))
  return named ? described : (before ?? over ?? described)
}

function namesTrade(role: string): boolean {
  return role.split(/[\s,]+/).some((word) => isTrade(word))
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
  introducing: Passage | null = null,
  elsewhere: ReadonlySet<Passage> = new Set(),
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
  const theirs = known.filter((passage) => !elsewhere.has(passage))
  const mentioned = findMentioned(document, outline, theirs, person, addressee, language)
  return {
    name: person.name,
    age:
      ageField && statedAge && isStated(statedAge)
        ? placeOf(document, ageField, statedAge)
        : (person.age ?? mentioned.age),
    gender:
      genderField && gender
        ? { ...spotOf(genderField), value: gender }
        : (person.gender ??
          mentioned.gender ??
          genderInHeadings(outline, addressee) ??
          genderOfTrade(person.role ?? mentioned.role, language) ??
          genderOfName(person.name, language)),
    role: orNull(value('role')) ?? person.role ?? mentioned.role,
    location: findLocation(
      document,
      outline,
      addressee,
      theirs,
      introducing,
      person.location,
      orNull(value('location')),
      elsewhere,
    ),
  }
}

/** In Spanish, Portuguese and Italian most trades show it, and in German: "técnico de manutenção", "cuoca", "Fernfahrer". */
function genderOfTrade(role: Found | null, language: string): Person['gender'] {
  const german =
    language === 'de'
      ? /^\p{Lu}\p{Ll}{3,}(?:(er|mann|wirt|ist|eur)|(?:er|ist|eur|wirt)(in))(?=[\s,]|$)/u.exec(role?.value ?? '')
      : null
  if (role && german) return { start: role.start, end: role.end, value: german[2] ? 'female' : 'male' }
  const trade = /^\p{Ll}{4,}(?=[\s,]|$)/u.exec(role?.value ?? '')?.[0] ?? ''
  if (
    !role ||
    !/^(?:es|pt|it)$/.test(language) ||
    /(?:ista|ota|eta|ema|atra|guarda|policía|polícia|guida|colega)$/.test(trade)
  )
    return null
  const value = trade.endsWith('o') ? 'male' : trade.endsWith('a') ? 'female' : null
  return value && { start: role.start, end: role.end, value }
}

/** In Spanish, Portuguese and Italian most first names show it; asked only when nothing else does. */
function genderOfName(name: Found | null, language: string): Person['gender'] {
  const [first = ''] = name ? shortNames(name.value) : []
  const gender = /^(?:es|pt|it)$/.test(language)
    ? (genderOfFirstName(first) ?? (first.endsWith('o') ? 'male' : null))
    : null
  return name && gender && { start: name.start, end: name.end, value: gender }
}

/** A sheet that calls the character "you" may still say "what we told her" in its headings. */
function genderInHeadings(outline: Outline, addressee: Addressee): Person['gender'] {
  if (addressee !== 'character') return null
  for (const passage of outline.passages) {
    const found = /\b(?:(she|hers?)|(he|him|his))\b/i.exec([outline.title, ...passage.headings].join(' '))
    if (found) return { ...spotOf(passage), value: found[1] ? 'female' : 'male' }
  }
  return null
}

const notStated = /^(?:not (?:stated|given|specified|relevant)|unknown|n\/?a|none|open|any|tbd|free|–|-|—|\?)/i

function isStated(value: string): boolean {
  return !notStated.test(value)
}

function orNull(found: Found | null): Found | null {
  return found && isStated(found.value) ? found : null
}
