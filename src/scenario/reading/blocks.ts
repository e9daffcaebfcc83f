import { findLabel, findLabels, isTopic } from './labels.ts'
import { plain } from './markdown.ts'
import { readTable } from './tables.ts'

/** A paragraph (or the stretch of one under its own label), a list item or a table row, with offsets. */
export interface Block {
  readonly kind: 'paragraph' | 'item' | 'row'
  readonly start: number
  readonly end: number
  readonly bodyStart: number // behind the label
  readonly text: string // rows: what the row says, in words; otherwise unused
  readonly label: string | null
  readonly labelled: boolean
  readonly listed: boolean // short `label: a; b; c` line: the parts are items
  readonly headings: readonly string[]
}

interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Heading {
  readonly level: number
  readonly text: string
}

/** What was seen so far while walking down the document. */
interface Walk {
  readonly document: string
  readonly headings: Heading[]
  readonly blocks: Block[]
  title: { text: string; start: number; end: number } | null
  lead: string | null // a line ending in a colon: names the list below it
}

/** @returns the title and the blocks of a document, headings and labels taken off the text they name. */
export function readBlocks(document: string): {
  title: string
  titleSpan: { start: number; end: number }
  blocks: Block[]
} {
  const lines = linesOf(document)
  const walk: Walk = { document, headings: [], blocks: [], title: null, lead: null }
  let at = 0
  while (at < lines.length) at = readAt(walk, lines, at)
  const title = walk.title ?? { text: '', start: 0, end: 0 }
  return { title: title.text, titleSpan: { start: title.start, end: title.end }, blocks: walk.blocks }
}

function linesOf(document: string): Line[] {
  const lines: Line[] = []
  for (const match of document.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (match[0] === '' && match.index >= document.length) break
    const text = match[0].replace(/\r?\n$/, '')
    lines.push({ text, start: match.index, end: match.index + text.length })
  }
  return lines
}

const listMark = /^\s*(?:[-*+•·‣▪◦–—]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+|\[[ xX]\]\s+)(?=\S)/
const rule = /^\s*(?:[-*_=~]\s*){3,}$/

/** Reads what stands at a line. @returns the index of the line behind it */
function readAt(walk: Walk, lines: readonly Line[], at: number): number {
  const line = lines[at]
  if (!line) return at + 1
  if (line.text.trim() === '' || rule.test(line.text)) {
    if (rule.test(line.text)) walk.headings.length = Math.min(walk.headings.length, 0)
    if (walk.lead && lines[at + 1] && !listMark.test(lines[at + 1]?.text ?? '')) walk.lead = null
    return at + 1
  }
  if (/^\s*\|.*\|\s*$/.test(line.text)) return readRows(walk, lines, at)
  const level = headingLevel(walk, lines, at)
  if (level !== null) return readHeading(walk, line, level, at)
  if (listMark.test(line.text)) return readItem(walk, lines, at)
  walk.lead = null
  return readParagraph(walk, lines, at)
}

function readHeading(walk: Walk, line: Line, level: number, at: number): number {
  const text = plain(line.text).replace(/\s*:$/, '')
  walk.lead = null
  const blank = line.text.length - line.text.trimStart().length
  if (!walk.title) walk.title = { text, start: line.start + blank, end: line.start + line.text.trimEnd().length }
  else {
    while ((walk.headings.at(-1)?.level ?? 0) >= level) walk.headings.pop()
    walk.headings.push({ level, text })
  }
  return at + 1
}

/** `#`, underlined, bold alone on its line, capitals, or a short first line: null when the line is none of them. */
function headingLevel(walk: Walk, lines: readonly Line[], at: number): number | null {
  const text = lines[at]?.text.trim() ?? ''
  const hashes = /^(#{1,6})\s+\S/.exec(text)?.[1]
  if (hashes) return hashes.length
  if (listMark.test(text)) return null
  const wordCount = plain(text).split(/\s+/).length
  const next = lines[at + 1]?.text.trim() ?? ''
  if (/^(?:={3,}|-{3,})$/.test(next) && wordCount <= 14) return next.startsWith('=') ? 1 : 2
  if (/^(?:\*\*|__)[^*]+(?:\*\*|__):?$/.test(text) && wordCount <= 14 && !/[^.]\.\*?\*$/.test(text)) return 3
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase() && wordCount <= 12) {
    if (!/:\s+\S/.test(text) || walk.title === null) return 2
  }
  const label = findLabel(text)
  if (walk.title && label && label.end >= text.length && !opensList(lines, at)) return 4
  if (walk.title) {
    // a short line that stands alone, names a topic and ends without a full stop
    const bare = plain(text)
    if (bare.endsWith(':')) return wordCount <= 6 && isTopic(bare.slice(0, -1)) && !opensList(lines, at) ? 3 : null
    const alone = lines[at - 1]?.text.trim() === '' && !/[.!?,;"”»]$/.test(bare) && !/[:=]\s+\S/.test(bare)
    return alone && wordCount <= 6 && isTopic(bare) && label === null ? 3 : null
  }
  if (/^(?:dear|hi|hello|liebe|hallo|bonjour|cher|chère|hola|estimad)\b|,$/i.test(text)) return null
  if (/^(?:from|to|cc|date|sent|von|an|de|para|à|betreff)\s*:/i.test(text)) return null
  const first = walk.blocks.length === 0
  return first && wordCount <= 16 && !/[.!?]["”»]?$/.test(text) && !isFieldLine(text) ? 1 : null
}

function opensList(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1).find((line) => line.text.trim() !== '')
  return next !== undefined && (listMark.test(next.text) || /^\s*\|/.test(next.text))
}

/** `Name: Ana` opens a form, it is no title; `Role-play: the late delivery` is one. */
function isFieldLine(text: string): boolean {
  const label = findLabel(text)
  return label !== null && isTopic(label.text)
}

function readRows(walk: Walk, lines: readonly Line[], at: number): number {
  let end = at
  while (end < lines.length && /^\s*\|.*\|\s*$/.test(lines[end]?.text ?? '')) end++
  const headings = walk.headings.map((heading) => heading.text)
  for (const row of readTable(lines.slice(at, end))) {
    const label = row.label ?? walk.lead ?? headings.at(-1) ?? null
    walk.blocks.push({
      ...row,
      kind: 'row',
      bodyStart: row.start,
      label,
      labelled: row.label !== null,
      listed: false,
      headings: row.label || walk.lead ? headings : headings.slice(0, -1),
    })
  }
  return end
}

/** A list item with the lines that continue it. */
function readItem(walk: Walk, lines: readonly Line[], at: number): number {
  let end = at + 1
  while (end < lines.length && continues(lines[end]?.text ?? '')) end++
  const first = lines[at]
  const last = lines[end - 1]
  if (first && last) {
    const start = first.start + (listMark.exec(first.text)?.[0].length ?? 0)
    pushStretch(walk, start, last.end, 'item')
  }
  return end
}

function continues(text: string): boolean {
  return (
    text.trim() !== '' &&
    !listMark.test(text) &&
    !/^\s*(?:#|\|)/.test(text) &&
    (/^\s{2,}/.test(text) || /^\p{Ll}/u.test(text))
  )
}

/** A paragraph: lines up to a blank one, cut where a line or a bold lead-in begins a new label. */
function readParagraph(walk: Walk, lines: readonly Line[], at: number): number {
  let end = at + 1
  while (end < lines.length && staysInParagraph(walk, lines, end)) end++
  const first = lines[at]
  const last = lines[end - 1]
  if (!first || !last) return end
  const text = walk.document.slice(first.start, last.end)
  const bare = plain(text)
  const label = findLabel(text)
  const labelAlone = label !== null && label.end >= text.trimEnd().length
  if (labelAlone || (bare.endsWith(':') && bare.length <= 90 && !/[.!?]\s/.test(bare))) {
    walk.lead = bare.replace(/[.:]$/, '')
    return end
  }
  const re = /^(?:re|subject|betreff|objet|asunto|assunto)\s*:\s*/i.exec(text)
  if (re && walk.blocks.length <= 6 && !walk.title) {
    walk.title = { text: bare.slice(bare.indexOf(':') + 1).trim(), start: first.start + re[0].length, end: last.end }
    return end
  }
  pushStretch(walk, first.start, last.end, 'paragraph')
  return end
}

function staysInParagraph(walk: Walk, lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  if (text.trim() === '' || rule.test(text) || listMark.test(text) || /^\s*(?:#{1,6}\s|\|)/.test(text)) return false
  if (headingLevel(walk, lines, at) !== null) return false
  if (findLabel(text.trim()) !== null) return false
  // a line that ended early was ended on purpose: verse-like notes, addresses, forms
  const before = lines[at - 1]?.text ?? ''
  return before.trim().length >= 50 || /^\p{Ll}/u.test(text.trim())
}

/** Cuts a stretch at its labels and stores the pieces. */
function pushStretch(walk: Walk, start: number, end: number, kind: 'paragraph' | 'item'): void {
  const text = walk.document.slice(start, end)
  const labels = findLabels(text)
  const headings = walk.headings.map((heading) => heading.text)
  const above = walk.lead ?? headings.at(-1) ?? null
  const outer = walk.lead ? headings : headings.slice(0, -1)
  const common = { kind, text: '', listed: false }
  const firstLabel = labels[0]?.start ?? text.length
  if (text.slice(0, firstLabel).trim()) {
    const listed = kind === 'paragraph' ? false : walk.lead !== null
    walk.blocks.push({
      ...common,
      start,
      end: start + firstLabel,
      bodyStart: start,
      label: above,
      labelled: false,
      headings: outer,
      listed,
    })
  }
  labels.forEach((label, index) => {
    const stop = labels[index + 1]?.start ?? text.length
    walk.blocks.push({
      ...common,
      start: start + label.start,
      end: start + text.slice(0, stop).replace(/[\s·•|;,]+$/, '').length,
      bodyStart: start + label.end,
      label: label.text,
      labelled: true,
      listed: true,
      headings: above === null ? [] : [...outer, above],
    })
  })
}
