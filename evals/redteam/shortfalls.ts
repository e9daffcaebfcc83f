import type { Shortfalls } from './cases.ts'

/** What the product lets through so far, and why. */
export const shortfalls: Shortfalls = {}
