import type { Introduction } from './introductions.ts'
import { type Found, placeOf } from './person.ts'
import { isTrade } from './traits.ts'
import { officeBefore } from '../names.ts'
import type { Passage } from '../outline/passages.ts'

/** @returns the role that stands before the name: `The shift leader Ana Reis` */
export function roleBefore(introduction: Introduction): string | null {
  const before = /(?:^|[,:.\s]\s*)(?:the|your|our|an?)\s+((?:\p{Ll}[\p{L}-]+[:\s]+){1,4})$/u
    .exec(introduction.before)?.[1]
    ?.replace(':', '')
  return before && !/\b(?:and|of|is|by|to|with)\s*$/.test(before) ? before.trim() : officeBefore(introduction.before)
}

/** @returns what the description names, unless in English it names no trade and an office stands before the name or over the passage. */
export function roleAmong(
  described: string | null,
  before: string | null,
  passage: Passage,
  language: string,
): string | null {
  const over =
    passage.label &&
    !passage.labelled &&
    isTrade(passage.label.split(/\s+/)[0] ?? '') &&
    passage.label.split(/\s+/).length > 1
      ? passage.label.toLowerCase()
      : null
  const named = described !== null && (language !== 'en' || namesTrade(described))
  return named ? described : (before ?? over ?? described)
}

function namesTrade(role: string): boolean {
  return role.split(/[\s,]+/).some((word) => isTrade(word))
}

/** @returns the role with its place; patients and clients without a name are called so besides */
export function roleFor(
  introduction: Introduction,
  role: string | null,
  passage: Passage,
  document: string,
): Found | null {
  const kind =
    introduction.name === null
      ? /\b(?:patient|client|customer|caller|witness|guest)\b/i.exec(introduction.after || passage.text)?.[0]
      : undefined
  const cleaned = role?.replace(/^(?:simulated|standardi[sz]ed)\s+/i, '') ?? null
  if (cleaned === null) return kind ? placeOf(document, passage, kind) : null
  const spot = placeOf(document, passage, cleaned)
  return kind && !cleaned.toLowerCase().includes(kind.toLowerCase())
    ? { ...spot, value: `${kind.toLowerCase()}, ${cleaned}` }
    : spot
}
