import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Misuse } from '../src/cli/command.ts'
import { messageOf } from '../src/errors.ts'
import { parsedOptions } from './parsed-options.ts'
import { startFakeModelServer } from '../test/support/fake-model-server.ts'
import { keyOf, Script } from './wire/script.ts'

/**
 * `npm run evals:wire`: the suites of `npm run evals` on the model path, over the real wire. The answers are written down
 * first, by the rules engine in the model's place; then the product runs unchanged against an OpenAI-compatible server that
 * gives them. Exit status 0 when every case passed and the server was asked nothing that is not in the script.
 */
const usage = 'usage: npm run evals:wire -- [--config promptfooconfig.yaml] [--out out/evals-wire]'
const here = fileURLToPath(new URL('.', import.meta.url))

try {
  const { values } = parsedOptions({
    options: {
      config: { type: 'string', default: join(here, '../promptfooconfig.yaml') },
      out: { type: 'string', default: join(here, '../out/evals-wire') },
    },
  })
  await overTheWire(values)
} catch (error) {
  process.stderr.write(`evals:wire: ${messageOf(error)}\n${error instanceof Misuse ? `${usage}\n` : ''}`)
  process.exitCode = error instanceof Misuse ? 2 : 1
}

async function overTheWire({ config, out }: { config: string; out: string }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'counterpart-wire-'))
  try {
    const file = join(folder, 'script.json')
    process.stderr.write('evals:wire: writing the answers down\n')
    const mocks = ['--experimental-test-module-mocks', '--no-warnings']
    const recorded = await ended([...mocks, join(here, 'wire/record.ts'), config, file], 'http://127.0.0.1:9/v1')
    if (recorded !== 0) throw new Error(`the answers could not be written down (exit status ${recorded})`)
    const script = Script.parse(JSON.parse(await readFile(file, 'utf8')))
    const unknown = new Set<string>()
    const server = await startFakeModelServer({
      charsPerToken: 'words',
      answer: (request) => {
        const answer = script[keyOf(request.body.messages)]
        if (answer === undefined) unknown.add(`${request.schemaName ?? 'speech'}: ${request.lastUserText.slice(0, 80)}`)
        return answer ?? ''
      },
    })
    try {
      const status = await ended([join(here, 'run.ts'), '--config', config, '--out', out, '--no-cache'], server.url)
      process.stdout.write(
        `${server.requests.length} requests over the wire, ${unknown.size} questions without an answer in the script\n`,
      )
      for (const one of unknown) process.stdout.write(`  ${one}\n`)
      process.exitCode = status === 0 && unknown.size === 0 && server.requests.length > 0 ? 0 : 1
    } finally {
      await server.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function ended(command: readonly string[], url: string): Promise<number | null> {
  const env = { ...process.env, ENGINE: 'model', MODEL_BASE_URL: url, MODEL_API_KEY: 'none', MODEL_NAME: 'scripted' }
  const child = spawn(process.execPath, command, { env, stdio: 'inherit' })
  const [status] = await once(child, 'close')
  return status
}
