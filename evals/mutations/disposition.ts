import type { DialogueAct } from '../../src/language/dialogue-act.ts'
import type { Disposition } from '../../src/conversation/conversation.ts'
import { type Mutation, mutation } from './mutation.ts'

type Moves = typeof import('../../src/conversation/disposition.ts')
type Weights = typeof import('../../src/conversation/disposition-weights.ts')

const moves = (
  name: string,
  edit: (after: Disposition, before: Disposition, acts: readonly DialogueAct[]) => Disposition,
): Mutation =>
  mutation<Moves>(name, 'conversation/disposition.ts', ({ moveDisposition }) => ({
    moveDisposition: (before, line, persona) => {
      const { disposition, movedBy } = moveDisposition(before, line, persona)
      return { disposition: edit(disposition, before, line.acts), movedBy }
    },
  }))

const weights = (
  name: string,
  edit: (act: DialogueAct, weight: Partial<Disposition> | null) => Partial<Disposition> | null,
) =>
  mutation<Weights>(name, 'conversation/disposition-weights.ts', ({ weightOf }) => ({
    weightOf: (act, archetype) => edit(act, weightOf(act, archetype)),
  }))

const within = (value: number) => Math.round(Math.max(0, Math.min(1, value)) * 1_000) / 1_000
const nothing =
  (...acts: readonly DialogueAct[]) =>
  (act: DialogueAct, weight: Partial<Disposition> | null) =>
    acts.includes(act) ? null : weight

/** Damage to how the persona is moved, and to when a talk ends. */
export const dispositionMutations: readonly Mutation[] = [
  moves('whatever is said brings the persona nearer', ({ patience }, before) => ({
    rapport: within(before.rapport + 0.15),
    progress: within(before.progress + 0.15),
    patience,
  })),
  moves('nothing moves the persona', (_, before) => before),
  moves('progress never falls', (after, before) => ({ ...after, progress: Math.max(after.progress, before.progress) })),
  moves('trust that was lost never comes back', (after, before) => ({
    ...after,
    rapport: Math.min(after.rapport, before.rapport),
  })),
  moves('patience never runs out', (after) => ({ ...after, patience: 1 })),
  moves('patience runs out within three lines', (after, before) => ({
    ...after,
    patience: within(before.patience - 0.25),
  })),
  moves('a question counts as a step forward, whatever it asks', (after, before) => ({
    ...after,
    progress: within(Math.max(after.progress, before.progress) + 0.1),
  })),
  moves('one good line settles everything', (after, before) =>
    after.rapport > before.rapport ? { rapport: 0.95, progress: 0.95, patience: 0.9 } : after,
  ),
  moves('one bad line settles everything', (after, before) =>
    after.rapport < before.rapport ? { rapport: 0.05, progress: 0, patience: 0.05 } : after,
  ),
  moves('trust and progress are mixed up', (after) => ({
    ...after,
    rapport: after.progress,
    progress: after.rapport,
  })),
  moves('good lines cool the persona and bad ones warm it', (after, before) => ({
    rapport: within(2 * before.rapport - after.rapport),
    progress: within(2 * before.progress - after.progress),
    patience: within(2 * before.patience - after.patience),
  })),

  weights('pressure is rewarded', (act, weight) =>
    act === 'pressure' ? { rapport: 0.06, progress: 0.12, patience: 0.04 } : weight,
  ),
  weights('pressure costs nothing', nothing('pressure')),
  weights('accusing and brushing off cost nothing', nothing('accusation', 'dismissal')),
  weights('vague claims convince like evidence', (act, weight) =>
    act === 'vague_claim' ? { progress: 0.11, rapport: 0.04 } : weight,
  ),
  weights('empathy is held against the learner', (act, weight) =>
    act === 'empathy' ? { rapport: -0.1, progress: -0.05, patience: -0.08 } : weight,
  ),
  weights('open questions count for nothing', nothing('open_question')),
  weights('evidence and admitted limits count for nothing', nothing('evidence', 'limits_admitted')),
  weights('an apology makes it worse', (act, weight) =>
    act === 'apology' || act === 'accountability' ? { rapport: -0.08, patience: -0.1 } : weight,
  ),
  weights(
    'offers, exchanges and next steps count for nothing',
    nothing('offer', 'condition', 'concession', 'next_step'),
  ),
  weights(
    'everything counts five times as much',
    (_, weight) =>
      weight && {
        rapport: (weight.rapport ?? 0) * 5,
        progress: (weight.progress ?? 0) * 5,
        patience: (weight.patience ?? 0) * 5,
      },
  ),
  weights(
    'everything counts a tenth as much',
    (_, weight) =>
      weight && {
        rapport: (weight.rapport ?? 0) / 10,
        progress: (weight.progress ?? 0) / 10,
        patience: (weight.patience ?? 0) / 10,
      },
  ),
  mutation<Weights>('all kinds of talk weigh alike', 'conversation/disposition-weights.ts', ({ weightOf }) => ({
    weightOf: (act) => weightOf(act, 'PERSUASION'),
  })),

  mutation<Moves>('the persona comes won over already', 'conversation/disposition.ts', () => ({
    startingDisposition: () => ({ rapport: 0.85, progress: 0.7, patience: 0.9 }),
  })),
  mutation<Moves>('the persona comes with no patience at all', 'conversation/disposition.ts', () => ({
    startingDisposition: () => ({ rapport: 0.1, progress: 0, patience: 0.12 }),
  })),
  mutation<Moves>('insults leave no mark', 'conversation/disposition.ts', () => ({ cooledBy: (current) => current })),
  mutation<Moves>('the talk never ends', 'conversation/disposition.ts', () => ({ endingEarned: () => null })),
  mutation<Moves>('the talk ends at once', 'conversation/disposition.ts', () => ({
    endingEarned: () => ({ outcome: 'negative', reason: 'The talk is over.' }),
  })),
  mutation<Moves>('every talk ends well at the third line', 'conversation/disposition.ts', ({ endingEarned }) => ({
    endingEarned: (disposition, turns, persona, line) =>
      turns >= 3
        ? { outcome: 'positive', reason: 'You found an agreement.' }
        : endingEarned(disposition, turns, persona, line),
  })),
  mutation<Moves>('a lost talk counts as a good one', 'conversation/disposition.ts', ({ endingEarned }) => ({
    endingEarned: (...earned) => {
      const ended = endingEarned(...earned)
      return ended && { ...ended, outcome: 'positive' }
    },
  })),
  mutation<Moves>('a good talk counts as a lost one', 'conversation/disposition.ts', ({ endingEarned }) => ({
    endingEarned: (...earned) => {
      const ended = endingEarned(...earned)
      return ended && { ...ended, outcome: 'negative' }
    },
  })),
  mutation<Moves>('no talk is ever lost', 'conversation/disposition.ts', ({ endingEarned }) => ({
    endingEarned: (...earned) => {
      const ended = endingEarned(...earned)
      return ended?.outcome === 'negative' ? null : ended
    },
  })),
  mutation<Moves>('no talk is ever won', 'conversation/disposition.ts', ({ endingEarned }) => ({
    endingEarned: (...earned) => {
      const ended = endingEarned(...earned)
      return ended?.outcome === 'positive' ? null : ended
    },
  })),
]
