import type { Quantity } from './quantity.ts'

/** @returns whether a text denies one of its figures: "not sixty", "not the first time"; nobody claims what they deny */
export function isDenied(text: string, { start }: Pick<Quantity, 'start'>): boolean {
  return /\b(?:not|nicht|pas|no)\s+(?:\p{L}+\s+)?$/iu.test(text.slice(0, start))
}
