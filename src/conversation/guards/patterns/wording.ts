/** Groups of words by meaning, named, for use in wordings as `{name}`. A blank inside an entry parts words; `*` is any ending. */
export type Lexicon = Readonly<Record<string, readonly string[]>>

/** @returns the groups with their entries, written with commas between them, as lists */
export function lexicon(groups: Readonly<Record<string, string>>): Lexicon {
  return Object.fromEntries(Object.entries(groups).map(([name, entries]) => [name, entries.trim().split(/\s*,\s*/)]))
}

/**
 * Compiles a wording to a pattern for text as `plainText` gives it. Parts are set off by blanks:
 * `word`, `a|b`, `{group}` of the lexicon (also `{a}|{b}|word`), `_` for a blank inside a part, `*` for any ending of a
 * word; `part?` may be missing; `..3` up to three words of any kind but `not`, `never`, `don't` and their like; `^` (first) where an order or a
 * sentence begins; `$` (last) where a sentence ends, `$|part` there or before the part; `!part` not when this follows;
 * `<part` (first) not right after this. Nothing reaches beyond a sentence.
 */
export function wording(text: string, lexicon: Lexicon): RegExp {
  let source = ''
  let started = false
  for (const part of text.split(' ')) {
    const glue = started ? between : ''
    if (part === '^') source += beginning
    else if (part === '$') source += ending
    else if (part.startsWith('$|')) source += `(?:${ending}|${between}${oneOf(part.slice(2), lexicon)})`
    else if (part.startsWith('<')) source += `(?<!\\b${oneOf(part.slice(1), lexicon)}[ ,])`
    else if (part.startsWith('!')) source += `(?!${between}${oneOf(part.slice(1), lexicon)})`
    else if (part.startsWith('..')) source += repeated(anyWord, started, `{0,${Number(part.slice(2))}}`)
    else if (part.endsWith('?')) source += repeated(oneOf(part.slice(0, -1), lexicon), started, '?')
    else {
      source += `${glue || '(?<!\\w)'}${oneOf(part, lexicon)}`
      started = true
    }
  }
  return new RegExp(source)
}

/** Before the first word what may be missing brings its blank behind it, later before it. */
function repeated(word: string, started: boolean, times: string): string {
  return started ? `(?:${between}${word})${times}` : `(?:${word}${between})${times}`
}

/** One way to read each word, whatever signs stand around it: hyphens part words, an apostrophe inside one belongs to it. */
const anyWord = "(?!(?:not|never|\\w+n't)\\b)\\w+(?:'\\w+)*(?!'?\\w)"

/** Blanks and signs that part words but not sentences. */
const between = '[^\\w.!?;\\n]+'

/**
 * The start of the line, a sentence or a clause, and what softens an order: each word once, or the ways to read a row of them
 * would double with every word; and not without end, as every comma may start a row.
 */
const beginning =
  "(?:^|[.!?;:,\\n-])[\"'(* ]*(?:(?:please|kindly|now|just|simply|so|and|then|ok|okay|well|hey|right|alright|listen|first|next|also|but|instead|you (?:must|should|will|shall|have to|need to|can|may|could|are to|are going to)|i (?:want|need|order|command|would like|advise|urge) you to|i'd like you to|can you|could you|would you|will you|let'?s|try to|go ahead and|your (?:task|job|goal) is to|it is time to|it's time to|time to|feel free to|do me a favou?r and|for once|today|immediately)[ ,:]+){0,8}"

const ending = '(?=["\')\\s]*(?:[.!?;\\n]|$))'

function oneOf(part: string, lexicon: Lexicon): string {
  const all = part.split('|').flatMap((entry) => {
    const group = /^\{(\w+)\}$/.exec(entry)?.[1]
    if (group === undefined) return [entry.replaceAll('_', ' ')]
    const words = lexicon[group]
    if (!words) throw new Error(`expected a group of the lexicon, got {${group}} in "${part}"`)
    return words
  })
  return `(?:${all.map(asSource).join('|')})(?!\\w)`
}

/** `*` is any ending; a blank may be any gap between two words. */
function asSource(entry: string): string {
  return entry
    .replace(/[.+()[\]\\$^|]/g, '\\$&')
    .replaceAll('*', "\\w*(?:'\\w+)*")
    .replaceAll('?', '\\?')
}
