import type { Passage } from '../outline/passages.ts'

/** A value found in the document, with the passage (offsets into its text) that states it. */
export interface Found<T = string> {
  readonly value: T
  readonly start: number
  readonly end: number
}

/** Somebody as the document introduces them; what it leaves open is null. */
export interface Person {
  readonly name: Found | null
  readonly age: Found | null
  readonly gender: Found<'male' | 'female'> | null
  readonly role: Found | null
  readonly location: Found | null
}

export const nobody: Person = { name: null, age: null, gender: null, role: null, location: null }

/** @returns a value's place inside a passage; the whole passage when markup or wording keeps it from being found. */
export function placeOf(document: string, passage: Passage, value: string): Found {
  const raw = document.slice(passage.start, passage.end)
  const at = raw.indexOf(value)
  if (at === -1) {
    const near = document.slice(passage.end, passage.end + 300).indexOf(value)
    const from = near === -1 ? passage.start : passage.end + near
    return { value, start: from, end: near === -1 ? passage.end : from + value.length }
  }
  return { value, start: passage.start + at, end: passage.start + at + value.length }
}

/** @returns the place of a whole passage, for what it tells without saying it in so many words. */
export function spotOf(passage: Passage): { start: number; end: number } {
  return { start: passage.start, end: passage.end }
}

/** @returns what a `label: value` passage says, without its label and closing mark. */
export function fieldValue(passage: Passage): string {
  const value = passage.kind === 'row' && passage.label ? passage.text.slice(passage.label.length + 1) : passage.text
  return value.trim().replace(/[.;,]$/, '')
}

/** @returns a value's place at or behind the beginning of a passage; the whole passage when it stands elsewhere. */
export function locate(document: string, passage: Passage, value: string): Found {
  const at = document.indexOf(value, passage.start)
  return at === -1 || at > passage.end
    ? { value, start: passage.start, end: passage.end }
    : { value, start: at, end: at + value.length }
}
