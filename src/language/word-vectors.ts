import { readFileSync } from 'node:fs'

/**
 * How words stand to each other in general use, as directions: words that are used alike point alike. `data/word-vectors.txt`
 * was cut from the word vectors of GloVe (J. Pennington, R. Socher, C. D. Manning, 2014; public domain) by
 * `tools/make-word-vectors.ts`; the words are base forms as `lemma` gives them.
 */

/** How many numbers stand for a word. */
export const vectorSize = 50

/** @returns a word's direction, of length 1 but for rounding; null for a word that is not in the list */
export function vectorOf(word: string): Float32Array | null {
  const { places, numbers } = vectors()
  const place = places.get(word)
  if (place === undefined) return null
  const known = unpacked.get(word)
  if (known) return known
  const vector = Float32Array.from(numbers.subarray(place * vectorSize, (place + 1) * vectorSize), (one) => one / full)
  if (unpacked.size >= mostUnpacked) unpacked.clear()
  unpacked.set(word, vector)
  return vector
}

/** @returns 1 for vectors that point the same way, 0 for such as have nothing in common; both of length 1 */
export function likenessOf(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < vectorSize; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

/** @returns the direction of several words together, each with how much it counts; null when none of them is known */
export function directionOf(words: readonly { readonly term: string; readonly weight: number }[]): Float32Array | null {
  const sum = new Float32Array(vectorSize)
  for (const { term, weight } of words) {
    const vector = vectorOf(term)
    if (vector) for (let at = 0; at < vectorSize; at++) sum[at] = (sum[at] ?? 0) + weight * (vector[at] ?? 0)
  }
  const length = Math.hypot(...sum)
  return length === 0 ? null : sum.map((value) => value / length)
}

/** @returns the words in a line, apart by blanks, and in the next their numbers from -127 to 127, a byte each, in Base64 */
export function inVectorText(all: readonly (readonly [word: string, vector: readonly number[]])[]): string {
  const numbers = Int8Array.from(all.flatMap(([, vector]) => vector.map((value) => Math.round(value * full))))
  return `${all.map(([word]) => word).join(' ')}\n${Buffer.from(numbers.buffer).toString('base64')}\n`
}

const full = 127

const unpacked = new Map<string, Float32Array>()
const mostUnpacked = 4_000

let kept: { readonly places: ReadonlyMap<string, number>; readonly numbers: Int8Array } | null = null

function vectors() {
  kept ??= read()
  return kept
}

function read() {
  const [words = '', packed = ''] = readFileSync(new URL('data/word-vectors.txt', import.meta.url), 'utf8').split('\n')
  return {
    places: new Map(words.split(' ').map((word, at) => [word, at])),
    numbers: new Int8Array(Buffer.from(packed, 'base64')),
  }
}
