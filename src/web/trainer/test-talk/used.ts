import type { Persona } from '../../../persona/persona.ts'
import { readable } from '../../words.ts'
import { valueAt } from '../paths.ts'

/** Something a reply was made of: a statement or value of the person, or a stock phrase. */
export interface Used {
  readonly id: string
  readonly label: string
  readonly text: string | null // null for a phrase that belongs to nobody's document
}

/** @returns what the ids of a turn stand for; a statement that was used in several pieces is told once */
export function usedIn(ids: readonly string[], persona: Persona): Used[] {
  const told = new Map<string, Used>()
  for (const id of ids) {
    const used = meaningOf(id, persona)
    if (!told.has(used.label + used.text)) told.set(used.label + used.text, used)
  }
  return [...told.values()]
}

/** An id may lead to a piece of a value (`facts.3.1`) or say that it was told again (`again.facts.3.4.0`). */
function meaningOf(id: string, persona: Persona): Used {
  const passage = /^passage\.facts\.(\d+)/.exec(id)?.[1]
  const quoted = passage === undefined ? undefined : persona.material?.statements[Number(passage)]
  if (quoted) return { id, label: 'Quoted from the document', text: quoted.text }
  const path = id.replace(/^again\./, '').split('.')
  if (path[0] === 'facts') {
    const fact = persona.facts?.[Number(path[1])]
    if (fact) return { id, label: 'Statement', text: fact.text }
  }
  for (let length = path.length; length > 1; length--) {
    const value = valueAt(persona, path.slice(0, length))
    if (typeof value === 'string' || typeof value === 'number') {
      const name = path.slice(0, length).findLast((key) => !/^\d+$/.test(key))
      return { id, label: readable(name), text: String(value) }
    }
  }
  return { id, label: 'A phrase of the rules engine', text: null }
}
