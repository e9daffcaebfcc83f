import { detectLanguage } from '../../src/language/places.ts'
import { readOutline } from '../../src/scenario/reading/outline/passages.ts'
import { withoutTitle } from '../../src/scenario/reading/names.ts'
import { readAddressee } from '../../src/scenario/reading/people/addressee.ts'
import { traitsOf } from '../../src/scenario/reading/people/character.ts'
import type { Option } from '../../src/scenario/reading/people/choice/choose.ts'
import { characterOptions } from '../../src/scenario/reading/people/choice/person-signs.ts'
import type { Question } from '../../src/scenario/reading/people/choice/weights.ts'
import { introductionOf } from '../../src/scenario/reading/people/introductions.ts'
import { everybodyIn, type Named } from '../../src/scenario/reading/people/persons.ts'
import type { Labelled } from './labelled.ts'

/** What may be chosen in one document for one question, and which of it is right; nothing is, where the answer is not among the options. */
export interface Case {
  readonly labelled: Labelled
  readonly options: readonly Option<string | null>[]
  readonly right: ReadonlySet<number>
  readonly isStated: boolean
}

/** @returns the questions that one document puts; traits are asked of the right character, or not at all where it cannot be found */
export function casesOf(labelled: Labelled): Readonly<Partial<Record<Question, Case>>> {
  const { text, name, age, gender, city } = labelled
  const outline = readOutline(text)
  const language = detectLanguage(text)
  const addressee = readAddressee(outline)
  const everybody = everybodyIn(outline, addressee, language)
  const characters = characterOptions(outline, everybody, addressee)
  const isRight = (value: Named | null) =>
    name === null ? value === null : value !== null && value.names.some((one) => isSameName(one, name))
  const character = caseOf(
    labelled,
    characters.map(({ value, signs }) => ({ value: value?.names[0] ?? null, signs })),
    (_, at) => isRight(characters[at]?.value ?? null),
    name !== null,
  )
  const right = characters
    .filter(({ value }) => isRight(value))
    .toSorted((one, other) => mentionsOf(other) - mentionsOf(one))[0]
  if (!right) return { character }
  const introduction = introductionOf(right.value, outline, everybody)
  const traits = traitsOf({ document: text, outline, addressee, language, everybody, introduction })
  const values = <T extends { readonly value: string } | null>(options: readonly Option<T>[]) =>
    options.map(({ value, signs }) => ({ value: value?.value ?? null, signs }))
  return {
    character,
    age: caseOf(
      labelled,
      values(traits.ages),
      (value) => (age === null ? value === null || !/^\d+$/.test(value) : value === String(age)),
      age !== null,
    ),
    gender: caseOf(labelled, traits.genders, (value) => value === gender, gender !== null),
    town: caseOf(
      labelled,
      values(traits.towns),
      (value) => (city === null ? value === null : value !== null && isSameTown(value, city)),
      city !== null,
    ),
  }
}

function caseOf(
  labelled: Labelled,
  options: readonly Option<string | null>[],
  fits: (value: string | null, at: number) => boolean,
  isStated: boolean,
): Case {
  const right = new Set(options.flatMap(({ value }, at) => (fits(value, at) ? [at] : [])))
  return { labelled, options, right, isStated }
}

function mentionsOf({ value }: Option<Named | null>): number {
  return value?.mentions.length ?? 0
}

function isSameName(one: string, other: string): boolean {
  const [few = [], many = []] = [words(one), words(other)].toSorted((left, right) => left.length - right.length)
  return few.length > 0 && few.every((word) => many.includes(word))
}

function words(name: string): string[] {
  return withoutTitle(name)
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
}

function isSameTown(said: string, city: string): boolean {
  return city.split(',').some((part) => said.toLowerCase().includes(part.trim().toLowerCase()))
}
