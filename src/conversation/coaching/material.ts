import type { Persona } from '../../persona/persona.ts'
import type { Conversation } from '../conversation.ts'
import { languageOf } from '../guards/spoken-language.ts'
import { transcriptOf } from '../transcript.ts'
import type { courseOf } from './course.ts'
import { wordings } from './wording.ts'

/** What a model that coaches is told. Nothing of it goes beyond what both sides have heard and the learner knew before. */

/** @returns the end of the talk, line by line */
export function latestTalk(conversation: Conversation): string {
  const { turns, opening } = conversation
  const shown = turns.slice(-latestTurns)
  const talk = transcriptOf(conversation, { opening: shown.length < turns.length ? null : opening, turns: shown })
  return talk || '(nothing has been said yet)'
}

const latestTurns = 8

/** @returns what the last line did to the other person, in a sentence that goes on after "the learner's last line:" */
export function changeInWords({ change, mover }: ReturnType<typeof courseOf>): string {
  if (change === 'none yet') return 'there is none yet.'
  if (change === 'same') return 'it left the other person where they were.'
  const why = mover ? ` (${wordings.en.why[mover]})` : ''
  return change === 'better' ? `it helped${why}.` : `it cost the learner something${why}.`
}

/** @returns what the learner may know before the talk, a line a thing */
export function peopleOf({ name, role, scene }: Persona): string {
  const lines = [
    ['The other person', [name, role].filter(Boolean).join(', ')],
    ['The learner', scene?.learner_role],
    ['The situation, told to the other person', scene?.situation],
  ]
  return lines.flatMap(([label, text]) => (text ? [`- ${label}: ${text.replace(/\s+/g, ' ').trim()}`] : [])).join('\n')
}

/** @returns the language of the talk, in English: "Portuguese" */
export function languageNameOf(persona: Persona): string {
  const code = typeof persona.scene?.language === 'string' ? persona.scene.language : languageOf(persona)
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? 'English'
  } catch (error) {
    if (error instanceof RangeError) return 'English' // no language code at all
    throw error
  }
}
