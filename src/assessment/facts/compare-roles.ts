import type { Comparison } from './compare-figures.ts'
import type { FactIndex } from './fact-index.ts'

/**
 * Finds a person with a role who has another name in the document: "my volunteer Gareth" where it has "your volunteer Tobias".
 * @param heard what was said before: a name the other brought in is no invention
 * @returns null when the document names several with this role, or none
 */
export function compareRoles(text: string, index: FactIndex, heard: readonly string[]): Comparison | null {
  for (const { role, name } of rolesIn(text)) {
    if (index.facts.some((fact) => mentions(fact.text, name)) || heard.some((one) => mentions(one, name))) continue
    const known = index.facts.flatMap((fact, at) =>
      fact.isFirm ? rolesIn(fact.text).flatMap((one) => (one.role === role ? [{ at, name: one.name }] : [])) : [],
    )
    const [first] = known
    if (first && known.every((one) => one.name === first.name))
      return { verdict: 'wrong', fact: first.at, reason: `The document has "${first.name}" there.` }
  }
  return null
}

interface Role {
  readonly role: string
  readonly name: string
}

function rolesIn(text: string): Role[] {
  return [...text.matchAll(named)].map(([, role = '', name = '']) => ({ role: role.toLowerCase(), name }))
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text)
}

const roles =
  'volunteer|colleague|brother|sister|nephew|niece|son|daughter|husband|wife|neighbour|neighbor|boss|assistant|trainer|coach|driver|teacher|doctor|nurse|vicar|head|caretaker|soloist|supervisor|friend|Kollege|Kollegin|Bruder|Schwester|Sohn|Tochter|Nachbar|Nachbarin|Chef|Chefin|Trainer|Trainerin|Assistentin|Mitarbeiter|Mitarbeiterin|collègue|frère|sœur|fils|fille|voisin|voisine|directeur|directrice'
const named = new RegExp(`(?<!\\p{L})(${roles}),? (?!(?:I|It|He|She|They|We|You|The)\\b)(\\p{Lu}\\p{Ll}{2,})`, 'gu')
