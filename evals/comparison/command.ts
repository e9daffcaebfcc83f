import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { messageOf } from '../../src/errors.ts'
import type { Summary } from '../summary.ts'
import { baselineFile, howToMake, newBaseline, readSummary } from './baseline.ts'
import { compareRuns } from './compare-runs.ts'
import { counted, isFailure, type Outcome, updateCommand } from './outcome.ts'
import { promptChanges } from './prompt-diff.ts'
import { readPrompts, writePrompts } from './prompt-files.ts'
import type { PromptTexts } from './prompts.ts'
import { commentOf } from './report-markdown.ts'
import { reportOf } from './report-text.ts'

/** What the command needs of the process around it. */
export interface Surroundings {
  readonly print: (text: string) => void
  readonly printError: (text: string) => void
  readonly currentPrompts: () => Promise<PromptTexts>
  readonly isColoured: boolean
}

/**
 * Compares the last run with the committed baseline of its engine, and the prompts as they are with the accepted ones.
 * @returns the exit status: 0 when nothing got worse and no prompt changed, 2 for options that make no sense
 */
export async function compareCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { print, printError } = surroundings
  let asked: Options
  try {
    asked = options(args)
  } catch (error) {
    printError(`evals: ${messageOf(error)}\n${usage}\n`)
    return 2
  }
  try {
    if (!asked.help) return asked.update ? await update(asked, surroundings) : await compare(asked, surroundings)
    print(`${usage}\n`)
    return 0
  } catch (error) {
    printError(`evals: ${messageOf(error)}\n`)
    return 1
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const usage = `usage: npm run evals:compare -- [options]
  --update                accept: the run becomes the baseline, the prompts as they are the accepted ones
  --partial               the run was filtered on purpose: compares only the suites that ran, --update keeps the others
  --allow-prompt-change   shows prompts that changed and does not fail for them
  --results FILE          what the run left (out/evals/summary.json)
  --baseline FOLDER       rules.json, model.json and prompts/ (evals/baseline)
  --markdown FILE         writes the comparison for a comment on a pull request`

function options(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
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

async function compare(
  { results, baseline, partial, markdown, ...options }: Options,
  { print, currentPrompts, isColoured }: Surroundings,
): Promise<number> {
  const [runs, accepted, current] = await Promise.all([
    runsToCompare(results, baseline),
    readPrompts(join(baseline, 'prompts')),
    currentPrompts(),
  ])
  const problems = [
    ...('problem' in runs ? [runs.problem] : []),
    ...(accepted.size === 0
      ? [
          `expected the accepted prompts in ${shown(baseline)}/prompts, there are none; accept them as they are: ${updateCommand}`,
        ]
      : []),
  ]
  const outcome: Outcome = {
    comparison: 'problem' in runs ? null : compareRuns(runs.baseline, runs.results, { partial }),
    problem: problems.length > 0 ? problems.join('\n') : null,
    prompts: accepted.size === 0 ? [] : promptChanges(accepted, current),
    isPromptChangeAllowed: options['allow-prompt-change'],
  }
  if (markdown !== undefined) await writeTo(resolve(markdown), commentOf(outcome))
  print(`${reportOf(outcome, { baseline: shown(baseline), isColoured })}\n`)
  return isFailure(outcome) ? 1 : 0
}

/** A missing or broken file is no reason to keep quiet about the prompts. */
async function runsToCompare(resultsFile: string, folder: string): Promise<Runs | { problem: string }> {
  try {
    const results = await readResults(resultsFile)
    return { results, baseline: await readBaseline(folder, results.engine) }
  } catch (error) {
    return { problem: messageOf(error) }
  }
}

interface Runs {
  readonly results: Summary
  readonly baseline: Summary
}

function readResults(file: string): Promise<Summary> {
  return readSummary(file, 'run the evals first: npm run evals')
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

async function update(
  { results: resultsFile, baseline, partial }: Options,
  { print, currentPrompts }: Surroundings,
): Promise<number> {
  const results = await readResults(resultsFile)
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
  if (outcome.comparison) print(`${reportOf(outcome, { baseline: `the old ${shown(file)}`, isColoured: false })}\n\n`)
  print(
    `kept in ${shown(baseline)}: ${counted(Object.keys(kept.cases).length, 'case')}, ${counted(Object.keys(kept.rules).length, 'rule')}, ${counted(current.size, 'prompt')}, ${prompts.length} of them changed\n`,
  )
  return 0
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
