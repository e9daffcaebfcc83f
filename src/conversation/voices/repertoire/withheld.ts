import { contentStems } from '../../../language/text.ts'
import type { Persona } from '../../../persona/persona.ts'
import type { Fact } from '../../../scenario/template.ts'
import { leaves } from '../../../persona/statements.ts'
import { isBargained } from './bargained.ts'
import type { Known } from './known.ts'
import { givesLimitAwayAbroad, isReluctantAbroad, isSecretAbroad, pointsBackAbroad } from './secrets-abroad.ts'

/**
 * Marks what the persona keeps to itself until it is asked for just that ("does not mention the letter"), and takes out what
 * it hides from the other side of a negotiation.
 */
export function withholding(found: readonly Known[], persona: Persona): Known[] {
  const { facts = [], archetype, archetype_specific_data: data } = persona
  // In a table of positions the limit stands in a column of its own, which is never told: the rest of the row is no secret.
  const texts = facts.map(({ text }) => (isBargained(text, persona) ? '' : text))
  const isAbroad = typeof persona.scene?.language === 'string' && persona.scene.language !== 'en'
  const statements = [...texts, ...leaves('', data.communication_barriers ?? null).map(({ text }) => text)]
  const topics = statements.flatMap((text) => {
    const topic = keeps.exec(text)?.[1]
    const stems = topic && !/^(?:it|this|that|so|anything|everything|her|him)\b/i.test(topic) ? contentStems(topic) : []
    return stems.length > 0 ? [stems] : []
  })
  const secret = isAbroad ? secretsAbroad(texts, facts) : secretsIn(texts)
  const reluctant = isAbroad
    ? placesOf(texts, isReluctantAbroad, pointsBackAbroad)
    : placesOf(texts, (text) => silent.test(text), pointsBack)
  return found.flatMap((one) => {
    const at = Number(/^facts\.(\d+)/.exec(one.id)?.[1] ?? Number.NaN)
    if (archetype === 'NEGOTIATION' && secret.has(at)) return []
    const stems = new Set(contentStems(one.text))
    const isKept = secret.has(at) || reluctant.has(at) || topics.some((topic) => topic.every((stem) => stems.has(stem)))
    return [isKept ? { ...one, access: 'asked' as const } : one]
  })
}

function pointsBack(text: string): boolean {
  return /^\W*(?:she|he|they|it|nobody|you)\b/i.test(text) && speaksBack.test(text) && !hidesThat.test(text)
}

/** The places of the statements that are secrets: those that say so, and those of which it is said. */
function secretsIn(texts: readonly string[]): Set<number> {
  const found = placesOf(texts, (text) => hides.test(text), pointsBack)
  // "You do not say that you prefer them" is about what was said of it shortly before.
  for (const [at, text] of texts.entries()) {
    const stems = contentStems(hidesThat.exec(text)?.[1] ?? '')
    if (stems.length === 0) continue
    found.add(at)
    for (const back of [1, 2, 3]) {
      const held = new Set(contentStems(texts[at - back] ?? ''))
      if (stems.some((stem) => held.has(stem))) found.add(at - back)
    }
  }
  return found
}

/** Abroad also what goes on with a limit: "...; bei Vorkasse weitere drei". */
function secretsAbroad(texts: readonly string[], facts: readonly Fact[]): Set<number> {
  const found = placesOf(texts, isSecretAbroad, pointsBackAbroad)
  for (const [at, text] of texts.entries())
    if (
      at > 0 &&
      goesOn.test(text) &&
      isSameLine(facts[at - 1], facts[at]) &&
      (found.has(at - 1) || givesLimitAwayAbroad(texts[at - 1] ?? ''))
    )
      found.add(at)
  return found
}

/** The parts of one line are set off by a semicolon; the items of a list have a line each. */
function isSameLine(one: Fact | undefined, next: Fact | undefined): boolean {
  return !one?.span || !next?.span || next.span.start - one.span.end <= 3
}

/** "Was Sie verlangen: bei Vorkasse ...": behind its label the statement begins small, as it is the rest of a sentence. */
const goesOn = /^(?:[^:.;!?"“”«»]{0,60}: )?\p{Ll}/u

function placesOf(
  texts: readonly string[],
  holds: (text: string) => boolean,
  isBack: (text: string) => boolean,
): Set<number> {
  return new Set(texts.flatMap((text, at) => (holds(text) ? [at, ...(at > 0 && isBack(text) ? [at - 1] : [])] : [])))
}

const keeps =
  /\b(?:does(?:n['’]t| not) (?:volunteer|mention|bring up)|will not (?:mention|bring up|volunteer)|won['’]t (?:mention|bring up|volunteer)|never (?:mentions|brings up|volunteers)|does(?:n['’]t| not) (?:tell (?:anyone|anybody)|talk|speak) about) (?:the |his |her |their )?([^.,;]+)/i
const hidesThat =
  /\b(?:does(?:n['’]t| not)|do(?:n['’]t| not)|will not|won['’]t|must not|never) (?:says?|tells? (?:them|anyone|anybody|her|him)|mentions?|shows?|reveals?|admits?|lets? on|discloses?) that (?:she|he|they|you|this|it) ?([^.,;]+)/i
/** "has never told this to anyone", but not "has told nobody that she fell" */
const speaksBack =
  /\b(?:it|this|so|that(?! (?:she|he|they|you|the|a|an|my|her|his|it|there)\b)|needs to know|has to know)\b|\btold (?:them|her|him|anyone|anybody)(?=[.,;]|$)/i
/** Told to nobody so far: told to the one who asks. */
const silent =
  /\b(?:(?:(?:has|have)|(?:he|she)['’]s) told (?:nobody|no[ -]one)|(?:has|have) never told (?:(?:this|it|that) to )?(?:anyone|anybody|a soul))\b/i
const hides =
  /\b(?:does(?:n['’]t| not) (?:show|mention|say) (?:it|this|that(?! (?:she|he|they|you)\b)|so)|(?:do not|don['’]t) (?:mention|say|show|reveal) (?:it|this|that(?! (?:she|he|they|you)\b))|will not say so|hides? (?:it|this)|keeps? (?:it|this|that) (?:to|from|quiet|secret)|has(?:n['’]t| not) (?:yet )?told (?:anyone|anybody|them|her|him|it)|tells? (?:(?:this|it|that) to )?(?:nobody|no[ -]one)|nobody (?:at the table |here |else )?(?:needs|has) to know|nobody (?:here |else )?knows (?:this|that|it|of (?:this|it))(?=[.,;]|$)|not known to (?:the )?(?:other|learner|buyer|seller|customer|company)|(?:is|stays|remains) (?:a|her|his|their|your) secret)\b|\((?:not to be (?:disclosed|told|mentioned|revealed|shown)|undisclosed|secret|confidential|private)[^)]*\)/i
