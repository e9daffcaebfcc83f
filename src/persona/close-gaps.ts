import type { StepResult } from '../step.ts'
import type { BasePersona } from './base-persona.ts'
import type { Backbone } from './fix-backbone.ts'
import type { Provenance } from './persona.ts'

/**
 * Fills what the document leaves open of a person's identity with what the backbone settled; what the document states
 * is never overruled.
 * @returns the whole base persona, and the backbone without the identity fields
 */
export function closeGaps(
  outline: BasePersona,
  fixed: StepResult<Backbone>,
): { base: BasePersona; backbone: Record<string, string> } {
  const settled = new Map(fixed.value.facts.map(({ field, value }) => [field, value.trim()]))
  const chosen = (gap: string): string | undefined => (outline.gaps.includes(gap) ? settled.get(gap) : undefined)
  const origin: Provenance = { source: fixed.source }
  const filled = outline.gaps.filter((gap) => chosen(gap))
  const base: BasePersona = {
    ...outline,
    name: chosen('name') ?? outline.name,
    age: asAge(chosen('age')) ?? outline.age,
    gender: chosen('gender')?.toLowerCase() ?? outline.gender,
    location: { ...outline.location, city: chosen('city') ?? outline.location.city ?? null },
    provenance: {
      ...outline.provenance,
      ...Object.fromEntries(filled.map((gap) => [gap === 'city' ? 'location.city' : gap, origin])),
    },
  }
  const identity = new Set(['name', 'age', 'gender', 'city'])
  return { base, backbone: Object.fromEntries([...settled].filter(([field]) => !identity.has(field))) }
}

function asAge(value: string | undefined): number | string | undefined {
  if (value === undefined) return undefined
  const years = /^\d{1,3}$/.exec(value)
  return years ? Number(years[0]) : value
}
