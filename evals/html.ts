import { html } from 'hono/html'
import { type CaseResult, type RunResults, ruleCounts } from './results.ts'
import type { Summary } from './summary.ts'

/** @returns the run as a page: suites, rules, then every case, those that did not pass first and opened, with what came out */
export async function htmlReport(summary: Summary, { cases }: RunResults): Promise<string> {
  const unhappy = cases.filter(({ outcome }) => outcome !== 'passed')
  const happy = cases.filter(({ outcome }) => outcome === 'passed')
  const { usage } = summary
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Evals: ${summary.ok ? 'all passed' : 'failed'}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff }
table { border-collapse: collapse; margin: 1rem 0 } td, th { padding: .2rem .8rem; text-align: left; border-bottom: 1px solid #ddd }
td + td, th + th { text-align: right } td.word { text-align: left }
pre { white-space: pre-wrap; background: #f6f6f4; padding: .8rem; font-size: .85rem }
.failed, .error { color: #a11 } .shortfall, .ungraded { color: #850 } .passed { color: #262 }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #181818 } pre { background: #242424 } td, th { border-color: #444 } .failed, .error { color: #f88 } .shortfall, .ungraded { color: #fb5 } .passed { color: #8c8 } }
</style>
</head>
<body>
<h1>Evals: ${summary.ok ? 'all passed' : 'failed'}</h1>
<p>Engine: ${summary.engine}. ${cases.length} cases. ${usage.calls + usage.cached > 0 ? `${usage.calls} model calls, ${usage.input} tokens in, ${usage.output} out, ${usage.cached} answers from the cache.` : ''}</p>
<table>
<tr><th>suite</th><th>passed</th><th>failed</th><th>known shortfalls</th><th>could not be graded</th></tr>
${Object.entries(summary.suites).map(([suite, count]) => html`<tr><td>${suite}</td><td>${count.passed}</td><td>${count.failed}</td><td>${count.known}</td><td>${count.ungraded}</td></tr>`)}
</table>
<h2>What did not pass</h2>
${unhappy.length === 0 ? html`<p>Everything passed.</p>` : unhappy.map((one) => caseSection(one, true))}
<h2>By rule</h2>
<table>
<tr><th>suite</th><th>rule</th><th>passed</th><th>tried</th></tr>
${ruleCounts(cases).map(({ suite, rule, passed, tried }) => html`<tr><td>${suite}</td><td class="word">${rule}</td><td>${passed}</td><td>${tried}</td></tr>`)}
</table>
<h2>What passed</h2>
${happy.map((one) => caseSection(one, false))}
</body>
</html>
`
  return String(await page)
}

function caseSection({ suite, title, outcome, reasons, checks, output }: CaseResult, isOpen: boolean) {
  const told = isOpen ? reasons : checks.map(({ reason }) => reason)
  return html`<details ${isOpen && outcome !== 'shortfall' ? 'open' : ''}>
<summary><b class="${outcome}">${outcome}</b> ${suite}: ${title}</summary>
<ul>${told.map((reason) => html`<li>${reason}</li>`)}</ul>
${isOpen && output ? html`<pre>${output}</pre>` : ''}
</details>
`
}
