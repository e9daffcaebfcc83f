import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { messageOf } from '../src/errors.ts'
import { baselineFile, howToMake, newBaseline, readSummary } from './comparison/baseline.ts'
import { type Comparison, compareRuns } from './comparison/compare-runs.ts'
import { counted, isFailure, type Outcome, updateCommand } from './comparison/outcome.ts'
import { promptChanges } from './comparison/prompt-diff.ts'
import { readPrompts, writePrompts } from './comparison/prompt-files.ts'
import { currentPrompts } from './comparison/prompts.ts'
import { commentOf } from './comparison/report-markdown.ts'
import { reportOf } from './comparison/report-text.ts'
import type { Summary } from './summary.ts'

/**
 * `npm run evals:compare`: the last run against the committed baseline of its engine, and the prompts as they are against
 * the accepted ones. Exit status 0 when nothing got worse and no prompt changed, 2 for options that make no sense.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const usage = `usage: npm run evals:compare -- [options]
  --update                accept: the run becomes the baseline, the prompts as they are the accepted ones
  --partial               the run was filtered on purpose: compares only the suites that ran, --update keeps the others
  --allow-prompt-change   shows prompts that changed and does not fail for them
  --results FILE          what the run left (out/evals/summary.json)
  --baseline FOLDER       rules.json, model.json and prompts/ (evals/baseline)
  --markdown FILE         writes the comparison for a comment on a pull request`

try {
  const asked = options()
  if (asked.help) process.stdout.write(`${usage}\n`)
  else if (asked.update) await update(asked)
  else await compare(asked)
} catch (error) {
  process.stderr.write(`evals: ${messageOf(error)}${error instanceof TypeError ? `\n${usage}` : ''}\n`)
  process.exitCode = error instanceof TypeError ? 2 : 1
}

function options() {
  const { values } = parseArgs({
    options: {
      update: { type: 'boolean', default: false },
      partial: { type: 'boolean', default: false },
      'allow-prompt-change': { type: 'boolean', default: false },
      results: { type: 'string', default: join(root, 'out/evals/summary.json') },
      baseline: { type: 'string', default: join(root, 'evals/baseline') },
      markdown: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.update && values.markdown !== undefined)
    throw new TypeError('--update accepts what --markdown would report: one of the two')
  return { ...values, results: resolve(values.results), baseline: resolve(values.baseline) }
}

type Options = ReturnType<typeof options>

async function compare({ results, baseline, partial, markdown, ...options }: Options): Promise<void> {
  const [comparison, accepted, current] = await Promise.all([
    compared(results, baseline, partial),
    readPrompts(join(baseline, 'prompts')),
    currentPrompts(),
  ])
  const problems = [
    ...('problem' in comparison ? [comparison.problem] : []),
    ...(accepted.size === 0
      ? [
          `expected the accepted prompts in ${shown(baseline)}/prompts, there are none; accept them as they are: ${updateCommand}`,
        ]
      : []),
  ]
  const outcome: Outcome = {
    comparison: 'problem' in comparison ? null : comparison,
    problem: problems.length > 0 ? problems.join('\n') : null,
    prompts: accepted.size === 0 ? [] : promptChanges(accepted, current),
    isPromptChangeAllowed: options['allow-prompt-change'],
  }
  if (markdown !== undefined) await writeTo(resolve(markdown), commentOf(outcome))
  const isColoured = process.stdout.isTTY && !process.env.NO_COLOR
  process.stdout.write(`${reportOf(outcome, { baseline: shown(baseline), isColoured })}\n`)
  if (isFailure(outcome)) process.exitCode = 1
}

/** A missing or broken file is no reason to keep quiet about the prompts. */
async function compared(
  resultsFile: string,
  folder: string,
  partial: boolean,
): Promise<Comparison | { problem: string }> {
  try {
    const results = await readSummary(resultsFile, 'run the evals first: npm run evals')
    return compareRuns(await readBaseline(folder, results.engine), results, { partial })
  } catch (error) {
    return { problem: messageOf(error) }
  }
}

async function readBaseline(folder: string, engine: Summary['engine']): Promise<Summary> {
  const file = baselineFile(folder, engine)
  const baseline = await readSummary(file, howToMake(engine))
  if (baseline.engine !== engine)
    throw new Error(
      `expected a run of the engine "${engine}" in ${file}, got "${baseline.engine}"; ${howToMake(engine)}`,
    )
  return baseline
}

async function update({ results: resultsFile, baseline, partial }: Options): Promise<void> {
  const results = await readSummary(resultsFile, 'run the evals first: npm run evals')
  const file = baselineFile(baseline, results.engine)
  const old = existsSync(file) ? await readBaseline(baseline, results.engine) : null
  const kept = newBaseline(results, old, { partial })
  const current = await currentPrompts()
  const folder = join(baseline, 'prompts')
  const prompts = promptChanges(await readPrompts(folder), current)
  await writeTo(file, `${JSON.stringify(kept, null, 2)}\n`)
  await writePrompts(folder, current)
  const outcome = {
    comparison: old && compareRuns(old, results, { partial }),
    problem: null,
    prompts: [],
    isPromptChangeAllowed: true,
  }
  if (outcome.comparison)
    process.stdout.write(`${reportOf(outcome, { baseline: `the old ${shown(file)}`, isColoured: false })}\n\n`)
  process.stdout.write(
    `kept in ${shown(baseline)}: ${counted(Object.keys(kept.cases).length, 'case')}, ${counted(Object.keys(kept.rules).length, 'rule')}, ${counted(current.size, 'prompt')}, ${prompts.length} of them changed\n`,
  )
}

async function writeTo(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

/** @returns the path as somebody in the project's folder would write it */
function shown(path: string): string {
  const short = relative(root, path)
  return short.startsWith('..') ? path : short
}
