import { contentStems } from '../../../language/text.ts'
import type { Persona } from '../../../persona/persona.ts'
import { leaves } from '../../../persona/statements.ts'
import type { Known } from './known.ts'

/**
 * Marks what the persona keeps to itself until it is asked for just that ("does not mention the letter"), and takes out what
 * it hides from the other side of a negotiation.
 */
export function withholding(found: readonly Known[], persona: Persona): Known[] {
  const { facts = [], archetype, archetype_specific_data: data } = persona
  const statements = [
    ...facts.map(({ text }) => text),
    ...leaves('', data.communication_barriers ?? null).map(({ text }) => text),
  ]
  const topics = statements.flatMap((text) => {
    const topic = keeps.exec(text)?.[1]
    const stems = topic && !/^(?:it|this|that|so|anything|everything|her|him)\b/i.test(topic) ? contentStems(topic) : []
    return stems.length > 0 ? [stems] : []
  })
  const hidden = new Set(
    facts.flatMap(({ text }, at) =>
      hides.test(text)
        ? [`facts.${at}`, ...(/^\W*(?:she|he|they|it|nobody)\b/i.test(text) ? [`facts.${at - 1}`] : [])]
        : [],
    ),
  )
  return found.flatMap((one) => {
    const factId = /^facts\.\d+/.exec(one.id)?.[0] ?? one.id
    if (archetype === 'NEGOTIATION' && hidden.has(factId)) return []
    const stems = new Set(contentStems(one.text))
    const isKept = hidden.has(factId) || topics.some((topic) => topic.every((stem) => stems.has(stem)))
    return [isKept ? { ...one, access: 'asked' as const } : one]
  })
}

const keeps =
  /\b(?:does(?:n['’]t| not) (?:volunteer|mention|bring up)|will not (?:mention|bring up|volunteer)|won['’]t (?:mention|bring up|volunteer)|never (?:mentions|brings up|volunteers)|does(?:n['’]t| not) (?:tell (?:anyone|anybody)|talk|speak) about) (?:the |his |her |their )?([^.,;]+)/i
const hides =
  /\b(?:does(?:n['’]t| not) (?:show|mention|say) (?:it|this|that|so)|will not say so|hides? (?:it|this)|keeps? (?:it|this) to|has(?:n['’]t| not) (?:yet )?told (?:anyone|anybody|them|her|him|it))\b|\((?:not to be (?:disclosed|told|mentioned|revealed|shown)|undisclosed|secret|confidential|private)[^)]*\)/i
