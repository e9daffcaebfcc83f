import { serve } from '@hono/node-server'
import axe from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { createApp } from '../../src/app.ts'
import { builtPage } from '../../src/built-page.ts'
import type { Roleplay, RoleplayDependencies } from '../../src/roleplay.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import type { Store } from '../../src/store/store.ts'
import { aProduct } from '../support/product.ts'
import { launchChromium } from './browser.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 }) // for a slow machine that has other work

/** The product at an address of this machine, in memory, with the page as it is built for users. */
export interface ServedProduct {
  readonly url: string
  readonly roleplay: Roleplay
  readonly store: Store
  cutConnections(): void // as when a cable is pulled; new ones are taken again
  close(): Promise<void>
}

/** Serves a product on a free port; give it a model client to have the model engine. */
export async function servedProduct(
  changes: Partial<RoleplayDependencies> = {},
  { apiToken }: { readonly apiToken?: string } = {},
): Promise<ServedProduct> {
  const store = changes.store ?? createMemoryStore()
  const roleplay = await aProduct({ ...changes, store })
  const app = createApp({
    roleplay,
    version: 'test',
    loopbackOnly: true,
    webRoot: await builtPage(),
    isReady: () => true,
    log: () => {},
    ...(apiToken ? { apiToken } : {}),
  })
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        roleplay,
        store,
        cutConnections: () => {
          if ('closeAllConnections' in server) server.closeAllConnections()
        },
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      }),
    )
  })
}

/**
 * One Chromium for the tests of a file. What pages log as errors, and what breaks in them, fails the file. Pages are closed
 * after their test: a server that goes away, or what the next test changes, is none of their business.
 * @returns `open(url, options)`: a page of its own, without cookies and storage of others
 */
export function chromiumForTests() {
  let browser: Browser | undefined
  const contexts: BrowserContext[] = []
  const faults: string[] = []
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
  })
  afterAll(async () => {
    await browser?.close()
    expect(faults).toEqual([])
  })

  /** @param expected what the page may log, e.g. the failed request that a test provokes */
  async function open(
    url: string,
    { width = 1280, height = 900, expected, ...options }: PageOptions = {},
  ): Promise<Page> {
    if (!browser) throw new Error('Chromium has not been started')
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...options })
    contexts.push(context)
    context.setDefaultTimeout(90_000)
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error' && !expected?.test(message.text())) faults.push(message.text())
    })
    await page.goto(url)
    return page
  }
  return { open }
}

interface PageOptions extends BrowserContextOptions {
  readonly width?: number
  readonly height?: number
  readonly expected?: RegExp
}

/** No violation of WCAG 2.2 AA or of axe's best practice, in the light and in the dark theme: that one changes colours only. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(`if (!('axe' in window)) { ${axe.source} }`)
  const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  await expectNoViolation(page, 'light', { type: 'tag', values: everything })
  await expectNoViolation(page, 'dark', { type: 'rule', values: ['color-contrast', 'link-in-text-block'] })
  await page.emulateMedia({ colorScheme: null })
}

async function expectNoViolation(page: Page, colorScheme: 'light' | 'dark', runOnly: axe.RunOnly): Promise<void> {
  await page.emulateMedia({ colorScheme })
  // the page hears of it with the next frame, and has its new colours with the one after
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const violations = await page.evaluate(async (only) => {
    const inPage = (window as unknown as { axe: typeof axe }).axe
    // only violations are wanted, so that nothing else is described
    return (await inPage.run({ runOnly: only, resultTypes: ['violations'] })).violations
  }, runOnly)
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(told, `${page.url()} ${colorScheme}`).toEqual([])
}

/** Nothing sticks out sideways, e.g. on a phone of 320 pixels, once what is measured anew with the window has been drawn. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const sticksOut = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(sticksOut, { message: page.url() }).toBeLessThanOrEqual(0)
}
