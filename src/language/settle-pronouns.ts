import type { Gender, Mention } from './mentions.ts'
import { caseOf } from './pronoun-case.ts'
import type { Token } from './sentence-tokens.ts'
import { female, male } from './person-words.ts'
import { findVerb, hasFiniteVerb } from './subject-verb.ts'
import { isAdverb, thirdPersonVerb } from './verbs.ts'

/**
 * Decides which pronouns mean the character.
 * @param guesses takes the likelier reading where a pronoun may mean somebody else
 * @returns the mentions with the character's pronouns marked, or null when one of them stays open
 */
export function settlePronouns(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  gender: Gender | null,
  guesses = false,
): Mention[] | null {
  const settled: Mention[] = []
  for (const mention of mentions) {
    if (mention.kind !== 'pronoun' || gender === null || mention.gender !== gender) {
      settled.push(mention)
      continue
    }
    const isCharacter = guesses
      ? likelyMeansCharacter(tokens, mention, settled, gender, mentions)
      : meansCharacter(tokens, mention, settled, mentions, gender)
    if (!isCharacter && !guesses) return null
    settled.push(isCharacter ? { ...mention, who: 'character' } : mention)
  }
  return settled
}

function meansCharacter(
  tokens: readonly Token[],
  pronoun: Mention,
  before: readonly Mention[],
  all: readonly Mention[],
  gender: Gender,
): boolean {
  const kind = caseOf(tokens, pronoun.start)
  if (kind === null) return false
  if (gender === 'other' && hasPlural(tokens.slice(0, pronoun.start))) return false
  const rivals = before.filter((one) => isRival(one, gender))
  if (kind === 'object' && boundBySubject(tokens, pronoun, before)) return false
  if (rivals.length === 0) return !pointsForward(tokens, pronoun, before, all, gender)
  const rival = rivals[0]
  if (
    kind === 'reflexive' &&
    before.some((one) => one.who === 'character' && one.kind === 'pronoun' && one.end === pronoun.start)
  )
    return true
  if (!rival || rivals.length > 1) return false
  if (kind === 'object') return isSubjectOfSameClause(tokens, rival, pronoun)
  return kind === 'subject' && joinedAsSubject(tokens, rival, pronoun)
}

/**
 * A text about somebody means that person by its pronouns, unless somebody else of the same gender has just become the
 * subject: "Isobel sold her car", "Mrs. Quaye rang because she was late"; "Mrs. Quaye asked her" is the character again.
 */
function likelyMeansCharacter(
  tokens: readonly Token[],
  pronoun: Mention,
  before: readonly Mention[],
  gender: Gender,
  all: readonly Mention[],
): boolean {
  if (namedLater(tokens, pronoun, all) || isOfOneBefore(tokens, pronoun, all)) return false
  const nearest = before.findLast(
    (one) =>
      (one.kind === 'pronoun' || isSubject(tokens, one)) &&
      (one.who === 'character' || one.gender === gender || isRelativeByName(tokens, one, pronoun.gender)),
  )
  if (!nearest) return true
  const between = tokens.slice(nearest.end, pronoun.start)
  if (nearest.who === 'character') return !isDoneByCharacter(tokens, nearest, pronoun, between)
  const isSameClause = !between.some((one, at) =>
    // "went over the side, with his jacket done up" goes on
    one.text === ',' &&
    (/^(?:with|without)$/.test(between[at + 1]?.lower ?? tokens[pronoun.start]?.lower ?? '') ||
      // "the mate is Vik, gets his own talk": the verb has the same subject
      thirdPersonVerb(between[at + 1]?.lower ?? '') === 'yes')
      ? false
      : /^(?:,|;|–|—|:|that|who|which|because|when|if|while|where|but|and|so)$/.test(one.lower),
  )
  const kind = caseOf(tokens, pronoun.start) ?? 'possessive'
  if (nearest.kind === 'pronoun') return false
  return kind === 'object' ? isSameClause : kind === 'possessive' && !isSameClause
}

/** "His cousin Alex": whoever it is, that person and not the character begins the clause. */
function isRelativeByName(
  tokens: readonly Token[],
  { kind, gender, start, who }: Mention,
  wanted: Gender | null,
): boolean {
  const relative = tokens[start - 1]?.lower ?? ''
  if ((wanted === 'female' && male.has(relative)) || (wanted === 'male' && female.has(relative))) return false
  return (
    who === 'other' &&
    kind === 'name' &&
    gender === null &&
    /^(?:cousin|friend|neighbour|neighbor|colleague|partner|boss|deputy|twin|nephew|niece|uncle|aunt|brother|sister|son|daughter|mate)$/.test(
      relative,
    )
  )
}

/** "She nursed her": the object of a verb is not its subject. */
function isDoneByCharacter(
  tokens: readonly Token[],
  subject: Mention,
  pronoun: Mention,
  between: readonly Token[],
): boolean {
  return (
    subject.kind === 'pronoun' &&
    between.length === 1 &&
    caseOf(tokens, subject.start) === 'subject' &&
    caseOf(tokens, pronoun.start) === 'object'
  )
}

/** "by a nurse on her second night": whose night it is stands right before. */
function isOfOneBefore(tokens: readonly Token[], pronoun: Mention, all: readonly Mention[]): boolean {
  const preposition = tokens[pronoun.start - 1]?.lower ?? ''
  const one = all.find(({ end }) => end === pronoun.start - 1)
  return (
    one?.kind === 'noun' &&
    one.who === 'other' &&
    (one.gender === null || one.gender === pronoun.gender) &&
    /^(?:on|in|at)$/.test(preposition) &&
    [1, 2].some((back) => /^(?:a|an|another|one)$/.test(tokens[one.start - back]?.lower ?? '')) &&
    caseOf(tokens, pronoun.start) === 'possessive'
  )
}

/** "She refused to sell Vera a car": whoever is named in a clause is not its "she". */
function namedLater(tokens: readonly Token[], pronoun: Mention, all: readonly Mention[]): boolean {
  if (caseOf(tokens, pronoun.start) !== 'subject') return false
  const named = all.find((one) => one.start > pronoun.start && one.who === 'character' && one.kind === 'name')
  if (!named || tokens[named.end]?.lower === "'s") return false
  return !tokens
    .slice(pronoun.end, named.start)
    .some(
      (one) => one.kind === 'mark' || /^(?:that|who|which|because|when|if|while|where|but|and|so|as)$/.test(one.lower),
    )
}

function isRival(mention: Mention, gender: Gender): boolean {
  if (mention.who === 'character' || mention.kind === 'pronoun') return false
  return mention.gender === null || mention.gender === gender
}

/** "He took him on": the object of a verb is not its subject, so one of the two is not the character. */
function boundBySubject(tokens: readonly Token[], pronoun: Mention, before: readonly Mention[]): boolean {
  const subject = before.findLast((one) => one.who === 'character' && one.kind !== 'noun' && isSubject(tokens, one))
  if (!subject) return false
  const between = tokens.slice(subject.end, pronoun.start)
  if (
    /^(?:with|behind|around|beside|near|above|below|under|over|about|on|before|after)$/.test(
      between.at(-1)?.lower ?? '',
    ) &&
    !between.some(opensClause)
  )
    return true
  return !between.some(opensClause)
}

function isSubject(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.kind === 'pronoun') return caseOf(tokens, mention.start) === 'subject'
  return findVerb(tokens, mention.end, false) !== null
}

function opensClause(one: Token): boolean {
  return /^(?:to|that|who|which|what|when|if|because|while|where|how|why|whether|and|but|or|so|as|,|;|–|—|:|it|they|this|than)$/.test(
    one.lower,
  )
}

/** "Mrs. Quaye asked him": the one who does it is not the one it is done to. */
function isSubjectOfSameClause(tokens: readonly Token[], rival: Mention, pronoun: Mention): boolean {
  const verb = findVerb(tokens, rival.end, false)
  if (!verb || verb.index >= pronoun.start) return false
  if (tokens[rival.end]?.lower === "'s") return false
  if (/^(?:of|with|for|from|to|by|about|at|in|on|against|between|than|'s)$/.test(nounPhraseLead(tokens, rival)))
    return false
  const between = tokens.slice(verb.index + 1, pronoun.start)
  return between.length <= 6 && !between.some((one) => one.lower !== 'to' && opensClause(one)) && !hasOtherDoer(between)
}

/** "Karl heard the nurse criticising him": between the verb and "-ing" stands somebody else. */
function hasOtherDoer(between: readonly Token[]): boolean {
  const doing = between.findIndex((one) => /[a-z]{2}ing$/.test(one.lower))
  return (
    doing > 0 &&
    between.slice(0, doing).some((one) => !isAdverb(one.lower) && !/^(?:been|being|not|be)$/.test(one.lower))
  )
}

/** The word before the noun phrase that a mention ends: "of" in "the sister of her old friend". */
function nounPhraseLead(tokens: readonly Token[], mention: Mention): string {
  let at = mention.start - 1
  while (
    at >= 0 &&
    tokens[at]?.kind === 'word' &&
    !/^(?:of|with|for|from|to|by|about|at|in|on|against|between|than|that|and|but|or|because|when|if|while|as|'s)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at--
  return tokens[at]?.lower ?? ''
}

/** "Bright and he count": two people, so he is not Bright. */
function joinedAsSubject(tokens: readonly Token[], rival: Mention, pronoun: Mention): boolean {
  if (rival.end !== pronoun.start - 1 || tokens[rival.end]?.lower !== 'and') return false
  return findVerb(tokens, pronoun.end, true)?.form !== 'third' && rival.start <= 1
}

/** "When she arrived, Priya left", "In his first week Bright showed him round": the pronoun may point to what follows. */
function pointsForward(
  tokens: readonly Token[],
  pronoun: Mention,
  before: readonly Mention[],
  all: readonly Mention[],
  gender: Gender,
): boolean {
  if (before.some((one) => one.who === 'character')) return false
  const first = tokens[0]?.lower ?? ''
  if (
    !/^(?:when|whenever|if|as|while|before|after|because|since|once|although|though|until|unless|in|at|on|by|for|from|with|without|during|despite|behind|near|under|to|of|through|having|being|\w+ing)$/.test(
      first,
    )
  )
    return false
  const comma = tokens.findIndex((one, index) => index > pronoun.start && one.text === ',')
  return all.some((one) => {
    if (one.start <= pronoun.start || !isRival(one, gender)) return false
    if (tokens.slice(pronoun.end, one.start).some((token) => /^(?:she|he)$/.test(token.lower))) return false
    if (comma >= 0 && one.start > comma) return one.start <= comma + 5
    return findVerb(tokens, one.end, false) !== null && !hasFiniteVerb(tokens.slice(pronoun.start, one.start))
  })
}

function hasPlural(tokens: readonly Token[]): boolean {
  return tokens.some((one) => /^(?:people|children|men|women|police|staff|parents)$|[a-z]{3,}[^su']s$/.test(one.lower))
}
