import { expect, test } from 'vitest'
import type { CheckAnswer } from '../../src/assessment/check-answer.ts'
import { levelOf } from '../../src/assessment/level-of.ts'

/** Levels whose checks are named for what is answered to them: y, n or ? (not judged). */
function reached(...levels: readonly string[]) {
  const asked = levels.map((answers, level) =>
    [...answers].map((answer, at) => ({ id: `${level}.${at}`, question: 'So?', answer })),
  )
  const answers = asked.flat().map(({ id, question, answer }): [string, CheckAnswer] => {
    const said = { y: true, n: false }[answer] ?? null
    const reason = said === null ? 'Not judged: silence.' : `It is ${answer}.`
    return [id, { id, question, answer: said, quote: null, turn: null, reason }]
  })
  const rubric = [{ name: 'none', checks: [] }, ...asked.map((checks, at) => ({ name: `level ${at + 1}`, checks }))]
  return levelOf(rubric, new Map(answers))
}

test.each([
  [['n', 'n'], 0],
  [['y', 'n'], 1],
  [['yy', 'yn'], 1],
  [['yy', 'yy'], 2],
  [['y', 'y', 'n'], 2],
  [['y'], 1],
])('the highest level counts of which everything is met, and all below: %j is %i', (answers, level) => {
  expect(reached(...answers).level).toBe(level)
})

test.each([
  [['y', 'n?'], 1],
  [['n?', '?'], 0],
  [['n', '?'], 0],
])('one no decides, whatever else was not judged: %j is %i', (answers, level) => {
  expect(reached(...answers).level).toBe(level)
})

test.each([[['?', 'n']], [['y', '?']], [['y', 'y?']], [['?', '?']], [['y?', 'y']]])(
  'a check that would decide and was not judged gives no level: %j',
  (answers) => {
    expect(reached(...answers)).toEqual({ level: null, reason: 'Not judged: silence.' })
  },
)

test.each([[['n', 'y']], [['y', 'n', 'y']], [['n?', '?', 'yy']]])(
  'answers that contradict each other give no level: %j',
  (answers) => {
    expect(reached(...answers)).toMatchObject({ level: null, reason: expect.stringContaining('contradict') })
  },
)

test('says what kept it from the next level, or what shows the highest', () => {
  expect(reached('y', 'yn').reason).toBe('It is n.')
  expect(reached('y', 'y').reason).toBe('It is y.')
})
