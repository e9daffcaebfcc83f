import { upperStart } from './upper-start.ts'

/** A sentence cut into words, marks and quotations, so that words can be exchanged without touching the rest. */

export interface Token {
  readonly kind: 'word' | 'mark' | 'quote'
  readonly text: string
  readonly lower: string
  /** White space that stood before it. */
  readonly space: string
  /** What is written instead; starts as `text`. */
  out: string
}

const pattern =
  /(?<quote>“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|"[^"]*"?|(?<![\p{L}\p{N}])[‘'](?=\S)[^‘’']*(?:[’'](?=\p{L})[^‘’']*)*[’'](?!\p{L}))|(?<word>\p{N}+(?:[.,:/-]\p{N}+)*|[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*)|(?<clitic>[’'](?:s|ll|d|re|ve|m|t)(?!\p{L}))|(?<mark>[^\s\p{L}\p{N}])/giu

const titles = /^(?:dr|mr|mrs|ms|prof|st|sr|sra|mme|jr|fr|hon|rev|capt|sgt|lt|eng)$/i

/** @returns the tokens in order; text within quotation marks is one token; "n't" stays with its verb, "'s" stands alone. */
export function tokenise(sentence: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of sentence.matchAll(pattern)) {
    const space = sentence.slice(end, match.index)
    end = match.index + match[0].length
    const previous = tokens.at(-1)
    const joins = previous?.kind === 'word' && space === ''
    if (
      joins &&
      ((/^['’]t$/i.test(match[0]) && previous.lower.endsWith('n')) || (match[0] === '.' && titles.test(previous.text)))
    ) {
      tokens[tokens.length - 1] = token('word', previous.text + match[0], previous.space)
      continue
    }
    tokens.push(token(match.groups?.['quote'] ? 'quote' : match.groups?.['mark'] ? 'mark' : 'word', match[0], space))
  }
  return tokens
}

/** @returns the sentence with what has been exchanged, its first letter a capital. */
export function joinTokens(tokens: readonly Token[]): string {
  const joined = tokens
    .map((one) => one.space + one.out)
    .join('')
    .trim()
  return upperStart(joined)
}

/** @returns a line without list marks, heading marks, emphasis and links, on one line. */
export function withoutMarkdown(text: string): string {
  return text
    .replace(/^\s*(?:(?:[-*+•·▪◦‣●○→✓–—>]|#{1,6}|\d{1,2}[.)])\s+)+/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/^[*_\s]+|[*_\s]+$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function token(kind: Token['kind'], text: string, space: string): Token {
  return { kind, text, lower: text.toLowerCase().replaceAll('’', "'"), space, out: text }
}
