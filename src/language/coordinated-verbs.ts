import type { Token } from './sentence-tokens.ts'
import { finite } from './subject-verb.ts'
import { isAdverb, isModal, isPast, neverVerb, thirdPersonVerb } from './verbs.ts'

const subordinators = new Set(
  'that who whom which whose because when whenever if while although though what where how why whether unless so'.split(
    ' ',
  ),
)
const coordinators = new Set('and or but nor then yet & , ; – —'.split(' '))
const subjectPronouns = new Set('it they he she we i you this there'.split(' '))
const nounPhraseStart =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|him|them|me|us|it|every|each|all|any|some|no|both|only|what|how|whether|himself|herself|everybody|everyone|nobody|everything|nothing|\d.*)$/

/**
 * @param guesses takes a verb behind ", and" for the subject's and one behind a bare "and" for the clause before it
 * @returns the third-person verbs joined to a subject's verb by "and", "but" or commas; null when it is unclear whose they are.
 */
export function coordinatedVerbs(
  tokens: readonly Token[],
  verb: number,
  otherClauseBefore: boolean,
  guesses = false,
): number[] | null {
  const found: number[] = []
  let blocked = otherClauseBefore
  let inVerbGroup = true
  let newPhrase = false
  for (let at = verb + 1; at < tokens.length; at++) {
    const one = tokens[at]
    if (!one) break
    if (one.text === '.' || one.text === ':' || one.text === '?') break
    // "ran a bakery until May; still bakes on Sundays"
    if (one.text === ';' && coordinatedVerb(tokens, skipToVerb(tokens, at), at, [verb, ...found]) !== 'yes') break
    if (coordinators.has(one.lower)) {
      const next = skipToVerb(tokens, at)
      const candidate = tokens[next]
      const likely = candidate?.kind === 'word' ? coordinatedVerb(tokens, next, at, [verb, ...found]) : 'no'
      if (likely === 'no' || candidate?.out !== candidate?.text) {
        newPhrase = startsNewPhrase(candidate)
        continue
      }
      if ((likely === 'maybe' || blocked) && !guesses) return null
      if (blocked && tokens[at - 1]?.text !== ',') continue
      if (likely === 'maybe' && !isLikelyVerb(tokens, next, at)) continue
      found.push(next)
      at = next
      inVerbGroup = true
      continue
    }
    if (one.kind !== 'word') continue
    if (inVerbGroup && (isAdverb(one.lower) || /^(?:been|being|have|be|not)$/.test(one.lower) || isPast(one.lower)))
      continue
    const stillGroup = inVerbGroup
    inVerbGroup = false
    if (
      opensClause(tokens, at, stillGroup) ||
      (mayBeVerbOf(tokens, at, newPhrase) && !(guesses && endsList(tokens, at, newPhrase)))
    )
      blocked = true
  }
  return found
}

/** "cleans a wound and looks at it", but "buys creams and looks at prices" may be two plurals. */
function isLikelyVerb(tokens: readonly Token[], at: number, coordinator: number): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  const before = tokens[coordinator - 1]
  return (
    nounPhraseStart.test(next) ||
    (/^(?:at|in|on|out|up|to|for|with|about|back|off|over|away|again|through|until|till)$/.test(next) &&
      (before?.kind !== 'word' || !/[^s]s$/.test(before.lower)))
  )
}

function skipToVerb(tokens: readonly Token[], coordinator: number): number {
  let at = coordinator + 1
  while (
    tokens[at] &&
    (coordinators.has(tokens[at]?.lower ?? '') ||
      (isAdverb(tokens[at]?.lower ?? '') && thirdPersonVerb(tokens[at]?.lower ?? '') === 'no'))
  )
    at++
  return at
}

function coordinatedVerb(
  tokens: readonly Token[],
  at: number,
  coordinator: number,
  verbs: readonly number[],
): 'yes' | 'maybe' | 'no' {
  const one = tokens[at]
  if (!one || !/^\p{Ll}/u.test(one.text)) return 'no'
  const next = tokens[at + 1]
  const likely = thirdPersonVerb(one.lower)
  if (likely === 'yes') return 'yes'
  const phrase =
    next !== undefined && nounPhraseStart.test(next.lower) && !/^(?:every|each|all|this|that|\d)/.test(next.lower)
  const particle =
    next !== undefined && /^(?:in|out|up|off|on|down|back|away|over|around|through|again)$/.test(next.lower)
  if (likely === 'no')
    return (phrase || particle) && /[^su']s$/.test(one.lower) && !neverVerb(one.lower) && one.lower.length > 3
      ? 'maybe'
      : 'no'
  if (
    verbs.includes(coordinator - 1) ||
    phrase ||
    (next?.kind === 'quote' &&
      /^(?:answers|replies|shouts|screams|whispers|murmurs|repeats|questions|cries|stops)$/.test(one.lower))
  )
    return 'yes'
  const bareWord =
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    !/^(?:of|in|at|for|with|from|to|on|by|and|or|but|are|is|were|was|have|every|each|this|that|as|than|before|after|during|when|if|because|until|since|a\.m|p\.m)$/.test(
      next.lower,
    )
  if (bareWord && !isPast(next.lower) && thirdPersonVerb(next.lower) === 'no' && !isAdverb(next.lower)) return 'yes'
  if (next && /^(?:as|to|that)$/.test(next.lower)) return 'yes'
  return 'maybe'
}

/** After "and" or a comma: a noun phrase that may be the subject of a clause of its own. */
function startsNewPhrase(one: Token | undefined): boolean {
  return (
    one?.kind === 'word' &&
    (/^(?:the|a|an|his|her|its|their|this|that|these|those|some|every|each|all|both|one|my|your|our|nobody|everybody|everyone|somebody|people)$/.test(
      one.lower,
    ) ||
      /^\p{Lu}/u.test(one.text))
  )
}

/** Whether a word that could be noun or verb ("visits") stands where somebody else's verb would stand. */
function mayBeVerbOf(tokens: readonly Token[], at: number, newPhrase: boolean): boolean {
  const one = tokens[at]
  const before = tokens[at - 1]
  if (!one || before?.kind !== 'word') return false
  if (
    /^(?:the|a|an|his|her|its|their|this|that|these|those|some|any|all|both|no|many|few|more|most|of|in|at|for|with|from|to|on|by|and|or|\p{N}.*|two|three|four|five|six|seven|eight|nine|ten)$/u.test(
      before.lower,
    )
  )
    return false
  if (thirdPersonVerb(one.lower) === 'maybe') return true
  return (
    newPhrase &&
    (isPast(one.lower) || isModal(one.lower) || (/[a-z]{2}[^su']s$/.test(one.lower) && !neverVerb(one.lower)))
  )
}

/** "asks good questions and remembers": right before "and" stands rather a plural than somebody else's verb. */
function endsList(tokens: readonly Token[], at: number, newPhrase: boolean): boolean {
  return !newPhrase && (tokens[at + 1] === undefined || /^(?:and|or|but|,|;|\.)$/.test(tokens[at + 1]?.lower ?? ''))
}

function opensClause(tokens: readonly Token[], at: number, inVerbGroup: boolean): boolean {
  const one = tokens[at]
  const before = tokens[at - 1]
  if (!one) return false
  if (subordinators.has(one.lower)) return one.lower !== 'so' || tokens[at + 1]?.lower !== 'far'
  if (subjectPronouns.has(one.lower))
    return /^(?:it|you|this|there)$/.test(one.lower) ? finite.test(tokens[at + 1]?.lower ?? '') : true
  if (finite.test(one.lower)) return true
  if (one.lower === 'have') return !/^(?:to|not)$/.test(before?.lower ?? '') && !isModal(before?.lower ?? '')
  if (thirdPersonVerb(one.lower) === 'yes') return true
  return (
    !inVerbGroup &&
    isPast(one.lower) &&
    before?.kind === 'word' &&
    !/^(?:a|an|the|was|is|be|been|has|had|have|were|are|with|of|for|to|by|in|on|at|and|or|his|her|their|its|my|your|our|no|not|more|most|every|each|some|any|get|gets|got|as|when|if|once|being|feel|feels|felt)$/.test(
      before.lower,
    )
  )
}
