import { sentences } from '../../src/language/text.ts'
import type { Rule } from './rule.ts'
import { says, type Wording, wordingOf } from './wording.ts'

/** The passages in which a prompt states rules: each sentence, and each two neighbours of one line. */
export interface Passages {
  readonly single: readonly { readonly text: string; readonly wording: Wording }[]
  readonly pairs: readonly { readonly text: string; readonly wording: Wording }[]
}

export function passagesOf(lines: readonly string[]): Passages {
  const parts = lines.map((line) => sentences(line.replace(/^\s*-\s*/, '')).map(({ text }) => text))
  const ready = (text: string) => ({ text, wording: wordingOf(text) })
  return {
    single: parts.flat().map(ready),
    pairs: parts.flatMap((line) => line.slice(1).map((text, at) => ready(`${line[at]} ${text}`))),
  }
}

/** @returns what is wrong with how the passages state a rule, or null */
export function faultOf({ states, never = [], isAbsolute = false }: Rule, { single, pairs }: Passages): string | null {
  for (const formulation of never) {
    const opposite = single.find(({ wording }) => says(wording, formulation))
    if (opposite) return `its opposite stands there: "${opposite.text}"`
  }
  const stating = [...single, ...pairs].filter(({ wording }) =>
    states.some((formulation) => says(wording, formulation)),
  )
  if (stating.length === 0) return 'it is not stated'
  const weakened = (text: string) => hedge.test(text) || (isAbsolute && exception.test(text))
  const whole = stating.find(({ text }) => !weakened(text))
  return whole ? null : `it is weakened: "${stating[0]?.text}"`
}

const hedge =
  /\b(?:sometimes|usually|occasionally|mostly|more or less|if you (?:like|want|wish|feel like)|as you (?:please|like)|(?:when|where|if) (?:it is )?(?:convenient|possible)|perhaps|maybe|optional(?:ly)?|you need not|you do not have to|ideally|preferably)\b/i
const exception = /\b(?:unless|except|only if|as long as nobody|but if|until)\b/i
