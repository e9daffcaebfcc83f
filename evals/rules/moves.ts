import type { Conversation, Turn } from '../../src/conversation/conversation.ts'
import { repertoireOf } from '../../src/conversation/voices/repertoire/repertoire.ts'
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
    replies: {
      pairs: pairs.length,
      differ: pairs.filter(([one, other]) => stanceOf(one, good.conversation) !== stanceOf(other, bad.conversation))
        .length,
    },
  }
}

/**
 * Whether a reply resists (objects, asks for proof, refuses, cools down, takes its leave unsatisfied) or goes along (takes up, tells,
 * agrees). Where a blow is answered with nothing but words the document keeps for such lines, that is the persona's own way to resist.
 */
function stanceOf({ used, verdicts, moved_by: acts }: Turn, { persona }: Conversation): 'resists' | 'goes along' {
  const keptFor = new Set(repertoireOf(persona).prescribed.flatMap(({ says }) => says.map(({ id }) => id)))
  const isBlow = acts.some((act) => blows.has(act))
  const answersInKind = isBlow && used.length > 0 && used.every((id) => keptFor.has(id))
  const pushesBack = used.some((id) => id.startsWith('resist.') || /^close\b.*\b(?:negative|cool)\b/.test(id))
  return verdicts.length > 0 || pushesBack || answersInKind ? 'resists' : 'goes along'
}

const blows: ReadonlySet<string> = new Set(['accusation', 'dismissal', 'pressure', 'vague_claim'])
