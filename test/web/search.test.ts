import { expect, test } from 'vitest'
import { hasEveryWord } from '../../src/web/search.ts'

test.each([
  ['', true],
  ['  ', true],
  ['lodz CAR', true],
  ['car Łódź', true],
  ['car Wien', false],
])('%j is found where every word of it stands, whatever its accents and capitals: %s', (search, isFound) => {
  expect(hasEveryWord(search, ['A car in Łódź', null, undefined])).toBe(isFound)
})
