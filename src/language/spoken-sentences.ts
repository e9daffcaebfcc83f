import { sentences } from './text.ts'

/** Nobody says more in one breath; what is longer has lost its full stops on the way, or was made to keep a reader busy. */
export const longestSpoken = 400

/**
 * @returns the sentences of what somebody said, word for word; one that is longer than `longestSpoken` comes in parts, cut behind a comma,
 * a semicolon or a colon where there is one, at a blank otherwise.
 * Marks alone are a sentence only where there is no other. So what is read sentence by sentence takes time by the length of the line.
 */
export function spokenSentences(line: string): string[] {
  const parts = sentences(line).flatMap(({ text }) => inParts(text))
  const worded = parts.filter((part) => /[^\s\p{P}]/u.test(part))
  return worded.length > 0 ? worded : parts.slice(0, 1)
}

function inParts(sentence: string): string[] {
  const parts: string[] = []
  let start = 0
  while (sentence.length - start > longestSpoken) {
    const end = start + cutIn(sentence.slice(start, start + longestSpoken))
    parts.push(sentence.slice(start, end).trim())
    start = end
  }
  parts.push(sentence.slice(start).trim())
  return parts.filter((part) => part !== '')
}

/** @returns where to cut: in the second half, or at the very end between two whole signs */
function cutIn(window: string): number {
  const half = window.length / 2
  const comma = Math.max(...[', ', '; ', ': '].map((joint) => window.lastIndexOf(joint)))
  if (comma >= half) return comma + 1
  const blank = window.lastIndexOf(' ')
  if (blank >= half) return blank
  return /[\ud800-\udbff]$/.test(window) ? window.length - 1 : window.length
}
