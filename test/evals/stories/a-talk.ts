import type { TalkOutput } from '../../../evals/outputs.ts'
import { aPersona } from '../../support/personas.ts'

/** A talk in which these were the replies; nothing has moved the persona. */
export function aTalk(replies: readonly string[], changes: Partial<TalkOutput> = {}): TalkOutput {
  const start = { rapport: 0.4, progress: 0.1, patience: 0.65 }
  const turns = replies.map((reply, at) => ({
    turn: at + 1,
    learner: 'Go on.',
    reply,
    verdicts: [],
    disposition: start,
    moved_by: ['claim'],
  }))
  return { persona: aPersona(), opening: null, start, turns, ended: null, ...changes }
}
