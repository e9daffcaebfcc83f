import { tableLines } from './document-html.ts'
import type { Flow, Line, Row } from './document-layout.ts'
import { endsSentence, joined, type Style, startsLow, styleOf } from './document-lines.ts'
import { type Block, paragraphs } from './document-paragraphs.ts'
import { withoutRunningLines } from './document-running-lines.ts'
import { tableCells } from './document-table.ts'

/** @returns the pages as light Markdown: lines that the layout broke are whole again, rows are `| a | b |` lines. */
export function flowText(pages: readonly Flow[]): string {
  const kept = withoutRunningLines(pages)
  const style = styleOf(kept)
  const blocks: Block[] = []
  for (const page of kept) append(blocks, pageBlocks(page, style, columnsOf(blocks.at(-1))), style)
  return blocks.map(({ text, isApart }, index) => (index === 0 ? text : `${isApart ? '\n\n' : '\n'}${text}`)).join('')
}

/** @returns the number of columns of a table, 0 for anything else. Cells hold no `|` of their own. */
function columnsOf(block: Block | undefined): number {
  if (block?.kind !== 'table' || !block.text.startsWith('|')) return 0
  return (block.text.split('\n', 1)[0] ?? '').split('|').length - 2
}

function pageBlocks(page: Flow, style: Style, columnsBefore: number): Block[] {
  const blocks: Block[] = []
  let lines: Line[] = []
  let rows: Row[] = []
  const closeLines = () => {
    blocks.push(...paragraphs(lines, style))
    lines = []
  }
  const closeRows = () => {
    const [first] = rows
    if (!first) return
    // One row makes no table, unless it is what the page before had no room for.
    const isRest = blocks.length + lines.length === 0 && first.cells.length === columnsBefore
    const single = rows.length === 1 && !isRest ? oneLine(first) : null
    if (single) lines.push(single)
    else closeLines()
    if (rows.length > 1 || isRest) blocks.push({ text: tableText(rows, style), kind: 'table', isApart: true })
    else if (!single) for (const cell of first.cells) append(blocks, paragraphs(cell, style), style)
    rows = []
  }
  for (const entry of page) {
    if ('cells' in entry) {
      rows.push(entry)
      continue
    }
    closeRows()
    lines.push(entry)
  }
  closeRows()
  closeLines()
  return blocks
}

/** A label with its value, or a line with a wide gap; null for the columns of a page. */
function oneLine(row: Row): Line | null {
  const lines = row.cells.flat()
  const [first, second] = lines
  if (!first || !second || lines.length !== row.cells.length) return null
  if (!first.text.endsWith(':') && second.x - first.right > 2 * first.size) return null
  const text = lines.map((line) => line.text).join(' ')
  return { ...first, text, right: Math.max(...lines.map((line) => line.right)) }
}

function tableText(rows: readonly Row[], style: Style): string {
  const cells = tableCells(rows, style)
  const isLabels = cells.every((row) => row.length === 2 && row[0]?.endsWith(':'))
  return isLabels ? cells.map((row) => row.join(' ')).join('\n') : tableLines(cells).join('')
}

/** Puts the blocks of a further page or column behind the others; what runs over becomes one again. */
function append(blocks: Block[], more: readonly Block[], style: Style): void {
  const [first, ...rest] = more
  const last = blocks.at(-1)
  if (last && first && runsOver(last, first)) last.text = joined(last.text, first.text, style)
  else if (last && first && columnsOf(first) > 0 && columnsOf(last) === columnsOf(first)) continueTable(last, first)
  else if (first) blocks.push({ ...first, isApart: true })
  blocks.push(...rest)
}

function runsOver(last: Block, first: Block): boolean {
  if (first.kind !== 'text' || (last.kind !== 'text' && last.kind !== 'item')) return false
  return startsLow(first.text) && !endsSentence(last.text)
}

/** Without the rule below the first row, and without that row when it only repeats the heads of the columns. */
function continueTable(last: Block, first: Block): void {
  const [head = '', , ...rows] = first.text.split('\n')
  const isRepeated = last.text.startsWith(`${head}\n`)
  last.text = [last.text, ...(isRepeated ? [] : [head]), ...rows].join('\n')
}
