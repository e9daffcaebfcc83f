/**
 * @param listed comma-separated phrases; `*` stands for the rest of a word, `…` for up to three words between, a blank
 * also for a comma with its blank
 * @returns a pattern that finds any of them as whole words, blind to case and to the kind of apostrophe; never matches when empty
 */
export function phrasePattern(listed: string): RegExp {
  const phrases = listed
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .toSorted((left, right) => right.length - left.length)
  if (phrases.length === 0) return /(?!)/
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${phrases.map(asPattern).join('|')})(?![\\p{L}\\p{M}])`, 'iu')
}

function asPattern(phrase: string): string {
  return phrase
    .replace(/[.?+()[\]{}|\\^$/]/g, '\\$&')
    .replace(/[’']/g, "['’]")
    .replaceAll('*', '[\\p{L}\\p{M}]*')
    .replaceAll(' … ', ' (?:[^\\s.;:!?]+\\s){0,3}?')
    .replaceAll(' ', ',?\\s')
}
