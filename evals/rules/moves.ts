import type { Conversation, Turn } from '../../src/conversation/conversation.ts'
import { wasBlocked } from '../../src/conversation/guards/guard.ts'
import { repertoireOf } from '../../src/conversation/voices/repertoire/repertoire.ts'
import type { PlayedTalk } from './play.ts'

/** What three good and three bad lines of the learner lead to. */
export interface Moves {
  readonly good: { readonly rapport: number; readonly progress: number }
  readonly bad: { readonly rapport: number; readonly progress: number }
  readonly isBetter: boolean // both are higher after the good lines
  readonly replies: { readonly pairs: number; readonly differ: number } // n-th good reply goes along, n-th bad reply resists
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
      differ: pairs.filter(([one, other]) => isAnsweredBetter(one, other, good.conversation, bad.conversation)).length,
    },
  }
}

/** The good line has to be gone along with and the bad one resisted: the other way round is a fault, not a difference. */
function isAnsweredBetter(good: Turn, bad: Turn, afterGood: Conversation, afterBad: Conversation): boolean {
  return stanceOf(good, afterGood) === 'goes along' && stanceOf(bad, afterBad) === 'resists'
}

/**
 * Whether a reply resists (objects, asks for proof, refuses, cools down, takes its leave unsatisfied) or goes along (takes up, tells,
 * agrees). Where a blow is answered with nothing but words the document keeps for such lines, that is the persona's own way to resist.
 * A guard that stops the learner's line speaks for the persona; one that shortens the reply says nothing about the line. What is
 * granted in the same breath ("I don't like that. Yes, go ahead.") is not resisted.
 */
export function stanceOf(
  { used, verdicts, moved_by: acts }: Turn,
  { persona }: Conversation,
): 'resists' | 'goes along' {
  if (wasBlocked({ verdicts })) return 'resists'
  const keptFor = new Set(repertoireOf(persona).prescribed.flatMap(({ says }) => says.map(({ id }) => id)))
  const isBlow = acts.some((act) => blows.has(act))
  const answersInKind = isBlow && used.length > 0 && used.every((id) => keptFor.has(id))
  const pushesBack = used.some((id) => id.startsWith('resist.') || /^close\b.*\b(?:negative|cool)\b/.test(id))
  const grants = used.some((id) => /^courtesy\.\d+\.warm\b/.test(id))
  return (pushesBack && !grants) || answersInKind ? 'resists' : 'goes along'
}

const blows: ReadonlySet<string> = new Set(['accusation', 'dismissal', 'pressure', 'vague_claim'])
