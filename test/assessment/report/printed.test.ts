import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/assessment/assess.ts'
import { earlierAttempts } from '../../../src/assessment/report/earlier-attempts.ts'
import { reportHtml, reportStyleHash } from '../../../src/assessment/report/report-html.ts'
import { reportMarkdown } from '../../../src/assessment/report/report-markdown.ts'
import { emptyReview } from '../../../src/assessment/review.ts'
import { createStepRunner } from '../../../src/step.ts'
import { anAssessment } from '../../support/assessments.ts'
import { aReport, hostileTalk } from '../../support/reports.ts'

const before = earlierAttempts(hostileTalk, [
  {
    conversation: { ...hostileTalk, id: 'before', started_at: '2026-02-27T15:30:00.000Z' },
    assessment: anAssessment({ listens: 0, understanding: 0.5, clarity: 0 }),
    review: null,
  },
])
const review = {
  ...emptyReview('conversation-1'),
  comment: 'Better.\n</style><script>alert(2)</script>',
  turns: [{ turn: 2, comment: '*Never* say this.' }],
  criteria: [{ id: 'respect', value: 0.5, comment: 'You | laughed.' }],
}
const wrong = {
  turn: 2,
  quote: 'Nobody **else** complains',
  verdict: 'wrong' as const,
  fact: 'Four <tenants> have complained.',
  reason: 'So it is.',
}

async function whole() {
  const assessment = await assess(hostileTalk, null, createStepRunner({ model: null }))
  return aReport(hostileTalk, { earlier: before, review, assessment: { ...assessment, facts_wrong: [wrong] } })
}

test('a whole report as Markdown', async () => {
  expect(reportMarkdown(await whole())).toMatchSnapshot()
})

test('a whole report as a page', async () => {
  expect(reportHtml(await whole())).toMatchSnapshot()
})

describe('what a learner or a trainer wrote', () => {
  test('becomes no element of the page', async () => {
    const page = reportHtml(await whole())

    expect(page).not.toMatch(/<script|<img|<b>|onerror=alert\(1\)>/i)
    expect(page.match(/<\/style>/g)).toHaveLength(1)
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;')
  })

  test('becomes no markup of the Markdown', async () => {
    const text = reportMarkdown(await whole())

    expect(text).not.toMatch(/(?<!\\)<\w|(?<!\\)\[this|(?<!\\)\*\*else|^# Nobody/m)
    for (const row of text.split('\n').filter((line) => line.startsWith('| ')))
      expect([4, 5]).toContain(row.replace(/\\\|/g, '').split('|').length - 2)
  })
})

test('the page brings its style along, and a policy lets it through by its digest', async () => {
  const page = reportHtml(await whole())

  const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? ''
  expect(reportStyleHash).toBe(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  expect(page).not.toMatch(/<[^>]*\b(?:style|src|href)=|url\(|@import/)
})

test('a talk that is not scored says so kindly, in both', async () => {
  const report = await aReport({ ...hostileTalk, flags: ['self_harm'] })

  for (const printed of [reportMarkdown(report), reportHtml(report)]) {
    expect(printed).toContain('may have been at risk')
    expect(printed).not.toMatch(/Point by point|What to try next|In figures| %/)
  }
})
