import { expect, test } from 'vitest'
import { emptyReview } from '../../src/assessment/review.ts'
import { type JudgedTalk, resultsOf } from '../../src/assessment/results.ts'
import type { Conversation } from '../../src/conversation/conversation.ts'
import { anAssessment } from '../support/assessments.ts'
import { aConversation, aTurn } from '../support/personas.ts'

function aTalk(changes: Partial<Conversation> = {}, judged: Partial<JudgedTalk> = {}): JudgedTalk {
  return {
    conversation: { ...aConversation(), ...changes },
    title: 'The damp flat',
    assessment: null,
    review: null,
    held: false,
    ...judged,
  }
}
const verdict = (rule: 'injection' | 'disrespect') => ({ side: 'input' as const, rule, action: 'warn' as const })

test('is empty, yet whole, without any talk', () => {
  const { distribution, ...rest } = resultsOf([])

  expect(rest).toEqual({ attempts: [], outcomes: {}, criteria: [], guard_events: [] })
  expect(distribution).toHaveLength(10)
  expect(distribution.every(({ count }) => count === 0)).toBe(true)
})

test('tells of each attempt who, when, how far and how well', () => {
  const { attempts } = resultsOf([
    aTalk(
      {
        id: 'one',
        learner: { id: 'sam-1', name: 'Sam' },
        started_at: '2026-05-01T10:00:00.000Z',
        turns: [aTurn(1, { verdicts: [verdict('disrespect')] })],
        undone: [{ ...aTurn(2, { verdicts: [verdict('injection')] }), undone_at: '2026-05-01T10:01:00.000Z' }],
        ended: { outcome: 'negative', reason: 'It was enough.' },
      },
      { assessment: anAssessment({ needs: 1, manner: 0.5 }) },
    ),
  ])

  expect(attempts).toEqual([
    {
      conversation_id: 'one',
      template_id: 'damp-flat',
      title: 'The damp flat',
      mode: 'assess_mode',
      learner: { id: 'sam-1', name: 'Sam' },
      person: { name: 'Ines Carvalho', role: 'tenant, school librarian' },
      started_at: '2026-05-01T10:00:00.000Z',
      turns: 1,
      outcome: 'negative',
      flags: [],
      guard_events: 2,
      score01: 0.667,
      reviewed_score01: null,
      assessed: true,
      weakest: { id: 'manner', name: 'manner in words', value: 0.5 },
      pass: null,
      commented: false,
      flagged: false,
      flag_note: null,
      held: false,
    },
  ])
})

test('puts flagged talks first, then the newest; talks of older versions last', () => {
  const { attempts } = resultsOf([
    aTalk({ id: 'older version' }),
    aTalk({ id: 'early', started_at: '2026-05-01T10:00:00.000Z' }),
    aTalk({ id: 'late', started_at: '2026-05-02T10:00:00.000Z' }),
    aTalk({ id: 'flagged', flags: ['self_harm'], started_at: '2026-04-01T10:00:00.000Z' }),
  ])

  expect(attempts.map(({ conversation_id }) => conversation_id)).toEqual(['flagged', 'late', 'early', 'older version'])
})

test('the trainer’s values count in place of the judge’s, and both are told', () => {
  const review = { ...emptyReview('a'), criteria: [{ id: 'needs', value: 0 }], comment: 'See turn 2.' }
  const { attempts, distribution, criteria } = resultsOf([
    aTalk({}, { assessment: anAssessment({ needs: 1 }), review }),
  ])

  expect(attempts).toMatchObject([
    { score01: 1, reviewed_score01: 0, weakest: { id: 'needs', value: 0 }, commented: true },
  ])
  expect(distribution.filter(({ count }) => count > 0)).toEqual([{ from: 0, to: 0.1, count: 1 }])
  expect(criteria).toMatchObject([{ id: 'needs', mean: 0 }])
})

test('spreads scores over ten bins, a full score in the last', () => {
  const talks = [0, 0.05, 0.55, 0.9, 1].map((value) => aTalk({}, { assessment: anAssessment({ needs: value }) }))

  expect(resultsOf(talks).distribution.map(({ count }) => count)).toEqual([2, 0, 0, 0, 0, 1, 0, 0, 0, 2])
})

test('names the weakest criteria first, by scenario, and how often they could be judged', () => {
  const { criteria } = resultsOf([
    aTalk({}, { assessment: anAssessment({ needs: 1, manner: 0, facts: null }) }),
    aTalk({}, { assessment: anAssessment({ needs: 0.5, manner: null, facts: null }) }),
    aTalk({ template_id: 'other' }, { assessment: anAssessment({ needs: 0.2 }) }),
  ])

  expect(criteria).toEqual([
    { template_id: 'damp-flat', id: 'manner', name: 'manner in words', mean: 0, judged: 1, unjudged: 1 },
    { template_id: 'other', id: 'needs', name: 'needs in words', mean: 0.2, judged: 1, unjudged: 0 },
    { template_id: 'damp-flat', id: 'needs', name: 'needs in words', mean: 0.75, judged: 2, unjudged: 0 },
    { template_id: 'damp-flat', id: 'facts', name: 'facts in words', mean: null, judged: 0, unjudged: 2 },
  ])
})

test('a lesson, or a talk that was stopped for somebody’s safety, is in no score and no criterion', () => {
  const assessment = anAssessment({ needs: 1 }, { score01: null, not_scored: 'Not scored.' })
  const { attempts, distribution, criteria } = resultsOf([aTalk({}, { assessment })])

  expect(attempts).toMatchObject([{ assessed: true, score01: null, weakest: null }])
  expect(distribution.every(({ count }) => count === 0)).toBe(true)
  expect(criteria).toEqual([])
})

test('counts how talks ended and which guards fired, most frequent first', () => {
  const ended = (outcome: 'positive' | 'limit') => ({ ended: { outcome, reason: 'So it ended.' } })
  const { outcomes, guard_events } = resultsOf([
    aTalk({ ...ended('limit'), turns: [aTurn(1, { verdicts: [verdict('injection'), verdict('disrespect')] })] }),
    aTalk({ ...ended('positive'), turns: [aTurn(1, { verdicts: [verdict('disrespect')] })] }),
    aTalk(ended('positive')),
    aTalk(),
  ])

  expect(outcomes).toEqual({ positive: 2, limit: 1 })
  expect(guard_events).toEqual([
    { side: 'input', rule: 'disrespect', count: 2 },
    { side: 'input', rule: 'injection', count: 1 },
  ])
})

test('talks in which somebody only tried stand in the list, and count in no score and no criterion', () => {
  const assessment = anAssessment({ needs: 0.5 })

  const { attempts, distribution, criteria } = resultsOf([
    aTalk({ id: 'tried', mode: 'try_mode' }, { assessment }),
    aTalk({ id: 'assessed' }, { assessment }),
  ])

  expect(attempts.map(({ score01 }) => score01)).toEqual([0.5, 0.5])
  expect(distribution.reduce((sum, { count }) => sum + count, 0)).toBe(1)
  expect(criteria).toMatchObject([{ id: 'needs', judged: 1 }])
})
