import type { Reading } from '../normalise.ts'
import { type Features, lineFeatures } from './line-features.ts'
import { readWeights, type Weights } from './weights.ts'

/** What a line can be taken for: ordinary practice, or one of the kinds that guards stop. In the order of the weights. */
export const lineKinds = ['benign', 'injection', 'prompt_leak', 'disrespect', 'off_topic', 'self_harm'] as const
/** One of `lineKinds`. */
export type LineKind = (typeof lineKinds)[number]
/** What guards stop. */
export type AttackKind = Exclude<LineKind, 'benign'>

/** The kind a line looks most like, beside ordinary practice. */
export interface Likeness {
  readonly kind: AttackKind
  readonly margin: number // log odds against ordinary practice; 0 is even
  readonly words: string // the sentence that looks like it, or the whole line
}

/** Log odds by which one sentence, which says less than a line, has to be surer. Set by hand; what is sure enough was chosen with it. */
export const ofSentence = 0.5

/** @returns what a line in plain spelling looks most like: as a whole, or by one of its sentences */
export function likenessOf(plain: string): Likeness {
  let best: Likeness = { kind: 'injection', margin: Number.NEGATIVE_INFINITY, words: plain }
  for (const [at, words] of stretchesOf(plain).entries()) {
    const odds = oddsOf(lineFeatures(words))
    for (const [index, kind] of lineKinds.entries()) {
      const margin = (odds[index] ?? 0) - (odds[0] ?? 0) - (at > 0 ? ofSentence : 0)
      if (kind !== 'benign' && margin > best.margin) best = { kind, margin, words }
    }
  }
  return best
}

/** @returns the spellings of a line that can be told words from: not the one in which letters stand apart, when it was undone */
export function spellingsOf({ plain, all }: Reading): readonly string[] {
  return all.length > 1 && lettersApart.test(plain) ? all.slice(1) : all
}

const lettersApart = /(?<![a-z])[a-z](?:[ .-]{1,3}[a-z]){3}(?![a-z])/

/** @returns the whole line, then its sentences when it has several, as they are learned and judged */
export function stretchesOf(plain: string): string[] {
  const sentences = plain.split(/(?<=[.!?])\s+|\n+/)
  return sentences.length > 1 ? [plain, ...sentences.filter(isTelling).slice(0, mostSentences)] : [plain]
}

/** Fewer than four words say little by themselves. */
function isTelling(sentence: string): boolean {
  return /^\S+\s+\S+\s+\S+\s+\S/.test(sentence)
}

const mostSentences = 24

/** Adds whole steps, a row of the table for each feature: this is the loop that a line's time goes into. */
function oddsOf({ buffer, count }: Features): Float64Array {
  const { bias, scale, weights } = loaded()
  const width = lineKinds.length
  const sums = new Int32Array(width)
  for (let one = 0; one < count; one++) {
    const from = (buffer[one] as number) * width
    for (let at = 0; at < width; at++) sums[at] = (sums[at] as number) + (weights[from + at] as number)
  }
  const share = scale / Math.sqrt(Math.max(1, count))
  return Float64Array.from(sums, (sum, at) => sum * share + (bias[at] ?? 0))
}

let kept: Weights | null = null

function loaded(): Weights {
  kept ??= readWeights('line-weights.bin')
  return kept
}
