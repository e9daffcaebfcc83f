import type { DialogueAct } from '../../language/dialogue-act.ts'
import type { Conversation, Turn } from '../conversation.ts'
import { wasBlocked } from '../guards/guard.ts'
import { subTypeOf } from '../voices/sub-type.ts'
import { type Course, level } from './course.ts'

/** Where the next line may go. */
export type Direction =
  | 'apologise'
  | 'back_to_the_matter'
  | 'step_back'
  | 'be_brief'
  | 'open_the_talk'
  | 'take_up_the_opening'
  | 'answer_first'
  | 'let_them_talk'
  | 'give_back'
  | 'show_understanding'
  | 'settle'
  | Next

/** What a kind of talk needs at some time. */
type Next =
  | 'open_question'
  | 'empathy'
  | 'reflection'
  | 'evidence'
  | 'limits_admitted'
  | 'accountability'
  | 'clarity'
  | 'offer'
  | 'condition'
  | 'concession'
  | 'summary'
  | 'next_step'

/** @returns the most urgent direction: first what went wrong, then what the other waits for, then what the talk still lacks */
export function directionOf(conversation: Conversation, { disposition, mover }: Course): Direction {
  const { turns, opening } = conversation
  const last = turns.at(-1)
  if (!last) return opening ? 'take_up_the_opening' : 'open_the_talk'
  if (wasBlocked(last)) return last.moved_by.includes('disrespect') ? 'apologise' : 'back_to_the_matter'
  if (mover === 'hurt' || mover === 'pressure') return 'step_back'
  if (level(disposition.patience) === 0) return 'be_brief'
  if (/\?["”»)]?\s*$/.test(last.reply)) return 'answer_first'
  if (turns.length >= 2 && turns.slice(-2).every(tells)) return 'let_them_talk'
  if (turns.length >= 3 && turns.slice(-3).every((turn) => asks(turn) && !givesBack(turn))) return 'give_back'
  if (level(disposition.rapport) === 0) return 'show_understanding'
  if (level(disposition.progress) === 2) return 'settle'
  return nextOf(conversation)
}

const asking: ReadonlySet<string> = new Set(['open_question', 'closed_question'])
const givingBack: ReadonlySet<string> = new Set(['empathy', 'reflection', 'summary'])
const owning: ReadonlySet<string> = new Set(['apology', 'accountability'])

const asks = ({ moved_by }: Turn) => moved_by.some((act) => asking.has(act))
const givesBack = ({ moved_by }: Turn) => moved_by.some((act) => givingBack.has(act))
const tells = (turn: Turn) =>
  !wasBlocked(turn) && !asks(turn) && !givesBack(turn) && !turn.moved_by.some((act) => owning.has(act))

/**
 * What a talk of this kind needs and has not had: a question before all else, then the next two by turns (who was hurt is
 * not made an offer before being understood); at last it is time to sum up and to agree.
 */
function nextOf({ persona, turns }: Conversation): Next {
  const needed = persona.archetype === 'CONFRONTATION' ? confrontation[subTypeOf(persona)] : needs[persona.archetype]
  const done = new Set(turns.flatMap(({ moved_by }) => moved_by))
  const [first, second = first] = needed.filter((act) => !done.has(act))
  const isInOrder = persona.archetype === 'CONFRONTATION' || first === 'open_question' || turns.length % 2 === 1
  if (first) return isInOrder ? first : (second ?? first)
  return turns.at(-1)?.moved_by.includes('summary') ? 'next_step' : 'summary'
}

type Needs = readonly (Next & DialogueAct)[]

/** In the order of a talk that goes well; the acts are those that the archetype rewards (`disposition-weights.ts`). */
const needs: Readonly<Record<'PERSUASION' | 'HELP_SEEKING' | 'INVESTIGATION' | 'NEGOTIATION', Needs>> = {
  PERSUASION: ['open_question', 'reflection', 'evidence', 'limits_admitted', 'summary', 'next_step'],
  HELP_SEEKING: ['open_question', 'empathy', 'clarity', 'summary', 'offer', 'next_step'],
  INVESTIGATION: ['open_question', 'reflection', 'summary', 'next_step'],
  NEGOTIATION: ['open_question', 'reflection', 'condition', 'offer', 'summary', 'concession', 'next_step'],
}

const confrontation: Readonly<Record<ReturnType<typeof subTypeOf>, Needs>> = {
  VICTIM: ['open_question', 'empathy', 'accountability', 'offer', 'next_step'],
  PERPETRATOR: ['open_question', 'reflection', 'summary', 'next_step'],
  BYSTANDER: ['open_question', 'empathy', 'reflection', 'summary', 'next_step'],
}
