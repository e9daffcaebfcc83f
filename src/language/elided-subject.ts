import { coordinatedVerbs } from './coordinated-verbs.ts'
import type { Mention } from './mentions.ts'
import { caseOf } from './pronoun-case.ts'
import type { Token } from './sentence-tokens.ts'
import { agree, type Person } from './subject-verb.ts'
import { plainForm, thirdPersonVerb } from './verbs.ts'

/** Sentences as in notes, whose subject is left out: "Sees four reps a day." */

/** "Sees four reps a day": the subject is left out, as in notes. */
export function isElided(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (!first || !second || second.kind === 'mark' || thirdPersonVerb(first.lower) === 'no') return false
  if (/^(?:of|and|or|are|were|is|was|have|has)$/.test(second.lower) || tokens.at(-1)?.text === '?') return false
  return humanVerbs.has(plainForm(first.lower)) && (thirdPersonVerb(first.lower) === 'yes' || followsAsVerb(second))
}

/** A sentence that begins with a verb form of the third person. */
export function lacksSubject(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (!first || second?.kind !== 'word' || thirdPersonVerb(first.lower) === 'no' || tokens.at(-1)?.text === '?')
    return false
  return (
    !/^(?:of|and|or|are|were|is|was|have|has|do|can|will|must|he|she|they)$/.test(second.lower) ||
    humanVerbs.has(plainForm(first.lower))
  )
}

/** Puts "You" or "I" before a sentence without a subject; false when its verbs are not clear. */
export function addElidedSubject(tokens: Token[], as: Person, guesses = false): boolean {
  const verbs = coordinatedVerbs(tokens, 0, false, guesses)
  if (!verbs) return false
  for (const index of [0, ...verbs]) {
    const changed = agree(tokens, index, as)
    const one = tokens[index]
    if (!changed || !one) return false
    one.out =
      index === 0 ? `${as === 'you' ? 'You' : 'I'} ${changed.charAt(0).toLowerCase()}${changed.slice(1)}` : changed
  }
  return true
}

/** "Stays calm when she is sharp", "Agrees with her": whoever does it without being named, "she" may be another. */
export function mayMeanAnother(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.kind !== 'pronoun') return true
  const kind = caseOf(tokens, mention.start)
  if (kind === 'possessive' || kind === 'reflexive') return false
  return kind !== 'subject' || !(mention.start === 1 || (mention.start === 2 && tokens[1]?.lower === 'that'))
}

/** A third-person verb left right after a mark or "and", behind the character: its subject is not clear. */
export function hasStrandedVerb(tokens: readonly Token[], from: number): boolean {
  return tokens.some((one, index) => {
    const before = tokens[index - 1]
    if (index <= from || one.kind !== 'word' || one.out !== one.text || !before) return false
    if (!/^[:;,–—(]$/.test(before.text) && !/^(?:and|or|but)$/.test(before.lower)) return false
    return (
      thirdPersonVerb(one.lower) === 'yes' &&
      !/^(?:is|was|has|does)$/.test(one.lower) &&
      !tokens.slice(from, index).some((lead) => /^(?:who|which|that)$/.test(lead.lower))
    )
  })
}

function followsAsVerb(second: Token): boolean {
  return /^(?:a|an|the|his|her|its|as|to|in|at|with|for|from|on|that|about|every|each|no|all|both|two|three|four|five|\p{N}.*|only|mainly|full-time|part-time|\w+ing|\w+ly)$/u.test(
    second.lower,
  )
}

/** What only people do: "Goes away after a rest" may be a pain, "Trusts two of them" is a person. */
const humanVerbs = new Set(
  `admire admit agree answer apologise ask avoid believe buy collect commute complain cook decide despise dislike distrust
  doubt drink drive earn eat employ enjoy expect fear forget hate hope insist joke know laugh learn like listen live love
  manage notice own prefer prescribe promise read refuse regret remember resent respect see sell sleep smile smoke speak
  study supervise suspect talk teach tell think trust visit want wear wish work worry write`.split(/\s+/),
)
