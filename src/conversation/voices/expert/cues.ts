/**
 * Makes a sign out of a list of words and phrases, separated by "|" and found at the limits of words in any script:
 * "fear*" is a beginning, "(when)" in a phrase stands for any one word.
 * @returns a pattern without the global flag, so that it can be tested again and again
 */
export function cues(list: string): RegExp {
  const ways = list
    .split('|')
    .map((one) => one.trim().replace(/\s+/g, ' '))
    .filter((one) => one !== '')
    .map(asPattern)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${ways.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}

function asPattern(words: string): string {
  return words.replace(/\(\w+\)|[ '’*]|[.+?^${}()[\]\\]/g, (sign) => {
    if (sign === ' ') return '\\s'
    if (sign === '*') return "[\\p{L}'’\\-]*"
    if (sign === "'" || sign === '’') return "['’]"
    return sign.length > 1 ? "[\\p{L}\\p{N}'’\\-]+" : `\\${sign}`
  })
}
