import { describe, expect, test } from 'vitest'
import {
  asFound,
  asJudged,
  type CriterionDraft,
  draftOf,
  fitting,
  isFound,
  isOverruled,
  keyOfTurn,
  keyOnLine,
  orderOf,
  passWith,
  type Review,
  reviewOf,
  scoreWith,
} from '../../../../src/web/trainer/results/review-draft.ts'

const review: Review = {
  comment: 'A good start.',
  turns: [
    { turn: 2, comment: 'Well asked.' },
    { turn: 10, comment: 'Too fast.' },
  ],
  criteria: [
    { id: 'explores', level: 1, comment: 'More than half.' },
    { id: 'evidence', comment: 'Look at turn 3.' },
    { id: 'rubric.honesty', level: null },
    { id: 'respect', level: 0 },
  ],
  blockers: [
    { id: 'threat', answer: false, comment: 'A quotation.' },
    { id: 'ruled_out', answer: true },
  ],
  released: false,
  results_released: null,
  flagged: true,
  flag_note: 'Discuss on Friday.',
}

test('a review survives being edited and put back', () => {
  expect(reviewOf(draftOf(review))).toEqual(review)
  for (const results_released of [true, false])
    expect(reviewOf(draftOf({ ...review, results_released })).results_released).toBe(results_released)
})

test('a comment stays with its turn when another one has the number by now; one of an older version stands by its number', () => {
  const turns = [
    { turn: 2, message_id: 'left', comment: 'This pressed her.' },
    { turn: 2, message_id: 'on line', comment: 'Better.' },
    { turn: 3, comment: 'Well asked.' },
  ]
  const draft = draftOf({ ...review, turns })

  expect(reviewOf(draft).turns).toEqual(turns)
  expect(draft.turns[keyOnLine({ turn: 2, message_id: 'on line' }, draft.turns)]).toBe('Better.')
  expect(draft.turns[keyOnLine({ turn: 2, message_id: 'a third' }, draft.turns)]).toBeUndefined()
  expect(draft.turns[keyOnLine({ turn: 3, message_id: 'm3' }, draft.turns)]).toBe('Well asked.')
  expect(draft.turns[keyOfTurn({ turn: 3, message_id: 'm3' })]).toBeUndefined()
})

test('only flags that were changed are sent, so that a form left open takes no release back', () => {
  const saved = draftOf(review)
  const said = { comment: review.comment, turns: review.turns, criteria: review.criteria, blockers: review.blockers }

  expect(orderOf({ ...saved, comment: 'Well done.' }, saved)).toEqual({ ...said, comment: 'Well done.' })
  expect(orderOf({ ...saved, result: 'held' }, saved)).toEqual({ ...said, results_released: false })
  expect(orderOf({ ...saved, released: true, flagged: false }, saved)).toEqual({
    ...said,
    released: true,
    flagged: false,
    flag_note: null,
  })
})

test('the value that the server makes of a level is not sent back; one of an older review is, until a level is chosen', () => {
  const draft = draftOf({
    ...review,
    criteria: [
      { id: 'explores', level: 1, value: 0.5 },
      { id: 'respect', value: 0.25 },
      { id: 'evidence', value: null },
    ],
  })
  const chosen = { ...draft, criteria: { respect: { ...asJudged, ...draft.criteria.respect, mark: '2' as const } } }

  expect(reviewOf(draft).criteria).toEqual([
    { id: 'explores', level: 1 },
    { id: 'respect', value: 0.25 },
    { id: 'evidence', level: null },
  ])
  expect(reviewOf(chosen).criteria).toEqual([{ id: 'respect', level: 2 }])
})

test('what is left empty is left out, and a note goes with its flag', () => {
  const draft = {
    ...draftOf(review),
    comment: ' ',
    flagged: false,
    turns: { 2: '', 10: ' Too fast. ' },
    criteria: { explores: { ...asJudged, comment: ' ' } },
    blockers: { threat: { ...asFound, comment: 'Hm.' } },
  }

  expect(reviewOf(draft)).toEqual({
    ...review,
    comment: null,
    turns: [{ turn: 10, comment: 'Too fast.' }],
    criteria: [],
    blockers: [],
    flagged: false,
    flag_note: null,
  })
})

test('what is said of criteria and blockers that are asked no more is not kept', () => {
  const asked = { criteria: [{ id: 'explores' }, { id: 'new_one' }], blockers: [{ id: 'ruled_out' }] }

  const kept = reviewOf(fitting(draftOf(review), asked))

  expect([kept.criteria, kept.blockers]).toEqual([[review.criteria[0]], [review.blockers[1]]])
})

describe("the trainer's levels", () => {
  const levels = ['Not yet', 'In part', 'Well']
  const criteria = [
    { id: 'explores', weight: 1, value: 0, levels },
    { id: 'evidence', weight: 1, value: 1, levels },
    { id: 'honesty', weight: 2, value: null, levels },
  ]
  const marked = (id: string, mark: CriterionDraft['mark'], value: number | null = null) => ({
    criteria: { [id]: { ...asJudged, mark, value } },
  })

  test("replace the judge's in the score, criterion by criterion", () => {
    expect(scoreWith(criteria, { criteria: {} })).toBe(0.5)
    expect(scoreWith(criteria, marked('explores', '1'))).toBe(0.75)
    expect(scoreWith(criteria, marked('honesty', '2'))).toBe(0.75)
    expect(scoreWith(criteria, marked('honesty', 'earlier_value', 0.25))).toBe(0.375)
    expect(scoreWith(criteria, marked('explores', 'left_out'))).toBe(1)
    expect(scoreWith([{ id: 'one', weight: 1, value: null, levels }], { criteria: {} })).toBe(null)
    expect(isOverruled({ id: 'explores' }, marked('explores', 'left_out'))).toBe(true)
    expect(isOverruled({ id: 'explores' }, { criteria: { explores: { ...asJudged, comment: 'Hm.' } } })).toBe(false)
  })

  test('and word on the blockers decide whether the attempt passes', () => {
    const nothing = draftOf({ ...review, criteria: [], blockers: [] })
    const assessment = { pass_mark01: 0.5, criteria, blockers: [{ id: 'threat', answer: true }] }
    const lifted = { ...nothing, blockers: { threat: { ...asFound, answer: 'lifted' as const } } }

    expect(passWith(assessment, nothing)).toBe(false)
    expect(passWith(assessment, lifted)).toBe(true)
    expect(passWith(assessment, { ...lifted, ...marked('evidence', '0') })).toBe(false)
    expect(passWith({ ...assessment, pass_mark01: null }, nothing)).toBe(null)
    expect(isFound({ answer: null }, { ...asFound, answer: 'set' })).toBe(true)
    expect(isFound({ answer: null })).toBe(false)
  })
})
