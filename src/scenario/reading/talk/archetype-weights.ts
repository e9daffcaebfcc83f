import { readFileSync } from 'node:fs'
import { archetypes } from '../../template.ts'

/**
 * What each feature is worth for each kind of talk, in the order of `archetypes`. Learned by `tools/train-archetypes.ts` from the
 * briefs in `tools/archetypes/` and the labelled documents of evals/ and test/, which were written for this project.
 */
export type ArchetypeWeights = ReadonlyMap<string, readonly number[]>

/** The feature that every document has. */
export const always = 'always'

let kept: ArchetypeWeights | null = null

/** @returns the weights; read once */
export function archetypeWeights(): ArchetypeWeights {
  kept ??= parsed(readFileSync(new URL('archetype-weights.txt', import.meta.url), 'utf8'))
  return kept
}

/** @returns the weights as text: a line a feature, its name and then hundredths for each kind of talk, apart by tabs */
export function inText(weights: ArchetypeWeights): string {
  const rows = [...weights].flatMap(([name, row]) => {
    const rounded = row.map((one) => Math.round(one * 100))
    return rounded.some((one) => one !== 0) ? [[name, ...rounded].join('\t')] : []
  })
  return [['#', ...archetypes].join('\t'), ...rows.toSorted(), ''].join('\n')
}

function parsed(text: string): ArchetypeWeights {
  return new Map(
    text.split('\n').flatMap((line): [string, number[]][] => {
      const [name = '', ...row] = line.split('\t')
      return name === '' || name === '#' ? [] : [[name, row.map((one) => Number(one) / 100)]]
    }),
  )
}
