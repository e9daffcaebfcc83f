import { writeFileSync } from 'node:fs'
import { compare } from '../src/conversation/voices/recall/likeness.ts'
import type { Signs } from '../src/conversation/voices/recall/signs.ts'
import { inText, type RecallWeights, rareBelow, tellingness } from '../src/conversation/voices/recall/weights.ts'
import { termsOf } from '../src/conversation/voices/recall/terms.ts'
import { personCues } from '../src/conversation/voices/recall/statement-cues.ts'
import { leastLoss, type Loss } from './least-loss.ts'
import { type Example, sheetExamples, talkExamples } from './recall/examples.ts'
import { vectorSize } from '../src/language/word-vectors.ts'

/**
 * Learns how a question finds what answers it, from the sheets in `tools/recall/*.jsonl` and the labelled talks of evals/, and
 * writes the weights beside the code. `node tools/train-recall.ts` trains; `node tools/train-recall.ts --check` holds out a fifth of
 * the sheets and personas five times and tells how often what answers comes first, among the first two, among the first three,
 * and how often the first is right where its share is so and so large.
 * The same lines always give the same weights.
 *
 * One model over all statements of a list and "nothing answers this": the share of what does answer is made as large as can be
 * (multinomial logistic regression, L-BFGS, weights drawn to zero).
 */
const target = new URL('../src/conversation/voices/recall/weights.txt', import.meta.url)
const documents = [new URL('../evals/documents/known', import.meta.url).pathname]

/** A question must ask in a way at least so often before anything is learned of it. */
const leastAsked = 20
/** Pairs of cues that are worth next to nothing are left out. */
const leastWeight = 0.02
/** More bring nothing for questions that are not learned from. */
const steps = 60
/** How strongly weights are drawn to zero; within a factor of three up or down little changes. */
const decay = { sign: 1.5, pair: 15, turn: 1 } as const
/** Talks with personas are what it is for, and the bundled scenarios what most learners begin with. */
const weightOf = {
  sheet: 1,
  'talk of a sheet': 1,
  'talk with a persona': 1.5,
  'talk on a bundled scenario': 4,
} as const

interface Row {
  readonly direction: Float32Array | null
  readonly features: Int32Array
  readonly values: Float32Array
}
interface Learned extends Example {
  readonly direction: Float32Array | null // of the question
  readonly rows: readonly Row[] // of the statements in their order, then of nothing
  readonly right: ReadonlySet<number>
}

const examples = [...sheetExamples(), ...(await talkExamples(documents))]
const common = commonWords(examples)
const names: string[] = []
const numbers = new Map<string, number>()
const learned = prepared(examples)

if (process.argv.includes('--check')) check()
else {
  const weights = named(fitted(learned))
  writeFileSync(target, inText(weights))
  process.stdout.write(
    `${learned.length} questions, ${weights.signs.size} signs, ${[...weights.pairs.values()].reduce((sum, row) => sum + row.size, 0)} pairs of cues\n`,
  )
}

function commonWords(all: readonly Example[]): Pick<RecallWeights, 'common' | 'statements'> {
  const texts = new Set(all.flatMap(({ items }) => items.filter((one) => one.isFromDocument).map(({ text }) => text)))
  const count = new Map<string, number>()
  for (const text of texts) for (const term of termsOf(text)) count.set(term, (count.get(term) ?? 0) + 1)
  return { common: new Map([...count].filter(([, times]) => times >= rareBelow)), statements: texts.size }
}

function prepared(all: readonly Example[]): Learned[] {
  const tell = tellingness({ ...common, signs: new Map(), pairs: new Map(), turns: new Float32Array() })
  const compared = all.map((one) => compare(one.question, one.items, one.around, tell))
  const asked = new Map<string, number>()
  for (const { cues } of compared) for (const cue of cues) asked.set(cue, (asked.get(cue) ?? 0) + 1)
  return all.map((example, at) => {
    const { cues = [], statements = [], ofNone = () => {}, direction = null } = compared[at] ?? {}
    const known = ['any', ...cues.filter((cue) => (asked.get(cue) ?? 0) >= leastAsked)]
    const rows = statements.map((one) =>
      rowOf(
        [
          ...listed(one.signs),
          ...known.flatMap((cue) =>
            one.cues
              .filter((statementCue) => cue === 'any' || !personCues.has(statementCue))
              .map((statementCue) => [pairName(cue, statementCue), 1] as const),
          ),
        ],
        one.direction,
      ),
    )
    const right = example.answers.size > 0 ? example.answers : new Set([rows.length])
    return { ...example, direction, rows: [...rows, rowOf(listed(ofNone), null)], right }
  })
}

function listed(signs: Signs): (readonly [string, number])[] {
  const list: (readonly [string, number])[] = []
  signs((sign, value) => list.push([sign, value]))
  return list
}

function pairName(question: string, statement: string): string {
  return `${question}\t${statement}`
}

function rowOf(signs: readonly (readonly [string, number])[], direction: Float32Array | null): Row {
  return {
    direction,
    features: Int32Array.from(signs, ([name]) => numberOf(name)),
    values: Float32Array.from(signs, ([, value]) => value),
  }
}

function numberOf(name: string): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, names.length)
  names.push(name)
  return names.length - 1
}

/** What is learned: a weight for each feature, and behind them, row by row, what directions of statements are worth to those of questions. */
function sums({ rows, direction }: Pick<Learned, 'rows' | 'direction'>, weights: Float64Array): number[] {
  const turned = direction && new Float64Array(vectorSize)
  if (turned)
    for (let row = 0; row < vectorSize; row++)
      for (let at = 0; at < vectorSize; at++)
        turned[at] = (turned[at] ?? 0) + (direction[row] ?? 0) * (weights[names.length + row * vectorSize + at] ?? 0)
  return rows.map(({ features, values, direction: other }) => {
    let sum = 0
    if (turned && other) for (let at = 0; at < vectorSize; at++) sum += (turned[at] ?? 0) * (other[at] ?? 0)
    for (let at = 0; at < features.length; at++) sum += (weights[features[at] ?? 0] ?? 0) * (values[at] ?? 0)
    return sum
  })
}

function fitted(all: readonly Learned[]): Float64Array {
  const decays = new Float64Array(names.length + vectorSize * vectorSize).fill(decay.turn)
  for (const [at, name] of names.entries()) decays[at] = name.includes('\t') ? decay.pair : decay.sign
  const loss: Loss = (weights, slope) => {
    let sum = 0
    for (const [at, one] of decays.entries()) {
      const weight = weights[at] ?? 0
      slope[at] = one * weight
      sum += (one * weight * weight) / 2
    }
    for (const example of all) sum += lossOf(example, weights, slope)
    return sum
  }
  return leastLoss(loss, decays.length, steps)
}

/** How little is thought of what does answer; where it rises is added to the slope. */
function lossOf(example: Learned, weights: Float64Array, slope: Float64Array): number {
  const { rows, right, source, direction } = example
  const all = sums(example, weights)
  const highest = Math.max(...all)
  const powers = all.map((sum) => Math.exp(sum - highest))
  const total = powers.reduce((sum, one) => sum + one, 0)
  const ofRight = powers.reduce((sum, one, at) => sum + (right.has(at) ? one : 0), 0)
  const pull = new Float64Array(vectorSize)
  for (const [at, { features, values, direction: other }] of rows.entries()) {
    const power = powers[at] ?? 0
    const error = weightOf[source] * (power / total - (right.has(at) ? power / ofRight : 0))
    if (other) for (let one = 0; one < vectorSize; one++) pull[one] = (pull[one] ?? 0) + error * (other[one] ?? 0)
    for (let one = 0; one < features.length; one++) {
      const feature = features[one] ?? 0
      slope[feature] = (slope[feature] ?? 0) + error * (values[one] ?? 0)
    }
  }
  if (direction)
    for (let row = 0; row < vectorSize; row++)
      for (let at = 0; at < vectorSize; at++) {
        const feature = names.length + row * vectorSize + at
        slope[feature] = (slope[feature] ?? 0) + (direction[row] ?? 0) * (pull[at] ?? 0)
      }
  return -weightOf[source] * Math.log(ofRight / total)
}

function named(weights: Float64Array): RecallWeights {
  const signs = new Map<string, number>()
  const pairs = new Map<string, Map<string, number>>()
  for (const [at, name] of names.entries()) {
    const weight = weights[at] ?? 0
    const [question = '', statement] = name.split('\t')
    if (statement === undefined) signs.set(name, weight)
    else if (Math.abs(weight) >= leastWeight) {
      const row = pairs.get(question) ?? new Map<string, number>()
      row.set(statement, weight)
      pairs.set(question, row)
    }
  }
  return { signs, pairs, turns: Float32Array.from(weights.subarray(names.length)), ...common }
}

function check(): void {
  const groups = [...new Set(learned.map(({ group }) => group))]
  const partOf = new Map(groups.map((group, at) => [group, (at * 7 + 3) % 5]))
  const counts = new Map<string, { asked: number; first: number[]; silent: number }>()
  const bands = Array.from({ length: 10 }, () => ({ asked: 0, right: 0 })) // by tenths of the share of the first, in talks with personas
  for (let part = 0; part < 5; part++) {
    const weights = fitted(learned.filter(({ group }) => partOf.get(group) !== part))
    for (const example of learned) {
      const { source, group, answers, items } = example
      if (partOf.get(group) !== part) continue
      const kind =
        answers.size === 0 ? 'no answer' : items.some((item) => item.isForeign) ? 'in another language' : source
      const count = counts.get(kind) ?? { asked: 0, first: [0, 0, 0], silent: 0 }
      counts.set(kind, count)
      const all = sums(example, weights)
      const none = all.at(-1) ?? 0
      const ranked = all
        .slice(0, -1)
        .map((sum, at) => ({ sum, at }))
        .toSorted((one, other) => other.sum - one.sum)
      count.asked++
      const [best] = ranked
      if (best && source === 'talk with a persona') {
        const whole = all.reduce((sum, one) => sum + Math.exp(one - best.sum), 0)
        const band = bands[Math.min(9, Math.floor(10 / whole))]
        if (band) {
          band.asked++
          if (answers.has(best.at)) band.right++
        }
      }
      if ((ranked[0]?.sum ?? 0) < none) count.silent++
      for (const [at] of count.first.entries())
        if (ranked.slice(0, at + 1).some((one) => answers.has(one.at))) count.first[at] = (count.first[at] ?? 0) + 1
    }
  }
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
  for (const [kind, { asked, first, silent }] of counts)
    process.stdout.write(
      `${kind}: ${asked} questions, answered by the first ${first.map((one) => share(one, asked)).join(', by the first or next ')}; nothing said ${share(silent, asked)}\n`,
    )
  for (const [tenth, { asked, right }] of bands.entries())
    process.stdout.write(
      `share of the first from 0.${tenth}: ${asked} questions, right ${share(right, Math.max(asked, 1))}\n`,
    )
}
