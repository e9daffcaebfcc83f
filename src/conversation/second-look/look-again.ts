import { RoleplayError } from '../../errors.ts'
import type { ModelClient } from '../../llm/model-client.ts'
import type { Persona } from '../../persona/persona.ts'
import { createStepRunner } from '../../step.ts'
import { dialogueId } from '../voices/expert/model-dialogue.ts'
import { judgeTurn, questionsOf, type TurnJudgement, type TurnToJudge } from './judge-turn.ts'
import type { Judged } from './judged.ts'

/** How a second look is taken. */
export interface LookOptions {
  readonly model: ModelClient | null // null: the rules look for role reversal alone
  readonly signal: AbortSignal // aborted when the process gives up waiting
  readonly timeoutMs?: number // for everything, retries and waiting for a free place with it
}

/** A judgement nobody waits for may take as long as a slow model does, but not pile up behind one that hangs. */
const usualTimeoutMs = 30_000

/**
 * Looks once more at a finished turn: one call, all questions.
 * @returns what to keep with the turn; what could not be judged is told as such. Null when the process is stopping.
 */
export async function lookAgain(turn: TurnToJudge, options: LookOptions): Promise<Judged | null> {
  const { model, signal, timeoutMs = usualTimeoutMs } = options
  const step = judgeTurn(turn.conversation.mode)
  const began = performance.now()
  const run = createStepRunner({ model, signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) })
  try {
    const { value, source } = await run(step, turn)
    const [record] = run.records
    const { attempts, tokens, error } = record ?? unasked
    return { source, answers: answersOf(turn, value), attempts, ms: since(began), tokens, error }
  } catch (error) {
    if (!(error instanceof RoleplayError && error.code === 'cancelled')) throw error
    if (signal.aborted) return null
    const told = `no answer within ${timeoutMs} ms`
    return {
      source: 'rules',
      answers: answersOf(turn, step.rules(turn)),
      ...unasked,
      attempts: 1,
      ms: since(began),
      error: told,
    }
  }
}

/** @returns whether the scenario's policy asks for the judge */
export function policyWantsJudge({ guard_policy }: Persona): boolean {
  return guard_policy?.judge === true
}

const unasked = { attempts: 0, tokens: { input: 0, output: 0 }, error: null }

function answersOf({ conversation, turn }: TurnToJudge, judgement: TurnJudgement): Judged['answers'] {
  const showsDialogue = turn.used.includes(dialogueId)
  return questionsOf(conversation.mode).flatMap((question) => {
    if (showsDialogue && question === 'speaks_for_learner') return [] // it is what a model dialogue is for
    const answer = judgement[question]
    return answer ? [{ question, ...answer }] : []
  })
}

function since(began: number): number {
  return Math.round(performance.now() - began)
}
