import { findLabel, findLabels } from './labels.ts'
import { headingLevel, isFieldName } from './headings.ts'
import { continuesLine, type Line, linesOf, listMark, tableLine, wrapWidth } from './lines.ts'
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
  readonly width: number // of hard-wrapped lines; 0 where every line end is meant
}

/** @returns the title and the blocks of a document, headings and labels taken off the text they name. */
export function readBlocks(document: string): {
  title: string
  titleSpan: { start: number; end: number }
  blocks: Block[]
} {
  const lines = linesOf(document)
  const walk: Walk = { document, headings: [], blocks: [], title: null, lead: null, width: wrapWidth(lines) }
  let at = 0
  while (at < lines.length) at = readAt(walk, lines, at)
  const title = walk.title ?? { text: '', start: 0, end: 0 }
  return { title: title.text, titleSpan: { start: title.start, end: title.end }, blocks: walk.blocks }
}

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
  if (tableLine.test(line.text)) return readRows(walk, lines, at)
  if (isFieldPair(lines, at)) return readFieldPair(walk, lines, at)
  const level = headingLevel(lines, at, seen(walk))
  if (level !== null) return readHeading(walk, line, level, at)
  if (listMark.test(line.text)) return readItem(walk, lines, at)
  walk.lead = null
  return readParagraph(walk, lines, at)
}

function readHeading(walk: Walk, line: Line, level: number, at: number): number {
  const text = plain(line.text)
    .replace(/\s*:$/, '')
    .replace(/^(?:q|question|frage|pregunta|pergunta|domanda)\s?\d*\s?[.:]\s+/i, '')
  walk.lead = null
  const blank = line.text.length - line.text.trimStart().length
  if (!walk.title) walk.title = { text, start: line.start + blank, end: line.start + line.text.trimEnd().length }
  else {
    while ((walk.headings.at(-1)?.level ?? 0) >= level) walk.headings.pop()
    walk.headings.push({ level, text })
  }
  return at + 1
}

/** What the walk has met before a line. */
function seen(walk: Walk): { title: boolean; blocks: boolean; wrapped: boolean } {
  return { title: walk.title !== null, blocks: walk.blocks.length > 0, wrapped: walk.width > 0 }
}

/** A form whose table was lost: `Age` on one line, `47` on the next. */
function isFieldPair(lines: readonly Line[], at: number): boolean {
  const value = lines[at + 1]?.text.trim() ?? ''
  return (
    isFieldName(lines[at]?.text ?? '') &&
    value !== '' &&
    !isFieldName(value) &&
    !listMark.test(value) &&
    !/^#|^\|/.test(value) &&
    findLabel(value) === null
  )
}

function readFieldPair(walk: Walk, lines: readonly Line[], at: number): number {
  const [name, value] = [lines[at], lines[at + 1]]
  const headings = walk.headings.map((heading) => heading.text)
  if (name && value)
    walk.blocks.push({
      kind: 'paragraph',
      start: name.start,
      end: value.end,
      bodyStart: value.start,
      text: '',
      label: plain(name.text),
      labelled: true,
      listed: true,
      headings,
    })
  return at + 2
}

function readRows(walk: Walk, lines: readonly Line[], at: number): number {
  let end = at
  while (end < lines.length && tableLine.test(lines[end]?.text ?? '')) end++
  const headings = walk.headings.map((heading) => heading.text)
  for (const { heading, ...row } of readTable(lines.slice(at, end), walk.lead ?? headings.at(-1) ?? null)) {
    const above = heading === null ? headings : [...headings, heading]
    const label = row.label ?? walk.lead ?? above.at(-1) ?? null
    walk.blocks.push({
      ...row,
      kind: 'row',
      bodyStart: row.start,
      label,
      labelled: row.label !== null,
      listed: false,
      headings: row.label || walk.lead ? above : above.slice(0, -1),
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
  const re = /^(?:re|subject|title|betreff|titel|titre|título|titolo|objet|asunto|assunto|oggetto)\s*:\s*/i.exec(text)
  if (re && walk.blocks.length <= 6 && !walk.title) {
    walk.title = { text: bare.slice(bare.indexOf(':') + 1).trim(), start: first.start + re[0].length, end: last.end }
    return end
  }
  const answer = /^\s*(?:a|r|answer|antwort|réponse|respuesta|resposta|risposta)\s?\d*:\s+/i.exec(text)?.[0].length ?? 0
  pushStretch(walk, first.start + answer, last.end, 'paragraph')
  return end
}

function staysInParagraph(walk: Walk, lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  if (text.trim() === '' || rule.test(text) || listMark.test(text) || /^\s*(?:#{1,6}\s|\|)/.test(text)) return false
  if (headingLevel(lines, at, seen(walk)) !== null || isFieldPair(lines, at)) return false
  return findLabel(text.trim()) === null && continuesLine(lines[at - 1]?.text ?? '', text, walk.width)
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
