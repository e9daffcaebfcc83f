import type { Practice } from '../scenario/template.ts'
import type { Mode } from '../persona/persona.ts'
import type { Conversation, Ended, Limits } from './conversation.ts'
import { modeRules } from './modes.ts'

/** @returns where a talk that begins now stops: as the trainer set it for the scenario, else as the mode does */
export function limitsFor(mode: Mode, practice: Practice | null | undefined): Limits {
  return { turns: practice?.max_turns ?? modeRules[mode].maxTurns, minutes: practice?.minutes ?? null }
}

/** @returns the limits a talk runs with; talks of older versions have the mode's */
export function limitsOf({ limits, mode }: Pick<Conversation, 'limits' | 'mode'>): Limits {
  return limits ?? limitsFor(mode, null)
}

/**
 * @param now when the learner's line came, in milliseconds since 1970
 * @returns the end of a talk whose turns or time are used up with this line, which is answered all the same
 */
export function limitReached(
  talk: Pick<Conversation, 'turns' | 'mode' | 'limits' | 'started_at'>,
  now: number,
): Ended | null {
  const { turns, minutes } = limitsOf(talk)
  if (talk.turns.length + 1 >= turns)
    return { outcome: 'limit', reason: `The talk has reached its ${counted(turns, 'turn')}.` }
  if (minutes === null || !isTimeOver(talk, now)) return null
  return {
    outcome: 'limit',
    reason: `The time of ${counted(minutes, 'minute')} is over; your last line was still answered.`,
  }
}

/**
 * @param now when the learner, or the page for them, ended the talk, in milliseconds since 1970
 * @returns how the talk ended: nobody whose time was over is told that they broke it off
 */
export function endOfTalk(talk: Pick<Conversation, 'mode' | 'limits' | 'started_at'>, now: number): Ended {
  const { minutes } = limitsOf(talk)
  if (minutes === null || !isTimeOver(talk, now)) return { outcome: 'learner', reason: 'You ended the talk.' }
  return { outcome: 'limit', reason: `The time of ${counted(minutes, 'minute')} is over.` }
}

function isTimeOver(talk: Pick<Conversation, 'mode' | 'limits' | 'started_at'>, now: number): boolean {
  const { minutes } = limitsOf(talk)
  return minutes !== null && now >= Date.parse(talk.started_at ?? '') + minutes * 60_000
}

function counted(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}
