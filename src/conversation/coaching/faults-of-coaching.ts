import { words } from '../../language/text.ts'
import type { Conversation } from '../conversation.ts'
import { toldTooEarly } from './told-too-early.ts'

/** What a learner must not be told while they practise, each a sentence to the model that wrote it. */

/** @returns that it grades or gives away what has not been said in the talk */
export function faultsOfCoaching(text: string, conversation: Conversation): string[] {
  return [
    ...(grades.test(text)
      ? ['It praises or grades. Say what to notice and where to go, and nothing about scores.']
      : []),
    ...toldTooEarly(text, conversation).map(
      (passage) => `${JSON.stringify(passage)} has not been said in the talk: leave it out.`,
    ),
  ]
}

/** @returns that a field holds a line to repeat */
export function readyLineIn(field: string, text: string): string[] {
  return readyLine.test(text)
    ? [`${field}: it contains a line to repeat. Give the direction; the learner finds the words.`]
    : []
}

/** @returns that a field is too long */
export function tooLong(field: string, text: string, mostWords: number): string[] {
  const count = words(text).length
  return count <= mostWords ? [] : [`${field}: at most ${mostWords} words; got ${count}.`]
}

/** Four words or more between quotation marks, or a line led in by "say:". */
const readyLine = /["“„«](?:\s*[\p{L}\p{N}'’-]+[,;.!?]?\s*){4,}["”“»]|\b(?:say|dites|diga|sagen Sie)\s*:\s*\S/iu

/** Meters, marks and applause, as models like to add them; English, since such words come in English most of all. */
const grades = /\d\s?%|\b(?:scores?|scoring|rubric|great job|well done|good job)\b/iu
