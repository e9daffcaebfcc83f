import { upperStart } from './upper-start.ts'
import { findMentions, genderOf, genderOfTitle, type Gender, type Mention } from './mentions.ts'
import { replaceMention } from './replace-mention.ts'
import { settlePronouns } from './settle-pronouns.ts'
import { joinTokens, tokenise, withoutMarkdown, type Token } from './sentence-tokens.ts'
import { addElidedSubject, hasStrandedVerb, isElided, lacksSubject, mayMeanAnother } from './elided-subject.ts'
import { hasFiniteVerb, type Person } from './subject-verb.ts'
import { restateAddress } from './address.ts'
import { sentences } from './text.ts'
import { turnedToSomebodyElse } from './topic.ts'
import { readsAsEnglish } from './reads-as-english.ts'

/** The character a sentence is about. */
export interface Who {
  readonly name: string | null
  readonly gender: string | null
}

/** What the document tells beyond the sentence. */
export interface RestateOptions {
  /** Whom "you" means in this document; undefined: decided by the sentence alone; null: unknown, so "you" is left alone. */
  readonly addressee?: 'character' | 'learner' | null
  /** Other people of the document: with their gender known, fewer pronouns are ambiguous. */
  readonly others?: readonly Who[]
  /** Further ways in which this document calls the character (`the doctor`, `your client`). */
  readonly calledAs?: readonly string[]
  /** The text of the same section before the sentence: it may have turned to somebody else ("Her mother lives with them. She ..."). */
  readonly before?: string
  /** Takes the likelier reading of what is open: for speech, where a rare slip costs less than silence. */
  readonly guesses?: boolean
}

/**
 * Turns a document's sentence about the character ("She sees about 40 patients") into speech to ('you') or by ('I') them.
 * Text within quotation marks never changes, nor do numbers; markdown is dropped.
 * @returns null when it cannot be done safely (a pronoun that may mean somebody else, a fragment, unknown grammar): the
 * caller then keeps the third person. A sentence that does not mention the character comes back as it is.
 */
export function restate(sentence: string, who: Who, as: Person, options: RestateOptions = {}): string | null {
  const label = sentence.match(runInHeading)
  if (label && sentence.length > label[0].length + 8) return restate(sentence.slice(label[0].length), who, as, options)
  const clean = withoutMarkdown(sentence)
  if (!clean || /^\s*#/.test(sentence) || clean.endsWith(':')) return null
  const parts = restateParts(clean, who, as, options)
  if (parts) return parts.every((part) => part.told !== null) ? parts.map(({ told }) => told).join(' ') : null
  const tokens = tokenise(clean)
  if (tokens.some(isUnclosed)) return null
  if (!readsAsEnglish(tokens)) return clean
  if (/\|/.test(clean) || isLabel(tokens)) return null
  const gender = genderOf(who.gender) ?? genderOfTitle(who.name) ?? onlyPronounGender(tokens)
  const calledAs = [...(options.calledAs ?? []), ...titleNouns(tokens, who.name)]
  const mentions = settlePronouns(
    tokens,
    findMentions(tokens, who, options.others ?? [], calledAs),
    gender,
    options.guesses,
  )
  if (!mentions) return null
  const own = mentions.filter((one) => one.who === 'character' && one.kind !== 'noun')
  const leansOnBefore = own.length > 0 ? own[0]?.kind === 'pronoun' : isElided(tokens)
  if (
    leansOnBefore &&
    options.before &&
    turnedToSomebodyElse(options.before, who, gender, options.others ?? [], calledAs, options.guesses)
  )
    return null
  if (
    !options.guesses &&
    own.length > 0 &&
    lacksSubject(tokens) &&
    (!isElided(tokens) || own.some((one) => mayMeanAnother(tokens, one)))
  )
    return null
  if (!restateAddress(tokens, as, options.addressee === undefined ? impliedAddressee(tokens, own) : options.addressee))
    return null
  if (!replaceLearner(tokens, mentions, as, options.guesses)) return null
  if (!hasFiniteVerb(tokens) && !isElided(tokens)) return null
  for (const mention of own.toReversed())
    if (!replaceMention(tokens, mention, mentions, as, options.guesses)) return null
  if (isElided(tokens) && !addElidedSubject(tokens, as, options.guesses)) return null
  const doer = own.find((one) =>
    one.kind === 'pronoun' ? /^(?:he|she|they)$/i.test(tokens[one.start]?.text ?? '') : tokens[one.end]?.lower !== "'s",
  )
  if (doer && !options.guesses && hasStrandedVerb(tokens, doer.start)) return null
  return joinTokens(tokens)
}

/** A heading in bold at the beginning of a paragraph: "**Background.** Meera has ..." */
const runInHeading = /^\s*(?:[-*+•]\s+)?(\*\*|__)[^*_]{1,40}[.:]\1\s+(?=\p{Lu})/u

/**
 * @returns a statement about the character as it can be told to or by them: restated where that is safe, otherwise the
 * statement itself without markdown, with a capital and a full stop.
 */
export function factAsSpeech(text: string, who: Who, as: Person, options: RestateOptions = {}): string {
  const clean = withoutMarkdown(text)
  const parts = restate(text, who, as, options) ?? restateParts(clean, who, as, options)
  const told = typeof parts === 'string' ? parts : (parts?.map((part) => part.told ?? part.text).join(' ') ?? clean)
  const capital = upperStart(told)
  return /[.!?…:]["”’»)]*$/.test(capital) ? capital.replace(/:$/, '.') : capital ? `${capital}.` : ''
}

/** Several sentences one by one, each knowing what stands before it; null when there is only one. */
function restateParts(
  text: string,
  who: Who,
  as: Person,
  options: RestateOptions,
): { readonly text: string; readonly told: string | null }[] | null {
  const parts = sentences(text)
  if (parts.length < 2) return null
  return parts.map((part) => {
    const before = [options.before ?? '', text.slice(0, part.start)].join('\n').trim()
    return { text: part.text, told: restate(part.text, who, as, { ...options, before }) }
  })
}

/** Where a sentence names the character besides "you", "you" is somebody else; "You are Birgit" tells the name. */
function impliedAddressee(tokens: readonly Token[], own: readonly Mention[]): 'character' | 'learner' {
  const told = own.every(
    (one) =>
      /^(?:are|'re|called|named|is)$/.test(tokens[one.start - 1]?.lower ?? '') &&
      /^(?:you|name)$/.test(tokens[one.start - 2]?.lower ?? ''),
  )
  return told ? 'character' : 'learner'
}

/** "The doctor" is Dr. Deshpande as long as the sentence names no other doctor. */
function titleNouns(tokens: readonly Token[], name: string | null): string[] {
  const title = name?.trim().split(/[\s.]/)[0]?.toLowerCase()
  const noun =
    title === 'dr' || title === 'doctor' ? 'doctor' : title === 'prof' || title === 'professor' ? 'professor' : null
  if (!noun) return []
  const short = noun === 'doctor' ? /^dr\.?$/ : /^prof\.?$/
  const surnames = tokens.filter((_, index) => short.test(tokens[index - 1]?.lower ?? ''))
  return surnames.every((one) => name?.includes(one.text)) ? [`the ${noun}`] : []
}

/** The gender of the pronouns, where a sentence has only one kind; so a character of unknown gender can still be meant. */
function onlyPronounGender(tokens: readonly Token[]): Gender | null {
  const she = tokens.some((one) => /^(?:she|her|hers|herself)$/.test(one.lower))
  const he = tokens.some((one) => /^(?:he|him|his|himself)$/.test(one.lower))
  return she === he ? null : she ? 'female' : 'male'
}

function isUnclosed(one: Token): boolean {
  if (one.kind !== 'quote') return false
  const closing: Record<string, RegExp> = { '“': /”$/, '„': /[“”]$/, '«': /»$/, '"': /.".?$/s }
  return closing[one.text.charAt(0)]?.test(one.text) === false
}

/** "Blood group: O negative": what stands before the colon has no verb. */
function isLabel(tokens: readonly Token[]): boolean {
  const colon = tokens.findIndex((one) => one.text === ':')
  return colon > 0 && colon <= 5 && (colon === 1 || !hasFiniteVerb(tokens.slice(1, colon), tokens[0]))
}

/** Speech by the character calls the learner "you"; speech to them cannot say "the learner". */
function replaceLearner(tokens: Token[], mentions: readonly Mention[], as: Person, guesses = false): boolean {
  for (const mention of mentions.filter((one) => one.who === 'learner').toReversed()) {
    if (as === 'I') {
      if (!replaceMention(tokens, mention, mentions, 'you', guesses)) return false
      continue
    }
    const [first, second] = [tokens[mention.start], tokens[mention.start + 1]]
    if (!first || !second || tokens[mention.end]?.lower === "'s") return false
    first.out = 'the person'
    second.out = 'you are talking to'
  }
  return true
}
