import type { Archetype } from '../../template.ts'
import { archetypes } from '../../template.ts'
import type { Outline } from '../outline/passages.ts'
import type { People } from '../people/people.ts'
import { type ArchetypeFeatures, archetypeFeatures, featureOf } from './archetype-features.ts'
import { always, type ArchetypeWeights, archetypeWeights } from './archetype-weights.ts'

/** The archetype with how sure it is (0 to 1), what spoke for it, and the others that have something to say for them. */
export interface ArchetypeReading {
  readonly primary: Archetype
  readonly confidence: number
  readonly reason: string
  readonly alternatives: { archetype: Archetype; confidence: number }[]
}

/** @returns what kind of talk the document describes, decided by what the learner has to achieve with the character. */
export function readArchetype(outline: Outline, people: People, language: string): ArchetypeReading {
  const features = archetypeFeatures(outline, people, language)
  const weights = archetypeWeights()
  if (!features.evidence.some(({ points }) => points > 0) && !hasKnownWords(features, weights)) {
    return {
      primary: 'HELP_SEEKING',
      confidence: 0.2,
      reason: 'the document does not say what the learner has to achieve',
      alternatives: [],
    }
  }
  const [first, ...others] = probabilities(features, weights).toSorted((one, other) => other.share - one.share)
  if (!first) throw new Error('there are kinds of talk')
  return {
    primary: first.archetype,
    confidence: round(first.share),
    reason: reasonFor(first.archetype, features, weights),
    alternatives: others
      .filter(({ share }) => share >= worthNaming)
      .map(({ archetype, share }) => ({ archetype, confidence: round(Math.min(share, first.share - 0.01)) })),
  }
}

/** Less likely kinds are not worth a trainer's look. */
const worthNaming = 0.1
/** Without a single sign, so many known words are needed for more than a guess. */
const fewWords = 8

function hasKnownWords({ values }: ArchetypeFeatures, weights: ArchetypeWeights): boolean {
  return [...values.keys()].filter((name) => name.startsWith('word ') && weights.has(name)).length >= fewWords
}

/** @returns how likely each kind of talk is; together 1 (multinomial logistic regression) */
export function probabilities(
  { values }: ArchetypeFeatures,
  weights: ArchetypeWeights,
): { archetype: Archetype; share: number }[] {
  const sums = archetypes.map((_, at) =>
    [...values].reduce(
      (sum, [name, value]) => sum + value * (weights.get(name)?.[at] ?? 0),
      weights.get(always)?.[at] ?? 0,
    ),
  )
  const highest = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - highest))
  const total = powers.reduce((sum, one) => sum + one, 0)
  return archetypes.map((archetype, at) => ({ archetype, share: (powers[at] ?? 0) / total }))
}

/** The signs that did most for the kind chosen; where hardly any did, the words. */
function reasonFor(chosen: Archetype, { values, evidence }: ArchetypeFeatures, weights: ArchetypeWeights): string {
  const at = archetypes.indexOf(chosen)
  const worth = (name: string) => {
    const row = weights.get(name) ?? []
    const mean = row.reduce((sum, one) => sum + one, 0) / Math.max(1, row.length)
    return (values.get(name) ?? 0) * ((row[at] ?? 0) - mean)
  }
  const signs = evidence
    .filter(({ archetype, points }) => archetype === chosen && points > 0)
    .toSorted((one, other) => worth(featureOf(other)) - worth(featureOf(one)) || other.points - one.points)
    .map(({ says }) => says)
  const said = [...new Set(signs)].slice(0, 3)
  return said.length > 0 ? said.join('; ') : `words such as ${tellingWords(values, worth)}`
}

function tellingWords(values: ReadonlyMap<string, number>, worth: (name: string) => number): string {
  return [...values.keys()]
    .filter((name) => name.startsWith('word '))
    .toSorted((one, other) => worth(other) - worth(one))
    .slice(0, 4)
    .map((name) => `"${name.split(' ').at(-1)}"`)
    .join(', ')
}

function round(value: number): number {
  return Math.round(Math.max(0, Math.min(0.97, value)) * 100) / 100
}
