import { dialogueActs } from '../../../language/dialogue-acts.ts'
import { sentences } from '../../../language/text.ts'
import type { Archetype } from '../../../scenario/template.ts'
import type { Lesson } from './lesson.ts'
import { faultsOf } from './line-faults.ts'
import type { Fault, Finding, Move } from './line-findings.ts'
import { movesOf } from './line-moves.ts'
import { partOf } from './line-parts.ts'
import { foreseen, takenUp, welcomed } from './line-passages.ts'
import type { Passage } from './passage.ts'

/** A tried line, judged for this kind of talk and this document. */
export interface Review {
  readonly line: string
  readonly verdict: 'good' | 'thin' | 'poor'
  readonly moves: readonly Finding<Move>[] // what weighs most in this kind of talk first
  readonly faults: readonly Finding<Fault>[] // the gravest first
  readonly warned: Passage | null // the document foresees what such a line does
  readonly welcomed: Passage | null // the document says that this opens the person
  readonly takesUp: Passage | null // what the line takes up of this person's matter
  readonly missing: Move | null // what the talk needs next
}

/** @param tried what the learner's earlier lines did already */
export function reviewLine(line: string, lesson: Lesson, tried: ReadonlySet<Move>): Review {
  const parts = sentences(line).map(({ text }) => partOf(text))
  const whole = dialogueActs(line, lesson.words)
  const moves = movesOf(parts, line, lesson)
  const faults = faultsOf(parts, line, new Set(whole.acts), moves, lesson, tried)
  const isGrave = faults.some(({ name }) => grave.has(name))
  const verdict = isGrave ? 'poor' : moves.length > 0 ? 'good' : 'thin'
  const doneNow = new Set([...tried, ...moves.map(({ name }) => name)])
  return {
    line,
    verdict,
    moves,
    faults: faults.length === 0 && verdict === 'thin' ? [{ name: 'no_effect', part: '' }] : faults,
    warned: isGrave ? foreseen(faults, line, lesson) : null,
    welcomed: isGrave ? null : welcomed(moves, line, lesson),
    takesUp: isGrave ? null : takenUp(line, lesson),
    missing: missingMove(lesson.archetype, doneNow),
  }
}

/** @returns what a kind of talk needs next when these moves were made, or null when nothing is missing */
export function missingMove(archetype: Archetype, done: ReadonlySet<Move>): Move | null {
  return wanted[archetype].find((move) => !done.has(move)) ?? null
}

/** What each kind of talk lives on, in the order in which it comes. */
const wanted: Readonly<Record<Archetype, readonly Move[]>> = {
  PERSUASION: ['open_question', 'evidence', 'limits_admitted', 'next_step'],
  CONFRONTATION: ['empathy', 'accountability', 'open_question', 'next_step'],
  HELP_SEEKING: ['open_question', 'empathy', 'clarity', 'next_step'],
  INVESTIGATION: ['purpose', 'open_question', 'summary'],
  NEGOTIATION: ['open_question', 'condition', 'summary'],
}

const grave: ReadonlySet<Fault> = new Set<Fault>([
  'accusation',
  'pressure',
  'dismissal',
  'vague_claim',
  'leading',
  'advice',
  'but_apology',
  'reveals_limit',
  'promise',
])
