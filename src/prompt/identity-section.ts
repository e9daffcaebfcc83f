import { factAsSpeech } from '../language/perspective.ts'
import { contentStems, sentences } from '../language/text.ts'
import type { DetailValue, Location, Persona } from '../persona/persona.ts'
import { inWords, leaves } from '../persona/statements.ts'
import type { PromptSection } from './system-prompt.ts'

/** Who the character is, and where: every base field and every part of the location. */
export function identitySection(persona: Persona): PromptSection {
  const { name, age, gender, role, description, location } = persona
  const opening = [name ?? 'somebody whose name is not given', age === null ? null : ageInWords(age), gender]
  const lines = [
    `You are ${opening.filter(Boolean).join(', ')}. Your role: ${role}.`,
    factAsSpeech(beyond([opening.join(' '), role].join(' '), description), { name, gender }, 'you'),
    placeSentence(location),
    `You speak ${listInWords(location.languages_spoken)}.`,
    ...restOfLocation(location),
  ]
  return { id: 'identity', heading: 'Who you are', text: lines.filter(Boolean).join('\n') }
}

/** @returns the sentences of a description that say more than name, age, gender and role, which stand before it. */
function beyond(told: string, description: string): string {
  const known = new Set(contentStems(`${told} years old`))
  return sentences(description)
    .map(({ text }) => text)
    .filter((text) => contentStems(text).some((stem) => !known.has(stem)))
    .join(' ')
}

function ageInWords(age: number | string): string {
  return typeof age === 'number' || /^\d+$/.test(age) ? `${age} years old` : age
}

function placeSentence({ specific_area, city, state, region, pincode, country }: Location): string {
  const place = [specific_area, city, state === city ? null : state, region, pincode].filter((part) => part)
  return `You live or work in ${[...new Set([...place, country])].join(', ')}.`
}

/** Everything of the location that is not the address itself, by its own field name, so that an added field is not lost. */
function restOfLocation(location: Location): string[] {
  const told = new Set(['country', 'state', 'city', 'region', 'specific_area', 'pincode', 'languages_spoken'])
  return Object.entries(location)
    .filter(([field]) => !told.has(field) && field !== 'current_physical_location')
    .map(([field, value]) => {
      const texts = leaves('', value as DetailValue).map((leaf) => leaf.text)
      return texts.length > 0
        ? `${field === 'location_type' ? 'Kind of place' : `About the place (${inWords(field)})`}: ${texts.join('; ')}.`
        : ''
    })
}

/** @returns "a, b and c" */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
