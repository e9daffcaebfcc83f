import { join } from 'node:path'
import { type ReplyKind, replyKinds } from '../../src/conversation/guards/classifier/reply-classifier.ts'
import { SentenceFeatures } from '../../src/conversation/guards/classifier/reply-features.ts'
import { plainText } from '../../src/conversation/guards/normalise.ts'
import { WordWatch } from '../../src/conversation/guards/output/word-watch.ts'
import { type ReplyExample, replySources } from './reply-sources.ts'
import { ownLines, type Sample, textsOf } from './samples.ts'

/** How much a line that was written for just this counts beside one from elsewhere; what a person says all the more. */
const ownWeight: Readonly<Record<ReplyKind, number>> = { in_character: 2, persona_break: 1 }
/** Lines of learners are human talk as well. */
const learnerWeight = 0.5

/**
 * @param from folder with clones of the data sets
 * @param without files of texts that must not be learned from, as `{"text"}` a line
 * @returns every text of the sources and of `tools/guards/replies`, and the ordinary lines of `tools/guards/lines`, each once
 */
export function replySamplesOf(from: string, without: readonly string[]): Sample<ReplyKind>[] {
  const seen = new Set(without.flatMap(textsOf).map(plainText))
  return examplesOf(from).flatMap(({ text, kind, source, weight }): Sample<ReplyKind>[] => {
    const plain = plainText(text)
    if (plain === '' || seen.has(plain)) return []
    seen.add(plain)
    return [{ kind, source, weight, stretches: replyStretches(text) }]
  })
}

function examplesOf(from: string): ReplyExample[] {
  return [
    ...ownLines(new URL('replies/', import.meta.url), replyKinds).map((line) => ({
      ...line,
      weight: ownWeight[line.kind],
    })),
    ...replySources.flatMap(({ name, read }) =>
      read((file) => join(from, name, file)).map((example) => ({ ...example, source: name })),
    ),
    ...ownLines(new URL('lines/', import.meta.url), [...ordinary, ...attacks])
      .filter(({ kind }) => kind === 'benign')
      .map(({ text, source }) => ({ text, source, kind: 'in_character' as const, weight: learnerWeight })),
  ]
}

const ordinary = ['benign'] as const
const attacks = ['injection', 'prompt_leak', 'disrespect', 'off_topic', 'self_harm'] as const

/** @returns the features of a reply, then of each of its sentences when it has several, read as the matcher reads them */
export function replyStretches(text: string): Int32Array[] {
  const sentences: number[][] = []
  let places: number[] = []
  const features = new SentenceFeatures((place) => void places.push(place))
  const end = () => {
    if (places.length > 0) sentences.push(places)
    places = []
    features.endSentence()
    return null
  }
  const watch = new WordWatch(
    [
      {
        spelling() {},
        word(word) {
          features.word(word)
          return null
        },
        pause: (full) => (full ? end() : null),
        heldFrom: () => null,
        forget() {},
      },
    ],
    () => {},
  )
  for (const character of text) watch.feed(character)
  watch.end()
  return (sentences.length > 1 ? [sentences.flat(), ...sentences] : sentences).map((one) => Int32Array.from(one))
}
