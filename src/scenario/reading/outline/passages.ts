import { sentences } from '../../../language/text.ts'
import { weightsIn, wording } from './weights.ts'
import { type Block, readBlocks } from './blocks.ts'
import { plain, unmarked } from './markdown.ts'
import { withParts } from './parts.ts'
import { answeredQuestions } from './questions.ts'
import { topicOf } from './topics.ts'

/**
 * The smallest piece of a document that says something: a sentence, a list item, a table row, a `label: value` line.
 * `start` and `end` are offsets into the document's text; `text` is free of markup and on one line.
 */
export interface Passage {
  readonly text: string
  readonly start: number
  readonly end: number
  /** What the passage says about: the label, or the heading, it stands under at the closest; null in plain prose. */
  readonly label: string | null
  /** True when the passage itself began with the label (`Age: 47`), not merely stands below it. */
  readonly labelled: boolean
  /** All headings above, outermost first, without the label. */
  readonly headings: readonly string[]
  /** Counts paragraphs, lists and tables, so that passages of one block can be told to belong together. */
  readonly block: number
  readonly kind: 'sentence' | 'item' | 'row'
  /** True for a line of a marking scheme, told by weights that add up under one heading. */
  readonly weighed?: boolean
  /** Whose part the passage tells, where its heading asks who "I" or "you" is; the mandate is what the learner may give. */
  readonly part?: 'learner' | 'character' | 'mandate'
}

/** A document taken apart. `title` is empty when nothing looks like one. */
export interface Outline {
  readonly title: string
  readonly titleSpan: { readonly start: number; readonly end: number }
  readonly passages: readonly Passage[]
}

/** `Name.......: Ana` -> `Name:         Ana`, as long as before, so that offsets stay right. */
function withoutLeaders(text: string): string {
  return text.replace(
    /^([^\S\n]*\p{L}[\p{L} '’/-]{0,40}?)( ?(?:[.·_]{4,}|\.{3}(?=\s?:)) ?)(:?)(?=\s*\S)/gmu,
    (_, label: string, dots: string, colon: string) => `${label}:${' '.repeat(dots.length + colon.length - 1)}`,
  )
}

/** @returns the document's title and all its passages in order; every letter of substance stands in one of them. */
export function readOutline(text: string): Outline {
  const form = withoutLeaders(text)
  const { title, titleSpan, blocks } = readBlocks(form)
  const passages = answeredQuestions(form, blocks).flatMap((block, index) => passagesOf(form, block, index))
  return { title, titleSpan, passages: withParts(markWeighed(joinFragments(withoutAudience(passages)))) }
}

function passagesOf(text: string, block: Block, index: number): Passage[] {
  const common = { headings: block.headings, label: block.label, block: index }
  if (block.kind === 'row') {
    return [{ ...common, text: block.text, start: block.start, end: block.end, labelled: block.labelled, kind: 'row' }]
  }
  const kind = block.kind === 'item' ? ('item' as const) : ('sentence' as const)
  const pieces = block.listed ? splitList(text, block.bodyStart, block.end) : split(text, block.bodyStart, block.end)
  const list = pieces.length > 1 && splitsAtSemicolons(text, block.bodyStart, block.end, pieces.length)
  return pieces.map(({ start, end }, position) => ({
    ...common,
    text: plain(text.slice(start, end)),
    start: position === 0 && block.labelled ? block.start : start,
    end,
    labelled: block.labelled && position === 0,
    kind: block.listed && list ? ('item' as const) : kind,
  }))
}

/** Sentences of a stretch of the document, line breaks inside it counting as spaces. */
function split(text: string, from: number, to: number): { start: number; end: number }[] {
  const flat = unmarked(text.slice(from, to))
    .replace(/[\r\n]/g, ' ')
    .replace(/[।。]/g, '.')
  return rejoin(flat, sentences(flat))
    .flatMap((sentence) => splitLowerCase(flat, sentence.start, sentence.end))
    .map(({ start, end }) => widen(text, from + start, from + end))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
}

/** A cut inside a quotation or brackets, or behind a shortened word, was none. */
function rejoin(flat: string, pieces: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    const upToHere = before ? flat.slice(before.start, before.end) : ''
    if (
      before &&
      upToHere.length < 400 &&
      (shortForm.test(upToHere) || insideQuotation(upToHere) || insideBrackets(upToHere))
    ) {
      joined[joined.length - 1] = { start: before.start, end: piece.end }
    } else joined.push({ start: piece.start, end: piece.end })
  }
  return joined
}

const shortForm =
  /(?:^|\W)(?:approx|etc|incl|excl|min|max|no|nr|st|ca|vs|dept|ext|fig|resp|bzw|usw|inkl|env|hab|tel)\.$/i

/** In hurried notes a sentence begins with a small letter: a full stop behind a whole word ends it all the same. */
function splitLowerCase(flat: string, start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let from = start
  for (const match of flat
    .slice(start, end)
    .matchAll(/(?:(?<![\p{L}\p{N}%)])[\p{L}\p{N}%)]{2,}["”]?[.!]["”’)]*|[.!?]\s?»)\s+(?=[\p{Ll}\p{Lu}])/gu)) {
    const stop = start + match.index + match[0].trimEnd().length
    if (shortForm.test(flat.slice(from, stop)) || insideQuotation(flat.slice(from, stop))) continue
    const next = flat[start + match.index + match[0].length] ?? ''
    if (!/\p{Ll}/u.test(next) && !match[0].trimEnd().endsWith('»')) continue
    found.push({ start: from, end: stop })
    from = start + match.index + match[0].length
  }
  found.push({ start: from, end })
  return found
}

function insideQuotation(upToHere: string): boolean {
  const opened = (upToHere.match(/[“«]/g) ?? []).length - (upToHere.match(/[”»]/g) ?? []).length
  return opened > 0 || (upToHere.match(/"/g) ?? []).length % 2 === 1
}

function splitsAtSemicolons(text: string, from: number, to: number, count: number): boolean {
  return split(text, from, to).length < count
}

/** `a; b; c` and `"a" / "b" / "c"` behind a label are lists in disguise, unless a part leans on the one before it. */
function splitList(text: string, from: number, to: number): { start: number; end: number }[] {
  return split(text, from, to).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const cuts = [
      ...sentence.matchAll(
        /;\s+(?!(?:it|this|that|these|he|she|they|which|but|and|so)\b)|(?<=["”»])\s*\/\s*(?=["“«])/g,
      ),
    ]
    if (cuts.length === 0 || cuts.some((cut) => insideBrackets(sentence.slice(0, cut.index)))) return [{ start, end }]
    const pieces: { start: number; end: number }[] = []
    let at = 0
    for (const cut of cuts) {
      pieces.push({ start: start + at, end: start + cut.index })
      at = cut.index + cut[0].length
    }
    pieces.push({ start: start + at, end })
    return pieces
  })
}

function insideBrackets(upToHere: string): boolean {
  return (upToHere.match(/[([]/g) ?? []).length > (upToHere.match(/[)\]]/g) ?? []).length
}

/** Trims blanks and marks of emphasis, but keeps a pair of marks whole of which one half lies inside. */
function widen(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end]
  while (from < to && /[\s*_·•|/]/.test(text[from] ?? '')) from++
  while (to > from && /[\s*_|]/.test(text[to - 1] ?? '')) to--
  const emphasis = /^\*{1,3}/.exec(text.slice(to))?.[0] ?? ''
  const balanced = (text.slice(from, to).split('**').length - 1) % 2 === 0
  if (!balanced && text.slice(from - 2, from) === '**') from -= 2
  else if (!balanced && emphasis.length >= 2) to += 2
  return { start: from, end: to }
}

/** "He's neither." says nothing alone: very short sentences that lean on the one before are joined to it. */
function joinFragments(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = []
  for (const passage of passages) {
    const before = joined.at(-1)
    const leans = /^(?:he|she|it|they|you|both|that|this|neither|nor|not|so)\b/i.test(passage.text)
    const count = passage.text.split(/\s+/).length
    // "She has not told them." can only be understood with the sentence before it
    const pointsBack =
      count <= 5 && !passage.labelled && /\s(?:them|him|it|that|this|so|there)\b[^,]*[.!]$/i.test(passage.text)
    if (
      before &&
      ((count <= 3 && leans) || pointsBack) &&
      before.text.length < 300 &&
      before.block === passage.block &&
      passage.kind === 'sentence'
    ) {
      joined[joined.length - 1] = { ...before, text: `${before.text} ${passage.text}`, end: passage.end }
    } else joined.push(passage)
  }
  return joined
}

/** "Reader for trainees of …": what stands over nearly the whole document names its readers, it keeps nothing from anybody. */
function withoutAudience(passages: readonly Passage[]): readonly Passage[] {
  const above = (passage: Passage) => [...passage.headings, ...(passage.labelled ? [] : [passage.label])]
  const [first] = passages
  const audience = (first ? above(first) : []).filter(
    (title): title is string =>
      title !== null &&
      /^(?:mandate|learner|staff|exercise|purpose)$/.test(topicOf(title) ?? '') &&
      passages.filter((passage) => above(passage).includes(title)).length > passages.length * 0.7,
  )
  if (audience.length === 0) return passages
  return passages.map((passage) => ({
    ...passage,
    label: !passage.labelled && audience.includes(passage.label ?? '') ? null : passage.label,
    headings: passage.headings.filter((title) => !audience.includes(title)),
  }))
}

/** A marking scheme shows by its weights, whatever its heading: three or more under one heading that make up a whole. */
function markWeighed(passages: readonly Passage[]): Passage[] {
  const groups = Map.groupBy(passages, headingOf)
  const schemes = new Set(
    [...groups.values()]
      .filter((group) => {
        const weights = group.flatMap((passage) => weightsIn(wording(passage)))
        const sum = weights.reduce((total, one) => total + one.weight, 0)
        return weights.length >= 3 && /^(?:1|10|20|50|60|100|120|200)$/.test(String(Math.round(sum * 100) / 100))
      })
      .flat(),
  )
  return passages.map((passage) => (schemes.has(passage) ? { ...passage, weighed: true } : passage))
}

function headingOf(passage: Passage): string {
  const above = passage.labelled || passage.label === null ? passage.headings : [...passage.headings, passage.label]
  return passage.kind === 'sentence' && passage.headings.length === 0 ? `block ${passage.block}` : above.join(' > ')
}
