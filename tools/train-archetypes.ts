import { writeFileSync } from 'node:fs'
import { stem, words } from '../src/language/text.ts'
import { probabilities } from '../src/scenario/reading/talk/archetype.ts'
import { always, type ArchetypeWeights, inText } from '../src/scenario/reading/talk/archetype-weights.ts'
import { archetypes } from '../src/scenario/template.ts'
import { type Brief, labelledBriefs, writtenBriefs } from './archetypes/briefs.ts'

/**
 * Learns how the kind of talk shows in a document, from the briefs in `tools/archetypes/*.txt` and the labelled documents of
 * evals/ and test/, and writes the weights beside the code. `node tools/train-archetypes.ts` trains; `node tools/train-archetypes.ts --check`
 * holds out a sixth of the documents six times and tells how often the kind is found and how sure it was. The same documents
 * always give the same weights.
 *
 * Multinomial logistic regression over all documents at once, weights drawn to zero, by Nesterov's accelerated descent.
 */
const target = new URL('../src/scenario/reading/talk/archetype-weights.txt', import.meta.url)
const documents = ['../evals/documents/known/', '../test/fixtures/scenarios/'].map(
  (path) => new URL(path, import.meta.url),
)

const shrinkage = 0.006
const rounds = 400
/** What stands in fewer documents says nothing about others. */
const leastDocuments = { word: 3, other: 2 } as const

interface Row {
  readonly features: Int32Array
  readonly values: Float64Array
  readonly right: number
}

const briefs = [...writtenBriefs(), ...documents.flatMap(labelledBriefs)]
if (process.argv.includes('--check')) check()
else {
  const weights = learn(briefs)
  writeFileSync(target, inText(weights))
  process.stdout.write(`${briefs.length} documents, ${weights.size} features\n`)
}

function learn(all: readonly Brief[]): ArchetypeWeights {
  const names = [always, ...featuresWorthLearning(all)]
  const numbers = new Map(names.map((name, at) => [name, at]))
  const rows = all.map((one) => rowOf(one, numbers))
  const kinds = archetypes.length
  const rate = 1 / (largestCurvature(rows, names.length) / (2 * rows.length) + shrinkage)
  let weights = new Float64Array(names.length * kinds)
  let ahead = weights.slice()
  let pace = 1
  for (let round = 0; round < rounds; round++) {
    const slope = slopeAt(ahead, rows, kinds)
    const next = new Float64Array(weights.length)
    for (let at = 0; at < next.length; at++) {
      const decay = at < kinds ? 0 : shrinkage * (ahead[at] ?? 0) // what every document has is not drawn to zero
      next[at] = (ahead[at] ?? 0) - rate * ((slope[at] ?? 0) + decay)
    }
    const faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2
    ahead = next.map((value, at) => value + ((pace - 1) / faster) * (value - (weights[at] ?? 0)))
    weights = next
    pace = faster
  }
  return new Map(names.map((name, at) => [name, [...weights.slice(at * kinds, (at + 1) * kinds)]]))
}

function featuresWorthLearning(all: readonly Brief[]): string[] {
  const plain = plainWords(all)
  const counts = new Map<string, number>()
  for (const { values } of all) for (const name of values.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([name, count]) =>
      name.startsWith('word ') ? count >= leastDocuments.word && plain.has(name) : count >= leastDocuments.other,
    )
    .map(([name]) => name)
    .toSorted()
}

/** Words that stand somewhere with a small letter: names say nothing about a talk. German writes all nouns large. */
function plainWords(all: readonly Brief[]): Set<string> {
  return new Set(
    all.flatMap(({ text, language }) => {
      const told = text.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []
      const small = language === 'de' ? told : told.filter((word) => !/^\p{Lu}/u.test(word))
      return small.flatMap(words).map((word) => `word ${language} ${language === 'en' ? stem(word) : word}`)
    }),
  )
}

function rowOf({ values, archetype }: Brief, numbers: ReadonlyMap<string, number>): Row {
  const known = [[always, 1] as const, ...values].filter(([name]) => numbers.has(name))
  return {
    features: Int32Array.from(known, ([name]) => numbers.get(name) ?? 0),
    values: Float64Array.from(known, ([, value]) => value),
    right: archetypes.indexOf(archetype),
  }
}

/** The largest eigenvalue of the features' squares, by repeated multiplication: no step may be longer than it allows. */
function largestCurvature(rows: readonly Row[], size: number): number {
  let vector = new Float64Array(size).fill(1 / Math.sqrt(size))
  let length = 1
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(size)
    for (const { features, values } of rows) {
      let sum = 0
      for (let at = 0; at < features.length; at++) sum += (values[at] ?? 0) * (vector[features[at] ?? 0] ?? 0)
      for (let at = 0; at < features.length; at++) {
        const feature = features[at] ?? 0
        next[feature] = (next[feature] ?? 0) + sum * (values[at] ?? 0)
      }
    }
    length = Math.hypot(...next)
    vector = next.map((value) => value / length)
  }
  return length * 1.05
}

function slopeAt(weights: Float64Array, rows: readonly Row[], kinds: number): Float64Array {
  const slope = new Float64Array(weights.length)
  for (const { features, values, right } of rows) {
    const sums = new Float64Array(kinds)
    for (let at = 0; at < features.length; at++)
      for (let kind = 0; kind < kinds; kind++)
        sums[kind] = (sums[kind] ?? 0) + (values[at] ?? 0) * (weights[(features[at] ?? 0) * kinds + kind] ?? 0)
    const highest = Math.max(...sums)
    const powers = sums.map((sum) => Math.exp(sum - highest))
    const total = powers.reduce((sum, one) => sum + one, 0)
    for (let kind = 0; kind < kinds; kind++) {
      const error = ((powers[kind] ?? 0) / total - (kind === right ? 1 : 0)) / rows.length
      for (let at = 0; at < features.length; at++) {
        const place = (features[at] ?? 0) * kinds + kind
        slope[place] = (slope[place] ?? 0) + error * (values[at] ?? 0)
      }
    }
  }
  return slope
}

function check(): void {
  const parts = 6
  const found: { share: number; isRight: boolean }[] = []
  for (let part = 0; part < parts; part++) {
    const weights = learn(briefs.filter((_, at) => at % parts !== part))
    for (const one of briefs.filter((_, at) => at % parts === part)) {
      const [first] = probabilities({ values: one.values, evidence: [] }, weights).toSorted(
        (left, right) => right.share - left.share,
      )
      if (!first) continue
      const isRight = one.acceptable.includes(first.archetype)
      found.push({ share: first.share, isRight })
      if (!isRight) process.stdout.write(`${one.id}: ${first.archetype} ${first.share.toFixed(2)}\n`)
    }
  }
  const told = (all: typeof found) => `${all.filter(({ isRight }) => isRight).length}/${all.length}`
  process.stdout.write(`found ${told(found)}\n`)
  for (const [from, upTo] of [
    [0, 0.5],
    [0.5, 0.7],
    [0.7, 0.9],
    [0.9, 1.01],
  ] as const)
    process.stdout.write(
      `  with ${from} to ${upTo}: ${told(found.filter(({ share }) => share >= from && share < upTo))}\n`,
    )
}
