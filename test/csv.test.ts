import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, csvOf } from '../src/csv.ts'

const write = (cells: readonly Cell[]) => csvOf({ cell: (cell: Cell) => cell }, cells)

test('has a header and ends every line with CR LF', () => {
  const text = csvOf({ a: (row: { a: Cell }) => row.a, b: () => 'x' }, [{ a: 1 }, { a: null }, { a: false }])

  expect(text).toBe('a,b\r\n1,x\r\n,x\r\nfalse,x\r\n')
})

test('a reader of RFC 4180 gets every text back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/u.test(text))),
      (texts) => {
        expect(parse(write(texts), { relaxColumnCount: false, skipEmptyLines: false }).slice(1).flat()).toEqual(texts)
      },
    ),
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '=HYPERLINK("http://x","y")'])(
  'a spreadsheet does not run %j',
  (formula) => {
    expect(parse(write([formula]), { relaxColumnCount: false })).toEqual([['cell'], [`'${formula}`]])
  },
)

test('leaves numbers below zero and texts with such signs inside alone', () => {
  expect(write([-1, 'a=b', 'x-y'])).toBe('cell\r\n-1\r\na=b\r\nx-y\r\n')
})
