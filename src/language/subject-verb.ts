import { upperStart } from './upper-start.ts'
import type { Token } from './sentence-tokens.ts'
import {
  contractionBefore,
  isAdverb,
  isIrregularPast,
  isModal,
  isPast,
  isPlainVerb,
  neverVerb,
  plainForm,
  thirdPersonVerb,
} from './verbs.ts'

/** The verbs that go with a subject, and their form for another person. */

export type Person = 'you' | 'I'

/** `third`: changes with the person; `fixed`: is the same for every person (past, modal, plural). */
export interface FoundVerb {
  readonly index: number
  readonly form: 'third' | 'fixed'
}

/** Verb forms that are always bound to a subject. */
export const finite =
  /^(?:is|are|was|were|has|had|does|do|did|can|will|would|could|should|may|might|must|isn't|aren't|wasn't|weren't|hasn't|doesn't|don't|didn't|can't|won't|'ll|'d)$/
/**
 * @param from index of the first token after the subject
 * @param sure whether the subject is a pronoun, so that an unknown word in "-s" after it must be its verb
 */
export function findVerb(tokens: readonly Token[], from: number, sure: boolean): FoundVerb | null {
  let at = from
  for (;;) {
    const one = tokens[at]
    if (!one) return null
    if (one.kind === 'word' && isAdverb(one.lower) && thirdPersonVerb(one.lower) === 'no') at++
    else if (one.text === ',' || one.text === '(') {
      const after = afterInsertion(tokens, at)
      if (after === null) return null
      at = after
    } else break
  }
  return verbAt(tokens, at, sure)
}

/** @returns the verb's form for the person, or null for a word that is no third-person verb. */
export function agree(tokens: readonly Token[], index: number, person: Person): string | null {
  const one = tokens[index]
  if (!one) return null
  const fixed: Record<string, readonly [you: string, i: string]> = {
    is: ['are', 'am'],
    was: ['were', 'was'],
    has: ['have', 'have'],
    does: ['do', 'do'],
    "isn't": ["aren't", 'am not'],
    "wasn't": ["weren't", "wasn't"],
    "hasn't": ["haven't", "haven't"],
    "doesn't": ["don't", "don't"],
  }
  const pair = fixed[one.lower]
  if (pair) return likeCase(one.text, pair[person === 'you' ? 0 : 1])
  if (one.lower === "'s") {
    const meaning = contractionBefore(...nextContents(tokens, index + 1))
    if (meaning === null) return null
    const mark = one.text.charAt(0)
    return mark + (meaning === 'has' ? 've' : person === 'you' ? 're' : 'm')
  }
  return likeCase(one.text, plainForm(one.lower))
}

/** @returns true for "does she", "is he", "nor has he": the verb stands before its subject. */
export function isInverted(tokens: readonly Token[], subject: number, afterSubject: number): boolean {
  const before = tokens[subject - 1]?.lower ?? ''
  if (
    !/^(?:is|was|has|does|isn't|wasn't|hasn't|doesn't|did|had|can|will|would|could|should|may|might|must|didn't)$/.test(
      before,
    )
  )
    return false
  const lead = tokens[subject - 2]
  const atStart =
    !lead ||
    lead.kind === 'mark' ||
    /^(?:nor|neither|and|but|so|only|never|rarely|seldom|what|when|where|why|how|who|whom|which|if|than|as|then|long|often|many|much|rules|circumstances|did)$/.test(
      lead.lower,
    )
  return atStart && !isThirdAfter(tokens, afterSubject)
}

/** @returns true when a sentence holds a verb that is bound to a subject; headings and labels do not. */
export function hasFiniteVerb(tokens: readonly Token[], lead?: Token): boolean {
  return tokens.some((one, index) => {
    if (one.kind !== 'word') return false
    const before = tokens[index - 1] ?? lead
    if (before === undefined && isModal(one.lower)) return tokens.at(-1)?.text === '?'
    if (
      isModal(one.lower) ||
      finite.test(one.lower) ||
      one.lower === 'have' ||
      one.lower === "'re" ||
      one.lower === "'ve" ||
      one.lower === "'m" ||
      one.lower === 'am'
    )
      return true
    if (one.lower === "'s" && /^(?:been|a|an|not|going)$/.test(tokens[index + 1]?.lower ?? '')) return true
    if (one.lower === "'s")
      return /^(?:he|she|it|that|this|there|here|who|what|where|everything|nothing)$/.test(before?.lower ?? '')
    if (isIrregularPast(one.lower)) return true
    if (thirdPersonVerb(one.lower) !== 'no')
      return (
        before !== undefined &&
        (before.kind === 'word'
          ? !/^(?:the|of|a|and|for|with|no)$/.test(before.lower)
          : /^[,)]$/.test(before.text) && thirdPersonVerb(one.lower) === 'yes')
      )
    if (isPlainVerb(one.lower))
      return (
        before === undefined ||
        /^(?:you|i|they|we|who|that|please)$|[^s]s$/.test(before?.lower ?? '') ||
        joinedSubject(tokens.slice(0, index))
      )
    return (
      isPast(one.lower) && before?.kind === 'word' && !/^(?:a|an|the|with|of|and|for|newly|well)$/.test(before.lower)
    )
  })
}

/** "She and her brother (run)". */
function joinedSubject(lead: readonly Token[]): boolean {
  const and = lead.findIndex((one) => one.lower === 'and')
  return (
    and > 0 &&
    and < lead.length - 1 &&
    lead.length <= 8 &&
    !lead.some((one) => one.kind === 'mark' || /^(?:to|of|for|with|in|at)$/.test(one.lower))
  )
}

/**
 * @param own verbs of the character itself, which open no clause of somebody else
 * @returns true when a third-person verb of somebody else stands before `end` and may own what follows
 */
export function otherClauseOpen(tokens: readonly Token[], end: number, own: ReadonlySet<number> = new Set()): boolean {
  const before = tokens[end - 1]
  const beforeThat = tokens[end - 2]
  if (!before || before.text === ';' || before.text === '.') return false
  if (
    /^(?:and|but|so)$/.test(before.lower) ||
    (before.text === ',' && !/^(?:that|because|if|when)$/.test(beforeThat?.lower ?? ''))
  )
    return false
  return tokens
    .slice(0, end)
    .some(
      (one, index) =>
        index > 0 &&
        !own.has(index) &&
        one.kind === 'word' &&
        one.out === one.text &&
        thirdPersonVerb(one.lower) === 'yes' &&
        !subordinated(tokens, index),
    )
}

function verbAt(tokens: readonly Token[], at: number, sure: boolean): FoundVerb | null {
  const one = tokens[at]
  if (!one || one.kind !== 'word') return null
  if (isModal(one.lower)) return { index: at, form: 'fixed' }
  if (one.lower === "'s") return { index: at, form: 'third' }
  const likely = thirdPersonVerb(one.lower)
  if (likely === 'yes' || (likely === 'maybe' && (sure || /^\p{Ll}/u.test(one.text))))
    return { index: at, form: 'third' }
  if (isPast(one.lower)) return { index: at, form: 'fixed' }
  if (sure && /^[a-z-]+[^su']s$/.test(one.text) && !neverVerb(one.lower)) return { index: at, form: 'third' }
  return null
}

/** "Kofi, 28, counts", "Kofi (28) counts": the index after the closing mark, null when there is none or it is no mere insertion. */
function afterInsertion(tokens: readonly Token[], open: number): number | null {
  const closing = tokens[open]?.text === '(' ? ')' : ','
  let best: number | null = null
  for (let at = open + 1; at < Math.min(tokens.length, open + 16); at++) {
    const one = tokens[at]
    if (
      !one ||
      /^(?:who|which|that|and|but|because|when|she|he)$/.test(one.lower) ||
      one.text === '.' ||
      one.text === ';'
    )
      break
    if (one.text !== closing) continue
    const next = tokens[at + 1]
    const verb = next && isAdverb(next.lower) ? tokens[at + 2] : next
    if (verb && (isModal(verb.lower) || thirdPersonVerb(verb.lower) !== 'no' || isIrregularPast(verb.lower))) {
      best = at + 1
      break
    }
    if (closing === ')') break
  }
  return best
}

function subordinated(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(Math.max(0, verb - 4), verb)
    .some((one) => /^(?:when|if|because|while|who|which|after|before|since|until|as)$/.test(one.lower))
}

function isThirdAfter(tokens: readonly Token[], index: number): boolean {
  const one = tokens[index]
  return one?.kind === 'word' && (thirdPersonVerb(one.lower) !== 'no' || isModal(one.lower))
}

/** The next two words that are no adverbs. */
function nextContents(tokens: readonly Token[], from: number): [string, string] {
  let at = from
  while (tokens[at] && isAdverb(tokens[at]?.lower ?? '')) at++
  return [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
}

function likeCase(model: string, text: string): string {
  return /^\p{Lu}/u.test(model) ? upperStart(text) : text
}
