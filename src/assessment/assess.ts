import type { Conversation } from '../conversation/conversation.ts'
import { modeRules } from '../conversation/modes.ts'
import type { Check, PinnedCriterion } from '../scenario/rubric.ts'
import type { Template } from '../scenario/template.ts'
import type { StepRunner } from '../step.ts'
import { advise } from './advice/advise.ts'
import { askCheck } from './ask-check.ts'
import type { AnsweredBlocker, Assessment, ScoredCriterion } from './assessment.ts'
import type { CheckAnswer, Evidence } from './check-answer.ts'
import { type CheckFactsInput, checkedFacts } from './facts/check-facts.ts'
import type { CheckedFact } from './facts/checked-fact.ts'
import { knownFacts } from './facts/known-facts.ts'
import { levelOf } from './level-of.ts'
import { rubricFor } from './rubric-for.ts'
import { valueOfLevel } from './value-of-level.ts'
import { weightedMean } from './weighted-mean.ts'

/** How a talk is judged. */
export interface AssessOptions {
  readonly checks?: readonly Check[] // asked beside the rubric; they count in no score
  readonly runs?: number // how often a model is asked each question; default 1
}

/**
 * Scores a talk by the rubric it began with: all narrow questions at the same time; code turns answers into levels, and levels
 * into a score. What could not be judged is shown and left out. Then a better line is worded for each of the weakest criteria.
 * @param template the scenario, for talks that began without a rubric; null when it is not known here
 */
export async function assess(
  conversation: Conversation,
  template: Template | null,
  run: StepRunner,
  { checks = [], runs = 1 }: AssessOptions = {},
): Promise<Assessment> {
  const { archetype } = conversation.persona
  const rubric = conversation.rubric ?? rubricFor(archetype, template)
  const known = template ? knownFacts(template) : []
  const ask = wasAtRisk(conversation)
    ? async (check: Check) => notAsked(check, atRisk)
    : (check: Check, talk = conversation) =>
        askCheck({ conversation: talk, check, known: check.needs_facts ? known : [] }, run, runs)
  const asSaid = run.asksModel ? conversation : withInsults(conversation)
  const [facts, own, criteria, blockers] = await Promise.all([
    wasAtRisk(conversation) || known.length === 0 ? null : factsIn({ talk: conversation, known }, run),
    Promise.all(checks.map((check) => ask({ needs_facts: true, ...check }))),
    Promise.all(rubric.criteria.map((criterion) => scored(criterion, (check) => ask(check)))),
    Promise.all(rubric.blockers.map(async ({ name, ...check }) => ({ ...(await ask(check, asSaid)), name }))),
  ])
  const not_scored = whyNotScored(conversation)
  const judged = criteria.filter(({ value }) => value !== null)
  const score01 = not_scored === null ? weightedMean(criteria) : null
  const blocker = not_scored === null ? (blockers.find(({ answer }) => answer === true) ?? null) : null
  const advice = not_scored === null ? await advise(conversation, template, criteria, run) : []
  return {
    conversation_id: conversation.id,
    template_id: conversation.template_id,
    mode: conversation.mode,
    archetype,
    turns: conversation.turns.length,
    outcome: conversation.ended?.outcome ?? null,
    rubric_version: rubric.version,
    score01,
    pass_mark01: rubric.pass_mark01,
    pass: passes(score01, rubric.pass_mark01, blocker),
    blocker,
    not_scored,
    judged: judged.length,
    unjudged: criteria.length - judged.length,
    criteria,
    blockers,
    checks: [...own, ...criteria.flatMap(({ checks: asked }) => asked)],
    facts,
    facts_wrong: (facts ?? []).filter(({ verdict }) => verdict === 'wrong'),
    advice,
    steps: [...run.records],
  }
}

/** That a guard stopped a line protects nobody from what they said in it; a model is never shown it. */
function withInsults(conversation: Conversation): Conversation {
  const turns = conversation.turns.map((turn) => ({
    ...turn,
    verdicts: turn.verdicts.map((verdict) => (verdict.rule === 'disrespect' ? { ...verdict, action: null } : verdict)),
  }))
  return { ...conversation, turns }
}

/** What a model could not check soundly is not checked; nobody is accused by half. */
async function factsIn(input: CheckFactsInput, run: StepRunner): Promise<CheckedFact[] | null> {
  const { value, error } = await checkedFacts(input, run)
  return error === null ? [...value.claims] : null
}

/** @returns whether an attempt passes; null when there is no score and nothing that fails it */
export function passes(score01: number | null, passMark01: number, blocker: AnsweredBlocker | null): boolean | null {
  if (blocker) return false
  return score01 === null ? null : score01 >= passMark01
}

async function scored(
  { id, name, weight, levels }: PinnedCriterion,
  ask: (check: Check) => Promise<CheckAnswer>,
): Promise<ScoredCriterion> {
  const checks = await Promise.all(levels.flatMap((level) => level.checks).map(ask))
  const { level, reason } = levelOf(levels, new Map(checks.map((check) => [check.id, check])))
  return {
    id,
    name,
    weight,
    level,
    levels: levels.map((one) => one.name),
    value: level === null ? null : valueOfLevel(level, levels.length),
    reason,
    evidence: level === null ? [] : quotesOf(checks),
    checks,
  }
}

/** Each passage once. */
function quotesOf(checks: readonly CheckAnswer[]): Evidence[] {
  const quotes = checks.flatMap(({ turn, quote }) => (turn !== null && quote !== null ? [{ turn, quote }] : []))
  return quotes.filter(
    ({ turn, quote }, at) => quotes.findIndex((one) => one.turn === turn && one.quote === quote) === at,
  )
}

/** A lesson with the expert is not a performance, and a talk in which somebody was at risk is never marked. */
function whyNotScored(conversation: Conversation): string | null {
  if (wasAtRisk(conversation)) return atRisk
  return modeRules[conversation.mode].seat === 'expert' ? lesson : null
}

/** Whatever the rest of a stored talk says: one sign is enough. */
function wasAtRisk({ ended, flags, turns }: Conversation): boolean {
  return (
    ended?.outcome === 'safety' ||
    flags.includes('self_harm') ||
    turns.some(({ verdicts }) => verdicts.some(({ rule, action }) => rule === 'self_harm' && action === 'escalate'))
  )
}

const atRisk =
  'Not scored: the practice was stopped because the learner may have been at risk. Please talk to the person, not about the performance.'
const lesson = 'Not scored: this was a lesson with the expert, not a talk with the other person.'

function notAsked({ id, question }: Check, reason: string): CheckAnswer {
  return { id, question, answer: null, quote: null, turn: null, reason }
}
