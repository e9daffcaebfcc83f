import { contentStems, numbersIn, sentences, words } from './text.ts'

/** A text made ready for asking many times whether it says something. */
export interface SearchableText {
  readonly plain: string // words joined by single spaces, for literal look-ups
  readonly numbers: ReadonlySet<string>
  readonly sentencesWith: ReadonlyMap<string, readonly number[]> // for each content stem the numbers of its sentences, ascending
}

export function searchable(text: string): SearchableText {
  const sentencesWith = new Map<string, number[]>()
  sentences(text).forEach((sentence, at) => {
    for (const stem of new Set(contentStems(sentence.text)))
      sentencesWith.set(stem, [...(sentencesWith.get(stem) ?? []), at])
  })
  return { plain: ` ${words(text).join(' ')} `, numbers: new Set(numbersIn(text)), sentencesWith }
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

/** @returns the statement without the words that change when it is told to the person: their own name, and "the learner" */
export function withoutNames(statement: string, name: string | null): string {
  const changing = new Set([...words(name ?? ''), 'learner'])
  return statement.replace(/[\p{L}\p{M}]+\.?(?:['’]s)?/gu, (word) =>
    changing.has(words(word.replace(/['’]s$/, ''))[0] ?? '') ? '' : word,
  )
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
  const share = mostTogether(wanted, text) / wanted.size
  const lostNumber = numbersIn(statement).some((number) => !text.numbers.has(number))
  return lostNumber ? Math.min(share, 0.5) : share
}

const windowSentences = 4

/** @returns how many of the wanted stems stand together, at most, within neighbouring sentences */
function mostTogether(wanted: ReadonlySet<string>, { sentencesWith }: SearchableText): number {
  const places = [...wanted].flatMap((stem) => [sentencesWith.get(stem) ?? []])
  const starts = new Set(places.flat())
  let most = 0
  for (const start of starts) {
    const together = places.filter((numbers) =>
      numbers.some((number) => number >= start && number < start + windowSentences),
    )
    most = Math.max(most, together.length)
  }
  return most
}
