import type { Fact } from '../scenario/template.ts'
import type { Provenance } from './persona.ts'
import type { CategoryDetails } from './write-details.ts'

/**
 * A value that repeats a statement comes from the document, with the statement's span; any other from its writer.
 * @returns where each value came from, by its dotted path in the persona document
 */
export function provenanceOfDetails(
  details: readonly (readonly [category: string, details: CategoryDetails])[],
  facts: readonly Fact[],
  sources: ReadonlyMap<string, 'model' | 'rules'>,
): Record<string, Provenance> {
  return Object.fromEntries(
    details.flatMap(([name, { fields }]) =>
      fields.map(({ field, facts: repeated }): [string, Provenance] => {
        const span = repeated.map((index) => facts[index]?.span).find((one) => one)
        return [
          `detail_categories.${name}.${field}`,
          span ? { source: 'document', span } : { source: sources.get(name) ?? 'rules' },
        ]
      }),
    ),
  )
}
