import type { SavedTurn, TalkView } from '../../../../src/web/learner/talk/talk.ts'

/** A talk in its learner's eyes; small and made up. */
export function aTalkView(changes: Partial<TalkView> = {}): TalkView {
  return {
    id: 'talk-1',
    persona_id: 'persona-1',
    template_id: 'damp-flat',
    mode: 'try_mode',
    status: 'active',
    person: { name: 'Ines Carvalho', role: 'tenant', situation: 'You sit in an office.' },
    title: 'The damp flat',
    started_at: '2031-05-04T10:00:00.000Z',
    limits: { turns: 60, minutes: null },
    may: { undo: true, branch: true, hints: true, comments: true },
    comments: false,
    branches: [],
    opening: null,
    opening_disposition: { rapport: 0.4, progress: 0.1, patience: 0.6 },
    answering: null,
    turns: [],
    ended: null,
    ...changes,
  }
}

export function aSavedTurn(turn: number, changes: Partial<SavedTurn> = {}): SavedTurn {
  return {
    turn,
    message_id: `message-${turn}`,
    learner: `Line ${turn}`,
    reply: `Reply ${turn}`,
    verdicts: [],
    disposition: { rapport: 0.5, progress: 0.2, patience: 0.6 },
    ...changes,
  }
}
