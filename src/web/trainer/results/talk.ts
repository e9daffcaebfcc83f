import type { Persona } from '../../../persona/persona.ts'

/** A talk as the server tells it to a trainer; what older talks lack is optional. */
export interface Talk {
  readonly id: string
  readonly template_id: string
  readonly persona_id: string
  readonly title?: string | null
  readonly mode: string
  readonly status: 'active' | 'ended'
  readonly engine: 'model' | 'rules'
  readonly persona: Persona
  readonly person: { readonly name: string | null; readonly role: string; readonly situation: string | null }
  readonly learner?: { readonly id: string; readonly name: string | null } | null
  readonly started_at?: string | null
  readonly ended_at?: string | null
  readonly opening: string | null
  readonly opening_disposition?: Disposition | null
  readonly disposition?: Disposition | null // at the start
  readonly turns: readonly Turn[]
  readonly answering?: { readonly message_id: string; readonly learner: string } | null // the line under way
  readonly assessed: boolean
  readonly branches?: readonly Branch[] // what the learner went back from
  readonly flags?: readonly string[]
  readonly hints_given?: number
  readonly ended: { readonly outcome: string; readonly reason: string } | null
}

/** One exchange, and what lies behind it. */
export interface Turn {
  readonly turn: number
  readonly at?: string | null
  readonly message_id: string
  readonly learner: string
  readonly reply: string
  readonly verdicts: readonly GuardEvent[]
  readonly disposition: Disposition | null
  readonly moved_by?: readonly string[]
  readonly used?: readonly string[]
  readonly source?: string
  readonly error?: string | null
  readonly attempts?: number
  readonly tokens?: { readonly input: number; readonly output: number }
  readonly hint?: string
  readonly comment?: { readonly text: string }
  readonly judged?: SecondLook
}

/** Turns that the learner went back from. */
export interface Branch {
  readonly id: string
  readonly after: string | null // the message id of the turn they followed, which may be in another branch; null: the opening
  readonly from_turn: number // its number; 0: the opening
  readonly turns: readonly Turn[]
  readonly ended: { readonly outcome: string } | null
}

/** What a guard noticed, and what was done. */
export interface GuardEvent {
  readonly side: string
  readonly rule: string
  readonly action: string | null
  readonly step?: string | null
  readonly evidence?: string | null
  readonly error?: string | null
  readonly attempt?: number
}

/** How the person stands to the learner, each part from 0 to 1. */
export interface Disposition {
  readonly rapport: number
  readonly progress: number
  readonly patience: number
}

/** What a judge found when it looked at a turn again. */
export interface SecondLook {
  readonly source: string
  readonly error: string | null
  readonly answers: readonly {
    readonly question: string
    readonly answer: string
    readonly reason: string
    readonly quote: string
  }[]
}

/** How a talk was judged. */
export interface Assessment {
  readonly score01: number | null
  readonly pass_mark01: number | null
  readonly pass: boolean | null
  readonly not_scored: string | null
  readonly judged: number
  readonly unjudged: number
  readonly criteria: readonly ScoredCriterion[]
  readonly blockers: readonly AnsweredBlocker[]
  readonly facts?: readonly StatedFact[] | null // null: not checked
}

/** One narrow question and its answer; null when it could not be judged. */
export interface Check {
  readonly id: string
  readonly question: string
  readonly answer: boolean | null
  readonly quote: string | null
  readonly turn: number | null
  readonly reason: string
  readonly votes?: { readonly yes: number; readonly no: number; readonly open: number } | undefined
}

/** Something that fails an attempt, and whether the judge found it. */
export interface AnsweredBlocker extends Check {
  readonly name: string
}

/** A statement of the learner, and whether it is so. */
export interface StatedFact {
  readonly turn: number
  readonly quote: string
  readonly verdict: 'right' | 'wrong' | 'unsupported'
  readonly fact: string | null
  readonly reason: string
}

/** One criterion of it, with the words that decided. */
export interface ScoredCriterion {
  readonly id: string
  readonly name: string
  readonly weight: number
  readonly level: number | null // its place among the levels, lowest 0
  readonly levels: readonly string[] // by name; none in assessments of older versions
  readonly value: number | null
  readonly checks?: readonly Check[]
  readonly reason: string
  readonly evidence: readonly { readonly turn: number; readonly quote: string }[]
}

/** One part of a disposition after a turn, and by how much the turn moved it; in percent. */
export interface Course {
  readonly part: keyof Disposition
  readonly value: number
  readonly change: number
}

/** @returns in words where the learner left this way: the turn before its first one may be of another way */
export function placeOf({ after, from_turn }: Branch, { turns }: Pick<Talk, 'turns'>): string {
  if (after === null) return 'From the beginning'
  const isOnLine = turns.some(({ message_id }) => message_id === after)
  return `After turn ${from_turn}${isOnLine ? '' : ' of another way'}`
}

/** @param before null when nobody knows how it was before */
export function courseOf(after: Disposition, before: Disposition | null | undefined): Course[] {
  return (['rapport', 'progress', 'patience'] as const).map((part) => {
    const value = Math.round(after[part] * 100)
    return { part, value, change: before ? value - Math.round(before[part] * 100) : 0 }
  })
}

/** @returns the disposition before the turn at this place of the talk */
export function dispositionBefore(talk: Pick<Talk, 'turns' | 'opening_disposition' | 'disposition'>, index: number) {
  return index === 0 ? (talk.opening_disposition ?? talk.disposition) : talk.turns[index - 1]?.disposition
}

/** @returns the turns in which something was said that may mean danger for the learner */
export function turnsAtRisk(turns: readonly Pick<Turn, 'turn' | 'verdicts'>[]): number[] {
  return turns.filter(({ verdicts }) => verdicts.some(({ rule }) => rule === 'self_harm')).map(({ turn }) => turn)
}

/** @returns true when the practice was stopped, or should have been, because the learner may be in danger */
export function isAtRisk({ flags = [], ended, turns }: Pick<Talk, 'flags' | 'ended' | 'turns'>): boolean {
  return flags.includes('self_harm') || ended?.outcome === 'safety' || turnsAtRisk(turns).length > 0
}
