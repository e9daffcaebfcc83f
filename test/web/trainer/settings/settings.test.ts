import { expect, test } from 'vitest'
import { seconds } from '../../../../src/web/trainer/settings/settings.ts'

test('tells a time as people say it', () => {
  expect([12, 412, 1_000, 9_840, 61_234].map(seconds)).toEqual([
    'less than a tenth of a second',
    '0.4 seconds',
    '1 second',
    '9.8 seconds',
    '61 seconds',
  ])
})
