import {
  female,
  male,
  persons,
  notNames,
  frontWords,
  learnerWords,
  characterWords,
  modifiers,
  placePrepositions,
  titleWords,
  nameParticles,
  commonFirstWords,
} from './person-words.ts'
import { genderOfFirstName } from './first-names.ts'
import type { Token } from './sentence-tokens.ts'
import { isModal, isPast, isPlainVerb, thirdPersonVerb } from './verbs.ts'

/** Who a sentence speaks of: the character, the learner, or somebody else a pronoun might mean. */

export type Gender = 'female' | 'male' | 'other'

export interface Mention {
  readonly who: 'character' | 'learner' | 'other'
  readonly kind: 'name' | 'pronoun' | 'noun'
  /** First token and the one after the last. */
  readonly start: number
  readonly end: number
  readonly gender: Gender | null
}

export interface NamedPerson {
  readonly name: string | null
  readonly gender: string | null
}

/** @returns every mention in order. Plural nouns are left out: "he" and "she" cannot mean them. */
export function findMentions(
  tokens: readonly Token[],
  who: NamedPerson,
  others: readonly NamedPerson[],
  calledAs: readonly string[],
): Mention[] {
  const found: Mention[] = []
  const ownName = nameWords(who.name)
  const aliases = calledAs.map((alias) => alias.toLowerCase().split(/\s+/))
  for (let at = 0; at < tokens.length; at++) {
    const mention =
      aliasAt(tokens, at, aliases) ??
      nameAt(tokens, at, ownName, who, others) ??
      pronounAt(tokens, at) ??
      nounAt(tokens, at)
    if (!mention) continue
    found.push(mention)
    at = mention.end - 1
  }
  return found.map((mention, index) =>
    describesCharacter(tokens, mention, found.slice(0, index))
      ? { ...mention, who: 'character', kind: 'noun' }
      : mention,
  )
}

/** @returns the gender a document's word stands for (`F`, `woman`, `non-binary`); null when open. */
export function genderOf(text: string | null): Gender | null {
  const lower = text?.trim().toLowerCase() ?? ''
  if (/^(?:f|female|woman|girl|she|lady|weiblich|femme|féminin|mujer|femenino|femenina)\b/.test(lower)) return 'female'
  if (/^(?:m|male|man|boy|he|männlich|homme|masculin|hombre|masculino)\b/.test(lower)) return 'male'
  if (/non-?\s?binary|they|diverse|divers|enby/.test(lower)) return 'other'
  return null
}

/** @returns the gender told by the title in a name (`Mrs. Quaye`), or null. */
export function genderOfTitle(name: string | null): Gender | null {
  const first = name?.trim().split(/\s+/)[0]?.toLowerCase() ?? ''
  if (!titleWords.has(first)) return null
  return female.has(first) ? 'female' : male.has(first) ? 'male' : null
}

export function isTitle(word: string): boolean {
  return titleWords.has(word.toLowerCase())
}

function nameWords(name: string | null): string[] {
  return (name ?? '')
    .replace(/\([^)]*\)|["“”].*?["“”]|,.*$/g, ' ')
    .split(/\s+/)
    .filter((word, index, all) => word && !all.slice(0, index + 1).every(isTitle))
}

function aliasAt(tokens: readonly Token[], at: number, aliases: readonly string[][]): Mention | null {
  for (const alias of aliases) {
    if (alias.length && alias.every((word, offset) => tokens[at + offset]?.lower === word))
      return { who: 'character', kind: 'name', start: at, end: at + alias.length, gender: null }
  }
  const noun = tokens[at]?.lower === 'the' ? tokens[at + 1]?.lower : undefined
  if (!noun || isModified(tokens, at + 2)) return null
  if (characterWords.has(noun)) return { who: 'character', kind: 'name', start: at, end: at + 2, gender: null }
  if (learnerWords.has(noun)) return { who: 'learner', kind: 'name', start: at, end: at + 2, gender: null }
  return null
}

/** A run of capitalised words, with its title; the character when every word of it belongs to their name. */
function nameAt(
  tokens: readonly Token[],
  at: number,
  ownName: readonly string[],
  who: NamedPerson,
  others: readonly NamedPerson[],
): Mention | null {
  const first = tokens[at]
  if (!first || first.kind !== 'word') return null
  const title = isTitle(first.text) && (/^\p{Lu}/u.test(first.text) || first.text.endsWith('.')) ? first : null
  let end = title ? at + 1 : at
  const nameStart = end
  while (end < tokens.length && partOfName(tokens, end, nameStart)) end++
  while (
    end > nameStart &&
    nameParticles.has(tokens[end - 1]?.lower ?? '') &&
    !/^\p{Lu}/u.test(tokens[end - 1]?.text ?? '')
  )
    end--
  if (end === nameStart) {
    const own = title !== null && ownName.includes(title.text)
    return own ? { who: 'character', kind: 'name', start: at, end: at + 1, gender: genderOf(who.gender) } : null
  }
  const run = tokens.slice(nameStart, end).map((one) => one.text)
  const opensPlainly =
    frontWords.has(first.lower) ||
    isModal(first.lower) ||
    thirdPersonVerb(first.lower) !== 'no' ||
    /^(?:do|are|were)$/.test(first.lower)
  const fullName = run.length > 1 && run.every((word) => ownName.includes(word))
  const opens = at === 0 || tokens[at - 1]?.kind !== 'word'
  if (!title && opens && opensPlainly && !fullName) return null
  const titleGender = title ? genderOfTitle(title.text) : null
  const gender = genderOf(who.gender) ?? genderOfTitle(who.name)
  const own = run.every((word) => ownName.includes(word)) && !(titleGender && gender && titleGender !== gender)
  if (own) return { who: 'character', kind: 'name', start: at, end, gender }
  const other = others.find((one) => {
    const theirs = nameWords(one.name)
    return (
      run.some((word) => theirs.includes(word)) && !run.some((word) => ownName.includes(word) && !theirs.includes(word))
    )
  })
  if (other)
    return {
      who: 'other',
      kind: 'name',
      start: at,
      end,
      gender: genderOf(other.gender) ?? genderOfTitle(other.name) ?? titleGender,
    }
  if (!title && isThing(tokens, at, end, run)) return null
  return { who: 'other', kind: 'name', start: at, end, gender: titleGender ?? genderOfFirstName(run[0] ?? '') }
}

function partOfName(tokens: readonly Token[], index: number, start: number): boolean {
  const one = tokens[index]
  if (!one || one.kind !== 'word' || /\p{N}/u.test(one.text)) return false
  if (index > start && one.space === '') return false
  if (notNames.has(one.lower) || /^(?:he|she|they|him|her|his|hers|their|you|your|my|we|our|it|its)$/.test(one.lower))
    return false
  if (/^\p{Lu}/u.test(one.text)) return !(index > 0 && index === start && frontWords.has(one.lower) && one.text === 'I')
  return index > start && nameParticles.has(one.lower) && /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')
}

/** Brands, abbreviations, places: capitalised words that nobody would call "she". */
function isThing(tokens: readonly Token[], start: number, end: number, run: readonly string[]): boolean {
  if (run.every((word) => /^[\p{Lu}\p{N}]{2,}$/u.test(word))) return true
  const before = tokens[start - 1]?.lower ?? ''
  const after = tokens[end]
  if (placePrepositions.has(before)) return true
  if (before === 'the' && run.length === 1 && !persons.has(run[0]?.toLowerCase() ?? '')) return true
  if (after?.kind === 'word' && /^\p{N}/u.test(after.text)) return true
  if (start === 0 && run.length === 1) {
    const word = run[0]?.toLowerCase() ?? ''
    if (
      /(?:tion|sion|ment|ness|ity|ing|ism|sis|ance|ence|ship|ure|age|ety|acy|dom|hood|ations|ments|ses|ies)$/.test(word)
    )
      return true
    if (/[^s]s$/.test(word) && /^(?:are|were|have|do|come|go)$/.test(after?.lower ?? '')) return true
    if (after && /^\p{Ll}/u.test(after.text) && commonFirstWords.has(word)) return true
  }
  return /^(?:street|road|hospital|clinic|school|university|college|bank|ltd|inc|gmbh|hotel|court|council|party|street|park|church|mosque|temple|station|airport|market|mall|centre|center|company|group|office|ministry|department|board|committee|team)$/i.test(
    run.at(-1) ?? '',
  )
}

function pronounAt(tokens: readonly Token[], at: number): Mention | null {
  const one = tokens[at]
  if (!one || one.kind !== 'word') return null
  const gender: Gender | null = /^(?:she|her|hers|herself)$/.test(one.lower)
    ? 'female'
    : /^(?:he|him|his|himself)$/.test(one.lower)
      ? 'male'
      : /^(?:they|them|their|theirs|themself|themselves)$/.test(one.lower)
        ? 'other'
        : null
  return gender ? { who: 'other', kind: 'pronoun', start: at, end: at + 1, gender } : null
}

function nounAt(tokens: readonly Token[], at: number): Mention | null {
  const one = tokens[at]
  if (!one || one.kind !== 'word') return null
  const gender = female.has(one.lower) ? 'female' : male.has(one.lower) ? 'male' : null
  if (!gender && !persons.has(one.lower)) return null
  if (!gender && isModified(tokens, at + 1)) return null
  return { who: 'other', kind: 'noun', start: at, end: at + 1, gender }
}

function isModified(tokens: readonly Token[], next: number): boolean {
  const one = tokens[next]
  if (one === undefined || one.kind !== 'word' || one.space === '' || !/^\p{Ll}/u.test(one.text)) return false
  if (modifiers.has(one.lower)) return true
  return (
    isPlainVerb(one.lower) &&
    !isPast(one.lower) &&
    !/^(?:like|mind|order|test|point)$/.test(one.lower) &&
    !tokens
      .slice(0, next)
      .some((lead) =>
        /^(?:let|lets|make|makes|made|help|helps|helped|have|had|see|sees|saw|watch|watched|hear|heard|do|does|did|can|will|would|could|should|must|may|might|if|that)$/.test(
          lead.lower,
        ),
      )
  )
}

/** "She is an experienced nurse", "works as a porter", "Mr Munro, 74, a widower": the noun is the character. */
function describesCharacter(tokens: readonly Token[], mention: Mention, before: readonly Mention[]): boolean {
  if (mention.kind !== 'noun' || mention.who !== 'other') return false
  const lead = tokens.slice(Math.max(0, mention.start - 8), mention.start).map((one) => one.lower)
  const asRole =
    lead.join(' ').match(/\bas (?:an? |the )?(?:[\p{L}-]+ ){0,3}$/u) ??
    `${lead.join(' ')} `.match(/\bas (?:an? |the |(?:his|her|their|your|my) )?(?:[\p{L}-]+ ){0,3}$/u)
  const isRole = `${lead.join(' ')} `.match(
    /(?:^| )(?:she|he|they|you)(?: '?s| is| was| are| were| became| remains| has been| had been)(?: [\p{L}]+ly| not| also| still| already| now| once)? an? (?:[\p{L}-]+ ){0,3}$/u,
  )
  if (isRole) return true
  const earlierPersons = before.filter((one) => one.kind !== 'pronoun' && one.who === 'other')
  if (asRole && earlierPersons.length === 0 && before.length > 0) return !/\bsame |\bsuch /.test(lead.join(' '))
  const owner = before.at(-1)
  if (owner?.who !== 'character') return false
  const between = `${tokens
    .slice(owner.end, mention.start)
    .map((one) => one.lower)
    .join(' ')} `
  return /^(?:, (?:\d+ , )?(?:(?:an?|the) )?(?:[\p{L}-]+ ){0,3}|is (?:an?|the) (?:[\p{L}-]+ ){0,3}|was (?:an?|the) (?:[\p{L}-]+ ){0,3}|\( (?:\d+ , )?(?:an? )?(?:[\p{L}-]+ ){0,3})$/u.test(
    between,
  )
}
