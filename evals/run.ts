import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Misuse } from '../src/cli/command.ts'
import { messageOf } from '../src/errors.ts'
import { sumOf } from './counted-model.ts'
import { engineInForce } from './engine.ts'
import { parsedOptions } from './parsed-options.ts'
import { createProgressBar } from './progress-bar.ts'
import { htmlReport } from './html.ts'
import { promptfoo } from './promptfoo.ts'
import { report } from './report.ts'
import { readResults } from './results.ts'
import { markdown, summaryOf } from './summary.ts'

/**
 * `npm run evals`: runs promptfooconfig.yaml and says how it went: without a network on the rules engine, on a model when one
 * is configured. Exit status 0 only when at least one case ran, none failed, and no rule was left wholly ungraded; 2 for
 * options that make no sense.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const usage = `usage: npm run evals -- [options]
  --filter SUITE    only this suite
  --data FOLDER     also the scenario documents of a folder, each with its NAME.gold.json beside it
  --repeat N        each case N times (models vary; the rules engine does not)
  --no-cache        ask the model anew; otherwise answers of earlier runs are used again
  --out FOLDER      where results go (out/evals): summary.json, summary.md, report.html, results.json, .junit.xml, .csv
  --config FILE     another set of suites (promptfooconfig.yaml)`

try {
  await run(options())
} catch (error) {
  process.stderr.write(`evals: ${messageOf(error)}\n`)
  process.exitCode = error instanceof Misuse ? 2 : 1
}

function options() {
  const { values } = parsedOptions({
    options: {
      filter: { type: 'string' },
      data: { type: 'string' },
      repeat: { type: 'string', default: '1' },
      'no-cache': { type: 'boolean', default: false },
      config: { type: 'string', default: join(root, 'promptfooconfig.yaml') },
      out: { type: 'string', default: join(root, 'out/evals') },
      help: { type: 'boolean', default: false },
    },
  })
  if (!/^[1-9]\d{0,2}$/.test(values.repeat))
    throw new Misuse(`--repeat takes a number from 1 to 999, got ${JSON.stringify(values.repeat)}\n${usage}`)
  return { ...values, out: resolve(values.out) }
}

async function run({ filter, data, repeat, 'no-cache': noCache, config, out, help }: ReturnType<typeof options>) {
  if (help) return void process.stdout.write(`${usage}\n`)
  const engine = engineInForce()
  const files = ['json', 'junit.xml', 'csv'].map((form) => join(out, `results.${form}`))
  const [json = ''] = files
  const [summaryFile, markdownFile, htmlFile] = ['summary.json', 'summary.md', 'report.html'].map((name) =>
    join(out, name),
  ) as [string, string, string]
  await mkdir(out, { recursive: true })
  await Promise.all([...files, summaryFile, markdownFile, htmlFile].map((file) => rm(file, { force: true }))) // never report an older run
  const bar = createProgressBar('evals')
  const rest = await promptfoo({
    options: [
      ...['-c', config, '--repeat', repeat],
      ...files.flatMap((file) => ['-o', file]),
      ...(filter === undefined ? [] : ['--filter-metadata', `suite=${filter}`]),
    ],
    env: {
      ...(data === undefined ? {} : { EVALS_DATA: resolve(data) }),
      EVALS_CACHE: noCache ? '' : join(out, 'cache'),
    },
    onProgress: bar.at,
  }).finally(bar.stop)
  const told = await readResults(json)
  const results = { ...told, usage: sumOf(told.usage, rest) }
  if (results.cases.length === 0)
    throw new Error(
      filter === undefined
        ? `${config} names no cases`
        : `no case ran: is there a suite ${JSON.stringify(filter)} in ${config}?\n${usage}`,
    )
  const twice = [...Map.groupBy(results.cases, ({ id }) => id)].find(([, runs]) => runs.length > Number(repeat))
  if (twice) throw new Error(`two cases are called ${JSON.stringify(twice[0])}`)
  const summary = summaryOf(results, engine)
  await writeFile(summaryFile, `${JSON.stringify(summary, null, 1)}\n`)
  await writeFile(markdownFile, markdown(summary, results))
  await writeFile(htmlFile, await htmlReport(summary, results))
  process.stdout.write(`${report(results)}\n`)
  if (!summary.ok) process.exitCode = 1
}
