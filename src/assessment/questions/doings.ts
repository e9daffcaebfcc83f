import { agreeingDoings, exchanging } from './agreeing.ts'
import { asking } from './asking.ts'
import type { Doing } from './doing.ts'
import { feelingDoings } from './feeling.ts'
import { manner } from './manner.ts'
import { telling } from './telling.ts'

/** All kinds of doing in the order in which a clause is tried: the special before the general. */
export const doings: readonly Doing[] = [
  exchanging,
  ...manner,
  ...asking,
  ...feelingDoings,
  ...agreeingDoings,
  ...telling,
]

export interface Named {
  readonly doing: Doing
  readonly rest: string // the clause without the words that name the doing
}

/** @returns the doing a clause asks for, null when it names none that is known */
export function doingOf(clause: string): Named | null {
  for (const doing of doings) {
    const match = doing.heads?.exec(clause)
    if (match) return { doing, rest: restOf(clause, match, doing) }
  }
  for (const doing of doings) {
    const match = doing.nouns?.exec(clause)
    if (match) return { doing, rest: restOf(clause, match, doing) }
  }
  return null
}

/** Of a long pattern only its first and last word name the doing; what stands between is what it is about. */
function restOf(clause: string, match: RegExpExecArray, { topic, itself }: Doing): string {
  if (topic === 'free') return ''
  if (itself)
    return `${clause.slice(0, match.index)} ${clause
      .slice(match.index)
      .replace(/^\p{L}+/u, '')
      .replace(itself, ' ')}`
  const [whole] = match
  const parts = whole.split(' ')
  const inner = parts.length > 3 ? parts.slice(1, -1).join(' ') : parts.length === 3 ? (parts[1] ?? '') : ''
  return `${clause.slice(0, match.index)} ${inner} ${clause.slice(match.index + whole.length)}`
}
