import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const runner = fileURLToPath(new URL('../../evals/run.ts', import.meta.url))
const patience = 240_000 // ms; a run takes about 3 s on an idle machine

let out: string
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'counterpart-evals-test-'))
})
afterAll(() => rm(out, { recursive: true, force: true }))

describe('npm run evals', { timeout: patience, concurrent: true }, () => {
  test('ends with status 0 and a plain count when every case passes, and leaves JSON and JUnit behind', async ({
    expect,
  }) => {
    const { status, output } = await evals('pass')

    expect(status).toBe(0)
    expect(output.trimEnd().split('\n').at(-1)).toBe('1 passed, 0 failed')
    expect(JSON.parse(await readFile(join(out, 'pass/results.json'), 'utf8'))).toMatchObject({
      results: { stats: { successes: 1 } },
    })
    expect(await readFile(join(out, 'pass/results.junit.xml'), 'utf8')).toContain('<testsuite')
  })

  test('counts by suite and quotes the reason when a case fails', async ({ expect }) => {
    const { status, output } = await evals('mixed')

    expect(status).toBe(1)
    expect(output).toMatch(/^good +1 +0 +0 +0 +0$/m)
    expect(output).toMatch(/^bad +0 +1 +0 +0 +0$/m)
    expect(output).toContain('guard-passes: off_topic deflect, wanted no rule')
    expect(output.trimEnd().split('\n').at(-1)).toBe('1 passed, 1 failed')
  })

  test('counts a case whose provider throws as failed and says what was thrown', async ({ expect }) => {
    const { status, output } = await evals('broken')

    expect(status).toBe(1)
    expect(output).toMatch(/^broken +0 +0 +1 +0 +0$/m)
    expect(output).toContain('the provider broke')
    expect(output.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed')
  })

  test('runs only the suite that is asked for', async ({ expect }) => {
    const { status, output } = await evals('mixed', '--filter', 'good')

    expect(status).toBe(0)
    expect(output).not.toMatch(/\bbad\b/)
  })

  test('fails when no case ran, instead of passing with nothing', async ({ expect }) => {
    const { status, errors, output } = await evals('pass', '--filter', 'unheard-of')

    expect(status).toBe(1)
    expect(errors).toContain('no case ran')
    expect(output).toBe('')
  })

  test('names the case file that is missing', async ({ expect }) => {
    const { status, errors } = await evals('no-cases')

    expect(status).toBe(1)
    expect(errors).toMatch(/^evals: .*gone\.yaml$/m)
    expect(existsSync(join(out, 'no-cases/results.json'))).toBe(false)
  })

  test('names the check that does not exist', async ({ expect }) => {
    const { status, errors } = await evals('unknown-check')

    expect(status).toBe(1)
    expect(errors).toContain('no check "guard-dreams"')
  })
})

test('the bundled configuration names only case files that exist', async () => {
  const config = await readFile(new URL('../../promptfooconfig.yaml', import.meta.url), 'utf8')
  const files = [...config.matchAll(/cases: file:\/\/([^\s},]+)/g)].map(([, file]) => file ?? '')

  expect(files.length).toBeGreaterThanOrEqual(4)
  for (const file of files) expect(existsSync(new URL(`../../${file}`, import.meta.url)), file).toBe(true)
})

async function evals(config: string, ...options: string[]) {
  const file = fileURLToPath(new URL(`./fixtures/${config}.config.yaml`, import.meta.url))
  const child = spawn(process.execPath, [
    runner,
    '--config',
    file,
    '--out',
    join(out, [config, ...options].join('+')),
    ...options,
  ])
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [output, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { output, errors, status }
}
