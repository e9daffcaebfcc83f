import type { Answerer } from './heard-lines.ts'
import { criterion } from './usual-criterion.ts'

/** Asked for in every kind of talk, where the learner stated anything that the scenario decides. */
export const accuracy = criterion(
  { id: 'accuracy', name: 'Keeps to the facts', needsFacts: true, isMetBy: null },
  [
    [
      'mostly',
      'Did the learner state at most one thing that the facts contradict? (If they stated nothing that the facts decide: cannot_tell.)',
      contradictedAtMost(1),
    ],
  ],
  [
    [
      'throughout',
      'Did the learner state nothing that the facts contradict? (If they stated nothing that the facts decide: cannot_tell.)',
      contradictedAtMost(0),
    ],
  ],
)

function contradictedAtMost(most: number): Answerer {
  return ({ claims }) => {
    const decided = claims()?.filter(({ verdict }) => verdict !== 'unsupported') ?? []
    const wrong = decided.filter(({ verdict }) => verdict === 'wrong')
    if (decided.length === 0)
      return { answer: null, reason: 'Not judged: nothing was stated that the scenario decides.', lines: [] }
    return {
      answer: wrong.length <= most,
      reason: `Of ${decided.length} ${decided.length === 1 ? 'statement' : 'statements'} the scenario contradicts ${wrong.length}.`,
      lines: (wrong.length > 0 ? wrong : decided).map(({ turn, quote }) => ({ turn, text: quote })),
    }
  }
}
