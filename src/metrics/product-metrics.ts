import type { Turn } from '../conversation/conversation.ts'
import type { Verdict } from '../conversation/guards/guard.ts'
import type { ModelPurpose, Tokens } from '../llm/model-client.ts'
import { createCounter, createHistogram } from './metric.ts'

/** What is counted while the product runs: numbers only, nothing that anybody said. */
export interface ProductMetrics {
  turnTaken(turn: Pick<Turn, 'source' | 'verdicts' | 'attempts' | 'tokens'>): void
  /** @param ms from the learner's line to the first words of the reply */
  firstWords(ms: number): void
  modelCalled(purpose: ModelPurpose): void
  /** @param reason an error code of ours, a closed list */
  modelFailed(purpose: ModelPurpose, reason: string): void
  turnJudged(outcome: {
    readonly flags: readonly string[]
    readonly couldBeJudged: boolean
    readonly tokens: Tokens
    readonly ms: number
  }): void
  /** @returns everything in the Prometheus text format */
  text(): string
}

/**
 * A small module of our own instead of prom-client 15.1: five counters and two histograms need none of its summaries, default
 * metrics or OpenTelemetry dependency (2.8 MB installed).
 */
export function createProductMetrics(): ProductMetrics {
  const turns = createCounter('counterpart_turns_total', 'Turns taken, by who worded the reply.')
  const again = createCounter(
    'counterpart_replies_begun_again_total',
    'Replies begun again after a guard or a failure.',
  )
  const guards = createCounter('counterpart_guard_events_total', 'Guards that fired.')
  const tokens = createCounter('counterpart_speech_tokens_total', 'Tokens of spoken replies, all attempts.')
  const calls = createCounter('counterpart_model_calls_total', 'Calls of the model, by what they are for.')
  const failures = createCounter('counterpart_model_failures_total', 'Calls of the model that failed, by error code.')
  const firstWords = createHistogram(
    'counterpart_first_words_seconds',
    'From a line of the learner to the first words of the reply.',
    [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32],
  )
  const judged = createCounter('counterpart_judged_turns_total', 'Turns the judge looked at, by outcome.')
  const judgedFlags = createCounter('counterpart_judge_flags_total', 'Questions of the judge answered with yes.')
  const judgeTokens = createCounter('counterpart_judge_tokens_total', 'Tokens of the judge.')
  const judgeTime = createHistogram(
    'counterpart_judge_seconds',
    'Time of the judge for a turn, after the reply was saved.',
    [0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32],
  )
  const all = [turns, again, guards, tokens, calls, failures, firstWords, judged, judgedFlags, judgeTokens, judgeTime]

  return {
    turnTaken(turn) {
      turns.add({ source: turn.source })
      if (turn.attempts) again.add({}, turn.attempts - 1)
      for (const verdict of turn.verdicts) guards.add(labelsOf(verdict))
      if (turn.tokens) addTokens(tokens, turn.tokens)
    },
    firstWords: (ms) => firstWords.observe(ms / 1_000),
    modelCalled: (purpose) => calls.add({ purpose }),
    modelFailed: (purpose, reason) => failures.add({ purpose, reason }),
    turnJudged({ flags, couldBeJudged, tokens: spent, ms }) {
      judged.add({ outcome: flags.length > 0 ? 'flagged' : couldBeJudged ? 'clear' : 'could_not_be_judged' })
      for (const question of flags) judgedFlags.add({ question })
      addTokens(judgeTokens, spent)
      judgeTime.observe(ms / 1_000)
    },
    text: () => `${all.map((metric) => metric.render()).join('\n')}\n`,
  }
}

function labelsOf({ side, rule, action }: Verdict): Record<string, string> {
  return { side, rule, action: action ?? 'noted' }
}

function addTokens(counter: ReturnType<typeof createCounter>, { input, output }: Tokens): void {
  counter.add({ direction: 'input' }, input)
  counter.add({ direction: 'output' }, output)
}
