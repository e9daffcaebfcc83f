import { expect, test } from 'vitest'
import { isToldAgain } from '../../../src/conversation/voices/again.ts'
import { againLeads, againUnsure } from '../../../src/conversation/voices/phrases/talk.ts'

test('what was told again is known by the leads it had, whatever the turn', () => {
  const turn = againUnsure.length

  expect(isToldAgain(`again.facts.3.${turn}.${againUnsure.length}.0`, againUnsure)).toBe(true)
  expect(isToldAgain(`again.facts.3.${turn}.${againLeads.length}.0`, againUnsure)).toBe(false)
  expect(isToldAgain('facts.3', againUnsure)).toBe(false)
})
