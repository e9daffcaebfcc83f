import { numbersFrom } from '../../src/persona/invent/random.ts'
import { shuffle } from '../shuffle.ts'
import type { Sample } from './samples.ts'

/** What a model tells apart. */
export interface Shape<Kind extends string = string> {
  readonly kinds: readonly Kind[] // the harmless one first
  readonly places: number // features are hashed into so many
  readonly ofSentence: number // log odds by which a sentence alone must be surer than a whole text
  readonly seeds: readonly number[]
}

/** Learned weights, kind by kind for each place. */
export interface LinearModel<Kind extends string = string> {
  readonly shape: Shape<Kind>
  readonly bias: Float64Array
  readonly weights: Float32Array
}

const rounds = 10
const rate = 0.5
const shrinkage = 1e-5
/** Each time only so many features are shown, so that no single one is relied on. */
const shownShare = 0.7
/** A weight that only one or two lines moved says little; smaller ones than this become 0 when the weights are packed. */
const steps = 127

/**
 * Multinomial logistic regression by AdaGrad. A line that does something does it as a whole and in at least one of its
 * sentences: the one that looks most like it is learned from beside the whole (multiple-instance learning); of an ordinary line any
 * sentence is ordinary. Rare kinds count more, so that none drowns. Learned once for each seed, in another order, and the mean is
 * taken: a line at the edge is then not judged otherwise because a few lines were added elsewhere.
 */
export function learn<Kind extends string>(samples: readonly Sample<Kind>[], shape: Shape<Kind>): LinearModel<Kind> {
  const models = shape.seeds.map((seed) => learnOnce(samples, shape, seed))
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
  return {
    shape,
    bias: Float64Array.from(shape.kinds, (_, at) => mean(models.map(({ bias }) => bias[at] ?? 0))),
    weights: Float32Array.from({ length: shape.places * shape.kinds.length }, (_, at) =>
      mean(models.map(({ weights }) => weights[at] ?? 0)),
    ),
  }
}

function learnOnce<Kind extends string>(
  samples: readonly Sample<Kind>[],
  shape: Shape<Kind>,
  seed: number,
): LinearModel<Kind> {
  const size = shape.places * shape.kinds.length
  const model = { shape, bias: new Float64Array(shape.kinds.length), weights: new Float32Array(size) }
  const squares = new Float32Array(size).fill(0.1)
  const lift = liftOf(samples, shape)
  const random = numbersFrom(seed)
  const order = samples.map((_, at) => at)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const at of order) {
      const sample = samples[at]
      if (!sample) continue
      const truth = shape.kinds.indexOf(sample.kind)
      const stretches = chosen(model, sample, truth, random)
      const weight = (sample.weight * (lift[truth] ?? 1)) / Math.sqrt(stretches.length)
      for (const stretch of stretches)
        improve(
          model,
          squares,
          stretch.filter(() => random() < shownShare),
          truth,
          weight,
        )
    }
  }
  return model
}

/** @returns what a line looks most like, as the product judges it: as a whole, and by its sentences, which must be surer */
export function marginOf<Kind extends string>(
  model: LinearModel<Kind>,
  { stretches }: Sample<Kind>,
): { kind: Kind | null; margin: number } {
  let best: { kind: Kind | null; margin: number } = { kind: null, margin: Number.NEGATIVE_INFINITY }
  for (const [at, stretch] of stretches.entries()) {
    const odds = oddsOf(model, stretch)
    for (const [index, kind] of model.shape.kinds.entries()) {
      const margin = (odds[index] ?? 0) - (odds[0] ?? 0) - (at > 0 ? model.shape.ofSentence : 0)
      if (index > 0 && margin > best.margin) best = { kind, margin }
    }
  }
  return best
}

/** @returns the file that `readWeights` reads */
export function packed({ shape, bias, weights }: LinearModel): Buffer {
  const sorted = weights.map(Math.abs).toSorted()
  const most = sorted[Math.floor(sorted.length * 0.9995)] || 1
  const scale = most / steps
  const stepped = Int8Array.from(weights, (weight) => Math.max(-steps, Math.min(steps, Math.round(weight / scale))))
  const head = JSON.stringify({ kinds: shape.kinds, bias: Array.from(bias, (one) => Number(one.toFixed(4))), scale })
  return Buffer.concat([Buffer.from(`${head}\n`), Buffer.from(stepped.buffer)])
}

function chosen(model: LinearModel, { stretches }: Sample, truth: number, random: () => number): Int32Array[] {
  const [whole, ...sentences] = stretches
  if (!whole) return []
  if (sentences.length === 0) return [whole]
  const one = truth === 0 ? sentences[Math.floor(random() * sentences.length)] : likest(model, sentences, truth)
  return one ? [whole, one] : [whole]
}

function likest(model: LinearModel, sentences: readonly Int32Array[], truth: number): Int32Array | undefined {
  const margin = (stretch: Int32Array) => {
    const odds = oddsOf(model, stretch)
    return (odds[truth] ?? 0) - (odds[0] ?? 0)
  }
  return sentences.toSorted((one, other) => margin(other) - margin(one))[0]
}

function improve(model: LinearModel, squares: Float32Array, places: Int32Array, truth: number, weight: number): void {
  if (places.length === 0) return
  const kinds = model.shape.kinds.length
  const odds = oddsOf(model, places)
  const highest = Math.max(...odds)
  const shares = odds.map((one) => Math.exp(one - highest))
  const sum = shares.reduce((so, one) => so + one, 0)
  const share = 1 / Math.sqrt(places.length)
  for (let kind = 0; kind < kinds; kind++) {
    const error = ((shares[kind] ?? 0) / sum - (kind === truth ? 1 : 0)) * weight
    if (Math.abs(error) < 1e-4) continue
    model.bias[kind] = (model.bias[kind] ?? 0) - 0.02 * error
    for (const place of places) {
      const at = place * kinds + kind
      const slope = error * share + shrinkage * (model.weights[at] ?? 0)
      squares[at] = (squares[at] ?? 0) + slope * slope
      model.weights[at] = (model.weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1)
    }
  }
}

function oddsOf({ shape, bias, weights }: LinearModel, places: Int32Array): Float64Array {
  const kinds = shape.kinds.length
  const sums = new Float64Array(kinds)
  for (const place of places) {
    const from = place * kinds
    for (let kind = 0; kind < kinds; kind++) sums[kind] = (sums[kind] ?? 0) + (weights[from + kind] ?? 0)
  }
  const share = 1 / Math.sqrt(Math.max(1, places.length))
  return sums.map((sum, kind) => sum * share + (bias[kind] ?? 0))
}

function liftOf(samples: readonly Sample[], { kinds }: Shape): number[] {
  const weightOf = (kind: string) =>
    samples.reduce((sum, sample) => sum + (sample.kind === kind ? sample.weight : 0), 0)
  const all = samples.reduce((sum, { weight }) => sum + weight, 0)
  return kinds.map((kind, at) =>
    at === 0 ? 1 : Math.min(8, Math.sqrt(all / (kinds.length * Math.max(1, weightOf(kind))))),
  )
}
