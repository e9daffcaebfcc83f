import { expect, test } from 'vitest'
import { ruledOut } from '../../../src/assessment/usual/ruled-out.ts'

const claim = (quote: string, fact: string) => [{ turn: 1, quote, verdict: 'wrong' as const, fact, reason: 'So.' }]

test.each([
  ['I guarantee you half of it back.', 'The grant has ended and must not be promised.'],
  ['You can take it with your tablets, no risk at all.', 'It must not be taken with blood thinners.'],
  ["It's approved for children, definitely.", 'It is not approved under 18.'],
])('%s fails an attempt where the scenario says: %s', (quote, fact) => {
  expect(ruledOut(claim(quote, fact))).toHaveLength(1)
})

test.each([
  ["In the eight years we've been in the hall.", 'Tenant for six years.'],
  ['Eighty kilometres on one charge.', 'Range 60 km, in frost 40 km.'],
  ['You can have it for 239 euros.', 'It costs 249 euros a month.'],
  ['The meeting was on Tuesday.', 'The meeting was not on Tuesday.'],
])('%s is merely wrong where the scenario says: %s', (quote, fact) => {
  expect(ruledOut(claim(quote, fact))).toEqual([])
})
