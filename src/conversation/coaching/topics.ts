import { touchedStatements } from '../../language/touches.ts'
import { derivedOnce } from '../../persona/derived-once.ts'
import { leaves, type PersonaStatement } from '../../persona/statements.ts'
import type { Conversation } from '../conversation.ts'
import { wasBlocked } from '../guards/guard.ts'

/** A side of the other person: one of its categories, or what its kind of talk turns on. */
export interface Topic {
  readonly name: string // of the category, or of the archetype
  readonly statements: readonly PersonaStatement[]
}

/** @returns the topics the talk has touched least, in the order in which they matter: what nobody has touched while there is such */
export function openTopics(conversation: Conversation): Topic[] {
  const { topics, statements } = topicsOf(conversation.persona)
  const touched = new Set([
    ...heardTexts(conversation).flatMap((text) => touchedStatements(text, statements, [])),
    ...conversation.turns.flatMap(({ used }) => used),
  ])
  const { archetype } = conversation.persona
  const hasAsked = conversation.turns.some(({ moved_by }) => moved_by.includes('open_question'))
  const scored = topics.map((topic) => {
    const share = topic.statements.filter(({ id }) => touched.has(id)).length / topic.statements.length
    // Whoever has asked an open question has begun on what the talk turns on.
    return { topic, depth: Math.ceil((topic.name === archetype && hasAsked ? Math.max(share, 0.01) : share) * depths) }
  })
  const least = Math.min(...scored.map(({ depth }) => depth))
  return scored.filter(({ depth }) => depth === least).map(({ topic }) => topic)
}

/** Untouched, then by thirds: one word in passing is not yet a topic dealt with. */
const depths = 3

/** @returns what both sides have heard, line by line; a line that was stopped was not heard */
export function heardTexts({ opening, turns }: Conversation): string[] {
  return [opening ?? '', ...turns.flatMap((turn) => [wasBlocked(turn) ? '' : turn.learner, turn.reply])].filter(Boolean)
}

const topicsOf = derivedOnce((persona) => {
  const { archetype, archetype_specific_data, detail_categories, detail_categories_included: order } = persona
  const categories = [...new Set([...order, ...Object.keys(detail_categories)])]
  const topics: Topic[] = [
    { name: archetype, statements: leaves('archetype_specific_data', archetype_specific_data) },
    ...categories.map((name) => ({
      name,
      statements: leaves(`detail_categories.${name}`, detail_categories[name] ?? null),
    })),
  ].filter(({ statements }) => statements.length > 0)
  return { topics, statements: topics.flatMap(({ statements }) => statements) }
})
