import type { DialogueAct } from '../../language/dialogue-act.ts'
import type { Archetype } from '../../scenario/template.ts'
import type { Turn } from '../conversation.ts'
import { weightOf } from '../disposition-weights.ts'

/** What a line did, as coarsely as a learner can use it. */
export type Mover =
  | 'understanding'
  | 'owning'
  | 'asking'
  | 'substance'
  | 'candour'
  | 'agreement'
  | 'courtesy'
  | 'vagueness'
  | 'pressure'
  | 'hurt'
  | 'advice'
  | 'stray'

/** @returns what in a turn moved the other person most, for better or for worse; null when nothing that has a name did */
export function moverOf({ moved_by }: Turn, archetype: Archetype, isBetter: boolean): Mover | null {
  const moves = moved_by.flatMap((act) => {
    const mover = movers[act]
    const effect = stopped.has(act) ? -1 : effectOf(act, archetype)
    return mover && effect > 0 === isBetter && effect !== 0 ? [{ mover, size: Math.abs(effect) }] : []
  })
  return moves.toSorted((one, other) => other.size - one.size)[0]?.mover ?? null
}

function effectOf(act: string, archetype: Archetype): number {
  const weight = isAct(act) ? weightOf(act, archetype) : null
  return (weight?.rapport ?? 0) + (weight?.progress ?? 0) + (weight?.patience ?? 0)
}

function isAct(act: string): act is DialogueAct {
  return act in movers && !stopped.has(act)
}

/** A line that a guard stopped is recorded as moved by the guard's rule. */
const stopped: ReadonlySet<string> = new Set(['injection', 'prompt_leak', 'disrespect', 'off_topic', 'too_long'])

const movers: Readonly<Record<string, Mover>> = {
  empathy: 'understanding',
  reflection: 'understanding',
  apology: 'owning',
  accountability: 'owning',
  open_question: 'asking',
  closed_question: 'asking',
  evidence: 'substance',
  clarity: 'substance',
  limits_admitted: 'candour',
  offer: 'agreement',
  concession: 'agreement',
  condition: 'agreement',
  next_step: 'agreement',
  summary: 'agreement',
  greeting: 'courtesy',
  introduction: 'courtesy',
  thanks: 'courtesy',
  acknowledgement: 'courtesy',
  vague_claim: 'vagueness',
  claim: 'vagueness',
  jargon: 'vagueness',
  pressure: 'pressure',
  accusation: 'hurt',
  dismissal: 'hurt',
  disrespect: 'hurt',
  advice: 'advice',
  injection: 'stray',
  prompt_leak: 'stray',
  off_topic: 'stray',
  too_long: 'stray',
}
