import { upperStart } from './upper-start.ts'
import { isTitle, type Mention } from './mentions.ts'
import { caseOf, type PronounCase } from './pronoun-case.ts'
import type { Token } from './sentence-tokens.ts'
import { coordinatedVerbs } from './coordinated-verbs.ts'
import { agree, findVerb, isInverted, otherClauseOpen, type Person } from './subject-verb.ts'
import { isAdverb, isModal, isPast, isPlainVerb, thirdPersonVerb } from './verbs.ts'

const forms: Record<Person, Record<PronounCase, string>> = {
  you: { subject: 'you', object: 'you', possessive: 'your', absolute: 'yours', reflexive: 'yourself' },
  I: { subject: 'I', object: 'me', possessive: 'my', absolute: 'mine', reflexive: 'myself' },
}

/**
 * Puts "you" or "I" in the place of one mention and makes its verbs agree.
 * @returns false when the grammar around it is not understood; the tokens are then unusable
 */
export function replaceMention(
  tokens: Token[],
  mention: Mention,
  mentions: readonly Mention[],
  person: Person,
  guesses = false,
): boolean {
  if (mention.kind === 'pronoun') {
    const kind = caseOf(tokens, mention.start) ?? (guesses ? likelyCase(tokens, mention) : null)
    if (!kind) return false
    if (kind === 'subject' && !agreeVerbs(tokens, mention, mentions, person, true, guesses)) return false
    return write(tokens, mention, forms[person][kind], mention.end)
  }
  if (namesOnly(tokens, mention)) return true
  const owns = ownership(tokens, mention)
  if (owns === null) return false
  if (owns > 0) return write(tokens, mention, forms[person].possessive, mention.end + owns)
  const role =
    roleOfName(tokens, mention, mentions) ??
    (guesses ? (findVerb(tokens, mention.end, true) ? 'subject' : 'object') : null)
  if (role === null) return false
  if (role === 'subject' && !agreeVerbs(tokens, mention, mentions, person, guesses, guesses)) return false
  return write(tokens, mention, forms[person][role], mention.end)
}

/** "gave her flowers" is open and more often hers; "makes her suspicious", "kept her busy" is what happens to her. */
function likelyCase(tokens: readonly Token[], { start, end }: Mention): PronounCase {
  if (/^(?:makes?|made|keeps?|kept|leaves?|left|finds?|found|drives?|drove)$/.test(tokens[start - 1]?.lower ?? ''))
    return 'object'
  const next = tokens[end]?.lower ?? ''
  // "lets her swap shifts", "send her home"
  if (
    /^(?:lets?|makes?|made|helps?|helped|sees?|saw|hears?|heard)$/.test(tokens[start - 1]?.lower ?? '') &&
    isPlainVerb(next)
  )
    return 'object'
  // "lent her 20 devices"
  if (
    /^(?:lent|lends|gave|gives|owes|owed|sent|sends|cost|costs|paid|pays|sold|sells|offered|offers|took|takes|gets|got)$/.test(
      tokens[start - 1]?.lower ?? '',
    ) &&
    (/^(?:\p{N}|\p{Sc})/u.test(next) || /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)$/.test(next))
  )
    return 'object'
  if (/^(?:home|back|away|out|off|down|inside|alone)$/.test(next) && tokens[end + 1]?.kind !== 'word') return 'object'
  return tokens[end]?.kind === 'word' && !isAdverb(tokens[end]?.lower ?? '') ? 'possessive' : 'object'
}

/** "Her name is Amina", "You are Birgit": here the name itself is told. */
function namesOnly(tokens: readonly Token[], mention: Mention): boolean {
  const before = tokens[mention.start - 1]?.lower ?? ''
  const lead = tokens[mention.start - 2]?.lower ?? ''
  if (/^(?:called|named)$/.test(before)) return true
  return /^(?:is|are|am|was|'s|'re|'m)$/.test(before) && /^(?:name|surname|nickname|you|she|he|i|they)$/.test(lead)
}

/** How many tokens after the name make it a possessive; 0 when it is none, null when that is open. */
function ownership(tokens: readonly Token[], mention: Mention): number | null {
  const next = tokens[mention.end]
  const after = tokens[mention.end + 1]
  if (next?.text === "'" || next?.text === '’') return after?.kind === 'word' ? 1 : null
  if (next?.lower !== "'s") return 0
  if (!after || after.kind !== 'word') return null
  if (
    /^(?:been|a|an|the|not|going|got|always|never|still|already|also|only|now|here|there|in|at|on|from|about)$/.test(
      after.lower,
    )
  )
    return 0
  if (isAdverb(after.lower) || after.lower.endsWith('ing') || isPast(after.lower)) return null
  return 1
}

function roleOfName(
  tokens: readonly Token[],
  mention: Mention,
  mentions: readonly Mention[],
): 'subject' | 'object' | null {
  const verb = findVerb(tokens, mention.end, false)
  let start = mention.start
  if (tokens[start - 1]?.lower === 'and') {
    const partner = mentions.find((one) => one.end === start - 1 && one.kind !== 'pronoun')
    if (partner) start = nounPhraseStart(tokens, partner.start)
  }
  const before = tokens[start - 1]
  const next = tokens[mention.end]
  if (!before) return verb || /^(?:and|or)$/.test(next?.lower ?? '') ? 'subject' : null
  if (isInverted(tokens, start, mention.end)) return 'subject'
  if (
    /^(?:of|in|at|with|to|for|from|by|on|about|against|between|without|under|near|behind|towards|over|around|beside|except|including|versus)$/.test(
      before.lower,
    )
  )
    return 'object'
  if (/^(?:after|before|since|until|as|than|like)$/.test(before.lower)) return verb ? 'subject' : 'object'
  if (before.kind === 'mark' || before.kind === 'quote') return verb ? 'subject' : null
  if (
    /^(?:that|because|when|whenever|if|while|although|though|what|where|how|why|whether|unless|once|which|whom|but|so|and|or|then|what)$/.test(
      before.lower,
    )
  )
    return verb ? 'subject' : null
  if (
    isPast(before.lower) ||
    isPlainVerb(before.lower) ||
    thirdPersonVerb(before.lower) !== 'no' ||
    /[a-z]{2}ing$/.test(before.lower)
  ) {
    if (/^(?:is|are|was|were|be|become|became)$/.test(before.lower)) return null
    return verb && verb.index === mention.end ? 'subject' : 'object'
  }
  if (mentions.some((one) => one.end === mention.start && one.kind === 'noun')) return null
  return verb &&
    verb.index === mention.end &&
    /s$|^(?:key|time|day|moment|way|thing|first)$/.test(before.lower) &&
    !isTitle(before.lower)
    ? 'subject'
    : null
}

function nounPhraseStart(tokens: readonly Token[], start: number): number {
  let at = start
  while (at > 0 && /^(?:the|a|an|his|her|their|my|your|our|old|young|new)$/.test(tokens[at - 1]?.lower ?? '')) at--
  return at
}

function agreeVerbs(
  tokens: Token[],
  mention: Mention,
  mentions: readonly Mention[],
  person: Person,
  sure: boolean,
  guesses: boolean,
): boolean {
  const next = tokens[mention.end]?.lower ?? ''
  if (mention.kind === 'pronoun' && mention.gender === 'other') return agreePlural(tokens, mention, person)
  if (next === 'who' || next === 'which')
    // "it was she who persuaded him": the clause behind "who" is about her
    return guesses && /^(?:is|was)$/.test(tokens[mention.start - 1]?.lower ?? '') && next === 'who'
  if (isInverted(tokens, mention.start, mention.end)) {
    const verb = tokens[mention.start - 1]
    if (!verb) return false
    const third = thirdPersonVerb(verb.lower) === 'yes'
    if (third && person === 'I' && verb.lower.endsWith("n't") && verb.lower === "isn't") return false
    const changed = third ? agree(tokens, mention.start - 1, person) : verb.text
    if (!changed) return false
    verb.out = changed
    return true
  }
  if (/^(?:and|or)$/.test(next) && !findVerb(tokens, mention.end, sure)) return true
  const verb = findVerb(tokens, mention.end, sure)
  if (!verb) return guesses
  if (
    tokens[mention.start - 1]?.lower === 'and' &&
    verb.form === 'third' &&
    joinsOther(mention, mentions) &&
    sure &&
    !guesses
  )
    return false
  if (/^(?:is|was)$/.test(tokens[mention.start - 1]?.lower ?? '') && verb.form === 'fixed') return person === 'I'
  const own = guesses ? verbsOfCharacter(tokens, mentions) : undefined
  const joined = coordinatedVerbs(tokens, verb.index, otherClauseOpen(tokens, mention.start, own), guesses)
  if (!joined) return false
  for (const index of verb.form === 'third' ? [verb.index, ...joined] : joined) {
    const one = tokens[index]
    if (!one || one.out !== one.text) continue
    const changed = agree(tokens, index, person)
    if (!changed) return false
    one.out = changed
  }
  return true
}

/** "She has fished since she was ten and has never ...": both clauses are hers. */
function verbsOfCharacter(tokens: readonly Token[], mentions: readonly Mention[]): ReadonlySet<number> {
  return new Set(
    mentions.flatMap((one) => {
      const found = one.who === 'character' && one.kind !== 'noun' ? findVerb(tokens, one.end, true) : null
      return found ? [found.index] : []
    }),
  )
}

/** A character called "they" has plural verbs already; only "are" and "were" differ for "I". */
function agreePlural(tokens: Token[], mention: Mention, person: Person): boolean {
  let at =
    isInverted(tokens, mention.start, mention.end) ||
    /^(?:are|were|do|have)$/i.test(tokens[mention.start - 1]?.text ?? '')
      ? mention.start - 1
      : mention.end
  while (tokens[at] && isAdverb(tokens[at]?.lower ?? '')) at++
  const verb = tokens[at]
  if (
    !verb ||
    !(isPlainVerb(verb.lower) || isModal(verb.lower) || isPast(verb.lower) || /^'(?:re|ve)$/.test(verb.lower))
  )
    return false
  const forI: Record<string, string> = { are: 'am', were: 'was', "'re": '’m', "aren't": 'am not', "weren't": "wasn't" }
  const changed = person === 'I' ? forI[verb.lower] : undefined
  if (
    person === 'I' &&
    tokens
      .slice(at + 1)
      .some(
        (one, index, rest) =>
          /^(?:are|were)$/.test(one.lower) && /^(?:and|or|but|,)$/.test(rest[index - 1]?.lower ?? ''),
      )
  )
    return false
  if (changed) verb.out = /^\p{Lu}/u.test(verb.text) ? upperStart(changed) : changed
  return true
}

function joinsOther(mention: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some((one) => one.end === mention.start - 1)
}

function write(tokens: Token[], mention: Mention, text: string, end: number): boolean {
  const first = tokens[mention.start]
  if (!first) return false
  const opens = mention.start === 0 || /^[.!?]$/.test(tokens[mention.start - 1]?.text ?? '')
  first.out = opens ? upperStart(text) : text
  for (let at = mention.start + 1; at < end; at++) {
    const one = tokens[at]
    if (!one) return false
    one.out = ''
    tokens[at] = { ...one, space: '', out: '' }
  }
  return true
}
