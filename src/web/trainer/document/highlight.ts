import type { Span } from '../../../scenario/template.ts'

/** A stretch of the document that is told in one way: the passages (by index) that cover it. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly passages: readonly number[]
}

type Range = Pick<Span, 'start' | 'end'>

/**
 * Cuts a text where passages begin and end; passages may overlap, repeat, or lie outside the text.
 * @returns segments that give the text back when joined, none of them empty
 */
export function segmentsOf(text: string, passages: readonly Range[]): Segment[] {
  const ranges = passages.map(({ start, end }) => ({ start: within(start, text), end: within(end, text) }))
  const filled = ranges.filter(({ start, end }) => start < end)
  const cuts = [...new Set([0, text.length, ...filled.flatMap(({ start, end }) => [start, end])])].toSorted(
    (one, other) => one - other,
  )
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length
    return {
      start,
      text: text.slice(start, end),
      passages: ranges.flatMap((range, index) => (range.start <= start && end <= range.end ? [index] : [])),
    }
  })
}

/** @returns the passages behind the value at a path: its own, or those of its items */
export function spansAt(spans: Readonly<Record<string, Span>> | null | undefined, path: string): Span[] {
  if (!spans) return []
  const own = Object.hasOwn(spans, path) ? spans[path] : undefined
  if (own) return [own]
  return Object.entries(spans).flatMap(([key, span]) => (key.startsWith(`${path}.`) ? [span] : []))
}

/** @returns whether the document says at that place what the passage quotes; an older span may point into another text */
export const isQuotedIn = (text: string, { start, end, quote }: Span) => text.slice(start, end) === quote

const within = (at: number, text: string) => Math.max(0, Math.min(text.length, at))
