import type { Recallable } from '../recall/word-index.ts'
import type { Saying } from './saying.ts'

/** Something the persona knows and can put into words. */
export interface Known extends Saying, Recallable {
  readonly source: string // the statement it was made of
  readonly order: number // place in the document; invented values come after it
  readonly isEvent: boolean // something that happened
  readonly isOwn: boolean // about the persona
  readonly isFragment: boolean // answers a question, is never told by itself
  readonly isFromDocument: boolean
  readonly access: Access
}

/** When it is told: by itself, in trust, only to a question that asks for just that. */
export type Access = 'free' | 'delicate' | 'asked'
