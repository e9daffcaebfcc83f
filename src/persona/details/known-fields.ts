import { sentences } from '../../language/text.ts'
import type { WriteDetailsInput } from '../write-details.ts'
import type { Field } from './arrange-facts.ts'

/**
 * What is known anyway of person and scene, for a category about which little can be said: nothing in it is invented.
 * @returns fields in the order of their use, none of them among those already filled
 */
export function knownFields({ base, template }: WriteDetailsInput, filled: readonly Field[]): Field[] {
  const { context_overview: context, general_info: general } = template
  const known: readonly (readonly [field: string, value: string | null | undefined])[] = [
    ['standing_in_this_talk', base.role],
    ['place_of_life', [base.location.city, base.location.country].filter(Boolean).join(', ')],
    ['person_spoken_to', context.learner_role],
    ['own_situation', firstSentence(base.scene.situation)],
    ['subject_of_the_talk', firstSentence(context.summary ?? general.title)],
    ['languages_spoken', base.location.languages_spoken.join(', ')],
    ['self_description', firstSentence(base.description)],
    ['title_of_the_matter', general.title],
    ['age_in_this_talk', base.age === null ? null : String(base.age)],
  ]
  const values = new Set(filled.map(({ value }) => value))
  return known.flatMap(([field, value]) => {
    const text = value?.trim()
    if (!text || values.has(text)) return []
    values.add(text)
    return [{ field, value: text, facts: [], known: true }]
  })
}

function firstSentence(text: string | null | undefined): string | null {
  return text ? (sentences(text)[0]?.text ?? null) : null
}
