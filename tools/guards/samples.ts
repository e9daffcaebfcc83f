import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Gold, ScriptLine } from '../../evals/rules/gold.ts'
import { lineFeatures } from '../../src/conversation/guards/classifier/line-features.ts'
import {
  type LineKind,
  lineKinds,
  spellingsOf,
  stretchesOf,
} from '../../src/conversation/guards/classifier/line-classifier.ts'
import { plainText, readLine } from '../../src/conversation/guards/normalise.ts'
import { worded } from '../acts/worded.ts'
import { numbersFrom } from '../../src/persona/invent/random.ts'
import { sources } from './sources.ts'

/** A labelled line, ready to be learned from. */
export interface Sample<Kind extends string = string> {
  readonly kind: Kind
  readonly source: string
  readonly weight: number
  readonly stretches: readonly Int32Array[] // features of the whole line, then of its sentences when it has several
}

/** How much a line that was written for just this counts beside one from elsewhere. */
const ownWeight = 2
const folder = new URL('lines/', import.meta.url)
const acts = new URL('../acts/', import.meta.url)
const talks = new URL('../../evals/talks/', import.meta.url)
const documents = new URL('../../evals/documents/known/', import.meta.url)

/**
 * @param from folder with clones of the data sets
 * @param without files of lines that must not be learned from, as `{"text"}` a line
 * @returns every line of the sources and of `tools/guards/lines`, each text once
 */
export function samplesOf(from: string, without: readonly string[]): Sample<LineKind>[] {
  const seen = new Set(without.flatMap(textsOf).map(plainText))
  const examples = [
    ...sources.flatMap(({ name, read }) =>
      read((file) => join(from, name, file)).map((example) => ({ ...example, source: name })),
    ),
    ...ownLines(folder, lineKinds).map((line) => ({ ...line, weight: ownWeight })),
    ...talkLines(),
    ...documentLines(),
    ...actLines(),
    ...nonsense(),
  ]
  return examples.flatMap(({ text, kind, source, weight }): Sample<LineKind>[] => {
    const plain = plainText(text)
    if (plain === '' || seen.has(plain)) return []
    seen.add(plain)
    const [spelling = plain] = spellingsOf(readLine(text))
    return [{ kind, source, weight, stretches: stretchesOf(spelling).map(featuresOf) }]
  })
}

function featuresOf(text: string): Int32Array {
  const { buffer, count } = lineFeatures(text)
  return buffer.slice(0, count)
}

/** @returns the texts of a file with one `{"text"}` a line */
export function textsOf(file: string | URL): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text)
}

/** What learners say in the talks of the evals is practice, the clumsy lines too. */
function talkLines() {
  return readdirSync(talks)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => textsOf(new URL(name, talks)))
    .map((text) => ({ text, kind: 'benign' as const, source: 'evals/talks', weight: ownWeight }))
}

/** So are good lines and questions on what a document states, of the labelled documents that are learned from. */
function documentLines() {
  return readdirSync(documents)
    .toSorted()
    .flatMap((name) => {
      const text = readFileSync(new URL(name, documents), 'utf8')
      if (name.endsWith('.gold.json')) return Good.parse(JSON.parse(text)).learner_turns_good
      if (!name.endsWith('.talk.jsonl')) return []
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ScriptLine.parse(JSON.parse(line)))
        .flatMap(({ text: line, expect }) => (expect ? [line] : []))
    })
    .map((text) => ({ text, kind: 'benign' as const, source: 'evals/documents', weight: ownWeight }))
}

const Good = Gold.pick({ learner_turns_good: true })

/** Every dialogue act is practice, an accusation, a dismissal and pressure as much as a good question. */
function actLines() {
  const random = numbersFrom(5)
  return readdirSync(acts)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => readFileSync(new URL(name, acts), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !/^[#=]/.test(line))
    .flatMap((line) => [1, 2].map(() => worded(line.replace(/^\[[\w ]+\] /, ''), random)))
    .map((text) => ({ text, kind: 'benign' as const, source: 'acts', weight: 1 }))
}

/** Letters without words say nothing of what a line is after: ordinary lines backwards and with their letters moved on. */
function nonsense() {
  return ownLines(folder, lineKinds)
    .filter(({ kind }, at) => kind === 'benign' && at % 25 === 0)
    .flatMap(({ text }) => [[...text].toReversed().join(''), text.replace(/[a-z]/gi, movedOn)])
    .map((text) => ({ text, kind: 'benign' as const, source: 'nonsense', weight: 1 }))
}

function movedOn(letter: string): string {
  const base = letter >= 'a' ? 97 : 65
  return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base)
}

/**
 * @returns the lines of a folder, one a line of a file: "prompt-leak.2.txt" holds lines of the kind "prompt_leak"
 * @throws Error when the name of a file begins with none of the kinds
 */
export function ownLines<Kind extends string>(folder: URL, kinds: readonly Kind[]) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => {
      const kind = kinds.find((one) => name.split('.')[0]?.replaceAll('-', '_') === one)
      if (!kind) throw new Error(`${name}: the name of a file of lines must begin with one of ${kinds.join(', ')}`)
      return readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((text) => ({ text, kind, source: `${basename(folder.pathname)}/${name}` }))
    })
}
