import { expect, test } from 'vitest'
import { aimOf } from '../../../src/assessment/advice/aim.ts'

const ofName = (name: string) => aimOf({ id: 'rubric.own', name })

test.each([
  ['Asks about her patients before presenting', 'explore'],
  ["Listens: asks, waits, does not explain the other person's feelings", 'explore'],
  ['Gives figures with their comparison and their limits', 'evidence'],
  ['Agrees on a small, dated next step and keeps the time', 'step'],
  ['Summary with a chance to correct', 'sum_up'],
  ['Trades, giving and taking, instead of haggling', 'trade'],
  ['Was the explanation plain and correct', 'clarity'],
  ['Names what was said and their own part in it', 'own'],
  ['Fasst zusammen, was vereinbart ist', 'sum_up'],
  ['Pose des questions ouvertes et écoute', 'explore'],
])('what "%s" asks of a line is read from its words: %s', (name, aim) => {
  expect(ofName(name)).toBe(aim)
})

test('something to be kept back, and words that tell nothing, ask for no line', () => {
  expect(ofName('Keeps to the own mandate and gives away no inside figures')).toBeNull()
  expect(ofName('Wears the badge')).toBeNull()
})

test('a usual criterion is known by its id, whatever it is called', () => {
  expect(aimOf({ id: 'honesty', name: 'Admits it' })).toBe('limits')
})
