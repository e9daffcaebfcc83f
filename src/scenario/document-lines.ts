import type { Flow, Line } from './document-layout.ts'

/** What is usual in this document, by which its exceptions show. */
export interface Style {
  readonly size: number
  readonly font: string
  readonly pitch: number // from baseline to baseline, in letter sizes
  readonly headingSizes: readonly number[] // larger than usual, largest first
  readonly compounds: ReadonlySet<string> // words with a hyphen that belongs to them
}

/** The lengths are bounded, so that no line of letters alone costs more than its length. */
const compound = /(?<!\p{L})\p{L}{1,30}-\p{L}{1,30}/gu

/** @returns what most letters of the document look like, and what differs from that on purpose. */
export function styleOf(pages: readonly Flow[]): Style {
  const lines = pages.flat().flatMap((entry) => ('cells' in entry ? entry.cells.flat() : [entry]))
  const size = Number(mostWritten(lines, (line) => roundedSize(line)))
  const loose = pages.flatMap((page) =>
    page.flatMap((line, index) => {
      const next = page[index + 1]
      if (!next || 'cells' in line || 'cells' in next || next.y <= line.y) return []
      return roundedSize(line) === size && roundedSize(next) === size ? [(next.y - line.y) / size] : []
    }),
  )
  const pitches = loose.filter((pitch) => pitch < 2.5).toSorted((a, b) => a - b)
  const larger = lines.map(roundedSize).filter((one) => one >= size * 1.15)
  return {
    size,
    font: mostWritten(lines, (line) => line.font),
    pitch: pitches[Math.floor(pitches.length / 4)] ?? 1.2,
    headingSizes: [...new Set(larger)].toSorted((a, b) => b - a),
    compounds: new Set(lines.flatMap((line) => line.text.toLowerCase().match(compound) ?? [])),
  }
}

/** @returns the letter size in half points, as people choose sizes. */
export function roundedSize(line: Line): number {
  return Math.round(line.size * 2) / 2
}

function mostWritten(lines: readonly Line[], feature: (line: Line) => string | number): string {
  const chars = new Map<string, number>()
  for (const line of lines) {
    const key = String(feature(line))
    chars.set(key, (chars.get(key) ?? 0) + line.text.length)
  }
  return [...chars].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

/** The mark of an item, also as the symbol fonts of office programs write it. */
export const bullet = /^(?:[•◦▪■●○‣∙·–—*\-\uf0b7\uf0a7\uf0d8\uf0fc]|o(?= \p{Lu}))\s+/u
const numbered = /^\(?(?:\p{N}{1,2}|[a-z])[.)]\s/u

/** @returns whether a line opens an item of a list. */
export function startsItem(text: string): boolean {
  return bullet.test(text) || numbered.test(text)
}

/** @returns whether a text opens with a small letter, as the rest of a sentence does. */
export function startsLow(text: string): boolean {
  return /^\p{Ll}/u.test(text)
}

/** @returns whether a text closes a sentence, or announces what follows. */
export function endsSentence(text: string): boolean {
  return /[.!?:;。！？][”"’»)]*$/.test(text.slice(-8))
}

/** The first word of `line` would not have fitted behind `before`: the layout, not the writer, broke the line there. */
export function wasFull(before: Line, line: Line, edge: number): boolean {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0
  const perChar = (line.right - line.x) / Math.max(1, line.text.length)
  return before.right + perChar * (word + 1) > edge
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、！？]/u

/** @returns two halves of a broken line as one: a hyphen made by the break goes, one that belongs to the word stays. */
export function joined(head: string, tail: string, style: Style): string {
  // Only the last word is looked at: paragraphs are joined line by line and may become long.
  const broken = /(\p{L}+)[-\u2010\u00ad]$/u.exec(head.slice(-60))
  const rest = /^\p{L}+/u.exec(tail)?.[0]
  if (broken && rest) {
    const isCompound = head.endsWith('-') && style.compounds.has(`${broken[1]}-${rest}`.toLowerCase())
    if (isCompound || !startsLow(tail)) return head + tail
    return head.slice(0, -1) + tail
  }
  if (/[\p{L}\p{N}][-–]$/u.test(head.slice(-4)) && /^\p{N}/u.test(tail)) return head + tail // Covid-19, 2019–2024
  const isSpaceless = cjk.test(head.slice(-1)) && cjk.test(tail.slice(0, 1))
  return isSpaceless ? head + tail : `${head} ${tail}`
}
