/** A line of the document with its offsets, without its line break. */
export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Bullets, numbers up to `6.1.2`, ticked boxes, and the time and sender of a chat line. */
export const listMark =
  /^\s*(?:[-*+•·‣▪◦–—]\s+|\d{1,2}(?:\.\d{1,2})+\.?\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+|\[[ xX]\]\s+|(?:\d{1,2}[./]\d{1,2}[./]\d{2,4},? )?\[?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?\]?(?:\s*[-–—,])?\s+\p{Lu}[\p{L} .]{0,24}:\s+)(?=\S)/u
export const tableLine = /^\s*\|.*\|\s*$/

/** @returns the lines of a document, also its empty ones. */
export function linesOf(document: string): Line[] {
  const lines: Line[] = []
  for (const match of document.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (match[0] === '' && match.index >= document.length) break
    const text = match[0].replace(/\r?\n$/, '')
    lines.push({ text, start: match.index, end: match.index + text.length })
  }
  return lines
}

/**
 * @param width see `wrapWidth`
 * @returns true when a line goes on with the sentence of the line before; one that ended although the next word would have
 * fitted was ended on purpose (notes, addresses, forms)
 */
export function continuesLine(before: string, line: string, width: number): boolean {
  const ended = before.trimEnd()
  if (/^\s*\p{Ll}/u.test(line) || /[,–—(]$/.test(ended) || isOpen(ended)) return true
  const nextWord = /^\s*\S+/.exec(line)?.[0].length ?? 0
  return width > 0 && ended.length + 1 + nextWord >= width * 0.85
}

/** A quotation or bracket that the line leaves open. */
function isOpen(line: string): boolean {
  const count = (mark: RegExp) => line.match(mark)?.length ?? 0
  return count(/[“«„]/g) > count(/[”»]/g) || count(/"/g) % 2 === 1 || count(/\(/g) > count(/\)/g)
}

/** @returns the width at which the author's editor wrapped lines: that of the longest line continued in small letters; 0 when none is. */
export function wrapWidth(lines: readonly Line[]): number {
  const wrapped = lines.filter(
    (line, index) =>
      line.text.length >= 40 && /^\s*\p{Ll}/u.test(lines[index + 1]?.text ?? '') && !tableLine.test(line.text),
  )
  return Math.max(0, ...wrapped.map((line) => line.text.trimEnd().length))
}
