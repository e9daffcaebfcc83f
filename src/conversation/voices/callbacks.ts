import type { DialogueAct } from '../../language/dialogue-acts.ts'
import type { Turn } from '../conversation.ts'
import { figuresIn, promiseIn } from './echo.ts'
import type { Moment } from './moment.ts'
import type { Saying } from './repertoire/saying.ts'

/** What the persona says with an eye on what was said before. Each is said once in a talk. */

/** @returns how an act is taken by somebody who remembers the turns before it; often nothing */
export function remembering(act: DialogueAct, { conversation }: Moment): Saying[] {
  const { turns } = conversation
  const did = (one: string) => turns.findLast(({ moved_by: acts }) => acts.includes(one))
  const say = (id: string, text: string): Saying[] => [{ id: `${id}`, text }]
  switch (act) {
    case 'vague_claim': {
      const figures = lastFigures(turns)
      return figures ? say('resist.back.figures', `Earlier you had ${figures}. That was worth more than this.`) : []
    }
    case 'pressure':
    case 'accusation':
      if (did('apology') || did('accountability'))
        return say('resist.back.apology', 'You apologised for that kind of thing a moment ago. And now again?')
      return did('empathy') || did('reflection')
        ? say('resist.back.empathy', 'A moment ago I thought you had understood me.')
        : []
    case 'dismissal':
      return did('empathy') || did('reflection') || did('accountability')
        ? say('resist.back.small', 'Just now it seemed to matter to you. Now it is small again?')
        : []
    case 'apology':
      return did('apology')
        ? say('take.back.apology', 'That is the second time you say so. I hear it all the same.')
        : []
    default:
      return []
  }
}

function lastFigures(turns: readonly Turn[]): string | null {
  for (const { learner, moved_by: acts } of turns.toReversed()) {
    const figures = acts.includes('evidence') ? figuresIn(learner) : null
    if (figures) return figures
  }
  return null
}

/** @returns what the learner has promised in this talk, held up to them at its end; nothing when nothing was promised */
export function holdingTo({ conversation, line }: Moment): Saying[] {
  const promise = [...conversation.turns.map(({ learner }) => learner), line].map(promiseIn).findLast(Boolean)
  if (!promise) return []
  return [
    { id: 'take.back.promise.0', text: `So ${promise}. I am counting on that.` },
    { id: 'take.back.promise.1', text: `And ${promise}, you said.` },
  ]
}
