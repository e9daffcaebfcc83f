import { expect, test } from 'vitest'
import { wordsFor } from '../../../../src/web/learner/home/attempt-words.ts'
import { anAttempt } from '../entries.ts'

const resultOf = (changes: Parameters<typeof anAttempt>[0]) =>
  wordsFor(anAttempt(changes)).result.replaceAll('\u00a0', ' ')

test('a talk that has ended has its score, and leads to its report', () => {
  expect(resultOf({})).toBe('72 % · The talk has come to a good end')
  expect(wordsFor(anAttempt()).next).toEqual({ name: 'Report', href: '/talks/talk-1/report' })
})

test('what a trainer made of a talk counts', () => {
  const result = (reviewed_score01: number | null) => wordsFor({ ...anAttempt(), ...{ reviewed_score01 } }).result

  expect(result(0.5)).toMatch(/^50/)
  expect(result(null)).toMatch(/^72/)
})

test('a talk that still goes on leads back into it', () => {
  const words = wordsFor(anAttempt({ status: 'active', ended: null, score01: null, assessed: false, turns: 1 }))

  expect(words.result).toBe('Still going, one line so far')
  expect(words.next).toEqual({ name: 'Go on', href: '/talks/talk-1' })
})

test('practising again meets the same person in the same mode', () => {
  expect(wordsFor(anAttempt({ template_id: 'a b' })).again).toBe('/scenarios/a%20b?mode=assess_mode&person=persona-1')
})

test('who may have been at risk, and who had a lesson, is shown no marks', () => {
  const reason = 'Stopped.'
  expect(resultOf({ ended: { outcome: 'safety', reason }, score01: 0.4 })).toBe('We have stepped out of the role play')
  expect(resultOf({ mode: 'learn_mode', score01: 0.4 })).toBe('Lesson finished')
})

test('a talk that could not be judged says so', () => {
  const ended = { outcome: 'learner', reason: 'You ended the talk.' } as const
  expect(resultOf({ score01: null, ended })).toBe('Not enough said to judge · You have ended the talk')
  expect(resultOf({ score01: null, assessed: false, ended })).toBe('You have ended the talk')
})

test('a result that is held waits for the trainer; a lesson has none to wait for', () => {
  const held = { held: true, score01: null, assessed: true }

  expect(resultOf(held)).toBe('Your trainer looks at it first · The talk has come to a good end')
  expect(resultOf({ ...held, mode: 'learn_mode' })).toBe('Lesson finished')
})
