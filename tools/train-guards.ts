import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { lineKinds, ofSentence } from '../src/conversation/guards/classifier/line-classifier.ts'
import { places } from '../src/conversation/guards/classifier/line-features.ts'
import { replyKinds } from '../src/conversation/guards/classifier/reply-classifier.ts'
import { replyPlaces } from '../src/conversation/guards/classifier/reply-features.ts'
import { learn, marginOf, packed, type Shape } from './guards/line-model.ts'
import { replySamplesOf } from './guards/reply-samples.ts'
import { type Sample, samplesOf } from './guards/samples.ts'

/**
 * Learns the weights of the classifiers of guards, of lines and of replies, and writes them beside the code:
 * `node tools/train-guards.ts --from <folder> [--without <file.jsonl>]... [--only lines|replies] [--check]`.
 * `<folder>` holds clones of the data sets named in `tools/guards/sources.ts`, each in `<owner>/<name>`; texts written for
 * this project are in `tools/guards/lines` and `tools/guards/replies`. Lines that stand in a `--without` file are left out, so that it can be measured with.
 * `--check` writes nothing: each source is held out in turn, and what is found of lines nobody learned from is printed.
 * The same data always give the same weights.
 */
const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    only: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] },
    check: { type: 'boolean', default: false },
  },
})
if (!values.from || !['lines', 'replies', undefined].includes(values.only)) {
  process.stderr.write(
    'usage: node tools/train-guards.ts --from <folder with clones of the data sets> [--only lines|replies] [--check]\n',
  )
  process.exit(2)
}
if (values.only !== 'replies')
  make('line-weights.bin', samplesOf(values.from, values.without), {
    kinds: lineKinds,
    places,
    ofSentence,
    seeds: [3, 5, 7, 11, 13],
  })
if (values.only !== 'lines')
  make('reply-weights.bin', replySamplesOf(values.from, values.without), {
    kinds: replyKinds,
    places: replyPlaces,
    ofSentence: 0,
    seeds: [3],
  })

function make<Kind extends string>(name: string, samples: readonly Sample<Kind>[], shape: Shape<Kind>): void {
  print(`${samples.length} texts: ${counts(samples, ({ kind }) => kind)}`)
  if (values.check) return checkBySource(samples, shape)
  const bytes = packed(learn(samples, shape))
  writeFileSync(new URL(`../src/conversation/guards/classifier/data/${name}`, import.meta.url), bytes)
  print(`${name}: ${(bytes.length / 1_024).toFixed(0)} kB written`)
}

/** Every source once as the unknown one: what is found of it, and false alarms on it, by how sure the model has to be. */
function checkBySource<Kind extends string>(all: readonly Sample<Kind>[], shape: Shape<Kind>): void {
  for (const source of new Set(all.map((sample) => sample.source))) {
    const model = learn(
      all.filter((sample) => sample.source !== source),
      shape,
    )
    const held = all.filter((sample) => sample.source === source)
    for (const [index, kind] of shape.kinds.entries()) {
      const of = held.filter((sample) => sample.kind === kind)
      if (of.length === 0) continue
      const found = of.map((sample) => marginOf(model, sample))
      const share = (least: number) => {
        const count = found.filter((one) => one.margin > least && (index === 0 || one.kind === kind)).length
        return `${((100 * count) / of.length).toFixed(1)} %`
      }
      print(
        `${source.padEnd(50)} ${kind.padEnd(14)} ${String(of.length).padStart(5)}  ${[1, 2, 3, 4].map(share).join('  ')}`,
      )
    }
  }
}

function counts(all: readonly Sample[], of: (sample: Sample) => string): string {
  const found = new Map<string, number>()
  for (const sample of all) found.set(of(sample), (found.get(of(sample)) ?? 0) + 1)
  return [...found].map(([name, count]) => `${name} ${count}`).join(', ')
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
