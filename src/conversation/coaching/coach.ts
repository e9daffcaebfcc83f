import { RoleplayError } from '../../errors.ts'
import type { ModelClient } from '../../llm/model-client.ts'
import { createStepRunner, type Step, type StepRecord } from '../../step.ts'
import type { Conversation, LineComment } from '../conversation.ts'
import { wasBlocked } from '../guards/guard.ts'
import { commentTurn } from './comment-turn.ts'
import { giveHint } from './give-hint.ts'
import type { GivenHint } from './hint.ts'

/** How a learner is coached. */
export interface CoachOptions {
  readonly model: ModelClient | null // null: the rules word it
  readonly signal: AbortSignal // aborted when nobody waits for it any more
  readonly timeoutMs?: number // for everything, retries with it
}

/** Somebody sits in the middle of a talk and waits. */
const usualTimeoutMs = 15_000

/** How something was worded; null when the model was too slow to leave a record. */
type Made = StepRecord | null

/**
 * Words a hint for the talk as it stands; what a model does not word in time, the rules do.
 * @returns the hint, and how it was made
 * @throws RoleplayError `cancelled` when the caller went away
 */
export async function coach(
  conversation: Conversation,
  options: CoachOptions,
): Promise<{ readonly hint: GivenHint; readonly record: Made }> {
  const { value, source, record } = await inTime(giveHint, conversation, options)
  return { hint: { ...value, source }, record }
}

/**
 * Words a comment on the last turn of a talk; what a model does not word in time, the rules do. A line that was stopped is
 * not worth asking a model.
 * @returns the comment, and how it was made
 * @throws RoleplayError `cancelled` when the caller went away
 */
export async function commentOnLastTurn(
  conversation: Conversation,
  { model, ...options }: CoachOptions,
): Promise<{ readonly comment: LineComment; readonly record: Made }> {
  const last = conversation.turns.at(-1)
  const asked = last && wasBlocked(last) ? null : model
  const { value, source, record } = await inTime(commentTurn, conversation, { ...options, model: asked })
  return { comment: { ...value, source }, record }
}

async function inTime<Output>(
  step: Step<Conversation, Output>,
  conversation: Conversation,
  { model, signal, timeoutMs = usualTimeoutMs }: CoachOptions,
): Promise<{ readonly value: Output; readonly source: 'model' | 'rules'; readonly record: Made }> {
  const run = createStepRunner({ model, signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) })
  try {
    return { ...(await run(step, conversation)), record: run.records[0] ?? null }
  } catch (error) {
    if (signal.aborted || !(error instanceof RoleplayError && error.code === 'cancelled')) throw error
    return { value: step.rules(conversation), source: 'rules', record: null }
  }
}
