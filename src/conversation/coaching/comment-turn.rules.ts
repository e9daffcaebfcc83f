import type { Conversation } from '../conversation.ts'
import { languageOf } from '../guards/spoken-language.ts'
import { type Course, courseOf } from './course.ts'
import { type Direction, directionOf } from './direction.ts'
import type { Mover } from './movers.ts'
import { type CoachingWording, wordings } from './wording.ts'

/**
 * A comment on the last turn: what its line did to the other person, and one thing to keep or to do differently.
 * @returns it in the persona's language, two sentences
 */
export function commentByRules(conversation: Conversation): { readonly text: string } {
  const say = wordings[languageOf(conversation.persona)]
  const course = courseOf(conversation)
  return { text: `${effect(course, say)} ${adviceFor(conversation, course, say)}` }
}

function effect({ change, mover }: Course, say: CoachingWording): string {
  if (change === 'better') return mover ? say.thisHelped(say.why[mover]) : say.thisHelpedSomehow
  if (change === 'worse') return mover ? say.thisHarmed(say.why[mover]) : say.thisHarmedSomehow
  return say.thisLeftThem
}

/** @returns what helped is to be kept; else the direction that mends what did harm, or that the talk needs */
export function adviceFor(conversation: Conversation, course: Course, say: CoachingWording): string {
  const { change, mover } = course
  const kept = change === 'better' && mover ? say.keep[mover] : undefined
  const instead = change === 'worse' && mover ? insteadOf[mover] : undefined
  return kept ?? say.directions[instead ?? directionOf(conversation, course)]
}

/** What a general direction would pass over: the other person waits for something else, but this line did harm. */
const insteadOf: Partial<Record<Mover, Direction>> = { vagueness: 'clarity', advice: 'empathy' }
