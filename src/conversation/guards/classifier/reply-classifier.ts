import { SentenceFeatures } from './reply-features.ts'
import { readWeights } from './weights.ts'

/** What a reply can be taken for: somebody in the scene, or an assistant that speaks as itself. In the order of the weights. */
export const replyKinds = ['in_character', 'persona_break'] as const
/** One of `replyKinds`. */
export type ReplyKind = (typeof replyKinds)[number]

/** Judges a reply sentence by sentence while it arrives, in a microsecond a word. */
export class ReplyLikeness {
  readonly #features: SentenceFeatures
  #sum = 0
  #count = 0

  constructor() {
    const { steps } = loaded()
    this.#features = new SentenceFeatures((place) => {
      this.#sum += steps[place] ?? 0
      this.#count++
    })
  }

  /** @returns how much the sentence as far as this word sounds like an assistant: log odds, 0 is even */
  word(word: string): number {
    this.#features.word(word)
    const { bias, scale } = loaded()
    return (this.#sum * scale) / Math.sqrt(this.#count) + bias
  }

  /** The next word begins a sentence. */
  endSentence(): void {
    this.#features.endSentence()
    this.#sum = 0
    this.#count = 0
  }
}

/** Of two kinds only the difference counts. */
interface Difference {
  readonly bias: number
  readonly scale: number
  readonly steps: Int16Array
}

let kept: Difference | null = null

function loaded(): Difference {
  kept ??= difference()
  return kept
}

function difference(): Difference {
  const { bias, scale, weights } = readWeights('reply-weights.bin')
  const steps = Int16Array.from(
    { length: weights.length / 2 },
    (_, at) => (weights[2 * at + 1] ?? 0) - (weights[2 * at] ?? 0),
  )
  return { bias: (bias[1] ?? 0) - (bias[0] ?? 0), scale, steps }
}
