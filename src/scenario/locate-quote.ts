import type { Span } from './template.ts'

/**
 * Finds a quoted passage in a document although line breaks, quotation marks, dashes, markdown or capitals differ.
 * @returns its place, with the passage as the document has it, or null when it does not stand there
 */
export function locateQuote(text: string, quote: string): Span | null {
  const exact = quote.trim() === '' ? -1 : text.indexOf(quote)
  if (exact !== -1) return { start: exact, end: exact + quote.length, quote }
  const wanted = fold(quote)
    .folded.trim()
    .replace(/^(?:\.\.\.|…)\s*|\s*(?:\.\.\.|…)$/g, '')
  if (wanted.length < 2) return null
  const { folded, places } = foldOnce(text)
  const at = folded.indexOf(wanted)
  const [start, last] = [places[at], places[at + wanted.length - 1]]
  if (at === -1 || start === undefined || last === undefined) return null
  return { start, end: last + 1, quote: text.slice(start, last + 1) }
}

interface Folded {
  readonly folded: string
  readonly places: readonly number[] // for each letter of `folded` its offset in the text
}

/** Many quotes are looked for in the same document one after the other. */
let latest: { text: string; result: Folded } | null = null

function foldOnce(text: string): Folded {
  if (latest?.text !== text) latest = { text, result: fold(text) }
  return latest.result
}

const alike: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '‐': '-',
}

function fold(text: string): Folded {
  let folded = ''
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (/[*_`#|>]/.test(letter)) continue
    const blank = /\s/.test(letter)
    if (blank && (folded === '' || folded.endsWith(' '))) continue
    const lower = letter.toLowerCase()
    folded += blank ? ' ' : (alike[letter] ?? (lower.length === 1 ? lower : letter))
    places.push(at)
  }
  return { folded, places }
}
