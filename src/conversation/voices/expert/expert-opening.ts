import { words } from '../../../language/text.ts'
import type { Persona } from '../../../persona/persona.ts'
import { about } from './counterpart.ts'
import { type Lesson, lessonOf, matterOf } from './lesson.ts'
import { quoted } from './quoting.ts'
import { hardParts } from './texts/portions.ts'

/** @returns the expert's first words: who speaks, whom the learner will meet, what it is about and what will be hard in it */
export function expertOpening(persona: Persona): string {
  const lesson = lessonOf(persona)
  const { counterpart } = lesson
  const greeting = persona.name
    ? `Hello, I am ${persona.name.replace(/["“”]/g, '')}.`
    : 'Hello, good that you are here.'
  return [
    greeting,
    about(whom(lesson), counterpart),
    ...matterOf(lesson)
      .slice(0, 1)
      .map((passage) => `It is about this: ${quoted(passage)}`),
    about(hardParts[lesson.archetype], counterpart),
    about('Shall we start with the person, or do you have a question, or a first sentence to try?', counterpart),
  ].join(' ')
}

function whom({ counterpart, learnerRole }: Lesson): string {
  const role = counterpart.role && counterpart.fullName ? `, ${counterpart.role}` : ''
  const you =
    learnerRole && words(learnerRole).length <= 14 && !/\bthe learner\b/i.test(learnerRole)
      ? ` Your part: ${learnerRole}.`
      : ''
  return `We prepare your talk with ${counterpart.fullName ?? counterpart.name}${role}.${you}`
}
