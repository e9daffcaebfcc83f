import { countryByName } from '../../language/places.ts'
import { stem, words } from '../../language/text.ts'
import { namesInUse } from '../fix-backbone.rules.ts'
import { coachComplements, complements, generalComplements } from '../invent/complements.ts'
import { complete, partsOfPattern, type Slots } from '../invent/complete.ts'
import { inventName, nameWords } from '../invent/names.ts'
import { hash, randomFor } from '../invent/random.ts'
import type { WriteDetailsInput } from '../write-details.ts'
import type { Field } from './arrange-facts.ts'

/**
 * Completes a category with ways and habits that no statement touches. A document in another language than English gets
 * none: its persona shall not speak two languages.
 * @returns fields in a seeded order, none of them among those already filled
 */
export function completions(input: WriteDetailsInput, filled: readonly Field[]): Field[] {
  const { template, category, request, seed } = input
  if (!/^en\b/i.test(template.general_info.language)) return []
  const random = randomFor(seed, category.name)
  const taken = new Set(filled.map(({ field }) => field))
  const touched = stemsOf([...template.facts.map(({ text }) => text), ...filled.map(({ value }) => value)])
  const free = patternsFor(category.name, category.example_fields, request.mode === 'learn_mode')
    .filter(({ field }) => !taken.has(field))
    .map(({ field, patterns }) => ({
      field,
      patterns: patterns.filter((pattern) => !partsOfPattern(pattern).subjects.some((subject) => touched.has(subject))),
    }))
    .filter(({ patterns }) => patterns.length > 0)
  const used = new Set<string>()
  return random.shuffle(free).flatMap(({ field, patterns }) => {
    const open = patterns.filter((pattern) => !used.has(pattern))
    if (open.length === 0) return []
    const pattern = random.pick(open)
    used.add(pattern)
    const { value, told } = complete(field, pattern, slotsFor(input, field), random)
    return [{ field, value, told, facts: [] }]
  })
}

function patternsFor(
  name: string,
  exampleFields: readonly string[],
  coach: boolean,
): { field: string; patterns: readonly string[] }[] {
  const bank = (coach ? coachComplements[name] : undefined) ?? complements[name]
  if (bank) return Object.entries(bank).map(([field, patterns]) => ({ field, patterns }))
  return exampleFields.map((field) => ({ field, patterns: generalComplements }))
}

function stemsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => words(text).map(stem)))
}

function slotsFor({ template, base, category, seed }: WriteDetailsInput, field: string): Slots {
  return {
    gender: base.gender,
    city: base.location.city ?? base.location.country,
    role: withArticle(base.role),
    field: field.replaceAll('_', ' '),
    friend: () => {
      const purpose = `${category.name}.${field}`
      const country = countryByName(base.location.country)?.iso2 ?? 'IN'
      const taken = new Set([...namesInUse(template), ...nameWords(base.name ?? '')])
      const full = inventName(
        country,
        hash(`${seed}:${purpose}`) % 2 ? 'male' : 'female',
        hash(`${seed}:${purpose}`),
        taken,
      )
      return full.split(' ')[0] ?? full
    },
  }
}

function withArticle(role: string): string {
  const short = role.split(/[,;(]/)[0]?.trim() ?? role
  if (/^(?:an?|the)\b/i.test(short)) return short
  return `${/^[aeiou]/i.test(short) ? 'an' : 'a'} ${short}`
}
