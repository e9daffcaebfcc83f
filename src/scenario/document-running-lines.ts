import type { Flow, Line, Row } from './document-layout.ts'

/**
 * @returns the pages without the lines that a layout repeats at their top and bottom: page numbers go altogether, a
 *   header or footer that always reads the same stays on the first page that has it
 */
export function withoutRunningLines(pages: readonly Flow[]): Flow[] {
  const dropped = new Set([...repeatedEntries(pages), ...countingEntries(pages)])
  return pages.map((page) => page.filter((entry) => !dropped.has(entry) && !isPageNumber(entry, page, pages.length)))
}

type Entry = Line | Row

/** Entries that read the same, but for their numbers, at the same height of most pages. */
function repeatedEntries(pages: readonly Flow[]): Entry[] {
  const found = groupMargins(pages, (entry) => textOf(entry).replace(/\p{N}+/gu, '#'))
  return found.flatMap((entries) => {
    if (entries.length < 2 || entries.length <= pages.length / 2) return []
    const isSame = new Set(entries.map(textOf)).size === 1
    // Two pages may open with the same words by chance; only more, or a number that counts, make a running line.
    if (isSame && entries.length < 3) return []
    return isSame ? entries.slice(1) : entries
  })
}

/** Entries that begin or end with a number that grows with the pages, whatever else they say. */
function countingEntries(pages: readonly Flow[]): Entry[] {
  const found = groupMargins(pages, (entry, page) => {
    const number = /^\d{1,4}(?=\s|$)|(?<=^|\s)\d{1,4}$/.exec(textOf(entry))
    return number && String(Number(number[0]) - page)
  })
  return found.filter((entries) => entries.length >= 3).flat()
}

function groupMargins(pages: readonly Flow[], feature: (entry: Entry, page: number) => string | null): Entry[][] {
  const groups = new Map<string, Entry[]>()
  pages.forEach((page, number) => {
    for (const entry of marginEntries(page)) {
      const value = feature(entry, number)
      if (value === null) continue
      const key = `${value}@${Math.round(topOf(entry) / 4)}`
      groups.set(key, [...(groups.get(key) ?? []), entry])
    }
  })
  return [...groups.values()]
}

function marginEntries(page: Flow): Entry[] {
  const byHeight = page.toSorted((a, b) => topOf(a) - topOf(b))
  return [...new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)])]
}

/** A number that stands alone as the first or last line of a page, in a document of several. */
function isPageNumber(entry: Entry, page: Flow, pageCount: number): boolean {
  if (pageCount < 2 || 'cells' in entry || !/^[-–— ]*(?:\p{N}{1,4}|[ivxl]{1,6})[-–— ]*$/u.test(entry.text)) return false
  const heights = page.map(topOf)
  return entry.y === Math.min(...heights) || entry.y === Math.max(...heights)
}

function textOf(entry: Entry): string {
  if (!('cells' in entry)) return entry.text
  const lines = entry.cells.flat()
  return lines.map((line) => line.text).join(' ')
}

function topOf(entry: Entry): number {
  return 'cells' in entry ? Math.min(...entry.cells.flat().map((line) => line.y)) : entry.y
}
