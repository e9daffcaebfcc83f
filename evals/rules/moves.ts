import type { Turn } from '../../src/conversation/conversation.ts'
import type { PlayedTalk } from './play.ts'

/** What three good and three bad lines of the learner lead to. */
export interface Moves {
  readonly good: { readonly rapport: number; readonly progress: number }
  readonly bad: { readonly rapport: number; readonly progress: number }
  readonly isBetter: boolean // both are higher after the good lines
  readonly replies: { readonly pairs: number; readonly differ: number } // n-th good reply against n-th bad reply
}

export function measureMoves(good: PlayedTalk, bad: PlayedTalk): Moves {
  const [after, afterBad] = [good, bad].map(({ conversation }) => {
    const { rapport, progress } = conversation.turns.at(-1)?.disposition ?? conversation.disposition
    return { rapport, progress }
  })
  if (!after || !afterBad) throw new Error('two talks are compared')
  const pairs = good.conversation.turns.flatMap((turn, at) => {
    const other = bad.conversation.turns[at]
    return other ? [[turn, other] as const] : []
  })
  return {
    good: after,
    bad: afterBad,
    isBetter: after.rapport > afterBad.rapport && after.progress > afterBad.progress,
    replies: { pairs: pairs.length, differ: pairs.filter(([one, other]) => stanceOf(one) !== stanceOf(other)).length },
  }
}

/** Whether a reply resists (objects, asks for proof, refuses, cools down) or goes along (takes up, tells, agrees). */
function stanceOf({ used, verdicts }: Turn): 'resists' | 'goes along' {
  return verdicts.length > 0 || used.some((id) => id.startsWith('resist.')) ? 'resists' : 'goes along'
}
