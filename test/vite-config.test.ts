import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** What `npm run dev` passes on to the server. */

const received: (string | undefined)[] = []
const behind = createHttpServer(({ headers }, answer) => {
  received.push(headers.origin)
  answer.end('{}')
})
let development: Awaited<ReturnType<typeof createServer>>
let address: string
let url: string
beforeAll(async () => {
  await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(behind.address() as AddressInfo).port}`
  process.env.COUNTERPART_URL = address
  development = await createServer({
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1', ws: false, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  await development.listen()
  url = development.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''
})
afterAll(async () => {
  await development.close()
  behind.close()
  delete process.env.COUNTERPART_URL
})

const originSeenBy = async (headers: Record<string, string>) => {
  await (await fetch(`${url}/api/personas`, { method: 'POST', headers })).text()
  return received.at(-1)
}

test('the page served for development passes as the server’s own', async () => {
  expect(await originSeenBy({ origin: url })).toBe(address)
})

test('a page from elsewhere keeps its origin, so that the server can refuse it', async () => {
  expect(await originSeenBy({ origin: 'https://elsewhere.example' })).toBe('https://elsewhere.example')
  expect(await originSeenBy({})).toBeUndefined()
})
