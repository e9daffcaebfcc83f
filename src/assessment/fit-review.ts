import { leftTurnsOf } from '../conversation/branches.ts'
import type { Conversation } from '../conversation/conversation.ts'
import { type FieldProblem, RoleplayError } from '../errors.ts'
import type { Assessment } from './assessment.ts'
import type { CriterionReview, Review, TurnComment } from './review.ts'

/**
 * @param before the review that is stored: what an older assessment asked for stays the trainer's word
 * @throws RoleplayError `request-invalid` for turns, criteria, levels and blockers that were never there, or that come twice
 */
export function mustFit(
  review: Review,
  conversation: Conversation,
  assessment: Assessment | null,
  before: Review | null = null,
): void {
  const said = [...conversation.turns, ...leftTurnsOf(conversation), ...(before?.turns ?? [])]
  const judged = [...(assessment?.criteria ?? []), ...(before?.criteria ?? [])].map(({ id }) => id)
  const failing = [...(assessment?.blockers ?? []), ...(before?.blockers ?? [])].map(({ id }) => id)
  const problems = [
    ...turnFaults(review.turns, said),
    ...faults(
      'criteria',
      'id',
      review.criteria.map(({ id }) => id),
      judged,
    ),
    ...review.criteria.flatMap((word, at) => levelFault(word, at, assessment, before)),
    ...faults(
      'blockers',
      'id',
      review.blockers.map(({ id }) => id),
      failing,
    ),
  ]
  if (problems.length === 0) return
  const told = problems.map(({ path, message }) => `${path}: ${message}`).join('; ')
  throw new RoleplayError('request-invalid', told, { problems })
}

/** What a turn is known by: two turns may have one number, where the learner went back. */
type SaidTurn = Pick<TurnComment, 'turn' | 'message_id'>

function turnFaults(given: readonly SaidTurn[], said: readonly SaidTurn[]): FieldProblem[] {
  const isSame = (one: SaidTurn, other: SaidTurn) => one.turn === other.turn && one.message_id === other.message_id
  return given.flatMap((one, at) => {
    const { turn, message_id } = one
    if (!said.some((known) => known.turn === turn))
      return [{ path: `turns.${at}.turn`, message: `expected a turn of this talk, got ${turn}` }]
    if (message_id !== undefined && !said.some((known) => isSame(known, one)))
      return [
        {
          path: `turns.${at}.message_id`,
          message: `expected the message id of a turn ${turn} of this talk, got ${JSON.stringify(message_id)}`,
        },
      ]
    const isTwice = given.findIndex((other) => isSame(other, one)) < at
    return isTwice ? [{ path: `turns.${at}.turn`, message: `${turn} is given twice` }] : []
  })
}

const what = {
  criteria: 'a criterion of the assessment of this talk',
  blockers: 'a blocker of the assessment of this talk',
} as const

function faults<Value extends string | number>(
  list: keyof typeof what,
  field: string,
  given: readonly Value[],
  known: readonly Value[],
): FieldProblem[] {
  return given.flatMap((value, at) => {
    const path = `${list}.${at}.${field}`
    const told = JSON.stringify(value)
    if (!known.includes(value)) return [{ path, message: `expected ${what[list]}, got ${told}` }]
    return given.indexOf(value) < at ? [{ path, message: `${told} is given twice` }] : []
  })
}

/** A level of what is asked no more can only stay as it is. */
function levelFault(
  { id, level }: CriterionReview,
  at: number,
  assessment: Assessment | null,
  before: Review | null,
): FieldProblem[] {
  if (level === undefined || level === null) return []
  const path = `criteria.${at}.level`
  const levels = assessment?.criteria.find((one) => one.id === id)?.levels
  if (!levels) {
    const isKept = before?.criteria.some((one) => one.id === id && one.level === level) ?? false
    return isKept ? [] : [{ path, message: 'expected no new level of a criterion that is not judged any more' }]
  }
  if (level < levels.length) return []
  const wanted = levels.length === 0 ? 'a value, since this criterion has no levels' : `0 to ${levels.length - 1}`
  return [{ path, message: `expected ${wanted}, got ${level}` }]
}
