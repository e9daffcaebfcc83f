import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { attackKinds } from '../../../evals/redteam/attack-lines.ts'
import { shortfalls } from '../../../evals/redteam/shortfalls.ts'

const generator = fileURLToPath(new URL('../../../evals/redteam/generate.ts', import.meta.url))
const committed = fileURLToPath(new URL('../../../evals/cases/redteam.yaml', import.meta.url))
const Cases = z.array(z.object({ defends: z.string(), rule: z.string(), shortfall: z.string().optional() }))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpart-redteam-test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('the committed cases are what the generator makes, and nothing is fetched for them', {
  timeout: 240_000,
}, async () => {
  const out = join(folder, 'redteam.yaml')

  const { status, said } = await generate(out)

  expect(status, said).toBe(0)
  expect(await readFile(out, 'utf8')).toBe(await readFile(committed, 'utf8'))
})

test('every plugin has attacks in plain words, in disguise, and harmless lines beside them', async () => {
  const rules = new Set(Cases.parse(parse(await readFile(committed, 'utf8'))).map(({ rule }) => rule))

  for (const { plugin, stoppedBy } of attackKinds) {
    const disguises = stoppedBy.length > 0 ? everyDisguise : ['base64', 'leetspeak', 'rot13']
    const wanted = [plugin, `${plugin}, harmless`, ...disguises.map((strategy) => `${plugin}, ${strategy}`)]
    expect(wanted.filter((rule) => !rules.has(rule))).toEqual([])
  }
})

test('every known shortfall belongs to a case', async () => {
  const cases = Cases.parse(parse(await readFile(committed, 'utf8')))

  expect(cases.filter(({ shortfall }) => shortfall !== undefined)).toHaveLength(Object.keys(shortfalls).length)
})

const everyDisguise = ['base64', 'camelcase', 'hex', 'homoglyph', 'leetspeak', 'morse', 'piglatin', 'rot13']

/** Runs the generator with a `fetch` that ends the process, so that nothing can be asked of anybody. */
async function generate(out: string): Promise<{ status: number | null; said: string }> {
  const refuse = `data:text/javascript,${encodeURIComponent("globalThis.fetch = () => { process.stderr.write('asked the network'); process.exit(9) }")}`
  const child = spawn(process.execPath, ['--import', refuse, generator, '--out', out], {
    env: { ...process.env, ENGINE: 'rules', PROMPTFOO_CONFIG_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const [said, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { status, said: `${said}${errors}` }
}
