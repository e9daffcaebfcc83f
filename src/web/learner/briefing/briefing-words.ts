import type { Template } from '../../../scenario/template.ts'

/** @returns the text with a capital first and an end last; documents often note things down without either */
export function asSentence(text: string, end = '.'): string {
  const plain = text.trim()
  const begun = plain.charAt(0).toUpperCase() + plain.slice(1)
  return /[.!?…:"”]$/.test(begun) ? begun : `${begun}${end}`
}

/** @returns how long the talk is, as the trainer limits it or the document has it; null when neither says */
export function lengthInWords({ general_info, practice }: Pick<Template, 'general_info' | 'practice'>): string | null {
  const lines = practice?.max_turns
  const limits = [
    practice?.minutes ? `${practice.minutes} minutes at most` : null,
    lines ? `${lines} ${lines === 1 ? 'line' : 'lines'} of yours at most` : null,
  ].filter(Boolean)
  if (limits.length > 0) return `${limits.join(', ')}.`
  return general_info.minutes ? `About ${general_info.minutes} minutes. No clock stops you.` : null
}

/** @returns the criteria with the share of the whole that each counts, the scenario's own ones first */
export function withShares<Criterion extends { readonly id: string; readonly weight: number }>(
  criteria: readonly Criterion[],
): {
  readonly own: readonly (Criterion & { share: number })[]
  readonly general: readonly (Criterion & { share: number })[]
} {
  const whole = criteria.reduce((sum, { weight }) => sum + weight, 0)
  const shared = criteria.map((criterion) => ({ ...criterion, share: whole === 0 ? 0 : criterion.weight / whole }))
  const isOwn = ({ id }: { readonly id: string }) => id.startsWith('rubric.')
  return { own: shared.filter(isOwn), general: shared.filter((one) => !isOwn(one)) }
}
