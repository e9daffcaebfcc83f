import { z } from 'zod'
import { leaves } from '../../src/persona/statements.ts'
import type { Persona } from '../../src/persona/persona.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

/**
 * Every value of the person and of the details says where it came from; a value from the document quotes a passage that
 * stands there, and at least `from_document` (share, 0 to 1) of the detail values come from it.
 */
export default defineCheck(
  'provenance-present',
  { output: PersonaOutput, wanted: z.strictObject({ from_document: z.number().min(0).max(1) }) },
  ({ document, persona }, { from_document }) => {
    const provenance = persona.provenance ?? {}
    const paths = pathsOf(persona)
    const without = paths.filter((path) => provenance[path] === undefined)
    const details = paths.filter((path) => path.startsWith('detail_categories.'))
    const stated = details.filter((path) => provenance[path]?.source === 'document')
    const share = details.length === 0 ? 0 : stated.length / details.length
    const foreign = Object.entries(provenance).filter(
      ([, { source, span }]) => source === 'document' && span && !document.includes(span.quote),
    )
    return noneOf(
      [
        ...(without.length > 0
          ? [`${without.length} values without provenance: ${without.slice(0, 5).join(', ')}`]
          : []),
        ...foreign.map(([path, { span }]) => `${path} quotes "${span?.quote}", which is not in the document`),
        ...(share < from_document
          ? [
              `${stated.length} of ${details.length} detail values come from the document, wanted ${Math.round(from_document * 100)} %`,
            ]
          : []),
      ],
      `${paths.length} values, all with provenance; ${stated.length} of ${details.length} details from the document`,
    )
  },
)

function pathsOf({ name, age, gender, role, description, detail_categories }: Persona): string[] {
  const fields = Object.entries(detail_categories).flatMap(([category, values]) =>
    Object.keys(values).map((field) => `detail_categories.${category}.${field}`),
  )
  return [...leaves('', { name, age, gender, role, description }).map(({ id }) => id), ...fields]
}
