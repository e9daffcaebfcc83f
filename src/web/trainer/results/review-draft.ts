/** What a trainer says about a talk, as the server keeps it. */
export interface Review {
  readonly comment: string | null
  readonly turns: readonly (NumberedTurn & { readonly comment: string })[]
  readonly criteria: readonly {
    readonly id: string
    readonly level?: number | null // takes the judge's place; null takes the criterion out of the score
    readonly value?: number | null // follows from the level; reviews of older versions have only that
    readonly comment?: string | null
  }[]
  readonly blockers: readonly { readonly id: string; readonly answer: boolean; readonly comment?: string | null }[]
  readonly released: boolean // the learner may read it
  readonly results_released: boolean | null // the learner may see score and report; null: as the scenario has it
  readonly flagged: boolean
  readonly flag_note: string | null
}

/** A turn as a comment names it: another one has its number when the learner went back. Reviews of older versions have only that. */
interface NumberedTurn {
  readonly turn: number
  readonly message_id?: string | undefined
}

type Flags = 'released' | 'results_released' | 'flagged' | 'flag_note'

/** A review as it is sent: a flag that is left out stays as the server has it. */
export type ReviewOrder = Omit<Review, Flags> & Partial<Pick<Review, Flags>>

/** The same while it is being written: everything is there, and nothing is missing. */
export interface ReviewDraft {
  readonly comment: string
  readonly released: boolean
  readonly result: ResultShown
  readonly flagged: boolean
  readonly flagNote: string
  readonly turns: Readonly<Record<string, string>> // by `keyOfTurn`
  readonly criteria: Readonly<Record<string, CriterionDraft>>
  readonly blockers: Readonly<Record<string, BlockerDraft>>
}

/** Whether the learner sees score and report. */
export type ResultShown = 'as_scenario' | 'held' | 'released'

/** @returns under what name the browser keeps what is written of a talk */
export const draftKeyOf = (talk: string) => `word on ${talk}`

/** What a trainer says of one criterion: the place of a level, that it is left out, or nothing. */
export interface CriterionDraft {
  readonly mark: 'as_judge' | 'left_out' | 'earlier_value' | `${number}`
  readonly value: number | null // of a review that gave no level
  readonly comment: string
}

/** What a trainer says of something that fails an attempt. */
export interface BlockerDraft {
  readonly answer: 'as_judge' | 'set' | 'lifted'
  readonly comment: string
}

/** A criterion of which the trainer has said nothing. */
export const asJudged: CriterionDraft = { mark: 'as_judge', value: null, comment: '' }

/** A blocker of which the trainer has said nothing. */
export const asFound: BlockerDraft = { answer: 'as_judge', comment: '' }

/** @returns a review as it is written in the fields */
export function draftOf(review: Review): ReviewDraft {
  const { comment, turns, criteria, blockers, released, results_released: shown, flagged, flag_note } = review
  return {
    comment: comment ?? '',
    released,
    result: shown === null ? 'as_scenario' : shown ? 'released' : 'held',
    flagged,
    flagNote: flag_note ?? '',
    turns: Object.fromEntries(turns.map((one) => [keyOfTurn(one), one.comment])),
    criteria: Object.fromEntries(
      criteria.map(({ id, level, value, comment: why }) => [
        id,
        { mark: markOf(level, value), value: level === undefined ? (value ?? null) : null, comment: why ?? '' },
      ]),
    ),
    blockers: Object.fromEntries(
      blockers.map(({ id, answer, comment: why }) => [id, { answer: answer ? 'set' : 'lifted', comment: why ?? '' }]),
    ),
  }
}

function markOf(level: number | null | undefined, value: number | null | undefined): CriterionDraft['mark'] {
  if (level !== undefined) return level === null ? 'left_out' : `${level}`
  if (value === undefined) return 'as_judge'
  return value === null ? 'left_out' : 'earlier_value'
}

/** @returns the review that the draft says; what was left empty is left out */
export function reviewOf(draft: ReviewDraft): Review {
  const { comment, turns, criteria, blockers, released, result, flagged, flagNote } = draft
  return {
    comment: comment.trim() || null,
    turns: Object.entries(turns)
      .flatMap(([key, said]) => (said.trim() ? [{ ...turnOfKey(key), comment: said.trim() }] : []))
      .toSorted((one, other) => one.turn - other.turn),
    criteria: Object.entries(criteria).flatMap(([id, { mark, value, comment: said }]) => {
      const why = said.trim()
      if (mark === 'as_judge' && !why) return []
      return [{ id, ...marked(mark, value), ...(why ? { comment: why } : {}) }]
    }),
    blockers: Object.entries(blockers).flatMap(([id, { answer, comment: said }]) => {
      const why = said.trim()
      return answer === 'as_judge' ? [] : [{ id, answer: answer === 'set', ...(why ? { comment: why } : {}) }]
    }),
    released,
    results_released: result === 'as_scenario' ? null : result === 'released',
    flagged,
    flag_note: flagged ? flagNote.trim() || null : null,
  }
}

/**
 * @param saved what the draft was made of
 * @returns the review with no more flags than were changed: a form that is left open takes back no release that came meanwhile
 */
export function orderOf(draft: ReviewDraft, saved: ReviewDraft): ReviewOrder {
  const { released, results_released, flagged, flag_note, ...said } = reviewOf(draft)
  const isFlagKept = draft.flagged === saved.flagged && draft.flagNote.trim() === saved.flagNote.trim()
  return {
    ...said,
    ...(draft.released === saved.released ? {} : { released }),
    ...(draft.result === saved.result ? {} : { results_released }),
    ...(isFlagKept ? {} : { flagged, flag_note }),
  }
}

/** @returns under what name a draft keeps the comment on a turn */
export const keyOfTurn = ({ turn, message_id: id }: NumberedTurn) => (id === undefined ? `${turn}` : `${turn} ${id}`)

function turnOfKey(key: string): NumberedTurn {
  const [turn = '', ...id] = key.split(' ')
  return { turn: Number(turn), ...(id.length > 0 ? { message_id: id.join(' ') } : {}) }
}

/** @returns the same for a turn of the talk as it is now, on which a comment of an older version stands by its number */
export function keyOnLine(turn: NumberedTurn, comments: ReviewDraft['turns']): string {
  return `${turn.turn}` in comments ? `${turn.turn}` : keyOfTurn(turn)
}

function marked(mark: CriterionDraft['mark'], value: number | null): { level?: number | null; value?: number } {
  if (mark === 'as_judge') return {}
  if (mark === 'earlier_value') return value === null ? {} : { value }
  return { level: mark === 'left_out' ? null : Number(mark) }
}

/** By what a talk is judged, as far as a review speaks of it. */
interface JudgedBy {
  readonly criteria: readonly { readonly id: string }[]
  readonly blockers: readonly { readonly id: string }[]
}

/** @returns the draft without what is said of criteria and blockers that are asked no more: nobody sees or keeps it */
export function fitting(draft: ReviewDraft, { criteria, blockers }: JudgedBy): ReviewDraft {
  return { ...draft, criteria: only(draft.criteria, criteria), blockers: only(draft.blockers, blockers) }
}

function only<Said>(said: Readonly<Record<string, Said>>, asked: readonly { readonly id: string }[]) {
  const ids = new Set(asked.map(({ id }) => id))
  return Object.fromEntries(Object.entries(said).filter(([id]) => ids.has(id)))
}

interface Scored {
  readonly id: string
  readonly weight: number
  readonly value: number | null
  readonly levels: readonly string[]
}

/** @returns what a criterion is worth as the trainer has it; undefined where the judge's stands */
export function valueOf(
  { mark, value }: CriterionDraft,
  { levels }: Pick<Scored, 'levels'>,
): number | null | undefined {
  if (mark === 'as_judge') return undefined
  if (mark === 'left_out') return null
  return mark === 'earlier_value' ? value : Number(mark) / (levels.length - 1)
}

/** @returns true when a trainer's level counts in place of the judge's */
export function isOverruled({ id }: Pick<Scored, 'id'>, { criteria }: Pick<ReviewDraft, 'criteria'>): boolean {
  return (criteria[id] ?? asJudged).mark !== 'as_judge'
}

/** @returns the score with the trainer's levels in place of the judge's; null when nothing is left to weigh */
export function scoreWith(criteria: readonly Scored[], draft: Pick<ReviewDraft, 'criteria'>): number | null {
  const judged = criteria.flatMap((criterion) => {
    const own = valueOf(draft.criteria[criterion.id] ?? asJudged, criterion)
    const value = own === undefined ? criterion.value : own
    return value === null ? [] : [{ weight: criterion.weight, value }]
  })
  const weights = judged.reduce((sum, { weight }) => sum + weight, 0)
  return weights === 0 ? null : judged.reduce((sum, { weight, value }) => sum + weight * value, 0) / weights
}

interface Marked {
  readonly pass_mark01: number | null
  readonly criteria: readonly Scored[]
  readonly blockers: readonly { readonly id: string; readonly answer: boolean | null }[]
}

/** @returns whether the attempt passes with the trainer's word on levels and blockers; null when there is no score or no mark */
export function passWith({ pass_mark01: mark, criteria, blockers }: Marked, draft: ReviewDraft): boolean | null {
  if (mark === null) return null
  if (blockers.some((blocker) => isFound(blocker, draft.blockers[blocker.id]))) return false
  const score = scoreWith(criteria, draft)
  return score === null ? null : Math.round(score * 1_000) / 1_000 >= mark
}

/** @returns whether something that fails the attempt is there, as the trainer has it */
export function isFound({ answer }: { readonly answer: boolean | null }, { answer: own } = asFound): boolean {
  return own === 'as_judge' ? answer === true : own === 'set'
}
