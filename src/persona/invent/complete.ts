import { stem, words } from '../../language/text.ts'
import { thirdPersonForm } from '../../language/verbs.ts'
import type { Random } from './random.ts'

/** One completion, told of the persona (`value`) and to the persona (`told`). */
export interface Completion {
  readonly field: string
  readonly value: string
  readonly told: string
}

/** What the slots of a pattern are filled with. */
export interface Slots {
  readonly gender: string | null
  readonly city: string
  readonly role: string
  readonly field: string // in words
  friend(): string
}

/** @returns the pattern without the subjects behind `|`, and their stems. */
export function partsOfPattern(pattern: string): { text: string; subjects: string[] } {
  const [text = '', subjects = ''] = pattern.split('|')
  return { text: text.trim(), subjects: words(subjects).map(stem) }
}

/** @returns the pattern as a statement about the persona and as speech to them; both tell the same numbers and names. */
export function complete(field: string, pattern: string, slots: Slots, random: Random): Completion {
  const { text } = partsOfPattern(pattern)
  const filled = text
    .replace(/\{(\d+)-(\d+)\}/g, (_, low: string, high: string) => String(random.between(Number(low), Number(high))))
    .replace(/\{friend\}/g, () => slots.friend())
    .replaceAll('{city}', slots.city)
    .replaceAll('{role}', slots.role)
    .replaceAll('{field}', slots.field)
  const about = pronouns[slots.gender ?? ''] ?? pronouns.other
  return { field, value: inPerson(filled, about ?? you), told: `${inPerson(filled, you)}.` }
}

interface Pronouns {
  readonly they: string
  readonly them: string
  readonly their: string
  readonly themselves: string
  readonly plural: boolean // verbs stay plain
}

const you: Pronouns = { they: 'you', them: 'you', their: 'your', themselves: 'yourself', plural: true }
const pronouns: Readonly<Record<string, Pronouns>> = {
  female: { they: 'she', them: 'her', their: 'her', themselves: 'herself', plural: false },
  male: { they: 'he', them: 'him', their: 'his', themselves: 'himself', plural: false },
  other: { they: 'they', them: 'them', their: 'their', themselves: 'themselves', plural: true },
}

function inPerson(text: string, who: Pronouns): string {
  const capital = who.they.charAt(0).toUpperCase() + who.they.slice(1)
  return text
    .replaceAll('{They}', capital)
    .replaceAll('{they}', who.they)
    .replaceAll('{themselves}', who.themselves)
    .replaceAll('{them}', who.them)
    .replaceAll('{their}', who.their)
    .replace(/\[(\p{L}+)\]/gu, (_, verb: string) => conjugated(verb, who.plural))
}

function conjugated(verb: string, plural: boolean): string {
  if (verb === 'be') return plural ? 'are' : 'is'
  return plural ? verb : thirdPersonForm(verb)
}
