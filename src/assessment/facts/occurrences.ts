import type { ReadQuantity } from './quantity.ts'
import type { Token } from './tokens.ts'

const ordinals = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    erste: 1,
    ersten: 1,
    zweite: 2,
    zweiten: 2,
    dritte: 3,
    dritten: 3,
    vierten: 4,
    première: 1,
    deuxième: 2,
    troisième: 3,
  }),
)

/**
 * @returns the how-manieth time something happened, `occurrence`: "the third time" is 3, "once before" is 2; null for none
 */
export function occurrenceAt(tokens: readonly Token[], at: number): ReadQuantity | null {
  const word = (place: number) => tokens[place]?.lower ?? ''
  const ordinal = ordinals.get(word(at))
  if (
    ordinal !== undefined &&
    /^(?:time|mal|fois)$/.test(word(at + 1)) &&
    !/^(?:every|each|jedes|chaque)$/.test(word(at - 1))
  )
    return { kind: 'occurrence', low: ordinal, next: at + 2 }
  const often = word(at) === 'once' ? 1 : word(at) === 'twice' ? 2 : null
  if (often !== null && /^(?:before|already)$/.test(word(at + 1)))
    return { kind: 'occurrence', low: often + 1, next: at + 2 }
  return null
}
