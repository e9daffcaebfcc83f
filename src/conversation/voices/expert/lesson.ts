import { restate } from '../../../language/perspective.ts'
import type { Statement } from '../../../language/understand.ts'
import type { Persona } from '../../../persona/persona.ts'
import { type TeachingPoint, teachingPoints } from './teaching-points.ts'

/** What an expert has to teach about one scenario. */
export interface Lesson {
  readonly points: readonly TeachingPoint[]
  readonly statements: readonly Statement[] // the document, sentence by sentence
  readonly reactions: readonly Statement[] // how the person to be met reacts
}

const kept = new WeakMap<Persona, Lesson>()

/** @returns the lesson of a persona in learn mode; worked out once per persona document */
export function lessonOf(persona: Persona): Lesson {
  const known = kept.get(persona)
  if (known) return known
  const { knowledge = [], facts = [] } = persona
  const statements = [
    ...knowledge.map((text, at) => ({ id: `knowledge.${at}`, text })),
    ...facts.map(({ text }, at) => ({ id: `facts.${at}`, text })),
  ].flatMap(({ id, text }) => addressed(id, text))
  const lesson = {
    points: teachingPoints[persona.archetype],
    statements,
    reactions: statements.filter(({ text }) => /^(?:if|when|whenever)\b/i.test(text) && text.length < 240),
  }
  kept.set(persona, lesson)
  return lesson
}

/** What the document says of "the learner" is said to the learner. */
function addressed(id: string, text: string): Statement[] {
  if (!/\bthe learner\b/i.test(text)) return [{ id, text }]
  const told = restate(text, { name: null, gender: null }, 'I') ?? ''
  return told !== '' && !/\bthe learner\b/i.test(told) ? [{ id, text: told }] : []
}
