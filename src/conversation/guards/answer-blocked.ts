import type { Persona } from '../../persona/persona.ts'
import { type GuardPolicy, usualPolicy } from '../../scenario/guard-policy.ts'
import type { Helpline } from '../../scenario/helpline.ts'
import type { Ended } from '../conversation.ts'
import { type AnswerWordings, wordings } from './answer-wordings.ts'
import type { Verdict } from './guard.ts'
import { helplines, helplinesFor } from './helplines.ts'
import { matterOf } from './matter.ts'
import { languageOf, languageToHelpIn } from './spoken-language.ts'

/** What a blocked line is answered with, without asking any model. */
export interface BlockedAnswer {
  readonly reply: string
  readonly ended: Ended | null
  readonly flags: string[] // for the trainer
}

/** What else the answer to somebody at risk depends on. */
export interface HelpContext {
  readonly line?: string // as the learner wrote it, for its language
  readonly helplines?: readonly Helpline[] // the organisation's, asked after the scenario's and before the built-in ones
}

/**
 * Answers a line that an input guard stopped, in the world of the scenario: a deflection that leads back to the matter of
 * the talk, a warning, or the end of it, in the trainer's own words where the policy has some. Only self-harm steps out of
 * the role: it shows where help is, ends the talk with outcome `safety` and flags the trainer.
 * @param turnNumber 1 for the first turn; two turns in a row are never worded alike
 */
export function answerBlocked(
  verdict: Verdict,
  persona: Persona,
  turnNumber: number,
  help: HelpContext = {},
): BlockedAnswer {
  if (verdict.action === 'escalate') return safety(verdict, persona, help)
  const say = wordings[languageOf(persona)]
  const line = pick(linesFor(verdict, persona.guard_policy ?? usualPolicy, say), persona, turnNumber)
  const reply = line.replaceAll('{about}', say.about(matterOf(persona)))
  if (verdict.action !== 'end') return { reply, ended: null, flags: [] }
  const reason = verdict.rule === 'disrespect' ? say.endReason : say.leaveReason
  return { reply, ended: { outcome: 'guard', reason }, flags: [verdict.rule] }
}

/** @returns a short line in character with which a reply goes on after its rest was cut; another one each turn */
export function mendingLine(persona: Persona, turnNumber: number): string {
  const say = wordings[languageOf(persona)]
  return pick(say.mending, persona, turnNumber).replace('{about}', say.about(matterOf(persona)))
}

/** @returns a short line with which the persona takes an apology, before the reply goes on; another one each turn */
export function forgivingLine(persona: Persona, turnNumber: number): string {
  return pick(wordings[languageOf(persona)].forgiven, persona, turnNumber)
}

function linesFor(verdict: Verdict, policy: GuardPolicy, say: AnswerWordings): readonly string[] {
  const own = ownLines(verdict, policy)
  if (own.length > 0) return own
  const isAboutTone = verdict.rule === 'disrespect'
  if (verdict.action === 'end') return isAboutTone ? say.end : say.leave
  if (verdict.action === 'warn') return isAboutTone ? (isCooler(verdict) ? say.warnAgain : say.warn) : say.warnOff
  if (verdict.error === undefined && verdict.rule === 'too_long') return say.tooLong
  if (verdict.error === undefined && verdict.rule === 'off_topic') return say.offTopic
  return say.puzzled
}

/** "I have asked you once already" can only be said to somebody who was asked before. */
function isCooler({ step, offence = 1 }: Verdict): boolean {
  return step === 'cool' && offence > 1
}

/** The trainer's lines are written for what the rule found, not for what could not be decided. */
function ownLines({ rule, step, error }: Verdict, policy: GuardPolicy): readonly string[] {
  if (step === undefined || step === 'allow' || error !== undefined) return []
  return hasLines(rule) ? policy[rule].lines[step] : []
}

const rulesWithLines = ['injection', 'prompt_leak', 'disrespect', 'off_topic', 'too_long'] as const
function hasLines(rule: string): rule is (typeof rulesWithLines)[number] {
  return rulesWithLines.some((one) => one === rule)
}

function safety(verdict: Verdict, persona: Persona, help: HelpContext): BlockedAnswer {
  const say = wordings[languageToHelpIn(help.line ?? '', verdict.evidence ?? '', languageOf(persona))]
  const own = helplinesFor(persona.location.country, [persona.guard_policy?.helplines ?? [], help.helplines ?? []])
  const lines = [...own, ...helplinesFor(persona.location.country, [helplines])]
  return {
    reply: [say.care, ...lines.map(({ name, contact }) => say.helpline(name, contact)), say.findHelp].join(' '),
    ended: { outcome: 'safety', reason: say.safetyReason },
    flags: ['self_harm'],
  }
}

/** Personas start at different places of the list; from there it goes on by one each turn, so no two turns are alike. */
function pick(list: readonly string[], persona: Persona, turnNumber: number): string {
  let start = 0
  for (const character of persona.id) start = (start * 31 + (character.codePointAt(0) ?? 0)) % 997
  return list[(start + turnNumber) % list.length] ?? ''
}
