import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { compilingAtOnce } from '../compiling-at-once.ts'
import { Finding, type Order } from './worker.ts'

const worker = fileURLToPath(new URL('worker.ts', import.meta.url))

/** How a changed product is run. */
export interface Trial {
  readonly folder: string // where processes leave what the next one need not compile again
  readonly patienceMs: number // damage that makes the product run for ever has been noticed
}

/**
 * Runs the cases on a changed product, in a process of its own, on the rules engine.
 * @returns the cases that failed; a product that does not start, breaks or does not come to an end is a failure of its own
 */
export function tryMutation(order: Order, { folder, patienceMs }: Trial): Promise<Finding> {
  return new Promise((resolve, reject) => {
    const child = fork(worker, [], {
      execArgv: ['--experimental-test-module-mocks', '--no-warnings', ...compilingAtOnce],
      env: { ...process.env, ENGINE: 'rules', LOG_LEVEL: 'silent', NODE_COMPILE_CACHE: folder },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let said = ''
    child.stderr?.on('data', (chunk) => (said = `${said}${chunk}`.slice(-4_000)))
    const giveUp = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    let finding: Finding | null = null
    child.once('message', (message) => (finding = Finding.parse(message)))
    child.once('error', reject)
    child.once('close', (status, signal) => {
      clearTimeout(giveUp)
      if (finding) return resolve(finding)
      if (signal !== null && !child.killed)
        return reject(new Error(`a worker was ended by ${signal}: ${lastLine(said)}`)) // the machine, not the product
      if (/mutation "/.test(said)) return reject(new Error(lastLine(said))) // the list of mutations is wrong, not the product
      const reason =
        signal === 'SIGKILL' ? `no end within ${patienceMs / 1_000} s` : `exit status ${status}: ${lastLine(said)}`
      resolve({ failed: [{ id: '(the product breaks)', reason }], ran: 0 })
    })
    child.send(order)
  })
}

function lastLine(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  return lines.find((line) => /Error:/.test(line)) ?? lines.at(-1) ?? 'it said nothing'
}
