import { upperStart } from '../../language/upper-start.ts'
import { contentStems, words } from '../../language/text.ts'
import { answers } from './field-answers.ts'

/** A field on its way into a category. */
export interface Field {
  readonly field: string
  readonly value: string
  readonly facts: readonly number[] // indexes of the statements it repeats
  readonly strength?: number // how well its best statement fits
  readonly told?: string // the value as a sentence to the persona
  readonly known?: boolean // stands elsewhere in the persona as well
}

/** Statements one field may hold, and their words together: more is no longer a phrase. */
const factsPerField = 3
const wordsPerField = 45
/** An event is told in several sentences. */
const ofAnEvent = { facts: 4, words: 80 } as const
/** Leaves room for a completion, so that the category keeps within ten. */
const mostFields = 9

/**
 * Puts statements into fields: each into the one it answers best, and into the next best where that is full.
 * @param texts the statements, by index
 * @returns fields with the strongest first; a statement that finds no room is left out
 */
export function arrangeFacts(
  fields: readonly string[],
  texts: readonly string[],
  placed: readonly { readonly fact: number; readonly field: string; readonly score: number }[],
): Field[] {
  const slots = new Map<string, { facts: number[]; strength: number }>()
  const seen = new Set<string>()
  for (const { fact, field, score } of placed.toSorted((a, b) => b.score - a.score)) {
    const key = contentStems(textOf(fact)).join(' ')
    if (seen.has(key)) continue
    seen.add(key)
    const spare = field === 'what_happened' ? ['incident_background'] : [field.replace(/_background$/, '_particulars')]
    const open = [field, ...furtherFields(fact), ...spare].find((name) => hasRoom(name, fact))
    if (!open) continue
    const slot = slots.get(open) ?? { facts: [], strength: score }
    slots.set(open, { facts: [...slot.facts, fact], strength: Math.max(slot.strength, score) })
  }
  return [...slots].map(([field, slot]) => {
    const inOrder = slot.facts.toSorted((a, b) => a - b)
    return { field, value: inOrder.map(textOf).join('; '), facts: inOrder, strength: slot.strength }
  })

  function textOf(fact: number): string {
    return clean(texts[fact] ?? '')
  }

  function furtherFields(fact: number): string[] {
    return fields
      .map((field) => ({ field, fits: answers(field, textOf(fact)) }))
      .filter(({ fits }) => fits >= 1)
      .toSorted((a, b) => b.fits - a.fits)
      .map(({ field }) => field)
  }

  function hasRoom(field: string, fact: number): boolean {
    const slot = slots.get(field)
    if (!slot) return slots.size < mostFields
    const count = [...slot.facts, fact].reduce((sum, one) => sum + words(textOf(one)).length, 0)
    // A scrap of a sentence is better crowded than torn from what it leans on.
    if (words(textOf(fact)).length <= 6 && slot.facts.length < 5) return true
    const most = field === 'what_happened' ? ofAnEvent : { facts: factsPerField, words: wordsPerField }
    return slot.facts.length < most.facts && count <= most.words
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

function clean(text: string): string {
  const bare = text
    .replace(/\*\*|__|[`#]/g, '')
    .replace(/\b(t)he learner\b/gi, '$1he other person')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/u, '')
  return upperStart(bare)
}
