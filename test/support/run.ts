import { spawn } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { main } from '../../src/cli/main.ts'

/** How a command ended, and what it printed. */
export interface Finished {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

const root = new URL('../../', import.meta.url).pathname

/** As in the scripts `start` and `counterpart` of package.json. */
const nodeOptions = ['--no-regexp-tier-up']

/** The environment of a user who has set nothing: no model of this machine may leak into a test. */
export function plainEnvironment(changes: Record<string, string> = {}): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...changes }
}

interface Given {
  readonly input?: string
  readonly env?: Record<string, string>
}

/** Does what `counterpart <args>` does, in this process: that takes a tenth of the time, for the product is there already. */
export async function counterpart(args: readonly string[], { input = '', env }: Given = {}): Promise<Finished> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  stdin.end(input)
  const done = main(args, { stdin, stdout, stderr, env: plainEnvironment(env) }).finally(() => {
    stdout.end()
    stderr.end()
  })
  const [status, out, err] = await Promise.all([done, text(stdout), text(stderr)])
  return { status, out, err }
}

/** Runs `counterpart <args>` as its own process. */
export async function counterpartProcess(args: readonly string[], options: Given = {}): Promise<Finished> {
  const child = spawn(process.execPath, [...nodeOptions, 'src/cli.ts', ...args], {
    cwd: root,
    env: plainEnvironment(options.env),
  })
  child.stdin.end(options.input ?? '')
  const [status, out, err] = await Promise.all([
    new Promise<number | null>((resolve) => child.once('close', resolve)),
    text(child.stdout),
    text(child.stderr),
  ])
  return { status, out, err }
}

/** A server in its own process. */
export interface Served {
  readonly url: string
  readonly announced: string
  readonly pid: number
  stop(signal: NodeJS.Signals): Promise<number | null>
}

/** Starts the server as `npm start` does, on a free port, and waits until it says that it is ready. */
export async function serveAsUser(dataDir: string, env: Record<string, string> = {}): Promise<Served> {
  const child = spawn(process.execPath, [...nodeOptions, 'src/index.ts'], {
    cwd: root,
    env: plainEnvironment({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env }),
  })
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  let announced = ''
  child.stderr.setEncoding('utf8')
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk: string) => {
      announced += chunk
      const address = /http:\/\/[\d.:]+/.exec(announced)
      if (address && announced.includes('Data:')) resolve(address[0])
    })
    void closed.then((status) => reject(new Error(`the server ended with ${status}: ${announced}`)))
  })
  return {
    url,
    get announced() {
      return announced
    },
    pid: child.pid ?? 0,
    stop: (signal) => {
      child.kill(signal)
      return closed
    },
  }
}
