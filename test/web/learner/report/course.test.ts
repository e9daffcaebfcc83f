import { expect, test } from 'vitest'
import { courseOf, directionOf, movedMost, signed } from '../../../../src/web/learner/report/course.ts'

const at = (rapport: number, progress = 0.2, patience = 0.5) => ({ rapport, progress, patience })
const turn = (number: number, disposition: ReturnType<typeof at> | null, moved_by: string[] = []) => ({
  turn: number,
  learner: `line ${number}`,
  disposition,
  moved_by,
})
const talk = {
  opening_disposition: at(0.4),
  turns: [
    turn(1, at(0.42)),
    turn(2, at(0.7), ['apology']),
    turn(3, at(0.3), ['pressure']),
    turn(4, at(0.3, 0.35, 0.4), ['evidence']),
    turn(5, at(0.31, 0.5, 0.4), ['summary']),
  ],
}

test('the course begins before the first line and has every turn', () => {
  const { points, steps } = courseOf(talk)

  expect(points.map(({ turn: number }) => number)).toEqual([0, 1, 2, 3, 4, 5])
  expect(steps.map(({ change }) => signed(change?.rapport ?? 0))).toEqual(['+2', '+28', '−40', '±0', '+1'])
})

test('the turns that moved the other person most are told in the order of the talk, for better and for worse', () => {
  const most = movedMost(courseOf(talk).steps)

  expect(most.map((step) => [step.turn, step.by, directionOf(step.change)])).toEqual([
    [2, ['apology'], 1],
    [3, ['pressure'], -1],
    [4, ['evidence'], 1],
  ])
})

test('a turn that hardly moved anybody is none to speak of', () => {
  expect(movedMost(courseOf({ ...talk, turns: talk.turns.slice(0, 1) }).steps)).toEqual([])
})

test('a talk that hides how it was taken has no course', () => {
  expect(courseOf({ opening_disposition: null, turns: [turn(1, null)] })).toEqual({ points: [], steps: [] })
})

test('where the beginning is not known, the first turn has no change', () => {
  const { steps } = courseOf({ ...talk, opening_disposition: null })

  expect(steps[0]?.change).toBeNull()
  expect(movedMost(steps).map((step) => step.turn)).toEqual([2, 3, 4])
})
