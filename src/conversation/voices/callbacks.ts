import type { DialogueAct } from '../../language/dialogue-act.ts'
import { words } from '../../language/text.ts'
import type { Turn } from '../conversation.ts'
import { figuresIn, promiseIn } from './echo.ts'
import type { Moment } from './moment.ts'
import type { Saying } from './repertoire/saying.ts'
import { isCool } from './tone.ts'

/** What the persona says with an eye on what was said before. Each is said once in a talk. */

/** @returns how an act is taken by somebody who remembers the turns before it; often nothing */
export function remembering(act: DialogueAct, moment: Moment): Saying[] {
  const { turns } = moment.conversation
  // What lies further back is not held against anybody, and a line that is but half meant so not at all.
  const did = (one: string) => turns.slice(-5).find(({ moved_by: acts }) => acts.includes(one))
  if (act !== 'vague_claim' && act !== 'apology' && !isCool(moment)) return []
  if (moment.lastUsed.some((id) => id.startsWith('resist.back'))) return []
  const say = (id: string, text: string): Saying[] => [{ id: `${id}`, text }]
  switch (act) {
    case 'vague_claim': {
      const figures = lastFigures(turns)
      return figures ? say('resist.back.figures', `Earlier you gave me ${figures}. That was worth more than this.`) : []
    }
    case 'pressure':
    case 'accusation':
      if (isSorryForBlow(turns.slice(-5)))
        return say('resist.back.apology', "You've only just said sorry for that kind of thing.")
      return did('empathy') || did('reflection') ? say('resist.back.empathy', "And I thought you'd understood me.") : []
    case 'dismissal':
      return did('empathy') || did('reflection') || did('accountability')
        ? say('resist.back.small', 'A minute ago it seemed to matter to you.')
        : []
    case 'apology':
      return turns.at(-1)?.moved_by.includes('apology') && words(moment.line).length <= onlySorry
        ? say('take.back.apology', "You've said so once already. I heard you.")
        : []
    default:
      return []
  }
}

/** More words than these say something new beside the apology. */
const onlySorry = 8

/** What is sorry for the matter of the talk, or for somebody's loss, has promised nothing about one's own tone. */
function isSorryForBlow(turns: readonly Turn[]): boolean {
  return turns.some(
    ({ moved_by: acts }, at) =>
      (acts.includes('apology') || acts.includes('accountability')) &&
      (turns[at - 1]?.moved_by.some((act) => blows.has(act)) ?? false),
  )
}

/** "disrespect" stands for a line that a guard stopped. */
const blows: ReadonlySet<string> = new Set(['accusation', 'dismissal', 'pressure', 'disrespect'])

function lastFigures(turns: readonly Turn[]): string | null {
  for (const { learner, moved_by: acts } of turns.toReversed()) {
    const figures = acts.includes('evidence') ? figuresIn(learner) : null
    if (figures) return figures
  }
  return null
}

/** @returns what the learner has promised in this talk, held up to them at its end; nothing when nothing was promised */
export function holdingTo({ conversation, line }: Moment): Saying[] {
  const promise = [...conversation.turns.slice(-6).map(({ learner }) => learner), line].map(promiseIn).findLast(Boolean)
  if (!promise) return []
  return [
    { id: 'take.back.promise.0', text: `So ${promise}. I'm counting on that.` },
    { id: 'take.back.promise.1', text: `And ${promise}, you said.` },
  ]
}
