import { type Cell, csvOf } from '../csv.ts'
import type { ResultEntry } from './results.ts'

/** @returns one row an attempt, for a spreadsheet */
export function resultsCsv(attempts: readonly ResultEntry[]): string {
  return csvOf(columns, attempts)
}

const columns: Readonly<Record<string, (attempt: ResultEntry) => Cell>> = {
  conversation_id: ({ conversation_id }) => conversation_id,
  template_id: ({ template_id }) => template_id,
  title: ({ title }) => title,
  mode: ({ mode }) => mode,
  learner_id: ({ learner }) => learner?.id ?? null,
  learner_name: ({ learner }) => learner?.name ?? null,
  person_name: ({ person }) => person.name,
  person_role: ({ person }) => person.role,
  started_at: ({ started_at }) => started_at,
  turns: ({ turns }) => turns,
  outcome: ({ outcome }) => outcome,
  flags: ({ flags }) => flags.join('; '),
  guard_events: ({ guard_events }) => guard_events,
  score01: ({ score01 }) => score01,
  reviewed_score01: ({ reviewed_score01 }) => reviewed_score01,
  assessed: ({ assessed }) => assessed,
  weakest_id: ({ weakest }) => weakest?.id ?? null,
  weakest_name: ({ weakest }) => weakest?.name ?? null,
  weakest_value: ({ weakest }) => weakest?.value ?? null,
  commented: ({ commented }) => commented,
  pass: ({ pass }) => pass,
  flagged: ({ flagged }) => flagged,
  flag_note: ({ flag_note }) => flag_note,
  held: ({ held }) => held,
}
