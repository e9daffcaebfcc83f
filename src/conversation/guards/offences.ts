import { type GuardPolicy, type PolicyStep, usualPolicy } from '../../scenario/guard-policy.ts'
import type { InputContext, InputRule, Verdict } from './guard.ts'
import { plainText } from './normalise.ts'

/** @returns which time this is: 1 for the first; more when the same kind of line was stopped before */
export function offenceNumber(rule: InputRule, context: InputContext): number {
  if (rule === 'disrespect') return disrespectRung(context) + 1
  const kind: readonly string[] = attacksOnTheRole.includes(rule) ? attacksOnTheRole : [rule]
  return (context.earlierVerdicts ?? []).flat().filter((verdict) => counts(verdict, kind)).length + 1
}

/** @returns what the policy does at the n-th offence; after its last step it goes on with that */
export function stepAt({ steps }: { readonly steps: GuardPolicy['disrespect']['steps'] }, offence: number): PolicyStep {
  return steps[Math.min(offence, steps.length) - 1] ?? 'deflect'
}

/**
 * @returns the rung reached by the lines so far: one up for each disrespectful line, one down for an apology, the first two
 * times, and never above the rung that leads to the policy's last step; whoever goes on hurting and saying sorry is not forgiven for ever
 */
export function disrespectRung({ earlierLines = [], earlierVerdicts = [], persona }: InputContext): number {
  const top = Math.max(1, (persona?.guard_policy ?? usualPolicy).disrespect.steps.length - 1)
  let rung = 0
  let forgiven = 0
  for (const [index, verdicts] of earlierVerdicts.entries()) {
    if (verdicts.some((verdict) => counts(verdict, ['disrespect']))) rung = Math.min(rung + 1, top)
    else if (rung > 0 && forgiven < mostForgiven && isApology(earlierLines[index] ?? '')) {
      rung--
      forgiven++
    }
  }
  return rung
}

const mostForgiven = 2

/** Who first orders the persona out of its role and then asks for its text goes on with the same thing. */
const attacksOnTheRole: readonly InputRule[] = ['injection', 'prompt_leak']

/** What a guard could not decide is nobody's offence. */
function counts({ side, rule, error }: Verdict, kind: readonly string[]): boolean {
  return side === 'input' && kind.includes(rule) && error === undefined
}

/** @returns true for a line that takes something back or asks to be forgiven */
export function isApology(line: string): boolean {
  return apology.test(plainText(line).replace(sorryForOther, ' '))
}

/** "Sorry to hear that", "sorry if you felt hurt", "sorry, what was your name?": polite, but nothing is taken back. */
const sorryForOther =
  /\b(?:sorry|apologi[sz]e|apologies)(?: (?:to (?:hear|see|read|learn|bother|interrupt|disturb|keep)|(?:if|that) (?:you|it|this)(?!.{0,30}\bi (?:said|called|was|spoke))|you (?:feel|felt|think|took|see)|for (?:the|your|any) (?:delay|wait|loss|inconvenience|trouble|interruption|noise|confusion))|[,.]? (?:what|who|which|when|where|how|why|could|can|would|come|say|i (?:didn'?t|did not|don'?t) (?:catch|hear|get|understand))\b| ?\?)/g

const apology =
  /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|forgive me|pardon me|my (?:mistake|bad|fault)|(?:that|it) was (?:wrong|rude|unfair|out of line|uncalled for|unprofessional|disrespectful)|i (?:should not|shouldn't) have (?:said|spoken|called)|i take (?:that|it) back|pardon|je m'excuse|excuse[zs]?[- ]moi|desolee?|perdon(?:e|eme|ame)?|disculpe?|lo siento|entschuldig\w+|tut mir leid|verzeih\w*|maaf|kshama)\b/
