import { literalScan } from './literal-scan.ts'
import { requiredLiterals } from './required-literals.ts'
import type { Sentence } from './sentences.ts'

/** Tells which of its patterns are worth trying on a sentence. */
export interface Gate {
  /** @returns those that may match, in order; every pattern that matches is among them */
  candidates(sentence: Sentence): readonly RegExp[]
}

/**
 * All gates share one pass over a sentence, which finds the texts their patterns cannot match without; that is worked out
 * when the first sentence comes. A gate made later is taken in with the next sentence.
 * @param patterns for text as `plainText` gives it; none with the flag `i`
 */
export function gate(patterns: readonly RegExp[]): Gate {
  const own = gates.push(patterns) - 1
  finder = null
  return {
    candidates(sentence) {
      finder ??= candidateFinder(gatedPatterns())
      if (sentence.readBy !== finder) {
        sentence.candidates = sortedByGate(finder(sentence.text))
        sentence.readBy = finder
      }
      return sentence.candidates[own] ?? none
    },
  }
}

/** The patterns of every gate made. */
const gates: (readonly RegExp[])[] = []

/** @returns the patterns of every gate made so far */
export function gatedPatterns(): readonly RegExp[] {
  return gates.flat()
}

type Finder = (text: string) => Uint8Array
let finder: Finder | null = null

/**
 * Lets the engine compile every pattern: it does so at the second use, which would else be in the middle of a talk.
 * @param text of ordinary words without characters beyond Latin-1, as nearly all lines are once they are plain
 */
export function compilePatterns(text: string): void {
  for (const pattern of gatedPatterns()) for (let use = 0; use < 3; use++) text.search(pattern)
}

const none: readonly RegExp[] = []

/** @param open for each pattern of all gates, in order: how many of its clauses were not met */
function sortedByGate(open: Uint8Array): readonly (readonly RegExp[])[] {
  let index = 0
  return gates.map((patterns) => {
    const from = index
    index += patterns.length
    const first = open.indexOf(0, from)
    return first === -1 || first >= index ? none : patterns.filter((_, own) => open[from + own] === 0)
  })
}

/** @returns a function that tells for each pattern how many of its clauses a text does not meet; the answer is used again */
function candidateFinder(patterns: readonly RegExp[]): Finder {
  const clauses = patterns.flatMap((pattern, owner) => requiredLiterals(pattern).map((texts) => ({ owner, texts })))
  const texts = [...new Set(clauses.flatMap((clause) => clause.texts))]
  const scan = literalScan(texts)
  const clausesOf = clausesByText(texts, clauses)
  const owners = Uint16Array.from(clauses, ({ owner }) => owner)
  const wanted = new Uint8Array(patterns.length)
  for (const owner of owners) wanted[owner] = (wanted[owner] ?? 0) + 1
  const clauseSeen = new Uint32Array(clauses.length)
  const open = new Uint8Array(patterns.length)
  let round = 0

  return (text) => {
    round++
    open.set(wanted)
    for (const index of scan(text)) {
      for (const clause of clausesOf[index] ?? []) {
        if (clauseSeen[clause] === round) continue
        clauseSeen[clause] = round
        const owner = owners[clause] ?? 0
        open[owner] = (open[owner] ?? 0) - 1
      }
    }
    return open
  }
}

function clausesByText(
  texts: readonly string[],
  clauses: readonly { readonly texts: readonly string[] }[],
): number[][] {
  const position = new Map(texts.map((text, index) => [text, index]))
  const byText: number[][] = texts.map(() => [])
  for (const [index, clause] of clauses.entries()) {
    for (const text of clause.texts) byText[position.get(text) ?? 0]?.push(index)
  }
  return byText
}
