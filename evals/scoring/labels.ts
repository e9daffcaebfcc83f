import { z } from 'zod'

/** What an assessor says of one criterion, from worse to better. */
export const labels = ['no', 'partly', 'yes'] as const
export const Label = z.enum([...labels, 'cannot_tell'])
export type Label = z.infer<typeof Label>

const values: Readonly<Record<Label, number | null>> = { no: 0, partly: 0.5, yes: 1, cannot_tell: null }

/** @returns the label whose number this is, or the number itself when no label has it */
export function labelOf(value: number | null): Label | `${number}` {
  return Label.options.find((label) => values[label] === value) ?? `${value ?? Number.NaN}`
}

/** @returns how many steps lie between two labels: 0 to 2; null when one of them is no mark and the other is */
export function steps(one: string, other: string): number | null {
  if (one === other) return 0
  const [from, to] = [labels.findIndex((label) => label === one), labels.findIndex((label) => label === other)]
  return from < 0 || to < 0 ? null : Math.abs(from - to)
}
