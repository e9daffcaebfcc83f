import { stem, words } from '../../language/text.ts'
import { complete, type Filling, partsOfPattern } from '../invent/complete.ts'
import { anywhere, complementsOf, ofAnyKind } from '../invent/complements/index.ts'
import { lifeOf } from '../invent/life.ts'
import { phrasesFor } from '../invent/phrases.ts'
import { randomFor } from '../invent/random.ts'
import type { WriteDetailsInput } from '../write-details.ts'
import type { Field } from './arrange-facts.ts'

/**
 * Completes a category with particulars of a life which no statement touches and which decide nothing.
 * @returns fields in a seeded order, none of them among those already filled; in the document's language, so that the
 * persona does not speak two, and none where that language has no phrases
 */
export function completions(input: WriteDetailsInput, filled: readonly Field[]): Field[] {
  const { template, base, category, seed, rest } = input
  const life = lifeOf({ ...input, seed: rest?.seed ?? seed })
  const random = randomFor(seed, category.name)
  const taken = new Set(filled.map(({ field }) => field))
  if (!/^en\b/i.test(template.general_info.language))
    return phrasesFor(
      template.general_info.language,
      category.name,
      rest ? [category.name] : namesInOrder(input),
      life,
      seed,
    )
      .filter(({ field }) => !taken.has(field) && !rest?.told.some((one) => one.field === field))
      .map(({ field, value }) => ({ field, value, facts: [], told: value }))

  const touched = new Set(
    [...template.facts.map(({ text }) => text), ...filled.map(({ value }) => value)].flatMap(stems),
  )
  const suits = (pattern: string): boolean => {
    const { subjects, traits } = partsOfPattern(pattern)
    return (
      !subjects.some((subject) => touched.has(subject)) &&
      traits.every((trait) => (trait.startsWith('!') ? !life.traits.has(trait.slice(1)) : life.traits.has(trait)))
    )
  }
  const filling: Filling = {
    gender: base.gender,
    age: Number.isFinite(Number(base.age)) && base.age !== null ? Number(base.age) : null,
    city: base.location.city ?? base.location.country,
    life,
  }
  const used = new Set<string>()
  return [...random.shuffle(patternsFor(input)), ...anywhereFor(input)].flatMap(({ field, patterns }) => {
    const open = taken.has(field) ? [] : patterns.filter((pattern) => suits(pattern) && !used.has(pattern))
    if (open.length === 0) return []
    const pattern = random.pick(open)
    used.add(pattern)
    const { value, told } = complete(field, pattern, filling, random)
    return [{ field, value, told, facts: [] }]
  })
}

function namesInOrder({ category, others }: WriteDetailsInput): string[] {
  return [...new Set([category.name, ...others])].toSorted()
}

/** What fits anywhere stands in one category only. */
function anywhereFor(input: WriteDetailsInput): { field: string; patterns: readonly string[] }[] {
  const names = namesInOrder(input)
  return randomFor(input.rest?.seed ?? input.seed, 'anywhere')
    .shuffle(patternsOf(anywhere))
    .filter((_, at) => at % names.length === names.indexOf(input.category.name))
}

function patternsFor({ category, request }: WriteDetailsInput): { field: string; patterns: readonly string[] }[] {
  const bank = complementsOf(category.name, request.mode === 'learn_mode')
  if (bank) return patternsOf(bank)
  return category.example_fields.map((field) => ({ field, patterns: ofAnyKind }))
}

function patternsOf(
  bank: Readonly<Record<string, readonly string[]>>,
): { field: string; patterns: readonly string[] }[] {
  return Object.entries(bank).map(([field, patterns]) => ({ field, patterns }))
}

function stems(text: string): string[] {
  return words(text).map(stem)
}
