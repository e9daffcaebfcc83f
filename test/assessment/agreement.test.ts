import { expect, test } from 'vitest'
import { agreementOf, type JudgedTwice } from '../../src/assessment/agreement.ts'

const pair = (one: number | null, other: number | null, highest = 2): JudgedTwice => ({ one, other, highest })

test('counts what is the same, what is one level off and what is further apart', () => {
  expect(agreementOf([pair(0, 0), pair(1, 2), pair(2, 0), pair(2, 2)])).toMatchObject({
    pairs: 4,
    exact: 2,
    off_by_one: 1,
    further: 1,
    open: 0,
  })
})

test('two who both cannot tell agree; where only one cannot they do not, and neither says anything beyond chance', () => {
  const marks = [pair(0, 0), pair(2, 2)]

  expect(agreementOf([...marks, pair(null, null), pair(1, null), pair(null, 1)])).toMatchObject({
    exact: 3,
    open: 2,
    kappa: agreementOf(marks).kappa,
  })
})

test('kappa is the one of an example worked by hand, with three levels', () => {
  // One in rows, the other in columns. Observed disagreement is 8 of 32; by their sums (12, 13, 7 and 13, 11, 8) it would be 856 of 32 x 32.
  const table = [
    [10, 2, 0],
    [3, 8, 2],
    [0, 1, 6],
  ]
  const pairs = table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, () => pair(one, other))),
  )

  expect(agreementOf(pairs).kappa).toBeCloseTo(1 - 8 / 32 / (856 / 1024), 10)
})

test('kappa does not depend on how many levels there are between the same marks', () => {
  const marks = [
    [0, 0],
    [5, 5],
    [5, 0],
    [0, 0],
  ] as const

  const sixLevels = agreementOf(marks.map(([one, other]) => pair(one, other, 5)))
  const twoLevels = agreementOf(marks.map(([one, other]) => pair(one / 5, other / 5, 1)))

  expect(sixLevels.kappa).toBeCloseTo(twoLevels.kappa ?? Number.NaN, 10)
  expect([sixLevels.off_by_one, twoLevels.off_by_one]).toEqual([0, 1])
})

test('there is no agreement beyond chance where nothing was marked, or everything alike', () => {
  expect(agreementOf([]).kappa).toBeNull()
  expect(agreementOf([pair(null, 1)]).kappa).toBeNull()
  expect(agreementOf([pair(1, 1), pair(1, 1)]).kappa).toBeNull()
})
