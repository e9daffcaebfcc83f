import type { DialogueAct } from '../../../language/dialogue-act.ts'
import { dialogueActs } from '../../../language/dialogue-acts.ts'
import { words } from '../../../language/text.ts'
import { clausesOf } from './clauses.ts'

/** A sentence of a line and what it does. */
export interface LinePart {
  readonly text: string
  readonly acts: ReadonlySet<DialogueAct>
  readonly question: 'open' | 'closed' | null
}

/** @returns a sentence with what it does */
export function partOf(text: string): LinePart {
  const { acts, question } = dialogueActs(text)
  return { text, acts: new Set(acts), question }
}

/** Whether a clause alone does it. */
export type Shows = (clause: string) => boolean

/** @returns a test for one act */
export function showsAct(act: DialogueAct): Shows {
  return (clause) => dialogueActs(clause).acts.includes(act)
}

/** @returns the clause of a sentence that does it, where one clause alone does */
export function tightest(text: string, shows: Shows): string {
  const clauses = clausesOf(text)
  return clauses.length < 2 ? text : (clauses.find((clause) => words(clause).length >= 3 && shows(clause)) ?? text)
}

/** @returns the learner's own words, short enough to be quoted back */
export function clipped(text: string): string {
  const bare = text
    .replace(/["“”„«»‘]/g, '')
    .replace(/^[\s,;:–-]+|[\s.,;:!?–-]+$/g, '')
    .replace(/^(?:and|but|or|because) /i, '')
  const all = bare.split(/\s+/)
  return all.length <= 9
    ? bare
    : `${all
        .slice(0, 8)
        .join(' ')
        .replace(/[,;:]$/, '')} …`
}
