import type { Persona } from '../../../persona/persona.ts'
import type { LessonStep } from './lesson-step.ts'

/** The most words of a reply that shows a model dialogue: five exchanges of some 45 words, and what stands around them. */
const dialogueWordLimit = 300

/** @returns how many words a reply of the expert may have: a model dialogue needs more room than an explanation */
export function replyWordLimit({ conversation_rules }: Persona, { does }: Pick<LessonStep, 'does'>): number {
  const { word_limit } = conversation_rules
  return does === 'shows_dialogue' ? Math.max(word_limit, dialogueWordLimit) : word_limit
}
