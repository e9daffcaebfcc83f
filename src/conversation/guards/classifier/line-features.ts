import { edge, isOfWord, letterRuns, mixed, seed, step } from './hashing.ts'

/** Features are hashed into so many places, a power of two. */
export const places = 1 << 16

/** The features of one sentence: distinct places, each below `places`; `count` of `buffer` are in use until the next call. */
export interface Features {
  readonly buffer: Int32Array
  readonly count: number
}

/**
 * What the classifier of guards sees of a text in plain spelling: its words, neighbours, neighbours but one, and the letter
 * runs of three to five inside words, which survive misspelling. Each is hashed to a place, and a place counts once.
 * The buffer is used again by the next call: a line is read in microseconds, and nothing is to be left for collecting.
 */
export function lineFeatures(plain: string): Features {
  round++
  count = 0
  let before = edge
  let beforeThat = edge
  let words = 0
  let at = 0
  while (at < plain.length && words < mostWords) {
    const from = at
    let hash = seed ^ 17
    for (; at < plain.length && isOfWord(plain.charCodeAt(at)); at++) hash = step(hash, plain.charCodeAt(at))
    if (at === from) {
      const sign = plain.charCodeAt(at++)
      if (sign !== 33 && sign !== 63) continue // "!" and "?" count as words
      hash = step(hash, sign)
    }
    words++
    const one = hash ^ (hash >>> 15)
    add(one)
    add(mixed(before, one))
    add(mixed(mixed(beforeThat, 31), one))
    if (at - from > 3) letterRuns(plain, from, Math.min(at, from + 20), add)
    beforeThat = before
    before = one
  }
  add(mixed(before, edge))
  return { buffer, count }
}

/** Longer texts are judged by their beginning: what an attack is after shows early, and the time must stay bounded. */
const mostWords = 400
const mask = places - 1

const buffer = new Int32Array(places)
const seen = new Int32Array(places)
let round = 0
let count = 0

function add(hash: number): void {
  const place = hash & mask
  if (seen[place] === round) return
  seen[place] = round
  buffer[count++] = place
}
