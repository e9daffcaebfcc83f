import { disrespect } from './input/disrespect.ts'
import { injection } from './input/injection.ts'
import { looksLike, unlessUnlikely } from './input/likeness.ts'
import { assistantWork, outsideTheScene } from './input/off-topic.ts'
import { promptLeak } from './input/prompt-leak.ts'
import { selfHarm } from './input/self-harm.ts'
import { tooLong } from './input/too-long.ts'
import { messageOf } from '../../errors.ts'
import { type PolicyStep, usualPolicy } from '../../scenario/guard-policy.ts'
import type { InputContext, InputGuard, InputRule, Verdict } from './guard.ts'
import { modeRules } from '../modes.ts'
import { type Reading, readLine } from './normalise.ts'
import { offenceNumber, stepAt } from './offences.ts'

export { mendingLine } from './answer-blocked.ts'
export { createOutputGuard, type OutputGuard } from './output/output-guard.ts'

/** What no rule names: asked last, since a rule knows better why. */
const likeness = (['self_harm', 'injection', 'prompt_leak', 'disrespect', 'off_topic'] as const).map(looksLike)

/** The input guards in force, in order: the first that fires decides. Safety comes before everything else. */
export const inputGuards: readonly InputGuard[] = [
  selfHarm,
  tooLong,
  unlessUnlikely(injection),
  unlessUnlikely(promptLeak),
  disrespect,
  unlessUnlikely(assistantWork),
  outsideTheScene,
  ...likeness,
]

/** What the input guards say of a line: at most one verdict stops it; others were only noted, for the trainer. */
export interface LineJudgement {
  readonly blocked: Verdict | null
  readonly noted: readonly Verdict[]
}

/**
 * Decides about one line of the learner before any model is asked. What is done follows from the persona's policy: by
 * default disrespect climbs its ladder (warn, cooler, end) and everything else is turned aside; self-harm always escalates.
 */
export function judgeLine(
  line: string,
  context: InputContext = {},
  guards: readonly InputGuard[] = inputGuards,
): LineJudgement {
  const read = once(() => readLine(line))
  const noted: Verdict[] = []
  for (const guard of guards) {
    if (noted.some(({ rule, error }) => rule === guard.rule && error === undefined)) continue // allowed already
    const verdict = verdictOf(guard, read, context)
    if (verdict === null) continue
    if (verdict.action !== null) return { blocked: verdict, noted }
    noted.push(verdict)
  }
  return undecided(noted, context)
}

/** @returns null when the line may pass, else what stopped it and what to do */
export function judgeInput(line: string, context: InputContext = {}): Verdict | null {
  return judgeLine(line, context).blocked
}

/** A guard that fails must not end the turn: whatever it throws becomes a verdict that says so. */
function verdictOf({ rule, check }: InputGuard, read: () => Reading, context: InputContext): Verdict | null {
  try {
    const evidence = check(read(), context)
    if (evidence === null) return null
    return rule === 'self_harm' ? escalation(evidence) : byPolicy(rule, evidence, context)
  } catch (error) {
    return { side: 'input', rule, action: null, evidence: 'could not be decided', error: messageOf(error) }
  }
}

/** Where a guard failed and nothing else stopped the line, the mode decides; lines without a mode are judged strictly. */
function undecided(noted: readonly Verdict[], { mode = 'assess_mode' }: InputContext): LineJudgement {
  const failed = noted.find(({ error }) => error !== undefined)
  if (!failed || modeRules[mode].whenUndecided === 'allow') return { blocked: null, noted }
  return { blocked: { ...failed, action: 'deflect' }, noted: noted.filter((verdict) => verdict !== failed) }
}

function once<Value extends object>(compute: () => Value): () => Value {
  let value: Value | undefined
  return () => (value ??= compute())
}

function escalation(evidence: string): Verdict {
  return { side: 'input', rule: 'self_harm', action: 'escalate', evidence }
}

function byPolicy(rule: Exclude<InputRule, 'self_harm'>, evidence: string, context: InputContext): Verdict {
  const policy = context.persona?.guard_policy ?? usualPolicy
  const number = offenceNumber(rule, context)
  const step = stepAt(policy[rule], number)
  const offence = Math.min(number, policy[rule].steps.length)
  return { side: 'input', rule, action: actions[step], evidence, offence, step }
}

const actions: Readonly<Record<PolicyStep, Verdict['action']>> = {
  deflect: 'deflect',
  warn: 'warn',
  cool: 'warn',
  end: 'end',
  allow: null,
}
