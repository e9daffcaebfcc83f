import { upperStart } from '../../language/upper-start.ts'
import { stem, words } from '../../language/text.ts'
import { thirdPersonForm } from '../../language/verbs.ts'
import { labelOf } from '../statements.ts'
import type { Bystander, Life } from './life.ts'
import type { Random } from './random.ts'

/**
 * Inventions by category and field. Each is a sentence or a phrase about the persona: `{They} {they} {their} {them}` stand for
 * the persona and `[verb]` for a verb that agrees with it; all other slots are filled from the persona's `Life`, or by
 * chance (`{3-8}` a number, `{time:7-8}` a time of day, `{sum:2}` a sum in ordinary lunches). Behind the first `|` stand
 * its subjects: when the document touches one of them, the invention is not used. Behind the second `|` stand the traits
 * of the life it suits, or with `!` does not suit.
 */
export type Bank = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** One completion, told of the persona (`value`) and to the persona (`told`). */
export interface Completion {
  readonly field: string
  readonly value: string
  readonly told: string
}

/** Whose life the slots are filled from. */
export interface Filling {
  readonly gender: string | null
  readonly age: number | null
  readonly city: string
  readonly life: Life
}

/** @returns the pattern's text, the stems of its subjects, and the traits it asks for. */
export function partsOfPattern(pattern: string): { text: string; subjects: string[]; traits: string[] } {
  const [text = '', subjects = '', traits = ''] = pattern.split('|')
  return { text: text.trim(), subjects: words(subjects).map(stem), traits: traits.split(' ').filter(Boolean) }
}

/** @returns the pattern as a statement about the persona and as speech to them; both tell the same numbers and names. */
export function complete(field: string, pattern: string, filling: Filling, random: Random): Completion {
  const { text } = partsOfPattern(pattern)
  const named = new Map<string, string>()
  const filled = text
    .replace(/\{([\w:.-]+)\}/g, (slot, name: string) => {
      const value = named.get(name) ?? slotValue(name, field, filling, random) ?? slot
      if (/^[a-z]+\d?$/.test(name)) named.set(name, value) // a day named twice is the same day
      return value
    })
    .replace(/\ba (?=8\b|11\b|18\b)/g, 'an ')
    .replace(/\b([12]) times\b/g, (_, count: string) => (count === '1' ? 'once' : 'twice'))
    .replace(/\b1 (day|night|week|month|page|minute)s\b/g, '1 $1')
  const about = pronouns[filling.gender ?? ''] ?? pronouns.other
  const value = upperStart(inPerson(filled, about ?? you))
  const told = inPerson(filled, you)
  return { field, value, told: text.startsWith('{They}') ? `${told}.` : `${labelOf(field)}: ${lowered(told, text)}.` }
}

function slotValue(name: string, field: string, { age, city, life }: Filling, random: Random): string | null {
  const range = /^(?:(time|sum):)?([\d.]+)(?:-(\d+))?$/.exec(name)
  if (range) {
    const [, kind, low = '0', high = low] = range
    if (kind === 'sum') return life.money(Number(low) * (0.8 + random.next() * 0.4))
    if (kind === 'time')
      return `${random.between(Number(low), Number(high))}:${random.pick(['10', '20', '30', '40', '50'])}`
    return String(random.between(Number(low), Number(high)))
  }
  const person = /^(friend|colleague|neighbour|mentor)(_full)?$/.exec(name)
  if (person) return person[2] ? life.fullName(person[1] as Bystander) : life.firstName(person[1] as Bystander)
  const slots: Readonly<Record<string, () => string>> = {
    city: () => city,
    street: () => life.street,
    field: () => field.replaceAll('_', ' '),
    drink: () => life.drink,
    lunch: () => life.lunch,
    ride: () => life.ride,
    pastime: () => life.pastime,
    news: () => random.pick(life.ways.news),
    errand: () => random.pick(life.ways.errands),
    day: () => random.pick(weekdays.slice(0, 4)),
    day2: () => random.pick(weekdays.slice(4)),
    month: () => random.pick(months),
    colour: () => random.pick(colours),
    stairs: () => String(life.stairs),
    commute: () => String(life.commute),
    age: () => String(age ?? ''),
    years: () => String(life.years ?? ''),
    since: () => String(life.thisYear - (life.years ?? 0)),
    within: () => String(life.thisYear - random.between(1, Math.max(1, (life.years ?? 3) - 1))), // a year at this work
    since2: () => String(life.thisYear - random.between(2, Math.max(3, Math.min(14, (age ?? 40) - 18)))),
  }
  return slots[name]?.() ?? null
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const months = ['January', 'February', 'March', 'May', 'June', 'August', 'October', 'November'] as const
const colours = ['blue', 'green', 'grey', 'red', 'brown', 'yellow'] as const

interface Pronouns {
  readonly they: string
  readonly them: string
  readonly their: string
  readonly plural: boolean // verbs stay plain
}

const you: Pronouns = { they: 'you', them: 'you', their: 'your', plural: true }
const pronouns: Readonly<Record<string, Pronouns>> = {
  female: { they: 'she', them: 'her', their: 'her', plural: false },
  male: { they: 'he', them: 'him', their: 'his', plural: false },
  other: { they: 'they', them: 'them', their: 'their', plural: true },
}

function inPerson(text: string, who: Pronouns): string {
  return text
    .replaceAll('{They}', upperStart(who.they))
    .replaceAll('{they}', who.they)
    .replaceAll('{them}', who.them)
    .replaceAll('{their}', who.their)
    .replace(/\[(\p{L}+)\]/gu, (_, verb: string) => conjugated(verb, who.plural))
}

function conjugated(verb: string, plural: boolean): string {
  if (verb === 'be') return plural ? 'are' : 'is'
  return plural ? verb : thirdPersonForm(verb)
}

/** Behind a label a phrase begins small, unless it begins with a name. */
function lowered(told: string, pattern: string): string {
  return pattern.startsWith('{') ? told : told.charAt(0).toLowerCase() + told.slice(1)
}
