import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLines } from '../../../evals/guards/lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterpart-lines-'))

test('reads lines with their side and the place their source names', () => {
  const path = fileOf(
    '{"id":1,"text":"a","label":"benign","source":"o/r:path#4"}',
    '',
    '{"id":"b","text":"c","label":"prompt_leak","side":"output"}',
  )

  expect(readLines(path)).toEqual([
    { id: 1, text: 'a', label: 'benign', side: 'input', source: 'o/r' },
    { id: 'b', text: 'c', label: 'prompt_leak', side: 'output', source: null },
  ])
})

test.each([
  ['{"id":1,"text":"a"', /line 2: expected JSON/],
  ['{"id":1,"text":"a","label":"bening"}', /line 2: expected a label \(injection, .*benign.*got .*bening/],
  ['{"id":1,"label":"benign"}', /line 2: expected .*; text: /],
  ['{"text":"a","label":"benign"}', /line 2: expected .*; id: /],
  [
    '{"id":1,"text":"a","label":"benign","side":"output"}',
    /line 2: expected a label of the output side .*got "benign"/,
  ],
  ['[]', /line 2: expected/],
])('names file, line and expectation of %s', (raw, message) => {
  const path = fileOf('{"id":0,"text":"fine","label":"benign"}', raw)

  expect(() => readLines(path)).toThrow(message)
  expect(() => readLines(path)).toThrow(path)
})

function fileOf(...lines: readonly string[]): string {
  const path = join(folder, 'lines.jsonl')
  writeFileSync(path, lines.join('\n'))
  return path
}
