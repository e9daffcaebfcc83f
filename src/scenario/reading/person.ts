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
