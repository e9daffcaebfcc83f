import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Another process that uses a store, to be talked to by lines and killed. */
export interface StoreProcess {
  readonly pid: number
  /** What it prints, line by line. */
  readonly lines: AsyncIterableIterator<string>
  /** Ends it as a power button would, and waits until it is gone. */
  kill(): Promise<void>
  /** Ends its input and waits until it is gone. @returns its exit code, null when a signal ended it */
  finish(): Promise<number | null>
}

const root = join(import.meta.dirname, '../..')
const node = join(root, 'node_modules/.bin/node') // the version the product runs on, whichever one started the tests

export interface StoreProcessOptions {
  readonly largestFileBlocks?: number // what it may write to one file, in the shell's blocks (ulimit -f)
  readonly quiet?: boolean // its errors are expected: do not show them
}

/** @param script a file beside this one */
export function startStoreProcess(script: string, folder: string, options: StoreProcessOptions = {}): StoreProcess {
  const { largestFileBlocks, quiet = false } = options
  const limit = largestFileBlocks === undefined ? '' : `ulimit -f ${largestFileBlocks}; `
  const command = [node, join(import.meta.dirname, script), folder]
  const child = spawn('/bin/sh', ['-c', `${limit}exec "$@"`, 'sh', ...command], {
    stdio: ['pipe', 'pipe', quiet ? 'ignore' : 'inherit'],
  })
  const exit = once(child, 'exit')
  return {
    pid: pidOf(child),
    lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](),
    async kill() {
      child.kill('SIGKILL')
      await exit
    },
    async finish() {
      child.stdin.end()
      await exit
      return child.exitCode
    },
  }
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('the process did not start')
  return pid
}
