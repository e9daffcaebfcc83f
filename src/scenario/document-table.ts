import { joinCell } from './document-html.ts'
import type { Line, Row } from './document-layout.ts'
import { bullet, joined, type Style, startsItem, startsLow, wasFull } from './document-lines.ts'

/** @returns the texts of the cells, row by row, each row as long as the widest; a cell is one line. */
export function tableCells(rows: readonly Row[], style: Style): string[][] {
  const widest = rows.reduce((most, row) => (row.cells.length > most.cells.length ? row : most))
  const starts = widest.cells.map((cell) => Math.min(...cell.map((line) => line.x)))
  const edges = starts.map((start, column) => {
    const own = rows.flatMap((row) => row.cells.filter((cell, index) => columnOf(row, cell, index, starts) === column))
    return Math.max(start, ...own.flat().map((line) => line.right))
  })
  return rows.map((row) => {
    const cells = starts.map(() => '')
    row.cells.forEach((cell, index) => {
      const column = columnOf(row, cell, index, starts)
      cells[column] = joinCell([cells[column] ?? '', ...cellTexts(cell, edges[column] ?? 0, style)])
    })
    return cells
  })
}

function columnOf(row: Row, cell: readonly Line[], index: number, starts: readonly number[]): number {
  if (row.cells.length === starts.length) return index
  const x = Math.min(...cell.map((line) => line.x))
  const distances = starts.map((start) => Math.abs(start - x))
  return distances.indexOf(Math.min(...distances))
}

function cellTexts(cell: readonly Line[], edge: number, style: Style): string[] {
  const texts: string[] = []
  cell.forEach((line, index) => {
    const before = cell[index - 1]
    const isWrapped = before && (wasFull(before, line, edge) || startsLow(line.text)) && !startsItem(line.text)
    if (isWrapped) texts.push(joined(texts.pop() ?? '', line.text, style))
    else texts.push(line.text.replace(bullet, ''))
  })
  return texts
}
