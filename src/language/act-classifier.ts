import { readFileSync } from 'node:fs'
import type { DialogueAct } from './dialogue-act.ts'

/**
 * One linear model for each act over the features of a sentence. The weights are learned by `tools/train-acts.ts` from the
 * lines in `tools/acts/`, which were written for this project, and are kept as whole steps of 1/32.
 */
interface ActWeights {
  readonly acts: readonly (DialogueAct | ActFamily)[]
  readonly bias: readonly number[]
  readonly weights: ReadonlyMap<string, Int8Array>
}

/** Acts that are kin: learned together beside each for itself. */
export const actFamilies = {
  hurting: ['accusation', 'dismissal', 'pressure', 'vague_claim'],
  feeling: ['empathy', 'reflection'],
  owning: ['apology', 'accountability'],
  working: ['offer', 'next_step', 'condition', 'concession', 'clarity', 'evidence', 'summary'],
} as const satisfies Record<string, readonly DialogueAct[]>
export type ActFamily = keyof typeof actFamilies

export type Likely = ReadonlyMap<DialogueAct | ActFamily, number>

export const weightStep = 1 / 32

/** @returns how likely a sentence with these features does each act, 0 to 1, by the logistic function of the summed weights */
export function likelihoods(features: ReadonlySet<string>): Likely {
  const { acts, bias, weights } = loaded()
  const sums = [...bias]
  for (const feature of features) {
    const row = weights.get(feature)
    if (!row) continue
    for (let at = 0; at < row.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0)
  }
  return new Map(acts.map((act, at) => [act, logistic((sums[at] ?? 0) * weightStep)]))
}

/**
 * @returns how likely a family is done, 0 to 1: the mean evidence for the family as a whole and for its likeliest member. What
 * speaks for doing the other good speaks against hurting.
 */
export function familyLikelihood(family: ActFamily, likely: Likely): number {
  const evidence = (logit(likely.get(family) ?? 0) + logit(likeliest(actFamilies[family], likely))) / 2
  if (family !== 'hurting') return logistic(evidence)
  return logistic(evidence - counterweight * logit(likeliest(helping, likely)))
}

function likeliest(acts: readonly DialogueAct[], likely: Likely): number {
  let most = 0
  for (const act of acts) most = Math.max(most, likely.get(act) ?? 0)
  return most
}

/** Chosen on held-out training lines; between 0.2 and 0.4 it makes no difference. */
const counterweight = 0.3
const helping: readonly DialogueAct[] = [
  ...actFamilies.feeling,
  ...actFamilies.owning,
  ...actFamilies.working,
  'limits_admitted',
]

function logistic(evidence: number): number {
  return 1 / (1 + Math.exp(-evidence))
}

function logit(likelihood: number): number {
  return Math.log((likelihood + 1e-4) / (1 - likelihood + 1e-4))
}

let kept: ActWeights | null = null

function loaded(): ActWeights {
  kept ??= read()
  return kept
}

/** The file: the acts, their biases, then a line for each feature: the feature, a tab, a signed byte for each act in base64. */
function read(): ActWeights {
  const [acts = '', bias = '', ...rows] = readFileSync(new URL('data/act-weights.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const names = acts.split(' ') as (DialogueAct | ActFamily)[]
  const weights = new Map(
    rows.map((row) => {
      const [feature = '', values = ''] = row.split('\t')
      return [feature, new Int8Array(Buffer.from(values, 'base64'))] as const
    }),
  )
  return { acts: names, bias: bias.split(' ').map(Number), weights }
}
