import { type Literal, literalScan } from './literal-scan.ts'
import { byWorth, type RequiredLiterals, requiredLiterals } from './required-literals.ts'
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
      finder ??= candidateFinder()
      if (sentence.readBy !== finder) {
        sentence.candidates = finder(sentence.text)
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

/** Gives for each gate those of its patterns that may match. */
type Finder = (text: string) => readonly (readonly RegExp[])[]
let finder: Finder | null = null

/**
 * Lets the engine compile every pattern: it does so at the second use, which would else be in the middle of a talk.
 * @param text of ordinary words without characters beyond Latin-1, as nearly all lines are once they are plain
 */
export function compilePatterns(text: string): void {
  for (const pattern of gatedPatterns()) for (let use = 0; use < 3; use++) text.search(pattern)
}

const none: readonly RegExp[] = []

/** A pattern may match when all its clauses are met: at least one text of each occurs. */
function candidateFinder(): Finder {
  const patterns = gatedPatterns()
  const gateOf = Uint16Array.from(gates.flatMap((own, index) => own.map(() => index)))
  const clauses = patterns.flatMap((pattern, owner) => tellingClauses(pattern).map((texts) => ({ owner, texts })))
  const owners = Uint16Array.from(clauses, ({ owner }) => owner)
  const wanted = new Uint8Array(patterns.length)
  for (const owner of owners) wanted[owner] = (wanted[owner] ?? 0) + 1
  const always = patterns.flatMap((_, index) => (wanted[index] === 0 ? [index] : []))
  const scan = literalScan(literalsOf(clauses))
  const met = new Uint32Array(clauses.length)
  const open = new Uint8Array(patterns.length)
  const ready = new Uint16Array(patterns.length) // the first `count` of them, in order
  let count = 0
  let round = 0

  const meet = (clause: number) => {
    if (met[clause] === round) return
    met[clause] = round
    const owner = owners[clause] ?? 0
    const left = (open[owner] ?? 0) - 1
    open[owner] = left
    if (left === 0) insert(owner)
  }

  const insert = (pattern: number) => {
    let at = count++
    for (; at > 0 && (ready[at - 1] ?? 0) > pattern; at--) ready[at] = ready[at - 1] ?? 0
    ready[at] = pattern
  }

  return (text) => {
    round++
    open.set(wanted)
    ready.set(always)
    count = always.length
    scan(text, meet)
    const byGate: RegExp[][] = []
    for (let at = 0; at < count; at++) {
      const index = ready[at] ?? 0
      const pattern = patterns[index]
      if (pattern) (byGate[gateOf[index] ?? 0] ??= []).push(pattern)
    }
    return byGate
  }
}

/** Beyond the first few, clauses ("you", "the") are nearly always met and cost more than they rule out. */
function tellingClauses(pattern: RegExp): RequiredLiterals {
  return byWorth(requiredLiterals(pattern)).slice(0, 3)
}

function literalsOf(clauses: readonly { readonly texts: readonly string[] }[]): Literal[] {
  const marks = new Map<string, number[]>()
  for (const [index, { texts }] of clauses.entries()) {
    for (const text of texts) marks.set(text, [...(marks.get(text) ?? []), index])
  }
  return [...marks].map(([text, own]) => ({ text, marks: own }))
}
