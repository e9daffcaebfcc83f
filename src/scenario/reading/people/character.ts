import type { Reading } from './ages.ts'
import { ageOptions } from './ages.ts'
import { genderInHeadings, genderOfName, genderOfTrade, hintsBesideName } from './character-gender.ts'
import { roleAmong, roleBefore, roleFor } from './character-role.ts'
import { choose, type Option } from './choice/choose.ts'
import type { ChoiceWeights } from './choice/weights.ts'
import { type Descriptor, readDescriptor } from './descriptor.ts'
import { genderOptions, type Hint } from './genders.ts'
import { findMentioned } from './mentioned.ts'
import { fieldValue, type Found, nobody, type Person, placeOf, spotOf } from './person.ts'
import { townOptions } from './towns.ts'
import { readAge, readGender } from './traits.ts'
import { placesRead } from './where.ts'
import { shortNames } from '../names.ts'
import { isForTrainer, sideOf, topicOfPassage } from '../outline/outline-topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'

/** What the document says of the character, with all that their age, gender and town may be. */
export interface Traits {
  readonly name: Found | null
  readonly role: Found | null
  readonly ages: readonly Option<Found | null>[]
  readonly genders: readonly Option<'female' | 'male' | null>[]
  readonly towns: readonly Option<Found | null>[]
  readonly gendered: { readonly start: number; readonly end: number } // the passage that may be quoted for the gender
}

/** @returns the character with what most speaks for being their age, gender and town */
export function readCharacter(reading: Reading, weights: ChoiceWeights): Person {
  const { name, role, ages, genders, towns, gendered } = traitsOf(reading)
  const gender = choose(genders, weights.gender)
  return {
    name,
    role,
    age: choose(ages, weights.age),
    gender: gender && { ...gendered, value: gender },
    location: choose(towns, weights.town),
  }
}

/** @returns name and role of the character, and everything that age, gender and town may be */
export function traitsOf(reading: Reading): Traits {
  const { document, outline, introduction, addressee, language } = reading
  const beside = besideName(reading)
  const known = outline.passages.filter((passage) => !isForTrainer(passage) && sideOf(passage) !== 'learner')
  const field = (topic: string) => known.find((passage) => passage.labelled && topicOfPassage(passage) === topic)
  const value = (topic: string): Found | null => {
    const passage = field(topic)
    return passage ? orNull(placeOf(document, passage, fieldValue(passage))) : null
  }
  const elsewhere = new Set([...(introduction?.bystanders ?? []), ...(introduction?.learners ?? [])])
  const others = introduction?.others ?? new Set<Passage>()
  const theirs = known.filter((passage) => !elsewhere.has(passage))
  const mentioned = findMentioned(document, outline, theirs, beside.person, addressee, language, others)
  const role = value('role') ?? beside.person.role ?? mentioned.role
  const genderField = field('gender')
  const hints: Hint[] = [
    ...beside.hints,
    { sign: 'field', gender: genderField ? readGender(fieldValue(genderField), language) : null },
    {
      sign: addressee === 'character' ? 'mentioned on a sheet for the actor' : 'mentioned',
      gender: mentioned.gender?.value ?? null,
    },
    { sign: 'headings', gender: genderInHeadings(outline, addressee)?.value ?? null },
    { sign: 'trade', gender: genderOfTrade(role, language)?.value ?? null },
    { sign: 'name in its language', gender: genderOfName(beside.person.name, language)?.value ?? null },
  ]
  const places = placesRead(
    document,
    outline,
    addressee,
    theirs,
    beside.passage,
    beside.person.location ?? townOfRole(document, field('role'), language),
    value('location'),
    new Set([...elsewhere, ...others]),
  )
  const agesField = ageOfField(document, field('age'))
  const quoted = genderField ?? beside.passage ?? outline.passages[0]
  return {
    name: beside.person.name,
    role,
    // what a form has a field for needs no choosing
    ages: agesField
      ? [{ value: agesField, signs: new Map() }]
      : ageOptions(reading, foundOnly({ beside: beside.person.age, told: mentioned.age })),
    genders: genderOptions(reading, hints),
    towns: places.has('field')
      ? [{ value: places.get('field') ?? null, signs: new Map() }]
      : townOptions(reading, places),
    gendered: quoted ? spotOf(quoted) : { start: 0, end: 0 },
  }
}

function foundOnly(read: Readonly<Record<string, Found | null>>): ReadonlyMap<string, Found> {
  return new Map(Object.entries(read).flatMap(([by, found]) => (found ? [[by, found] as const] : [])))
}

function ageOfField(document: string, passage: Passage | undefined): Found | null {
  if (!passage) return null
  const stated = readAge(fieldValue(passage), true)?.value ?? fieldValue(passage)
  return orNull(placeOf(document, passage, stated))
}

/** What stands beside the name where the document introduces them. */
function besideName({ document, outline, introduction, language }: Reading): {
  readonly person: Person
  readonly hints: readonly Hint[]
  readonly passage: Passage | null
} {
  const passage = outline.passages[introduction?.passage ?? -1]
  if (!introduction || !passage) return { person: nobody, hints: [], passage: null }
  const describing = outline.passages[introduction.described?.passage ?? -1]
  const spot = (value: string | null) => (value === null ? null : spotOfTrait(document, passage, describing, value))
  const follows = /\p{L}{2}/u.test(introduction.after) ? '' : ` ${nextInBlock(outline, introduction.passage)}`
  const named = readDescriptor(`${introduction.after}${follows}`, language)
  const described = describing ? completed(named, readDescriptor(introduction.described?.after ?? '', language)) : named
  const before = introduction.name === null ? null : readAge(introduction.before, false)
  const title = roleBefore(introduction)
  return {
    person: {
      name: inSmallLetters(spot(introduction.name), document),
      age: spot(described.age ?? before?.value ?? null),
      gender: null,
      role: roleFor(introduction, roleAmong(described.role, title, passage, language), passage, document),
      location: spot(described.location),
    },
    hints: hintsBesideName(introduction, described.gender, language),
    passage,
  }
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

/** `Function: foreman, dye works, Pinetown` */
function townOfRole(document: string, passage: Passage | undefined, language: string): Found | null {
  const town = passage ? readDescriptor(`, ${fieldValue(passage)}`, language).location : null
  return passage && town ? placeOf(document, passage, town) : null
}

const notStated = /^(?:not (?:stated|given|specified|relevant)|unknown|n\/?a|none|open|any|tbd|free|–|-|—|\?)/i

function isStated(value: string): boolean {
  return !notStated.test(value)
}

function orNull(found: Found | null): Found | null {
  return found && isStated(found.value) ? found : null
}
