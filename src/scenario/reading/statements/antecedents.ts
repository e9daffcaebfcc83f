import { upperStart } from '../../../language/upper-start.ts'
import { findMentions, type Gender, isTitle, type Mention } from '../../../language/mentions.ts'
import { type Token, tokenise } from '../../../language/sentence-tokens.ts'
import { findVerb } from '../../../language/subject-verb.ts'
import { withoutQuotations } from '../people/addressee.ts'

/** What is needed to tell whom a pronoun at the start of a sentence means. */
export interface Telling {
  /** The sentences before it in the same paragraph, as the document has them, nearest last. */
  readonly before: readonly string[]
  readonly name: string | null
  readonly gender: 'male' | 'female' | null
  /** True where the document calls the character "you": no "she" or "he" of it is the character. */
  readonly toCharacter: boolean
  /** The whole document: tells people from firms and towns. */
  readonly document: string
}

/**
 * Names the person whom "She", "He", "Her" or "His" at the start of an English sentence means, when that is not the
 * character: "Her mother lives with them. She had five children." -> "Her mother had five children."
 * @returns the sentence as it is when it is about the character, or when it is open who is meant
 */
export function namingAnother(sentence: string, telling: Telling): string {
  const match = /^(?:[^:"“«]{1,60}: )?(She|He|Her|His)(?![\p{L}’'])/u.exec(sentence)
  const pronoun = match?.[1]
  if (!match || !pronoun) return sentence
  const gender: Gender = pronoun === 'She' || pronoun === 'Her' ? 'female' : 'male'
  // Whoever will meet the learner is the character.
  if (
    !telling.toCharacter &&
    /^\s+(?:will|is going to|wants to) (?:\p{Ll}+ ){0,2}?(?:meet|see|receive|greet|face|talk to|speak to) (?:you|the learner)\b/iu.test(
      sentence.slice(match[0].length),
    )
  )
    return sentence
  const meant = personMeant(gender, telling)
  if (meant === null) return sentence
  const rest = sentence.slice(match[0].length)
  const owns = pronoun === 'His' || (pronoun === 'Her' && /^\s+\p{Ll}/u.test(rest))
  return match[0].slice(0, -pronoun.length) + meant + (owns ? "'s" : '') + rest
}

function personMeant(gender: Gender, telling: Telling): string | null {
  const sameAsCharacter = !telling.toCharacter && (telling.gender === null || telling.gender === gender)
  for (const sentence of telling.before.slice(-4).toReversed()) {
    const tokens = tokenise(withoutQuotations(sentence))
    const mentions = findMentions(tokens, telling, [], [])
    const lead = mentions.find((one) => !isOwner(tokens, one))
    // a sentence that goes on about the same person: look further back
    if (lead?.kind === 'pronoun' && lead.gender === gender && lead.start <= 1) continue
    const others = mentions.filter((one) => isOther(tokens, one, gender, telling))
    if (sameAsCharacter) return lead && others.includes(lead) && isSubject(tokens, lead) ? phraseOf(tokens, lead) : null
    const distinct = new Map(others.map((one) => [phraseOf(tokens, one), one]))
    if (distinct.size === 0) continue
    const [only] = others
    return distinct.size === 1 && only ? phraseOf(tokens, only) : lastNamed(tokens, others, gender)
  }
  return null
}

/** Of several, the last whose gender is known for sure ("a confidential adviser, Mrs. Hoekstra"). */
function lastNamed(tokens: readonly Token[], others: readonly Mention[], gender: Gender): string | null {
  const sure = others.filter((one) => one.gender === gender)
  const [only] = sure
  return only && new Set(sure.map((one) => phraseOf(tokens, one))).size === 1 ? phraseOf(tokens, only) : null
}

/** "In 2018 a workmate, Bevan, told everything": the one whose verb follows. */
function isSubject(tokens: readonly Token[], mention: Mention): boolean {
  const before = tokens[mention.start - 1]?.lower ?? ''
  return (
    mention.start <= 8 &&
    !/^(?:with|of|to|for|from|by|about|at|against|like|than)$/.test(before) &&
    findVerb(tokens, mention.end, false) !== null
  )
}

function isOwner(tokens: readonly Token[], mention: Mention): boolean {
  if (tokens[mention.end]?.lower === "'s") return true
  return mention.kind === 'pronoun' && /^(?:her|his|their)$/.test(tokens[mention.start]?.lower ?? '')
}

/** Somebody else of that gender; a name without a title only when the document shows that it is a person's. */
function isOther(tokens: readonly Token[], mention: Mention, gender: Gender, telling: Telling): boolean {
  if (mention.who !== 'other' || mention.kind === 'pronoun' || isOwner(tokens, mention)) return false
  if (mention.gender !== null) return mention.gender === gender
  return mention.kind === 'name' && isPerson(phraseOf(tokens, mention), telling.document)
}

const relation =
  '(?:wife|husband|son|daughter|mother|father|brother|sister|cousin|uncle|aunt|friend|colleague|partner|boss|neighbour|neighbor|manager|supervisor|nurse|doctor|driver|in-law|workmate|teacher|assistant|secretary|owner|director|actuary|adviser|advisor)'

function isPerson(name: string, document: string): boolean {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `\\b${relation},? \\**${literal}\\b|\\b${literal}\\**(?:,? \\(?\\d{2}\\b|, (?:who|aged|the|an?|her|his|your|their|${relation})\\b|,? (?:said|says|told|tells|asked|asks|wants|wanted|thinks|lives|works|drives|plays|rang|rings|called|is an?|was an?)\\b)`,
    'u',
  ).test(document)
}

/** "Her mother", "the boss", "Mrs. Hoekstra": the mention with what stands before it. */
function phraseOf(tokens: readonly Token[], mention: Mention): string {
  let from = mention.start
  if (mention.kind === 'noun') {
    while (from > 0 && tokens[from - 1]?.kind === 'word' && mention.start - from < 3) {
      from--
      if (/^(?:her|his|their|your|the|an?|this)$/.test(tokens[from]?.lower ?? '')) break
    }
    if (!/^(?:her|his|their|your|the|an?|this)$/.test(tokens[from]?.lower ?? '')) from = mention.start
  } else if (isTitle(tokens[from - 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) from--
  const words = tokens.slice(from, mention.end).map((one) => one.text)
  if (/^an?$/i.test(words[0] ?? '')) words[0] = 'the'
  const phrase = words.join(' ')
  return upperStart(phrase)
}
