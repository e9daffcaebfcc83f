/** Phrases of many lists, arranged so that one walk over a text finds them all. */
export interface PhraseIndex {
  readonly exact: ReadonlyMap<string, readonly Phrase[]> // by first word
  readonly prefix: ReadonlyMap<string, readonly Phrase[]> // by the first two letters of a first word that ends in `*`
}

interface Phrase {
  readonly list: number
  /** Words in a row; `excus*` is the beginning of a word, `…` stands for up to three words. */
  readonly words: readonly string[]
}

/** Where a phrase of a list stands in a text. */
export interface Hit {
  readonly index: number
  readonly text: string
}

/**
 * @param lists comma-separated phrases each; `*` stands for the rest of a word, `…` for up to three words between. Case, the
 * kind of apostrophe, hyphens and commas between words do not matter
 */
export function phraseIndex(lists: readonly string[]): PhraseIndex {
  const exact = new Map<string, Phrase[]>()
  const prefix = new Map<string, Phrase[]>()
  for (const [list, listed] of lists.entries()) {
    for (const phrase of listed.split(',')) {
      const words = phrase.toLowerCase().match(/…|(?:[\p{L}\p{M}\p{N}]+|[€$£₹%])\*?/gu) ?? []
      const [first] = words
      if (!first) continue
      const [map, key] = first.endsWith('*') ? [prefix, first.slice(0, 2)] : [exact, first]
      map.set(key, [...(map.get(key) ?? []), { list, words }])
    }
  }
  return { exact, prefix }
}

/** @returns for each list of which a phrase stands in the text, the first place; phrases do not reach beyond a clause. */
export function findPhrases({ exact, prefix }: PhraseIndex, text: string): Map<number, Hit> {
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[€$£₹%]/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const joins = tokens.map((token, at) => at > 0 && !/[.;:!?]/.test(text.slice(tokens[at - 1]?.end, token.start)))
  const found = new Map<number, Hit>()
  for (const [at, { word, start }] of tokens.entries()) {
    for (const phrase of [...(exact.get(word) ?? []), ...(prefix.get(word.slice(0, 2)) ?? [])]) {
      if (found.has(phrase.list)) continue
      const last = lastOf(phrase.words, 0, at, tokens, joins)
      if (last !== null) found.set(phrase.list, { index: start, text: text.slice(start, tokens[last]?.end) })
    }
  }
  return found
}

/** @returns the token at which the words of a phrase end when they begin at a token, or null when they do not stand there. */
function lastOf(
  words: readonly string[],
  from: number,
  at: number,
  tokens: readonly { readonly word: string }[],
  joins: readonly boolean[],
): number | null {
  const wanted = words[from]
  if (wanted === undefined) return at - 1
  if (from > 0 && !joins[at]) return null
  if (wanted === '…') {
    for (let skip = 0; skip <= 3; skip++) {
      const last = lastOf(words, from + 1, at + skip, tokens, joins)
      if (last !== null) return last
      if (!joins[at + skip]) return null
    }
    return null
  }
  const word = tokens[at]?.word
  if (word === undefined) return null
  const fits = wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted
  return fits ? lastOf(words, from + 1, at + 1, tokens, joins) : null
}
