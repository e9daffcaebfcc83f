import type { Persona } from '../../persona/persona.ts'
import type { Ended } from '../conversation.ts'
import { type AnswerWordings, wordings } from './answer-wordings.ts'
import type { Verdict } from './guard.ts'
import { type Helpline, helplineOf, helplines } from './helplines.ts'
import { languageOf } from './spoken-language.ts'
import { matterOf } from './matter.ts'

/** What a blocked line is answered with, without asking any model. */
export interface BlockedAnswer {
  readonly reply: string
  readonly ended: Ended | null
  readonly flags: string[] // for the trainer
}

/**
 * Answers a line that an input guard stopped, in the world of the scenario: a deflection that leads back to the matter of
 * the talk, a warning, or the end of it. Only self-harm steps out of the role: it shows where help is, ends the talk with
 * outcome `safety` and flags the trainer.
 * @param turnNumber 1 for the first turn; two turns in a row are never worded alike
 */
export function answerBlocked(
  verdict: Verdict,
  persona: Persona,
  turnNumber: number,
  lines: readonly Helpline[] = helplines,
): BlockedAnswer {
  const say = wordings[languageOf(persona)]
  if (verdict.action === 'escalate') return safety(say, persona, lines)
  if (verdict.action === 'end') {
    const ended: Ended = { outcome: 'guard', reason: say.endReason }
    return { reply: pick(say.end, persona, turnNumber), ended, flags: [verdict.rule] }
  }
  const about = say.about(matterOf(persona))
  if (verdict.action === 'warn') {
    const warnings = (verdict.offence ?? 1) > 1 ? say.warnAgain : say.warn
    return { reply: pick(warnings, persona, turnNumber).replace('{about}', about), ended: null, flags: [] }
  }
  const deflections =
    verdict.rule === 'too_long' ? say.tooLong : verdict.rule === 'off_topic' ? say.offTopic : say.puzzled
  return { reply: pick(deflections, persona, turnNumber).replace('{about}', about), ended: null, flags: [] }
}

/** @returns a short line in character with which a reply goes on after its rest was cut; another one each turn */
export function mendingLine(persona: Persona, turnNumber: number): string {
  const say = wordings[languageOf(persona)]
  return pick(say.mending, persona, turnNumber).replace('{about}', say.about(matterOf(persona)))
}

function safety(say: AnswerWordings, persona: Persona, lines: readonly Helpline[]): BlockedAnswer {
  const line = helplineOf(persona.location.country, lines)
  const help = line ? say.helpline(line.name, line.contact) : ''
  return {
    reply: [say.care, help, say.findHelp].filter((part) => part !== '').join(' '),
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
