import { readFileSync } from 'node:fs'
import type { Weights } from './choose.ts'

/** What is chosen by learned weights. */
export type Question = 'character' | 'age' | 'gender' | 'town'
export type ChoiceWeights = Readonly<Record<Question, Weights>>

let kept: ChoiceWeights | null = null

/** @returns the weights, learned by `tools/train-character.ts` from documents written for this project; read once */
export function choiceWeights(): ChoiceWeights {
  kept ??= parsed(readFileSync(new URL('weights.txt', import.meta.url), 'utf8'))
  return kept
}

/** @returns the weights as text, `question`, sign and weight a line, apart by tabs */
export function inText(weights: ChoiceWeights): string {
  const lines = Object.entries(weights).flatMap(([question, signs]) =>
    [...signs]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([sign, weight]) => `${question}\t${sign}\t${Math.round(weight * 1_000) / 1_000}`),
  )
  return `${lines.join('\n')}\n`
}

function parsed(text: string): ChoiceWeights {
  const all: Record<Question, Map<string, number>> = {
    character: new Map(),
    age: new Map(),
    gender: new Map(),
    town: new Map(),
  }
  for (const line of text.split('\n')) {
    const [question, sign, weight] = line.split('\t')
    if (question && sign && question in all) all[question as Question].set(sign, Number(weight))
  }
  return all
}
