import { expect, test } from 'vitest'
import { compareRuns } from '../../../evals/comparison/compare-runs.ts'
import { isFailure, type Outcome } from '../../../evals/comparison/outcome.ts'
import type { PromptChange } from '../../../evals/comparison/prompt-diff.ts'
import { commentOf } from '../../../evals/comparison/report-markdown.ts'
import { reportOf } from '../../../evals/comparison/report-text.ts'
import { aRun } from './runs.ts'

const nothing: Outcome = { comparison: null, problem: null, prompts: [], isPromptChangeAllowed: false }
const changed: PromptChange = {
  file: 'steps/judge.txt',
  kind: 'changed',
  onlyBlanks: false,
  patch: '--- a/steps/judge.txt\n+++ b/steps/judge.txt\n@@ -1 +1 @@\n-Old.\n+New.',
}
const text = (outcome: Outcome, isColoured = false) => reportOf(outcome, { baseline: 'evals/baseline', isColoured })

test('worse comes first, then the cases that changed, and the last line says what it comes to', () => {
  const comparison = compareRuns(aRun({ facts: [1, 1], age: [1] }), aRun({ facts: [1, 0], age: [1] }))

  const lines = text({ ...nothing, comparison }).split('\n')

  expect(lines[3]).toMatch(/^worse +talk: facts +2 \/ 2 +1 \/ 2$/)
  expect(lines).toContainEqual(expect.stringMatching(/^worse +1 \/ 1 → 0 \/ 1 +talk: facts 2$/))
  expect(lines.at(-1)).toBe('1 rule and 1 case got worse or are gone')
})

test('better passes and says how to keep it', () => {
  const outcome = { ...nothing, comparison: compareRuns(aRun({ facts: [0] }), aRun({ facts: [1] })) }

  expect(isFailure(outcome)).toBe(false)
  expect(text(outcome).split('\n').at(-1)).toMatch(/nothing got worse.*npm run evals:compare -- --update$/)
})

test('what is inconclusive tells how many repeats would be enough, and when none would', () => {
  const model = (passed: number, tried: number) => aRun({ facts: [passed] }, { engine: 'model', tried })

  expect(text({ ...nothing, comparison: compareRuns(model(19, 20), model(14, 20)) })).toContain(
    'about 43 repeats then and now would tell',
  )
  expect(text({ ...nothing, comparison: compareRuns(model(899, 900), model(898, 900)) })).toContain('too small')
})

test('a rule whose pass^k fell is named although it passes as often', () => {
  const model = (passed: number[]) => aRun({ facts: passed }, { engine: 'model', tried: 10 })

  expect(text({ ...nothing, comparison: compareRuns(model([10, 8]), model([9, 9])) })).toMatch(
    /^same +talk: facts .*0\.50 → 0\.00 +pass\^10 fell$/m,
  )
})

test('a changed prompt fails with its diff and what to do, unless it is allowed', () => {
  const outcome = { ...nothing, prompts: [changed] }

  expect(isFailure(outcome)).toBe(true)
  expect(isFailure({ ...outcome, isPromptChangeAllowed: true })).toBe(false)
  expect(text(outcome)).toContain('-Old.\n+New.')
  expect(text(outcome)).toContain(
    'the prompt text changed; look at the diff; run npm run evals and then npm run evals:compare -- --update to accept it',
  )
  expect(text({ ...nothing, prompts: [{ ...changed, onlyBlanks: true }] })).toContain('only white space differs')
})

test('colour is for terminals', () => {
  const outcome = { ...nothing, prompts: [changed] }

  expect(text(outcome)).not.toContain('\u001b')
  expect(text(outcome, true)).toContain('\u001b[31m-Old.\u001b[39m\n\u001b[32m+New.\u001b[39m')
})

test('a comment shows what got worse before anything else, and folds the rest', () => {
  const comparison = compareRuns(aRun({ facts: [1, 1], age: [1] }), aRun({ facts: [1, 0], age: [1] }))

  const comment = commentOf({ ...nothing, comparison, prompts: [changed] })

  expect(comment).toMatch(/^## Evals against the baseline: look at this\n/)
  expect(comment.indexOf('| worse | talk: facts |')).toBeLessThan(comment.indexOf('<details>'))
  expect(comment).toContain('```diff\n--- a/steps/judge.txt')
})

test('text in a comment cannot format it, call anybody or leave its fence', () => {
  const name = 'says <b>"@somebody"</b> | x'
  const comparison = compareRuns(aRun({ [name]: [1] }), aRun({ [name]: [0] }))

  const comment = commentOf({ ...nothing, comparison, prompts: [{ ...changed, patch: '-````\n+## Out' }] })

  expect(comment).not.toContain('<b>')
  expect(comment).not.toContain('@somebody')
  expect(comment).toContain('`````diff\n-````\n+## Out\n`````')
})

test('a comment stays shorter than the site allows, and says what it left out', () => {
  const long = { ...changed, patch: Array.from({ length: 3_000 }, () => `+${'word '.repeat(200)}`).join('\n') }
  const many = Array.from({ length: 300 }, () => 1)
  const comparison = compareRuns(aRun({ facts: many }), aRun({ facts: many.map(() => 0) }))

  const comment = commentOf({ ...nothing, comparison, prompts: [long] })

  expect(comment.length).toBeLessThan(60_000)
  expect(comment).toMatch(/and \d+ more lines/)
  expect(comment).toContain('and 260 more')
})
