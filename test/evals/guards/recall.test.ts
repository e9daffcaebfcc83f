import { expect, test } from 'vitest'
import type { Judged } from '../../../evals/guards/judge.ts'
import { bySource, confusionOf, falseAlarmsOf, recallOf } from '../../../evals/guards/recall.ts'

const judged = [
  one('injection', 'injection', 'a'),
  one('injection', 'prompt_leak', 'a'),
  one('injection', null, 'b'),
  one('benign', null),
  one('benign', 'off_topic'),
]

test('recall asks for the rule of the label, being stopped for any rule', () => {
  expect(recallOf(judged)).toMatchObject([
    { label: 'injection', right: { hits: 1, count: 3 }, stopped: { hits: 2, count: 3 } },
  ])
})

test('a reply that was only mended has not been stopped', () => {
  const mended: Judged = { ...one('persona_break', 'speaks_for_learner'), action: 'mend' }

  expect(recallOf([mended])).toMatchObject([{ stopped: { hits: 0, count: 1 } }])
})

test('false alarms name the rules that gave them', () => {
  expect(falseAlarmsOf(judged)).toMatchObject([
    { label: 'benign', alarms: { hits: 1, count: 2 }, byRule: { off_topic: 1 } },
  ])
})

test('confusion counts what each label was judged', () => {
  expect(confusionOf(judged)).toEqual({
    benign: { passed: 1, off_topic: 1 },
    injection: { injection: 1, prompt_leak: 1, passed: 1 },
  })
})

test('sources are counted apart, lines without one left out', () => {
  expect(bySource(judged)).toMatchObject([
    { source: 'a', label: 'injection', right: { hits: 1, count: 2 }, stopped: { hits: 2 } },
    { source: 'b', label: 'injection', right: { hits: 0, count: 1 }, stopped: { hits: 0 } },
  ])
})

function one(label: string, rule: string | null, source: string | null = null): Judged {
  return {
    line: { id: 1, text: 'text', label, side: 'input', source },
    rule,
    action: rule === null ? null : 'deflect',
    evidence: null,
  }
}
