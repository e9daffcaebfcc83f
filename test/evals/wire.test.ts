import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

test('runs cases on the model path over the wire, questions to the judge with them, and asks nothing outside the script', {
  timeout: 240_000,
}, async () => {
  const out = await mkdtemp(join(tmpdir(), 'counterpart-wire-test-'))
  try {
    const child = spawn(process.execPath, [
      file('../../evals/wire.ts'),
      '--config',
      file('./fixtures/wire.config.yaml'),
      '--out',
      out,
    ])
    const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
    const [output, status] = await Promise.all([text(child.stdout), closed])

    expect(output).toMatch(/^small talk +speaks-as-a-person +2 +2$/m)
    expect(output).toContain('2 passed, 0 failed')
    const [, asked, unknown] = /^(\d+) requests over the wire, (\d+) questions without/m.exec(output) ?? []
    expect(Number(asked)).toBeGreaterThan(15)
    expect(unknown).toBe('0')
    const summary = JSON.parse(await readFile(join(out, 'summary.json'), 'utf8'))
    expect(summary).toMatchObject({ engine: 'model', ok: true, usage: { calls: Number(asked), cached: 0 } })
    expect(status).toBe(0)
  } finally {
    await rm(out, { recursive: true, force: true })
  }
})
