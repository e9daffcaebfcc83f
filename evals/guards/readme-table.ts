import { readFileSync, writeFileSync } from 'node:fs'
import { LinesError } from './lines.ts'

const begin = '<!-- figures of the guards: begin -->'
const end = '<!-- figures of the guards: end -->'

/**
 * Puts a table between the two markers of a Markdown file.
 * @throws LinesError when the file does not hold both markers, in order
 */
export function writeBetweenMarkers(path: string, table: string): void {
  writeFileSync(path, betweenMarkers(readFileSync(path, 'utf8'), table, path))
}

/** @returns the text with `table` in place of what stood between the markers */
export function betweenMarkers(text: string, table: string, name: string): string {
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from === -1 || to < from) throw new LinesError(`${name}: expected the lines ${begin} and ${end} around the table`)
  return `${text.slice(0, from + begin.length)}\n${table.trim()}\n${text.slice(to)}`
}
