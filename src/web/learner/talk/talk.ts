import type { UIMessage } from 'ai'

/** A talk as its learner may see it: `GET /api/conversations/{id}?view=learner`. */
export interface TalkView {
  readonly id: string
  readonly persona_id: string
  readonly template_id: string
  readonly mode: 'learn_mode' | 'try_mode' | 'assess_mode'
  readonly status: 'active' | 'ended'
  readonly person: Person
  readonly title?: string | null
  readonly started_at?: string | null
  readonly limits?: Limits
  readonly may?: {
    readonly undo: boolean
    readonly hints: boolean
    readonly branch?: boolean
    readonly comments?: boolean
  }
  readonly comments?: boolean // each turn is commented
  readonly opening: string | null
  readonly opening_disposition?: Disposition | null
  readonly answering?: { readonly message_id: string; readonly learner: string } | null
  readonly lesson?: Lesson | null // with the expert of learn mode
  readonly turns: readonly SavedTurn[]
  readonly branches?: readonly Branch[] // what the learner went back from
  readonly ended: Ended | null
}

/** Whom the learner talks to. What an older server does not tell is left out on the page. */
export interface Person {
  readonly name: string | null
  readonly role: string
  readonly situation: string | null
  readonly setting?: string | null // where they meet
  readonly gender?: string | null
  readonly age?: number | string | null
  readonly language?: string | null // BCP 47
}

/** How long a talk may be. */
export interface Limits {
  readonly turns: number
  readonly minutes: number | null
}

/** How the person stands to the learner, each 0 to 1. */
export interface Disposition {
  readonly rapport: number
  readonly progress: number
  readonly patience: number
}

/** How a talk ended, and why. */
export interface Ended {
  readonly outcome: 'positive' | 'negative' | 'guard' | 'safety' | 'learner' | 'limit'
  readonly reason: string
}

/** The points of a lesson in order, and how far it has come. */
export interface Lesson {
  readonly points: readonly LessonPoint[]
}

/** One point; `checked`: the learner has shown that it was understood. */
export interface LessonPoint {
  readonly id: string
  readonly title: string
  readonly state: 'open' | 'taught' | 'checked'
}

/** What the learner may know of a turn beside its words. */
export interface TurnNotes {
  readonly turn: number
  readonly verdicts: readonly { readonly side: string; readonly rule: string; readonly action: string | null }[]
  readonly disposition: Disposition | null
  readonly hint?: string
  readonly quoted?: readonly { readonly text: string }[] // passages of the document, from the expert
  readonly handover?: { readonly mode: string } // the expert hands over to the talk itself
  readonly comment?: Comment
}

/** What a line did, and what to keep or to do differently. */
export interface Comment {
  readonly text: string
}

/** An exchange that the server has kept. */
export interface SavedTurn extends TurnNotes {
  readonly message_id: string
  readonly learner: string
  readonly reply: string
}

/** Turns that the learner went back from. */
export interface Branch {
  readonly id: string
  readonly after: string | null // the message id of the turn they followed; null: the opening
  readonly from_turn: number
  readonly ended: Ended | null
  readonly turns: readonly SavedTurn[]
}

/** A line on the page. A reply is whole as soon as it has the notes of its turn. */
export type TalkMessage = UIMessage<
  unknown,
  { turn: TurnNotes & { readonly ended?: Ended | null; readonly lesson?: Lesson } }
>

/** A line of the learner on its way to the server. Its id makes sending it again harmless. */
export interface LearnerLine {
  readonly id: string
  readonly text: string
}

/** What to call somebody whose name is not known. */
export const called = ({ name, role }: Pick<Person, 'name' | 'role'>) => name ?? `the ${role || 'other person'}`
