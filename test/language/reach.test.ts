import { describe, expect, test } from 'vitest'
import { reach, searchable } from '../../src/language/reach.ts'
import { cpuTimer } from '../support/cpu-timer.ts'

describe('how much of a statement a text says', () => {
  const statement = 'The boiler leaked, the tenant complained, the landlord laughed.'

  test.each([
    [
      'all of it, in four neighbouring sentences',
      'A boiler leaked. A tenant complained. Nobody came. The landlord laughed.',
      1,
    ],
    [
      'two thirds, when the last part stands five sentences away',
      'A boiler leaked. A tenant complained. Rain. Snow. Wind. The landlord laughed.',
      4 / 6,
    ],
    [
      'the best place counts, whatever comes before and behind it',
      'A boiler. Rain. Snow. Wind. Fog. The boiler leaked. The tenant complained, the landlord laughed. Rain. Snow. Wind. A tenant.',
      1,
    ],
    ['nothing', 'Rain. Snow.', 0],
  ])('%s', (_, text, share) => {
    expect(reach(statement, searchable(text))).toBeCloseTo(share)
  })

  test('is found quickly in a long text that says the same thing in every sentence', () => {
    const said = 'The boiler leaked, said the tenant. '.repeat(20_000)
    const spentMs = cpuTimer()

    expect(reach(statement, searchable(said))).toBeCloseTo(3 / 6)
    expect(spentMs()).toBeLessThan(2_000)
  })
})
