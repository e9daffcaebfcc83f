import { gunzipSync } from 'node:zlib'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageRoutes } from '../../src/routes/page.ts'

let root: string
let app: ReturnType<typeof pageRoutes>
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'counterpart-page-'))
  await mkdir(join(root, 'assets'))
  await writeFile(join(root, 'index.html'), '<title>The page</title>')
  await writeFile(join(root, 'favicon.svg'), '<svg/>')
  await writeFile(join(root, 'assets', 'main-a1b2.js'), `// ${'x'.repeat(2_000)}`)
  app = pageRoutes(root)
})
afterAll(() => rm(root, { recursive: true }))

const asBrowser = (path: string) => app.request(path, { headers: { accept: 'text/html,*/*' } })

test.each(['/', '/talks/4f1c/report', '/train/scenarios/car-sale'])('a browser gets the page at %s', async (path) => {
  const answer = await asBrowser(path)

  expect(await answer.text()).toContain('The page')
  expect(answer.headers.get('cache-control')).toBe('no-cache')
})

test.each(['/api/nothing', '/assets/gone-c3d4.js', '/talks/logo.png'])('there is no page at %s', async (path) => {
  expect((await asBrowser(path)).status).toBe(404)
})

test('a program that mistook an address gets no page', async () => {
  expect((await app.request('/talks/4f1c')).status).toBe(404)
})

test('files with a digest in their names may be kept for ever, and travel compressed', async () => {
  const answer = await app.request('/assets/main-a1b2.js', { headers: { 'accept-encoding': 'gzip' } })

  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(gunzipSync(new Uint8Array(await answer.arrayBuffer())).toString()).toContain('xxx')
})
