import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { sorted, Summary } from '../summary.ts'

/** @returns where the baseline of an engine stands */
export function baselineFile(folder: string, engine: Summary['engine']): string {
  return join(folder, `${engine}.json`)
}

/** @returns how a baseline of this engine is made, for somebody who has none */
export function howToMake(engine: Summary['engine']): string {
  return engine === 'rules'
    ? 'make one: npm run evals && npm run evals:compare -- --update'
    : 'make one where the model is configured: ENGINE=model npm run evals -- --repeat 20 && npm run evals:compare -- --update'
}

/**
 * Reads the summary of a run.
 * @param advice what to do when the file is not there
 * @throws Error that tells what was expected where
 */
export async function readSummary(file: string, advice: string): Promise<Summary> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT') throw cause
    throw new Error(`expected the summary of a run in ${file}, there is none; ${advice}`, { cause })
  })
  const parsed = Summary.safeParse(fromJson(text))
  if (parsed.success) return parsed.data
  throw new Error(
    `expected the summary of a run (form 1, see evals/summary.ts) in ${file}, ${reasonOf(parsed.error)}; remove the file; ${advice}`,
  )
}

/**
 * What is kept of a run to measure later ones against. Of the rules engine only a run in which all passed; a model may fail now and
 * then, that is why it is measured, but every rule has to be graded.
 * @param partial the run was filtered on purpose: what the old baseline says of suites that did not run stays
 * @throws Error that says why this run cannot be one
 */
export function newBaseline(results: Summary, old: Summary | null, { partial = false } = {}): Summary {
  const passed = Object.values(results.cases).filter((count) => count.passed > 0).length
  const ungraded = Object.entries(results.rules).filter(([, { tried }]) => tried === 0)
  if (results.engine === 'rules' && !results.ok)
    throw new Error('the run did not pass, so it is no baseline: npm run evals says what failed')
  if (passed === 0) throw new Error('no case passed, so the run is no baseline')
  if (ungraded.length > 0)
    throw new Error(`nothing was graded of ${ungraded.map(([rule]) => rule).join(', ')}, so the run is no baseline`)
  const notRun = old ? Object.keys(old.suites).filter((suite) => !(suite in results.suites)) : []
  if (old === null || notRun.length === 0) return results
  if (!partial)
    throw new Error(
      `the run has no case of the suites ${notRun.join(', ')}: run them all; or say --partial, and what the baseline says of them stays`,
    )
  const kept = <Value>(of: Readonly<Record<string, Value>>) =>
    Object.entries(of).filter(([name]) => notRun.some((suite) => name.startsWith(`${suite}: `)))
  const spread = { ...Object.fromEntries(kept(old.spread ?? {})), ...results.spread }
  return {
    ...results,
    suites: {
      ...Object.fromEntries(notRun.flatMap((suite) => (old.suites[suite] ? [[suite, old.suites[suite]]] : []))),
      ...results.suites,
    },
    rules: sorted(Object.entries({ ...Object.fromEntries(kept(old.rules)), ...results.rules })),
    cases: sorted(Object.entries({ ...Object.fromEntries(kept(old.cases)), ...results.cases })),
    spread: sorted(Object.entries(spread)),
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function reasonOf(error: z.ZodError): string {
  const { path, message } = error.issues[0] ?? { path: [], message: 'not readable' }
  return `got something else: ${path.join('.') || 'the file'}: ${message}`
}
