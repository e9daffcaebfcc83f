import { findMentions, type Gender, type Mention, type NamedPerson } from './mentions.ts'
import { caseOf } from './pronoun-case.ts'
import { type Token, tokenise, withoutMarkdown } from './sentence-tokens.ts'
import { sentences } from './text.ts'

/**
 * @returns true when the text before a sentence has turned to somebody else whom its "she" or "he" would mean: the last
 * sentence that begins with a person begins with another one of the same or unknown gender. Documents about a character
 * begin with the character.
 * @param mustBeSure whether somebody of unknown gender does not count
 */
export function turnedToSomebodyElse(
  before: string,
  who: NamedPerson,
  gender: Gender | null,
  others: readonly NamedPerson[],
  calledAs: readonly string[],
  mustBeSure = false,
): boolean {
  let turned = false
  for (const { text } of sentences(before).slice(-6)) {
    const tokens = tokenise(withoutMarkdown(text))
    const mentions = findMentions(tokens, who, others, calledAs)
    const lead = mentions.find((one) => !owns(tokens, one))
    if (!lead || lead.kind === 'pronoun') continue
    const isOther = lead.who !== 'character' && !(mustBeSure && mentions.some((one) => comesBack(tokens, one, lead)))
    turned = mustBeSure
      ? isOther && (lead.gender === gender || namesRelative(tokens, lead)) && hasTakenOver(tokens, lead)
      : isOther && (lead.gender === null || gender === null || lead.gender === gender)
  }
  return turned
}

/** "His brother fell ill, and Karl nursed him": the sentence ends with the character. */
function comesBack(tokens: readonly Token[], one: Mention, lead: Mention): boolean {
  return (
    one.who === 'character' &&
    one.kind === 'name' &&
    one.start > lead.start &&
    !owns(tokens, one) &&
    /^(?:,|;|and|but|so)$/.test(tokens[one.start - 1]?.lower ?? '')
  )
}

/** "His cousin Alex went over the side": of unknown gender, and all the same the one who is talked of next. */
function namesRelative(tokens: readonly Token[], lead: Mention): boolean {
  return (
    lead.gender === null &&
    /^(?:his|her|their)$/.test(tokens[0]?.lower ?? '') &&
    ((lead.kind === 'noun' && lead.start <= 2 && /^\p{Lu}/u.test(tokens[lead.end]?.text ?? '')) ||
      (lead.kind === 'name' && lead.start === 2))
  )
}

/** "Karl rang", "Her mother lives upstairs", but not "His landlord has given him notice" or "a boy slipped". */
function hasTakenOver(tokens: readonly Token[], lead: Mention): boolean {
  const before = tokens[lead.start - 1]?.lower ?? ''
  const isSomebody = lead.kind === 'name' || /^(?:his|her|their)$/.test(before)
  return isSomebody && !tokens.slice(lead.end).some(({ lower }) => /^(?:he|him|she|they|them)$/.test(lower))
}

/** "Her mother", "Karl's car": the owner is not the one the sentence begins with. */
function owns(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.kind === 'pronoun') return caseOf(tokens, mention.start) === 'possessive'
  return tokens[mention.end]?.lower === "'s"
}
