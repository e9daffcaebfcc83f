import { isDeepStrictEqual } from 'node:util'
import { Persona } from './persona.ts'

/** @returns whether two persons are the same in all but their id and the record of how they were made */
export function isSamePerson(one: Persona, other: Persona): boolean {
  return isDeepStrictEqual(contentOf(one), contentOf(other))
}

/** As it is read from a store: what is missing and what is undefined are one. */
function contentOf(persona: Persona): unknown {
  const { id: _id, ...content } = Persona.parse(JSON.parse(JSON.stringify(persona)))
  const { steps: _steps, ...made } = content.generation_metadata
  return { ...content, generation_metadata: made }
}
