/** A word, a number, a code such as `V-12`, or a sign, with its place in the text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'code' | 'sign'
  readonly lower: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * @returns the tokens of a text in order; "per cent" is one word, signs of money are signs of their own, "sixty-two" is two words and a hyphen
 */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(pattern)].map((match) => {
    const { code, money, percent, number, word } = match.groups ?? {}
    const found = code ?? money ?? percent ?? number ?? word ?? match[0]
    return {
      kind: code ? 'code' : number ? 'number' : word || percent ? 'word' : 'sign',
      lower: percent ? 'percent' : found.toLowerCase().replaceAll('’', "'"),
      text: found,
      start: match.index,
      end: match.index + match[0].length,
    }
  })
}

const pattern =
  /(?<code>(?<![\p{L}\p{N}])\p{Lu}{1,3}-?\d{1,4}(?![\p{L}\p{N},.]\p{N}|[\p{L}\p{N}]|,\d))|(?<money>(?:[RA]|US)\$|[€$£₹]|(?<![\p{L}])R(?=\d))|(?<percent>(?:per|pour|por) cent\b)|(?<number>\p{N}{1,3}(?:[ \u00a0\u202f'’]\p{N}{3}(?!\p{N}))+|\p{N}+(?:[.,:]\p{N}+)*)|(?<word>[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|m²)|\S/gu
