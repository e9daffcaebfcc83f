import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/assessment/assessment.ts'
import { mustFit } from '../../src/assessment/fit-review.ts'
import { emptyReview, type Review } from '../../src/assessment/review.ts'
import { overrules, reviewedBlocker, reviewedPass, reviewedScore, withValues } from '../../src/assessment/reviewed.ts'
import { aConversation, aTurn } from '../support/personas.ts'
import { anAssessment } from '../support/assessments.ts'

const review = (changes: Partial<Review>): Review => ({ ...emptyReview('talk'), ...changes })

describe('the score after a review', () => {
  const assessment = anAssessment({ needs: 1, manner: 0.5, facts: null }) // of weight 1, 2 and 3

  test.each([
    ['is the judge’s without values', [], 0.667],
    ['takes the trainer’s value in place of the judge’s', [{ id: 'manner', value: 1 }], 1],
    ['counts a criterion that the judge left open', [{ id: 'facts', value: 0 }], 0.333],
    ['leaves out a criterion that the trainer does not hold to be judged', [{ id: 'manner', value: null }], 1],
    ['keeps the judge’s value beside a comment', [{ id: 'manner', comment: 'Too dry.' }], 0.667],
    ['takes a level by its place among the levels', [{ id: 'manner', level: 2 }], 1],
    ['leaves out a criterion without a level', [{ id: 'manner', level: null }], 1],
    ['ignores what another rubric asked', [{ id: 'gone', value: 0 }], 0.667],
  ])('%s', (_, criteria, score) => {
    expect(reviewedScore(assessment, review({ criteria }))).toBe(score)
  })

  test('is none for a talk that is not scored, whatever the trainer says', () => {
    const lesson: Assessment = { ...assessment, score01: null, not_scored: 'Not scored: this was a lesson.' }

    expect(reviewedScore(lesson, review({ criteria: [{ id: 'needs', value: 1 }] }))).toBeNull()
    expect(reviewedScore(null, review({}))).toBeNull()
  })
})

describe('levels', () => {
  const assessment = anAssessment({ needs: 1, manner: 0.5 })

  test('are kept with the value that follows from them; an old review keeps its value', () => {
    const { criteria } = withValues(
      review({
        criteria: [
          { id: 'needs', level: 1, value: 0.9 },
          { id: 'manner', value: 0.3 },
        ],
      }),
      assessment,
      null,
    )

    expect(criteria).toEqual([
      { id: 'needs', level: 1, value: 0.5 },
      { id: 'manner', value: 0.3 },
    ])
  })

  test('of a criterion that is judged no more keep the value they had', () => {
    const before = review({ criteria: [{ id: 'gone', level: 2, value: 1 }] })

    expect(withValues(review({ criteria: [{ id: 'gone', level: 2 }] }), assessment, before).criteria).toEqual(
      before.criteria,
    )
  })

  test('overrule the judge, also when they only take a criterion out', () => {
    expect(overrules(review({ criteria: [{ id: 'needs', level: null }] }), assessment)).toBe(true)
    expect(overrules(review({ criteria: [{ id: 'needs', comment: 'Well.' }] }), assessment)).toBe(false)
  })
})

describe('whether an attempt passes after a review', () => {
  const found = {
    id: 'threat',
    name: 'Threatens',
    question: 'Did they?',
    answer: true,
    quote: 'Or else.',
    turn: 1,
    reason: '',
  }
  const open = { ...found, id: 'ruled_out', name: 'Promises too much', answer: null, quote: null, turn: null }
  const assessment = anAssessment(
    { needs: 1, manner: 0.5 },
    { pass_mark01: 0.6, blockers: [found, open], blocker: found, pass: false },
  )

  test('is the judge’s word while the trainer says nothing', () => {
    expect(reviewedPass(assessment, null)).toBe(false)
    expect(reviewedBlocker(assessment, null)).toEqual(found)
  })

  test('follows the score once the trainer lifts what failed it', () => {
    const lifted = review({ blockers: [{ id: 'threat', answer: false, comment: 'They quoted a letter.' }] })

    expect(reviewedBlocker(assessment, lifted)).toBeNull()
    expect(reviewedPass(assessment, lifted)).toBe(true)
    expect(reviewedPass(assessment, { ...lifted, criteria: [{ id: 'needs', level: 0 }] })).toBe(false)
  })

  test('fails once the trainer sets a blocker that the judge left open, in the trainer’s words', () => {
    const words = [
      { id: 'threat', answer: false },
      { id: 'ruled_out', answer: true, comment: 'A lifelong guarantee, turn 3.' },
    ]

    expect(reviewedPass(assessment, review({ blockers: words }))).toBe(false)
    expect(reviewedBlocker(assessment, review({ blockers: words }))).toMatchObject({
      name: 'Promises too much',
      reason: 'A lifelong guarantee, turn 3.',
    })
  })

  test('is not known without a mark, and nothing fails a talk that is not scored', () => {
    expect(reviewedPass({ ...assessment, pass_mark01: null }, null)).toBeNull()
    expect(reviewedPass({ ...assessment, not_scored: 'Not scored: a lesson.' }, null)).toBeNull()
  })
})

describe('a review has to fit its talk', () => {
  const conversation = { ...aConversation(), turns: [aTurn(1), aTurn(2)] }
  const assessment = anAssessment({ needs: 1 })
  const problemsOf = (changes: Partial<Review>, judged: Assessment | null = assessment) => {
    try {
      mustFit(review(changes), conversation, judged)
      return []
    } catch (error) {
      return error instanceof Error && 'problems' in error ? error.problems : error
    }
  }

  test('turns and criteria that are there are taken', () => {
    expect(problemsOf({ turns: [{ turn: 2, comment: 'Good.' }], criteria: [{ id: 'needs', value: 0.3 }] })).toEqual([])
  })

  test('unknown and repeated ones are all named', () => {
    expect(
      problemsOf({
        turns: [
          { turn: 3, comment: 'x' },
          { turn: 1, comment: 'x' },
          { turn: 1, comment: 'y' },
        ],
        criteria: [{ id: 'other', value: 1 }],
      }),
    ).toMatchObject([
      { path: 'turns.0.turn', message: expect.stringContaining('got 3') },
      { path: 'turns.2.turn', message: expect.stringContaining('twice') },
      { path: 'criteria.0.id', message: expect.stringContaining('got "other"') },
    ])
  })

  test('two turns of one number, where the learner went back, are two; a message id that no turn has is named', () => {
    const left = { after: 'm1', turns: [aTurn(2, { message_id: 'left' })], left_at: '', ended: null, ended_at: null }
    const talk = { ...conversation, branches: [left] }
    const comments = (...ids: string[]) =>
      review({ turns: ids.map((message_id) => ({ turn: 2, message_id, comment: 'x' })) })

    expect(() => mustFit(comments('m2', 'left'), talk, assessment)).not.toThrow()
    expect(() => mustFit(comments('m2', 'm2'), talk, assessment)).toThrow('twice')
    expect(() => mustFit(comments('m1'), talk, assessment)).toThrow('turns.0.message_id')
  })

  test('a level beyond those of the criterion, and a blocker nobody asked for, are named', () => {
    expect(
      problemsOf({ criteria: [{ id: 'needs', level: 3 }], blockers: [{ id: 'threat', answer: true }] }),
    ).toMatchObject([
      { path: 'criteria.0.level', message: 'expected 0 to 2, got 3' },
      { path: 'blockers.0.id', message: expect.stringContaining('got "threat"') },
    ])
  })

  test('no criterion can be overruled before the talk is assessed', () => {
    expect(problemsOf({ criteria: [{ id: 'needs', value: 1 }] }, null)).toHaveLength(1)
  })
})
