import { expect, test } from 'vitest'
import { htmlReport } from '../../evals/html.ts'
import type { CaseResult } from '../../evals/results.ts'
import { summaryOf } from '../../evals/summary.ts'

const usage = { calls: 0, cached: 0, input: 0, output: 0 }

test('tells what did not pass first, with what came out, and text from a talk stays text', async () => {
  const checks = [{ rule: 'keeps facts', outcome: 'failed' as const, reason: 'age 41, wanted 39' }]
  const about = { suite: 'talk', checks, reasons: ['age 41, wanted 39'] }
  const cases: CaseResult[] = [
    { ...about, id: 'a', title: 'the one that passes', outcome: 'passed', reasons: [] },
    {
      ...about,
      id: 'b',
      title: 'keeps <script>alert(1)</script>',
      outcome: 'failed',
      output: 'PERSONA: <b>{{ 7 * 7 }}</b>',
    },
  ]

  const page = await htmlReport(summaryOf({ cases, usage }, 'rules'), { cases, usage })

  expect(page).toContain('<h1>Evals: failed</h1>')
  expect(page.indexOf('keeps &lt;script&gt;')).toBeLessThan(page.indexOf('the one that passes'))
  expect(page).toContain('<li>age 41, wanted 39</li>')
  expect(page).toContain('<pre>PERSONA: &lt;b&gt;{{ 7 * 7 }}&lt;/b&gt;</pre>')
  expect(page).not.toContain('<script>')
})
