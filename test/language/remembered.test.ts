import { expect, test } from 'vitest'
import { lately } from '../../src/language/remembered.ts'

test('works out once what is asked again, and anew what was long ago', () => {
  const asked: string[] = []
  const size = lately((text) => {
    asked.push(text)
    return text.length
  })

  expect([size('a line'), size('a line'), size('another')]).toEqual([6, 6, 7])
  expect(asked).toEqual(['a line', 'another'])

  for (let at = 0; at < 1_000; at++) size(`text ${at}`)
  size('a line')

  expect(asked.filter((text) => text === 'a line')).toHaveLength(2)
})

test('remembers that there is nothing, and keeps no long text', () => {
  const asked: string[] = []
  const first = lately((text) => {
    asked.push(text)
    return /\d/.exec(text)?.[0] ?? null
  })
  const long = 'x'.repeat(5_000)

  expect([first('none'), first('none'), first(long), first(long)]).toEqual([null, null, null, null])
  expect(asked).toEqual(['none', long, long])
})
