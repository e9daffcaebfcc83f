import { contentStems, numbersIn, sentences, words } from './text.ts'

/** A text made ready for asking many times whether it says something. */
export interface SearchableText {
  readonly plain: string // words joined by single spaces, for literal look-ups
  readonly numbers: ReadonlySet<string>
  readonly sentences: readonly (readonly string[])[] // content stems of each sentence
}

export function searchable(text: string): SearchableText {
  return {
    plain: ` ${words(text).join(' ')} `,
    numbers: new Set(numbersIn(text)),
    sentences: sentences(text).map((sentence) => contentStems(sentence.text)),
  }
}

/**
 * How much of a statement a text says, in substance: the best share of its content words found within four neighbouring
 * sentences, 1 when it stands there word for word, at most 0.5 when one of its numbers is nowhere in the text. Of a
 * statement in several parts ("; " between them), which may be told apart, the part that is said least counts.
 * @returns 0 to 1
 */
export function reach(statement: string, text: SearchableText): number {
  return Math.min(1, ...partsOf(statement).map((part) => reachOfPart(part, text)))
}

/** @returns the statement without a person's name and title, for a text that calls them "you" */
export function withoutName(statement: string, name: string | null): string {
  const own = new Set(words(name ?? ''))
  if (own.size === 0) return statement
  return statement.replace(/[\p{L}\p{M}]+\.?(?:['’]s)?/gu, (word) => (own.has(words(word.replace(/['’]s$/, ''))[0] ?? '') ? '' : word))
}

/** @returns the parts of a statement that lists several things */
export function partsOf(statement: string): string[] {
  const parts = statement.split(/;\s+/).filter((part) => contentStems(part).length > 0)
  return parts.length > 0 ? parts : [statement]
}

function reachOfPart(statement: string, text: SearchableText): number {
  const literal = words(statement)
  if (literal.length === 0 || text.plain.includes(` ${literal.join(' ')} `)) return 1
  const wanted = new Set(contentStems(statement))
  if (wanted.size === 0) return text.plain.includes(` ${literal.join(' ')} `) ? 1 : 0
  const share = bestWindow(wanted, text.sentences) / wanted.size
  const lostNumber = numbersIn(statement).some((number) => !text.numbers.has(number))
  return lostNumber ? Math.min(share, 0.5) : share
}

const windowSentences = 4

function bestWindow(wanted: ReadonlySet<string>, all: readonly (readonly string[])[]): number {
  const counts = new Map<string, number>()
  let best = 0
  all.forEach((sentence, at) => {
    for (const stem of sentence) if (wanted.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    for (const stem of all[at - windowSentences] ?? []) {
      const left = (counts.get(stem) ?? 0) - 1
      if (left > 0) counts.set(stem, left)
      else counts.delete(stem)
    }
    best = Math.max(best, counts.size)
  })
  return best
}
