import { expect, test } from 'vitest'
import { dateIn, promiseIn } from '../../../src/conversation/voices/echo.ts'

test('holds somebody to their own part of a promise', () => {
  expect(promiseIn('I will type the list now and you take it along.')).toBe('you will type the list now')
  expect(promiseIn("I'll send you my notes by Monday.")).toBe('you will send me your notes by Monday')
})

test('makes a note of a day that is announced, not of one that is past or asked about', () => {
  expect(dateIn('I will ring you on Thursday at ten.')).toBe('Thursday at ten')
  expect(dateIn('You wrote to me on Thursday and I did not answer.')).toBeNull()
  expect(dateIn('Could we meet on Friday?')).toBeNull()
})
