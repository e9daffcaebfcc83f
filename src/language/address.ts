import type { Token } from './sentence-tokens.ts'
import type { Person } from './subject-verb.ts'
import { isAdverb, isModal, isPast, isPlainVerb, thirdPersonForm, thirdPersonVerb } from './verbs.ts'

/** "You" and "I" of the document itself. */

/**
 * Rewrites the document's own "you" for speech to or by the character.
 * @returns false when it cannot be told who is meant
 */
export function restateAddress(tokens: Token[], as: Person, addressee: 'character' | 'learner' | null): boolean {
  if (tokens.some((one) => one.kind === 'word' && writer.test(one.lower) && !(one.lower === 'i' && one.text !== 'I')))
    return false
  const places = tokens.flatMap((one, index) =>
    /^(?:you|your|yours|yourself|yourselves)$/.test(one.lower) ? [index] : [],
  )
  if (places.length === 0) return true
  if (addressee === null || places.some((at) => tokens[at]?.text.startsWith('YOU'))) return false
  if (addressee === 'character') return as === 'you' || places.every((at) => youToI(tokens, at))
  return as === 'I' || youToOther(tokens, places)
}

const writer = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/

function youToI(tokens: Token[], at: number): boolean {
  const one = tokens[at]
  if (!one) return false
  const capital = /^\p{Lu}/u.test(one.text)
  if (one.lower === 'your') return put(one, capital ? 'My' : 'my')
  if (one.lower === 'yours') return put(one, capital ? 'Mine' : 'mine')
  if (one.lower === 'yourself') return put(one, 'myself')
  if (one.lower === 'yourselves') return false
  const role = roleOfYou(tokens, at)
  if (role === null) return false
  if (role === 'object') return put(one, capital ? 'Me' : 'me')
  const verb = role.inverted ? tokens[at - 1] : tokens[role.verb]
  if (verb) {
    if (verb.lower === 'are') verb.out = verb.text === 'Are' ? 'Am' : 'am'
    if (verb.lower === 'were') verb.out = verb.text === 'Were' ? 'Was' : 'was'
    if (verb.lower === "'re") verb.out = `${verb.text.charAt(0)}m`
    if (verb.lower === "aren't") verb.out = 'am not'
    if (verb.lower === "weren't") verb.out = "wasn't"
    if (role.inverted && verb.lower.endsWith("n't")) return false
  }
  return put(one, 'I')
}

/** The learner is "the person you are talking to" where the character is "you"; named once, then "they". */
function youToOther(tokens: Token[], places: readonly number[]): boolean {
  for (const [order, at] of places.entries()) {
    const one = tokens[at]
    if (!one) return false
    if (one.lower === 'yourself' || one.lower === 'yourselves') {
      if (order === 0) return false
      one.out = 'themselves'
      continue
    }
    if (one.lower === 'your' || one.lower === 'yours') {
      one.out =
        order === 0 ? (one.lower === 'your' ? 'the other person’s' : '') : one.lower === 'your' ? 'their' : 'theirs'
      if (!one.out) return false
      continue
    }
    const role = roleOfYou(tokens, at)
    if (role === null) return false
    if (role === 'object') {
      one.out = order === 0 ? 'the person you are talking to' : 'them'
      continue
    }
    one.out = order === 0 ? 'the person you are talking to' : 'they'
    if (order > 0) continue
    const verb = tokens[role.inverted ? at - 1 : role.verb]
    if (!verb || !agreeOther(verb)) return false
    if (!role.inverted && joinsAnotherVerb(tokens, role.verb)) return false
  }
  return true
}

function agreeOther(verb: Token): boolean {
  if (isModal(verb.lower) && verb.text.length > 2 && !/^['’]/.test(verb.text)) return true
  if (verb.lower === "'ll" || verb.lower === "'d") return put(verb, verb.lower === "'ll" ? ' will' : ' would')
  if (verb.lower === "'re" || verb.lower === "'ve") return put(verb, verb.lower === "'re" ? ' is' : ' has')
  if (/^(?:put|set|cut|let|hit|hurt|cost|quit|read|shut|split|spread)$/.test(verb.lower)) return false
  if (isPlainVerb(verb.lower)) return put(verb, thirdPersonForm(verb.lower))
  return isPast(verb.lower)
}

/** "If you ask and listen": the second verb would have to change as well. */
function joinsAnotherVerb(tokens: readonly Token[], verb: number): boolean {
  if (isModal(tokens[verb]?.lower ?? '') || isPast(tokens[verb]?.lower ?? '')) return false
  return tokens.slice(verb + 1).some((one, index) => {
    const next = tokens[verb + 2 + index]
    return /^(?:and|or|but|,)$/.test(one.lower) && next !== undefined && isPlainVerb(next.lower)
  })
}

/** Whether "you" is the subject (with its verb) or the object; null when neither is clear. */
function roleOfYou(tokens: readonly Token[], at: number): 'object' | { verb: number; inverted: boolean } | null {
  const before = tokens[at - 1]
  let verb = at + 1
  while (tokens[verb] && isAdverb(tokens[verb]?.lower ?? '') && !isPlainVerb(tokens[verb]?.lower ?? '')) verb++
  const next = tokens[verb]
  const followed =
    next?.kind === 'word' &&
    (isPlainVerb(next.lower) || isModal(next.lower) || isPast(next.lower) || /^'(?:re|ve)$/.test(next.lower))
  const auxiliary =
    /^(?:are|were|do|did|have|had|can|will|would|could|should|may|might|must|aren't|don't|didn't|weren't|haven't)$/
  const opens =
    !before ||
    before.kind !== 'word' ||
    /^(?:if|when|whenever|that|because|and|but|or|so|then|what|who|which|where|why|how|whether|as|while|until|unless|once|since|after|before|though|although|than|once|where|now|today|yesterday|here)$/.test(
      before.lower,
    )
  if (before && auxiliary.test(before.lower) && !opens) {
    const lead = tokens[at - 2]
    const questioned =
      !lead || lead.kind === 'mark' || /^(?:nor|neither|what|when|where|why|how|who|only|never|so)$/.test(lead.lower)
    return questioned ? { verb, inverted: true } : null
  }
  if (opens) return followed ? { verb, inverted: false } : before && !next ? 'object' : null
  if (/^\p{N}/u.test(before.text)) return followed ? { verb, inverted: false } : null
  const governed =
    /^(?:to|for|with|from|of|by|at|about|against|behind|between|without|on|towards|near|like|over|under)$/.test(
      before.lower,
    )
  if (governed)
    return /^(?:both|all|each|some|one|none|neither|most|any|many|two|three|half|either)$/.test(
      tokens[at - 2]?.lower ?? '',
    )
      ? null
      : 'object'
  const verbBefore =
    isPast(before.lower) ||
    isPlainVerb(before.lower) ||
    thirdPersonVerb(before.lower) !== 'no' ||
    /(?:ing|en)$/.test(before.lower)
  if (verbBefore && !followed) return 'object'
  if (!verbBefore && followed) return { verb, inverted: false }
  if (verbBefore && next && /^(?:are|were|have|can|will|must|should|would|could)$/.test(next.lower))
    return { verb, inverted: false }
  return null
}

function put(one: Token, text: string): true {
  one.out = text
  return true
}
