import type { StepRecord } from '../../../step.ts'
import { brokenOff } from '../../api/api-error.ts'
import type { StreamEvent } from '../../api/event-stream.ts'
import type { Scenario } from '../requests.ts'

/** A document while it is read, as the server tells about it. */
export interface Reading {
  readonly startedAt: number
  readonly endedAt: number | null
  readonly name: string
  readonly characters: number | null
  readonly steps: readonly StepRecord[]
  readonly scenario: Scenario | null
  readonly error: unknown // null while nothing went wrong
}

/** @returns a reading of which nothing is known yet */
export const beginReading = (name: string, now: number): Reading => ({
  startedAt: now,
  endedAt: null,
  name,
  characters: null,
  steps: [],
  scenario: null,
  error: null,
})

/** @returns the reading after one more event; what is not known is passed over */
export function withReadingEvent(reading: Reading, { event, data }: StreamEvent, now: number): Reading {
  if (event === 'document') return { ...reading, ...(data as { name: string; characters: number }) }
  if (event === 'step') return { ...reading, steps: [...reading.steps, data as StepRecord] }
  if (event === 'scenario') {
    const scenario = data as Scenario
    return { ...reading, scenario, steps: scenario.steps, endedAt: now }
  }
  return reading
}

/** @returns the reading when no more events come; without a scenario it has failed, whatever was promised */
export function withReadingClosed(reading: Reading, now: number): Reading {
  return reading.scenario ? reading : { ...reading, error: brokenOff(), endedAt: now }
}

/** @returns what happens now, in a sentence */
export function stageOf({ characters, steps, scenario, name }: Reading): string {
  if (scenario) return `“${scenario.template_data.general_info.title}” has been read.`
  if (steps.length > 0) return 'Putting together what was found …'
  if (characters !== null) return `Finding out what it says: ${characters.toLocaleString('en')} characters …`
  return `Reading ${name} …`
}
