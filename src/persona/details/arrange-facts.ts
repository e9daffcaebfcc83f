import { contentStems, words } from '../../language/text.ts'
import type { Category } from '../category.ts'
import { fieldCues } from '../invent/field-cues.ts'

/** A field on its way into a category. */
export interface Field {
  readonly field: string
  readonly value: string
  readonly facts: readonly number[] // indexes of the statements it repeats
  readonly strength?: number // how much its strongest statement says of the category
  readonly told?: string // the value as a sentence to the persona
  readonly known?: boolean // stands elsewhere in the persona as well
}

/** Statements one field may hold, and their words together: more is no longer a phrase. */
const factsPerField = 3
const wordsPerField = 45
/** Leaves room for a completion, so that the category keeps within ten. */
const mostFields = 9

/**
 * Puts statements into the category's fields: each into the field whose subject it speaks of, a field of its own first.
 * @param texts the statements, by index
 * @param belonging the statements to place, with how much each says of the category
 * @returns fields with the strongest first; every statement stands in exactly one as long as there is room
 */
export function arrangeFacts(
  category: Category,
  texts: readonly string[],
  belonging: readonly { fact: number; strength: number }[],
): Field[] {
  const slots = new Map<string, { facts: number[]; strength: number }>()
  const subjects = category.example_fields.map((field) => ({ field, stems: subjectOf(field) }))
  const textOf = (fact: number) => clean(texts[fact] ?? '')
  const seen = new Set<string>()
  for (const { fact, strength } of belonging.toSorted((a, b) => b.strength - a.strength)) {
    const key = contentStems(textOf(fact)).join(' ')
    if (seen.has(key)) continue
    seen.add(key)
    const field = fieldFor(fact)
    if (!field) continue
    const slot = slots.get(field) ?? { facts: [], strength }
    slots.set(field, { facts: [...slot.facts, fact], strength: Math.max(slot.strength, strength) })
  }
  return [...slots].map(([field, slot]) => {
    const inOrder = slot.facts.toSorted((a, b) => a - b)
    return { field, value: inOrder.map(textOf).join('; '), facts: inOrder, strength: slot.strength }
  })

  function fieldFor(fact: number): string | null {
    const stems = new Set(contentStems(textOf(fact)))
    const fitting = subjects
      .map(({ field, stems: wanted }) => ({ field, score: [...wanted].filter((one) => stems.has(one)).length }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .map(({ field }) => field)
    const free = slots.size < mostFields ? fitting.find((field) => !slots.has(field)) : undefined
    const best = fitting[0]
    // A second good field is better than a crowded first one, as long as it really fits.
    if (best && !slots.has(best)) return slots.size < mostFields ? best : joinable(fitting, fact)
    return free ?? joinable(fitting, fact) ?? spare(category, fact)
  }

  function joinable(fields: readonly string[], fact: number): string | null {
    return fields.find((field) => hasRoom(field, fact)) ?? null
  }

  function hasRoom(field: string, fact: number): boolean {
    const slot = slots.get(field)
    if (!slot) return slots.size < mostFields
    const count = [...slot.facts, fact].reduce((sum, one) => sum + words(textOf(one)).length, 0)
    return slot.facts.length < factsPerField && count <= wordsPerField
  }

  function spare({ name }: Category, fact: number): string | null {
    const kind = name.split('_').slice(0, -1).join('_') || name
    const candidates = [`${kind}_background`, `${kind}_particulars`, ...slots.keys()]
    return candidates.find((field) => hasRoom(field, fact)) ?? null
  }
}

/**
 * Gives statements that share a field a field each, until there are as many fields as wanted.
 * @returns the fields, the new ones behind those they came from
 */
export function spreadOut(fields: readonly Field[], texts: readonly string[], wanted: number): Field[] {
  const spread = [...fields]
  for (let at = 0; at < spread.length && spread.length < wanted; at++) {
    const one = spread[at]
    if (!one || one.facts.length < 2) continue
    const parts = one.facts.slice(0, wanted - spread.length + 1)
    const rest = one.facts.slice(parts.length)
    const split = parts.map((fact, index): Field => {
      const facts = index === 0 ? [fact, ...rest] : [fact]
      return {
        ...one,
        field: index === 0 ? one.field : `${one.field}_${index + 1}`,
        facts,
        value: facts.map((each) => clean(texts[each] ?? '')).join('; '),
      }
    })
    spread.splice(at, 1, ...split)
  }
  return spread
}

function subjectOf(field: string): Set<string> {
  return new Set(contentStems(`${field.replaceAll('_', ' ')} ${fieldCues[field] ?? ''}`))
}

function clean(text: string): string {
  const bare = text
    .replace(/\*\*|__|[`#]/g, '')
    .replace(/\b(t)he learner\b/gi, '$1he other person')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/u, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}
