import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/assessment/assess.ts'
import { earlierAttempts } from '../../../src/assessment/report/earlier-attempts.ts'
import { Report } from '../../../src/assessment/report/report.ts'
import { reportOf } from '../../../src/assessment/report/report-of.ts'
import { tips } from '../../../src/assessment/report/tips.ts'
import { aimOf } from '../../../src/assessment/advice/aim.ts'
import { emptyReview } from '../../../src/assessment/review.ts'
import { usualCriteria } from '../../../src/assessment/usual/index.ts'
import { archetypes } from '../../../src/scenario/template.ts'
import { createStepRunner } from '../../../src/step.ts'
import { anAssessment } from '../../support/assessments.ts'
import { aConversation, aTurn } from '../../support/personas.ts'
import { aReport, hostileTalk } from '../../support/reports.ts'

test('a report has the shape that it is described by, and stays whole on its way through JSON', async () => {
  const report = await aReport()

  expect(Report.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
})

test('tells who talked with whom, how it ended, and whether it is a pass', async () => {
  expect(await aReport()).toMatchObject({
    title: 'The damp flat <3',
    person: { name: 'Ines Carvalho' },
    learner_name: 'Rui <b>Costa</b>',
    turns: 4,
    outcome: 'learner',
    pass_mark01: 0.6,
    pass: false,
  })
})

test('every next step names its place in the talk, what was said there and what to try instead', async () => {
  const { next_steps } = await aReport()

  expect(next_steps).toHaveLength(3)
  for (const { turn, said, try_instead, tip, why } of next_steps) {
    const line = hostileTalk.turns.find((one) => one.turn === turn)?.learner.replace(/\s+/g, ' ')
    expect(line).toBe(said)
    expect([try_instead, tip, why].every(Boolean)).toBe(true)
  }
})

test('what went well is what was met, what to try next what was not, the weightiest first', () => {
  const assessment = anAssessment({ light: 1, none: 0, heavy: 1, half: 0.5, open: null })

  const { strengths, next_steps } = reportOf({
    conversation: aConversation({ turns: [aTurn(1), aTurn(2)] }),
    title: null,
    assessment,
    review: null,
    earlier: [],
  })

  expect(strengths.map(({ criterion }) => criterion)).toEqual(['heavy', 'light'])
  expect(next_steps.map(({ criterion }) => criterion)).toEqual(['none', 'half'])
})

describe('a trainer’s word', () => {
  const assessment = anAssessment(
    { listens: 1, understanding: 0, clarity: 0.5 },
    { pass_mark01: 0.6, pass: false, advice: [] },
  )
  const review = {
    ...emptyReview('talk'),
    comment: 'Come and see me.',
    criteria: [
      { id: 'listens', value: 0, comment: 'Only at the door.' },
      { id: 'understanding', value: 1 },
      { id: 'clarity', value: null },
    ],
  }
  const parts = { conversation: hostileTalk, title: null, assessment, earlier: [] }

  test('counts in place of the judge’s, which stands beside it, in the score and in the pass', () => {
    const { criteria, score01, judge_score01, pass, trainers_comment } = reportOf({ ...parts, review })

    expect(criteria).toMatchObject([
      {
        value: 0,
        level: 'Not yet',
        judge_value: 1,
        judge_level: 'Well',
        overruled: true,
        comment: 'Only at the door.',
      },
      { value: 1, level: 'Well', overruled: true },
      { value: null, level: null, share: null, overruled: true },
    ])
    expect([score01, judge_score01, pass]).toEqual([0.667, assessment.score01, true])
    expect(trainers_comment).toBe('Come and see me.')
  })

  test('makes other strengths and next steps, with a line that the rules word now', () => {
    const { strengths, next_steps } = reportOf({ ...parts, review })

    expect(strengths.map(({ criterion }) => criterion)).toEqual(['understanding'])
    expect(next_steps).toMatchObject([
      { criterion: 'listens', why: 'Only at the door.', source: 'rules', try_instead: expect.any(String) },
    ])
  })

  test('lifts and sets what fails the attempt', () => {
    const asked = {
      id: 'threat',
      name: 'Threatens',
      question: 'Did they threaten?',
      turn: 2,
      quote: 'Nobody',
      reason: '',
    }
    const threat = { ...asked, answer: true }
    const threatened = { ...assessment, pass_mark01: 0.1, blockers: [threat], blocker: threat, pass: false }
    const lifted = { ...emptyReview('talk'), blockers: [{ id: 'threat', answer: false, comment: 'A joke of both.' }] }

    expect(reportOf({ ...parts, assessment: threatened, review: null })).toMatchObject({ pass: false })
    expect(reportOf({ ...parts, assessment: threatened, review: lifted })).toMatchObject({
      pass: true,
      blockers: [{ answer: false, reason: 'A joke of both.' }],
    })
  })

  test('leaves everything as it is where there is none', () => {
    const { score01, judge_score01, criteria } = reportOf({ ...parts, review: null })

    expect(score01).toBe(judge_score01)
    expect(criteria.some(({ overruled }) => overruled)).toBe(false)
  })
})

test('a value between two levels has no level', () => {
  const review = { ...emptyReview('talk'), criteria: [{ id: 'clarity', value: 0.7 }] }
  const assessment = anAssessment({ clarity: 0.5 })

  const { criteria } = reportOf({ conversation: hostileTalk, title: null, assessment, review, earlier: [] })

  expect(criteria[0]).toMatchObject({ value: 0.7, level: null, judge_level: 'In part' })
})

describe('the course of a talk', () => {
  test('names the lines that moved the other person most, up and down, and what in them did it', async () => {
    const { course } = await aReport()

    expect(course?.turns.map(({ change }) => change)).toEqual([0.02, -0.45, 0.17, -0.13])
    expect(course?.rises).toMatchObject([{ turn: 3, why: 'you asked instead of telling' }])
    expect(course?.falls).toMatchObject([
      { turn: 2, change: -0.45, why: 'it made them or their concern small' },
      { turn: 4, why: 'it stayed general and could mean anything' },
    ])
  })

  test('is left out where the talk does not tell it', async () => {
    const elsewhere = {
      ...hostileTalk,
      turns: hostileTalk.turns.map((turn) => ({ ...turn, moved_by: [], disposition: hostileTalk.disposition })),
    }

    expect((await aReport(elsewhere)).course).toBeNull()
  })
})

test('counts words and questions of both', async () => {
  const conversation = aConversation({
    opening: 'I have come about the wall.',
    turns: [
      aTurn(1, { learner: 'How is Tomas? Is he at home?', reply: 'He is at school.' }),
      aTurn(2, { learner: 'Tell me about it.', reply: 'Well.' }),
    ],
  })

  expect((await aReport(conversation)).measures).toEqual({
    learner_words: 11,
    other_words: 11,
    share_of_words01: 0.5,
    open_questions: 2,
    closed_questions: 1,
    longest_line: { turn: 1, words: 7 },
  })
})

test('a talk that may not be scored has a head and the reason, no marks, no curve, no advice', async () => {
  const report = await aReport({ ...hostileTalk, flags: ['self_harm'] })

  expect(report).toMatchObject({
    not_scored: expect.stringContaining('at risk'),
    score01: null,
    pass: null,
    criteria: [],
    blockers: [],
    strengths: [],
    next_steps: [],
    course: null,
  })
})

test('statements that were found wrong are told', () => {
  const wrong = {
    turn: 2,
    quote: 'Nobody else complains',
    verdict: 'wrong' as const,
    fact: 'Four tenants have complained.',
    reason: 'The file says so.',
  }
  const assessment = anAssessment({ clarity: 1 }, { facts: [wrong], facts_wrong: [wrong] })

  const { facts_wrong } = reportOf({ conversation: hostileTalk, title: null, assessment, review: null, earlier: [] })

  expect(facts_wrong).toEqual([wrong])
})

describe('earlier attempts', () => {
  const talk = (id: string, started_at: string) => aConversation({ id, started_at })
  const assessed = (id: string, started_at: string, values: Record<string, number | null>) => ({
    conversation: talk(id, started_at),
    assessment: anAssessment(values),
    review: null,
  })
  const others = [
    assessed('first', '2026-03-01T08:00:00Z', { listens: 0, understanding: 1 }),
    assessed('second', '2026-03-01T09:00:00Z', { listens: 0.5, understanding: 1 }),
    assessed('later', '2026-03-03T09:00:00Z', { listens: 1 }),
    assessed('open', '2026-03-01T10:00:00Z', { listens: null }),
    { conversation: talk('not-assessed', '2026-03-01T11:00:00Z'), assessment: null, review: null },
  ]

  test('are those that were scored and came before, newest first, with their levels', () => {
    expect(earlierAttempts(hostileTalk, others)).toMatchObject([
      { conversation_id: 'second', criteria: [{ id: 'listens', level: 'In part' }, { level: 'Well' }] },
      { conversation_id: 'first' },
    ])
  })

  test('tell what rose and what fell since the one before', () => {
    const assessment = anAssessment({ listens: 1, understanding: 0.5, clarity: 1 })
    const earlier = earlierAttempts(hostileTalk, others)

    const { compared } = reportOf({ conversation: hostileTalk, title: null, assessment, review: null, earlier })

    expect(compared).toEqual({ score: 0, rose: ['listens in words'], fell: ['understanding in words'] })
  })

  test('there is nothing to compare the first attempt with', async () => {
    expect((await aReport()).compared).toBeNull()
  })
})

test('tells who judged, and how many questions were left open', async () => {
  const assessment = await assess(hostileTalk, null, createStepRunner({ model: null }))

  const { judged_by } = await aReport(hostileTalk, { assessment })

  expect(judged_by).toMatchObject({ engine: 'rules', not_judged: 2, rubric_version: assessment.rubric_version })
  expect(judged_by.checks).toBeGreaterThan(8)
})

test('every criterion of the kinds of talk has something to try next', () => {
  const shownByLines = archetypes
    .flatMap((archetype) => usualCriteria[archetype])
    .filter(({ isMetBy }) => isMetBy !== null)
  const aims = shownByLines.map(aimOf)

  expect(aims.filter((aim) => aim === null || !tips[aim])).toEqual([])
})
