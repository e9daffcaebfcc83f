import { z } from 'zod'
import { categoryLibrary } from '../../src/persona/categories.ts'
import { defineCheck, listed, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

const known = new Set(categoryLibrary.map(({ name }) => name))
const Names = z.array(z.string().refine((name) => known.has(name), { error: 'not a category of the library' }))

/** How many categories a persona may have (source: CONTRACT.md section 5). */
const bounds = { min: 3, max: 8 } as const

/**
 * The categories fit the scenario: 3 to 8 different ones; all of `must`; none of `never`; and, where `may` is given, none
 * outside `must` and `may`.
 */
export default defineCheck(
  'categories-within',
  {
    output: PersonaOutput,
    wanted: z.strictObject({ must: Names.min(1), may: Names.optional(), never: Names.default([]) }),
  },
  ({ persona }, { must, may, never }) => {
    const chosen = persona.detail_categories_included
    const written = Object.keys(persona.detail_categories)
    const missing = must.filter((name) => !chosen.includes(name))
    const wrong = chosen.filter((name) => never.includes(name))
    const foreign = may ? chosen.filter((name) => ![...must, ...may, ...never].includes(name)) : []
    const unwritten = chosen.filter((name) => !written.includes(name))
    return noneOf(
      [
        ...(chosen.length < bounds.min || chosen.length > bounds.max
          ? [`${chosen.length} categories, wanted ${bounds.min} to ${bounds.max}`]
          : []),
        ...(new Set(chosen).size < chosen.length ? ['a category is listed twice'] : []),
        ...(missing.length > 0 ? [`missing ${listed(missing)}`] : []),
        ...(wrong.length > 0 ? [`wrong ${listed(wrong)}`] : []),
        ...(foreign.length > 0 ? [`neither in must nor in may: ${listed(foreign)}`] : []),
        ...(unwritten.length > 0 ? [`chosen but without details: ${listed(unwritten)}`] : []),
      ].map((complaint) => `${complaint} (chosen: ${listed(chosen)})`),
      `chosen ${listed(chosen)}; wanted ${listed(must)}, never ${listed(never)}`,
    )
  },
)
