import type { LineUnderstanding } from '../../language/understand.ts'
import type { LessonMoment } from './expert/lesson-step.ts'
import type { Conversation, Disposition, Ended } from '../conversation.ts'

/** Everything a voice needs for one reply. */
export interface SpeakRequest {
  readonly conversation: Conversation // with the turns so far
  readonly line: string // what the learner says now
  readonly understanding: LineUnderstanding
  readonly disposition: Disposition // already moved by this line
  readonly closing: Ended | null // set when this reply must close the talk
  readonly makesAmends?: boolean // the line apologises for how the learner spoke to the persona before
  readonly lesson?: LessonMoment // with the expert of learn mode: what this reply does in the lesson
  readonly again?: { readonly heard: string } // set when a guard cut the answer before; `heard` is what was said of it
}

/** A reply while it is spoken. `report` is complete once `text` has ended. */
export interface Speech {
  readonly text: AsyncIterable<string>
  report(): SpeechReport
}

export interface SpeechReport {
  readonly used: readonly string[] // ids of the facts and lines the reply is made of, as far as they are known
  readonly tokens?: { readonly input: number; readonly output: number }
}

/** Who words the reply: a language model or the rules engine. */
export interface Voice {
  readonly source: 'model' | 'rules'
  /** Aborting the signal stops the speech and everything behind it. */
  speak(request: SpeakRequest, signal: AbortSignal): Speech
}
