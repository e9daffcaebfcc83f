import type { Persona, Provenance } from '../../../persona/persona.ts'
import { sources } from '../../words.ts'
import type { Origin } from '../edit/value-field.tsx'
import { valueAt } from '../paths.ts'

/**
 * @param saved the person as the server has them
 * @param now as they stand in the form
 * @returns where a value comes from: what is known of it, of its items, or of the part it belongs to
 */
export function originInPersona(saved: Persona, now: Persona) {
  const provenance = saved.provenance ?? {}
  return (path: string): Origin | null => {
    const known = provenanceAt(provenance, path)
    const spans = known.flatMap(({ span }) => span ?? [])
    if (JSON.stringify(valueAt(now, path) ?? '') !== JSON.stringify(valueAt(saved, path) ?? ''))
      return { words: 'changed, not saved', spans }
    if (known.length === 0) return null
    const words = [...new Set(known.map(({ source }) => sources[source] ?? source))]
    return { words: words.join(' and '), spans }
  }
}

/** @returns the provenance of a value itself with that of its items; else of the nearest part around it */
export function provenanceAt(provenance: Readonly<Record<string, Provenance>>, path: string): Provenance[] {
  const found = Object.entries(provenance).flatMap(([key, one]) =>
    key === path || key.startsWith(`${path}.`) ? [one] : [],
  )
  if (found.length > 0) return found
  const around = path.slice(0, Math.max(0, path.lastIndexOf('.')))
  return around === '' ? [] : ownAt(provenance, around)
}

function ownAt(provenance: Readonly<Record<string, Provenance>>, path: string): Provenance[] {
  const own = Object.hasOwn(provenance, path) ? provenance[path] : undefined
  if (own) return [own]
  const around = path.slice(0, Math.max(0, path.lastIndexOf('.')))
  return around === '' ? [] : ownAt(provenance, around)
}

/** @returns every passage that something of the person comes from */
export const spansOfPersona = ({ provenance, generation_metadata }: Persona) => [
  ...Object.values(provenance ?? {}).flatMap(({ span }) => span ?? []),
  ...Object.values(generation_metadata.category_evidence ?? {}),
]
