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
    for (const stem of new Set(contentStems(sentence.text))) {
      const known = sentencesWith.get(stem)
      if (known) known.push(at)
      else sentencesWith.set(stem, [at])
    }
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
  const found = [...wanted]
    .flatMap((stem, one) => (sentencesWith.get(stem) ?? []).map((sentence) => ({ sentence, one })))
    .toSorted((left, right) => left.sentence - right.sentence)
  const timesInside = new Map<number, number>()
  let most = 0
  let first = 0
  for (const { sentence, one } of found) {
    timesInside.set(one, (timesInside.get(one) ?? 0) + 1)
    for (let left = found[first]; left && left.sentence <= sentence - windowSentences; left = found[++first]) {
      const times = (timesInside.get(left.one) ?? 0) - 1
      if (times > 0) timesInside.set(left.one, times)
      else timesInside.delete(left.one)
    }
    most = Math.max(most, timesInside.size)
    if (most === wanted.size) break
  }
  return most
}
