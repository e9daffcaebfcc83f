import { edge, letterRuns, mixed, seed, step } from './hashing.ts'

/** Features of replies are hashed into so many places, a power of two. */
export const replyPlaces = 1 << 16

/**
 * What the classifier of replies sees of a sentence that arrives word by word: its words, neighbours, neighbours but one,
 * three in a row, and the letter runs inside words. Unlike those of a line, a feature counts as often as it comes, so that
 * nothing has to be remembered but the two last words.
 */
export class SentenceFeatures {
  readonly #add: (place: number) => void
  readonly #addHash: (hash: number) => void
  #before = edge
  #beforeThat = edge

  /** @param add is given the place of each feature, below `replyPlaces` */
  constructor(add: (place: number) => void) {
    this.#add = add
    this.#addHash = (hash) => this.#add(hash & (replyPlaces - 1))
  }

  /** A word follows, in the spelling of `fold`. */
  word(word: string): void {
    let hash = seed ^ 17
    for (let at = 0; at < word.length && at < mostLetters; at++) hash = step(hash, word.charCodeAt(at))
    const one = hash ^ (hash >>> 15)
    const pair = mixed(this.#before, one)
    this.#addHash(one)
    this.#addHash(pair)
    this.#addHash(mixed(mixed(this.#beforeThat, 31), one))
    this.#addHash(mixed(this.#beforeThat, pair))
    if (word.length > 3) letterRuns(word, 0, Math.min(word.length, mostLetters), this.#addHash)
    this.#beforeThat = this.#before
    this.#before = one
  }

  /** The next word begins a sentence. */
  endSentence(): void {
    this.#before = edge
    this.#beforeThat = edge
  }
}

const mostLetters = 20
