import { hash } from '../invent/random.ts'
import type { WriteDetailsInput } from '../write-details.ts'
import type { Field } from './arrange-facts.ts'

/**
 * What is known anyway of person and scene, for a category about which too little can be said: nothing in it is
 * invented, and it reads well behind "Your".
 * @returns fields of which different categories begin with different ones, none of them among those already filled
 */
export function knownFields({ base, template, category, seed }: WriteDetailsInput, filled: readonly Field[]): Field[] {
  const known: readonly (readonly [field: string, value: string | null | undefined])[] = [
    ['role', base.role],
    ['home', [base.location.city, base.location.country].filter(Boolean).join(', ')],
    ['languages', base.location.languages_spoken.join(', ')],
    ['conversation_partner', template.context_overview.learner_role],
    ['age', base.age === null ? null : String(base.age)],
    ['name', base.name],
    ['matter_at_hand', template.general_info.title],
    ['gender', base.gender],
  ]
  const values = new Set(filled.map(({ value }) => value))
  const first = hash(`${seed}:${category.name}`) % 3
  return [...known.slice(first), ...known.slice(0, first)].flatMap(([field, value]) => {
    const text = value?.trim()
    if (!text || values.has(text)) return []
    values.add(text)
    return [{ field, value: text, facts: [], known: true }]
  })
}
