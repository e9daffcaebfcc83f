/** Place names as they stand in a text. */

/** @returns a string in lower case without accents, for comparing names. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/gi, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/gi, 'o')
    .replace(/[’`]/g, "'")
    .toLowerCase()
    .trim()
}

/** @returns the given number of words from a place in a text, or null when they do not follow each other directly. */
export function wordsFrom(text: string, start: number, count: number): string | null {
  const match = text.slice(start, start + 60).match(phrasePatterns[count - 1] ?? /^$/)
  return match ? match[0] : null
}

const phrasePatterns = [1, 2, 3, 4].map(
  (count) => new RegExp(`^[\\p{L}\\p{M}.'’-]+(?:[ \\u00a0][\\p{L}\\p{M}.'’-]+){${count - 1}}`, 'u'),
)
