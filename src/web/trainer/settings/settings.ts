import type { Category } from './category-draft.ts'

/** What is in force on this server, as it tells it: no key, no token. */
export interface Settings {
  readonly version: string
  readonly engine: 'rules' | 'model'
  readonly model: {
    readonly describes: string
    readonly host: string | null
    readonly write: string | null
    readonly speak: string | null
    readonly judge: string | null
  } | null
  readonly turn_judge: boolean
  readonly retention_days: number | null
  readonly own_categories: number
  readonly helplines: readonly { readonly country?: string; readonly name: string; readonly contact: string }[]
}

/** What came of asking the model one tiny thing. */
export interface ConnectionResult {
  readonly ok: boolean
  readonly ms: number
  readonly detail: string
}

/** A category of a trainer; those from the file of the server can only be changed there. */
export interface OwnCategory extends Category {
  readonly source: 'file' | 'trainer'
}

/** @returns how long something took, as people say it: "0.4 seconds" */
export function seconds(ms: number): string {
  if (ms < 100) return 'less than a tenth of a second'
  const value = ms < 10_000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1_000)
  return `${value} ${value === 1 ? 'second' : 'seconds'}`
}
