import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { toneFeatures } from '../src/language/tone/tone-features.ts'
import { toneWeightStep } from '../src/language/tone/coldness.ts'
import { numbersFrom } from '../src/persona/invent/random.ts'
import { worded } from './acts/worded.ts'
import { createLearner, type LinearModel, type Pace } from './logistic.ts'
import { shuffle } from './shuffle.ts'

/**
 * Learns whether a line as a whole meets the other or passes them by, from `tools/tone/` (cold.txt, warm.txt) and the lines of the
 * acts (against.txt hurts, everything else does not), and writes the weights beside the code. `node tools/train-tone.ts` trains;
 * with `--check` it holds out a fifth of the lines five times and tells how far apart the two kinds are.
 * The same lines always give the same weights.
 */
const target = new URL('../src/language/data/tone-weights.txt', import.meta.url)

interface Example {
  readonly isCold: boolean
  readonly features: readonly number[]
  readonly group: number // lines made from one wording are held out together
  readonly weight: number
  readonly isOwn: boolean // written for this
}

const wordingsPerLine = 3
/** What was written to teach acts counts less than what was written for this. */
const weightOfActs = 0.5

const numberOf = new Map<string, number>()
function numbered(feature: string): number {
  const known = numberOf.get(feature)
  if (known !== undefined) return known
  numberOf.set(feature, numberOf.size)
  return numberOf.size - 1
}

function readExamples(): Example[] {
  const random = numbersFrom(7)
  const found: Example[] = []
  let group = 0
  const read = (path: string, isCold: boolean, isOwn: boolean) => {
    for (const line of readFileSync(new URL(path, import.meta.url), 'utf8').split('\n')) {
      if (/^(?:\s*$|#|= )/.test(line)) continue
      group++
      const acts = /^\[([\w ]+)\] /.exec(line)
      const pattern = acts ? line.slice(acts[0].length) : line
      const hurts = isCold || (acts !== null && /accusation|dismissal|pressure|vague_claim/.test(acts[1] ?? ''))
      const texts = new Set<string>()
      for (let at = 0; at < wordingsPerLine; at++) texts.add(isOwn ? pattern : worded(pattern, random))
      for (const text of texts)
        found.push({
          isCold: hurts,
          features: [...toneFeatures(text)].map(numbered),
          group,
          weight: (isOwn ? 1 : weightOfActs) / texts.size,
          isOwn,
        })
    }
  }
  read('tone/cold.txt', true, true)
  read('tone/warm.txt', false, true)
  for (const file of readdirSync(new URL('acts/', import.meta.url)).toSorted())
    if (file.endsWith('.txt')) read(`acts/${file}`, file === 'against.txt', false)
  return withoutRare(found)
}

/** What only one line has says nothing about other lines. */
function withoutRare(examples: readonly Example[]): Example[] {
  const lines = new Map<number, Set<number>>()
  for (const { features, group } of examples)
    for (const at of features) lines.set(at, (lines.get(at) ?? new Set()).add(group))
  return examples.map((one) => ({ ...one, features: one.features.filter((at) => (lines.get(at)?.size ?? 0) >= 3) }))
}

const rounds = 12
const pace: Pace = { rate: 0.08, biasRate: 0.1, shrinkage: 0.002, shownShare: 0.6 }

function learn(examples: readonly Example[]): LinearModel {
  const random = numbersFrom(23)
  const learner = createLearner(numberOf.size, 0, pace, random)
  const order = examples.map((_, at) => at)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const at of order) {
      const { isCold, features, weight } = examples[at] as Example
      learner.see(features, isCold, weight)
    }
  }
  return learner.model()
}

function check(examples: readonly Example[]): void {
  const folds = 5
  const held: { sum: number; isCold: boolean }[] = []
  for (let fold = 0; fold < folds; fold++) {
    const { bias, weights } = learn(examples.filter(({ group }) => group % folds !== fold))
    for (const { isOwn, isCold, features, group } of examples)
      if (isOwn && group % folds === fold)
        held.push({ sum: features.reduce((so, at) => so + (weights[at] ?? 0), bias), isCold })
  }
  for (const least of [-0.5, 0, 0.5, 1, 1.5]) {
    const share = (isCold: boolean) => {
      const all = held.filter((one) => one.isCold === isCold)
      return ((100 * all.filter(({ sum }) => sum >= least).length) / all.length).toFixed(1)
    }
    process.stdout.write(`from ${least}: ${share(true)} % of the cold lines, ${share(false)} % of the warm ones\n`)
  }
}

function write({ bias, weights }: LinearModel): void {
  const stepped = (value: number) => Math.round(value / toneWeightStep)
  const rows = [...numberOf].flatMap(([feature, at]) => {
    const value = stepped(weights[at] ?? 0)
    return Math.abs(value) >= 2 ? [`${feature}\t${value}`] : []
  })
  writeFileSync(target, `${[`bias\t${stepped(bias)}`, ...rows.toSorted()].join('\n')}\n`)
  process.stderr.write(`${rows.length} features\n`)
}

const examples = readExamples()
if (process.argv.includes('--check')) check(examples)
else write(learn(examples))
