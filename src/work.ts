import type { PersonaEvent } from './persona/build-persona.ts'
import type { StepRecord, StepRunner } from './step.ts'

/** How somebody who waits for a piece of work can stop it and watch it. */
export interface WorkOptions {
  readonly signal?: AbortSignal
  readonly onStep?: (record: StepRecord) => void
  readonly onEvent?: (event: PersonaEvent) => void
}

/** What use cases need to have steps done: an engine, and a count of what is under way. */
export interface Workshop {
  readonly runnerFor: (options: WorkOptions) => StepRunner
  readonly counted: <Value>(work: Promise<Value>) => Promise<Value> // work that a stopping server waits for
}
