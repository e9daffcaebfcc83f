import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { actFeatures } from '../src/language/act-features.ts'
import { actFamilies, weightStep } from '../src/language/act-classifier.ts'
import { questionKind } from '../src/language/question-kind.ts'
import { sentences, stem } from '../src/language/text.ts'
import { slots } from './acts/slots.ts'
import { worded } from './acts/worded.ts'
import { numbersFrom } from '../src/persona/invent/random.ts'
import { createLearner, type LinearModel, type Pace } from './logistic.ts'
import { shuffle } from './shuffle.ts'

/**
 * Learns the weights of the classifier of acts from the lines in `tools/acts/*.txt` and writes them beside the code.
 * `node tools/train-acts.ts` trains; `node tools/train-acts.ts --check` holds out a fifth of the lines five times and tells how
 * the acts of lines that were not learned from are found. The same lines always give the same weights.
 *
 * A line that does an act does it in at least one of its sentences; the sentence that looks most like it is the one that
 * is learned from (multiple-instance learning).
 */
const folder = new URL('acts/', import.meta.url)
const target = new URL('../src/language/data/act-weights.txt', import.meta.url)

interface Example {
  readonly acts: ReadonlySet<string>
  readonly sentences: readonly (readonly number[])[]
  readonly group: number // lines made from one wording are held out together
  readonly weight: number
  readonly text: string
}

const wordingsPerLine = 8

const numberOf = new Map<string, number>()
function numbered(feature: string): number {
  const known = numberOf.get(feature)
  if (known !== undefined) return known
  numberOf.set(feature, numberOf.size)
  return numberOf.size - 1
}

function featuresOfLine(line: string): number[][] {
  const parts = sentences(line).map(({ text }) => text)
  return parts.map((text, at) => [
    ...new Set(
      [
        ...actFeatures(text, {
          isFirst: at === 0,
          isLast: at === parts.length - 1,
          asks: questionKind(text),
          before: parts[at - 1] ?? '',
        }),
      ].map(numbered),
    ),
  ])
}

function readExamples(): Example[] {
  const random = numbersFrom(7)
  const found: Example[] = []
  let group = 0
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()) {
    let acts = new Set<string>()
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      if (line.trim() === '' || line.startsWith('#')) continue
      if (line.startsWith('= ')) {
        acts = new Set(
          line
            .slice(2)
            .trim()
            .split(/\s+/)
            .filter((act) => act !== 'none'),
        )
        continue
      }
      group++
      // A line of several acts begins with them: "[offer next_step] ..."
      const own = /^\[([\w ]+)\] /.exec(line)
      const labels = own ? new Set((own[1] ?? '').split(' ')) : acts
      const texts = new Set<string>()
      for (let at = 0; at < wordingsPerLine; at++) texts.add(worded(own ? line.slice(own[0].length) : line, random))
      for (const text of texts)
        found.push({ acts: labels, sentences: featuresOfLine(text), group, weight: 1 / Math.sqrt(texts.size), text })
    }
  }
  return found
}

const rounds = 40
const pace: Pace = { rate: 0.1, biasRate: 0.15, shrinkage: 0.0005, shownShare: 0.6 }

/** The mean of several runs that differ by chance only: what the runs disagree about levels out. */
function learn(act: string, examples: readonly Example[]): LinearModel {
  const models = seeds.map((seed) => learnOnce(act, examples, seed))
  const mean = (of: (model: LinearModel) => number) => models.reduce((sum, model) => sum + of(model), 0) / models.length
  return {
    bias: mean(({ bias }) => bias),
    weights: Float64Array.from(numberOf.values(), (at) => mean(({ weights }) => weights[at] ?? 0)),
  }
}

const seeds = [11, 23, 37, 41, 53]

/** Rare acts count more, so that none drowns. */
function learnOnce(act: string, examples: readonly Example[], seed: number): LinearModel {
  const random = numbersFrom(seed)
  const learner = createLearner(numberOf.size, -2, pace, random)
  const share = examples.filter(({ acts }) => acts.has(act)).length / examples.length
  const lift = Math.min(4, Math.sqrt(0.25 / Math.max(share, 0.001)))
  const order = examples.map((_, at) => at)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const at of order) {
      const { acts, sentences: parts, weight } = examples[at] as Example
      const isShown = acts.has(act)
      for (const features of isShown ? [best(parts, learner.sumOf)] : parts)
        if (features) learner.see(features, isShown, weight * (isShown ? lift : 1))
    }
  }
  return learner.model()
}

function best(parts: Example['sentences'], sumOf: (features: readonly number[]) => number) {
  return parts.toSorted((one, other) => sumOf(other) - sumOf(one))[0]
}

function scoreOf({ bias, weights }: LinearModel, { sentences: parts }: Example): number {
  return Math.max(...parts.map((features) => features.reduce((sum, at) => sum + (weights[at] ?? 0), bias)))
}

function check(acts: readonly string[], examples: readonly Example[]): void {
  const folds = 5
  for (const act of acts) {
    const ranked: { score: number; isShown: boolean }[] = []
    for (let fold = 0; fold < folds; fold++) {
      const held = examples.filter(({ group }) => group % folds === fold)
      const model = learn(
        act,
        examples.filter(({ group }) => group % folds !== fold),
      )
      for (const example of held) ranked.push({ score: scoreOf(model, example), isShown: example.acts.has(act) })
    }
    process.stdout.write(`${act.padEnd(16)} average precision ${averagePrecision(ranked).toFixed(2)}\n`)
  }
}

/** @returns 0 to 1: how far lines that do the act rank before lines that do not */
function averagePrecision(ranked: readonly { score: number; isShown: boolean }[]): number {
  let [shown, sum] = [0, 0]
  for (const [at, { isShown }] of ranked.toSorted((one, other) => other.score - one.score).entries()) {
    if (!isShown) continue
    shown++
    sum += shown / (at + 1)
  }
  return shown === 0 ? 0 : sum / shown
}

function write(acts: readonly string[], models: readonly LinearModel[], examples: readonly Example[]): void {
  const stepped = (value: number) => Math.max(-127, Math.min(127, Math.round(value / weightStep)))
  const rows = [...numberOf].flatMap(([feature, at]) => {
    const row = Int8Array.from(models, ({ weights }) => stepped(weights[at] ?? 0))
    return row.some((value) => Math.abs(value) >= 3)
      ? [`${feature}\t${Buffer.from(row.buffer).toString('base64')}`]
      : []
  })
  const head = [acts.join(' '), models.map(({ bias }) => stepped(bias)).join(' ')]
  writeFileSync(target, `${[...head, ...rows.toSorted()].join('\n')}\n`)
  process.stderr.write(`${examples.length} wordings, ${rows.length} features\n`)
}

/** What only one line has says nothing about other lines, nor do the words that were put into the slots. */
function withoutRare(examples: readonly Example[]): Example[] {
  const lines = new Map<number, Set<number>>()
  for (const { sentences: parts, group } of examples)
    for (const at of parts.flat()) lines.set(at, (lines.get(at) ?? new Set()).add(group))
  const filled = new Set(
    Object.values(slots)
      .flat()
      .flatMap((words) => words.toLowerCase().split(/[^\p{L}]+/u))
      .filter((word) => word.length > 3)
      .map((word) => numberOf.get(`w:${stem(word)}`)),
  )
  return examples.map((one) => ({
    ...one,
    sentences: one.sentences.map((features) =>
      features.filter((at) => (lines.get(at)?.size ?? 0) >= 2 && !filled.has(at)),
    ),
  }))
}

/** Beside each act, the families are learned: whether a line hurts at all is surer than how it hurts. */
function withFamilies(example: Example): Example {
  const family = Object.entries(actFamilies).flatMap(([name, members]) =>
    members.some((act) => example.acts.has(act)) ? [name] : [],
  )
  return { ...example, acts: new Set([...example.acts, ...family]) }
}

const examples = withoutRare(readExamples().map(withFamilies))
const acts = [...new Set(examples.flatMap((one) => [...one.acts]))].toSorted()
if (process.argv.includes('--check')) check(acts, examples)
else
  write(
    acts,
    acts.map((act) => learn(act, examples)),
    examples,
  )
