import { upperStart } from '../../../language/upper-start.ts'
import type { Passage } from './passages.ts'
import { topicOf } from './topics.ts'

/** A line of a marking scheme. */
export interface Weighed {
  readonly name: string
  /** As written: percent, points or a share of 1. */
  readonly weight: number
}

const unit =
  '(?:%|per ?cent|percent|points?|pts?\\.?|marks?|p\\.?|prozent|punkte?|pkt\\.?|puntos?|pontos?|punti|pour ?cent)'
const number = '(\\d{1,3}(?:[.,]\\d{1,2})?)'
/** `Tone: 10 %` · `Opening (15)` · `Did she explain (30)?` · `Listening – 20 points` */
const atTheEnd = new RegExp(
  `^(.{3,240}?)\\s*(?:(?::|–|—|-|=|,|\\|)\\s*\\(?${number}\\s?${unit}?|\\(\\s*(?:max\\.? )?${number}\\s?${unit}?|\\s${number}\\s?${unit})\\s*\\)?\\s*[.?!]?$`,
  'iu',
)
/** `25 % Listening` · `20 points: asks before telling` */
const atTheStart = new RegExp(`^\\(?${number}\\s?${unit}\\)?\\s*(?::|–|—|-)?\\s+(?:for\\s+)?(\\p{L}.{2,240})$`, 'iu')
/** `Listening – Points: 15; What to look for: …`, a row of a table with more than two columns. */
const inColumn = new RegExp(
  `^(.{3,120}?) – (?:.*?; )?(?:points?|weight|marks?|max\\p{L}*|%|percent|share|punkte|gewicht\\p{L}*|anteil|barème|poids|puntos|peso|pontos|punti)\\b[^:;]{0,16}: ${number}\\s?${unit}?(?=;|$)`,
  'iu',
)
/** `Preparation 20, questions 25 and closing 30.` */
const inSentence = new RegExp(
  `([\\p{L}][\\p{L}\\p{M}'’&/ -]{2,70}?)\\s*[:(–]?\\s*${number}\\s*${unit}?\\)?(?=\\s*(?:[,;.]|$|and\\b|und\\b|et\\b|y\\b|e\\b))`,
  'giu',
)

/** @returns the weighed criteria that one passage of a document holds; empty when it holds none. */
export function weightsIn(text: string): Weighed[] {
  const numbers = text.match(/\d+/g)?.length ?? 0
  if (numbers === 0 || text.length > 400) return []
  const column = inColumn.exec(text)
  if (column?.[1] && column[2]) return [weighed(column[1], column[2])]
  const start = atTheStart.exec(text)
  if (start?.[1] && start[2]) return [weighed(start[2], start[1])]
  const listed = numbers > 1 ? [...text.matchAll(inSentence)] : []
  const end = atTheEnd.exec(text)
  const weight = end?.[2] ?? end?.[3] ?? end?.[4]
  if (end?.[1] && weight && !(listed.length > 1 && /\d/.test(end[1]))) return [weighed(end[1], weight)]
  return listed.length > 1 ? listed.map(([, name = '', value = '']) => weighed(name, value)) : []
}

function weighed(name: string, weight: string): Weighed {
  const bare = name
    .replace(/^(?:and|und|et|y|e)\s+/i, '')
    .replace(/[\s:(–—|,;.-]+$/, '')
    .trim()
  return { name: upperStart(bare), weight: Number(weight.replace(',', '.')) }
}

/** @returns what a line of a marking scheme says: a label of its own belongs to it, the label of the scheme does not. */
export function wording({ label, labelled, text, kind }: Passage): string {
  const own = labelled && label !== null && kind !== 'row' && topicOf(label) !== 'marking'
  return own ? `${label}: ${text}` : text
}
