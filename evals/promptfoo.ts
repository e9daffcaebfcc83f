import { spawn } from 'node:child_process'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { compilingAtOnce } from './compiling-at-once.ts'
import { noUsage, Usage } from './counted-model.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Nothing leaves the machine but what the model in force is asked, and nothing is written but the results. */
const quiet = {
  PROMPTFOO_DISABLE_TELEMETRY: '1',
  PROMPTFOO_DISABLE_UPDATE: '1',
  PROMPTFOO_DISABLE_REMOTE_GENERATION: 'true',
  PROMPTFOO_DISABLE_SHARING: '1',
  PROMPTFOO_DISABLE_TEMPLATING: 'true', // a learner's line may hold braces
  LOG_LEVEL: 'warn',
  NO_COLOR: '1',
} as const

/** How far a run has come: cases done, of how many. At its end: what the model was asked beside what the results tell. */
export const Told = z.object({ done: z.number().int(), total: z.number().int(), usage: Usage.optional() })
export type Told = z.infer<typeof Told>

export interface PromptfooRun {
  readonly options: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly onProgress: (progress: Told) => void
}

/** The exit status of promptfoo when a case failed or could not be judged. */
const someFailed = 100

/**
 * Runs `promptfoo eval` in a process of its own, without its cache and its database.
 * @returns what the model was asked beside what the results tell
 * @throws Error with promptfoo's reason when it could not run the cases; cases that fail are no error
 */
export async function promptfoo({ options, env, onProgress }: PromptfooRun): Promise<Usage> {
  let usage = noUsage
  const settings = await mkdtemp(join(tmpdir(), 'counterpart-evals-'))
  try {
    const program = await realpath(join(root, 'node_modules/.bin/promptfoo'))
    const child = spawn(
      process.execPath,
      [
        ...compilingAtOnce,
        program,
        'eval',
        ...options,
        '--no-table',
        '--no-progress-bar',
        '--no-cache',
        '--no-write',
        '-j',
        '4',
      ],
      {
        cwd: root,
        env: { ...process.env, ...quiet, ...env, PROMPTFOO_CONFIG_DIR: settings },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    )
    child.on('message', (message) => {
      const told = Told.safeParse(message)
      if (!told.success) return
      usage = told.data.usage ?? usage
      onProgress(told.data)
    })
    const closed = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
    const [output, errors, status] = await Promise.all([textOf(child.stdout), textOf(child.stderr), closed])
    if (status !== 0 && status !== someFailed)
      throw new Error(`promptfoo could not run the cases (exit status ${status}): ${reasonIn(`${errors}\n${output}`)}`)
    return usage
  } finally {
    await rm(settings, { recursive: true, force: true })
  }
}

const textOf = (stream: NodeJS.ReadableStream | null): Promise<string> => (stream ? text(stream) : Promise.resolve(''))

/** @returns the line of the output that tells what went wrong, else the last lines of it */
function reasonIn(said: string): string {
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return lines.find((line) => /^(?:Error:|evals:|File does not exist)|Error: /.test(line)) ?? lines.slice(-3).join(' ')
}
