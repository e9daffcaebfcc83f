import { createHash } from 'node:crypto'
import { z } from 'zod'

/** Answers of a model written down beforehand: what it was told, as a key, and what it says to that. */
export const Script = z.record(z.string(), z.string())
export type Script = z.infer<typeof Script>

/** @returns a name for what a model was told: the same messages have the same */
export function keyOf(messages: readonly { readonly role: string; readonly content: string }[]): string {
  return createHash('sha256')
    .update(JSON.stringify(messages.map(({ role, content }) => [role, content])))
    .digest('hex')
}
