import type { StepRecord } from '../../../step.ts'
import { counted, readable } from '../../words.ts'

/** What the steps of a piece of work are called on the page. */
const names: Readonly<Record<string, string>> = {
  'extract-template': 'Read what the document says',
  'choose-categories': 'Choose what to write about',
  'fix-backbone': 'Settle what all parts must agree on',
  'write-details': 'Write the details',
  'write-rules': 'Write how they talk',
}

/** @returns "Write the details: family context" */
export function nameOfStep({ step, part }: Pick<StepRecord, 'step' | 'part'>): string {
  const name = names[step] ?? readable(step.replaceAll('-', ' '))
  return part ? `${name}: ${readable(part).toLowerCase()}` : name
}

/** @returns whether a model was asked and rules had to answer */
export const fellBack = ({ source, error, attempts }: StepRecord) =>
  source === 'rules' && (error !== null || attempts > 0)

/** @returns what the work has cost so far, in tokens */
export function tokensOf(steps: readonly StepRecord[]): { input: number; output: number } {
  return steps.reduce((sum, { tokens }) => ({ input: sum.input + tokens.input, output: sum.output + tokens.output }), {
    input: 0,
    output: 0,
  })
}

/** @returns "1,204 tokens read, 310 written"; "no tokens" where only rules worked */
export function tokensInWords({ input, output }: { readonly input: number; readonly output: number }): string {
  if (input + output === 0) return 'no tokens'
  return `${input.toLocaleString('en')} tokens read, ${output.toLocaleString('en')} written`
}

/** @returns who did the work, a sentence that never hides a fallback */
export function enginesInWords(steps: readonly StepRecord[]): string {
  const fallbacks = steps.filter(fellBack).length
  const models = steps.filter(({ source }) => source === 'model').length
  if (models === 0 && fallbacks === 0) return 'Done by the rules engine.'
  if (fallbacks === 0) return 'Done by the language model.'
  return `The language model did not give a usable answer in ${counted(fallbacks, 'step')}; there the rules engine stepped in.`
}

/** @returns "0.4 s", "1 min 12 s" */
export function duration(ms: number): string {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
