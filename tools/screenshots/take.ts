import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { createApp } from '../../src/app.ts'
import { builtPage } from '../../src/built-page.ts'
import { launchChromium } from '../../test/browser/browser.ts'
import { aProduct } from '../../test/support/product.ts'
import { furnish, type PracticeHouse, viewsOf } from './practice-house.ts'

/**
 * `npm run screenshots [-- --docs]`: takes a picture of every view at 1280 and 390 pixels, in both themes, into
 * out/screenshots. With `--docs` it renews the six that the README shows, in docs/screenshots.
 */
const root = fileURLToPath(new URL('../../', import.meta.url))
const forDocs = process.argv.includes('--docs')

const roleplay = await aProduct()
const house = await furnish(roleplay)
const app = createApp({
  roleplay,
  version: 'pictures',
  loopbackOnly: true,
  webRoot: await builtPage(),
  isReady: () => true,
  log: () => {},
})
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => void start(port))

async function start(port: number): Promise<void> {
  const url = `http://127.0.0.1:${port}`
  if (forDocs) await takeAll(url, docsViews(house), join(root, 'docs', 'screenshots'), [[1280, 'light']])
  else
    await takeAll(url, viewsOf(house), join(root, 'out', 'screenshots'), [
      [1280, 'light'],
      [1280, 'dark'],
      [390, 'light'],
      [390, 'dark'],
    ])
  server.close()
}

type Look = readonly [width: number, theme: 'light' | 'dark']

async function takeAll(
  url: string,
  paths: readonly (readonly [name: string, path: string])[],
  folder: string,
  looks: readonly Look[],
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const browser = await launchChromium()
  for (const [width, colorScheme] of looks) {
    const context = await browser.newContext({
      viewport: { width, height: forDocs ? 860 : 900 },
      colorScheme,
      reducedMotion: 'reduce',
    })
    await context.addInitScript((who) => localStorage.setItem('learner', JSON.stringify(who)), house.learner)
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') process.stderr.write(`${page.url()}: ${message.text()}\n`)
    })
    for (const [name, path] of paths) {
      await page.goto(url + path, { waitUntil: 'networkidle' })
      await page.waitForTimeout(300) // charts draw after their data
      const file = join(folder, forDocs ? `${name}.png` : `${name}-${width}-${colorScheme}.png`)
      await page.screenshot({ path: file, fullPage: !forDocs })
      process.stderr.write(`${file}\n`)
    }
    await context.close()
  }
  await browser.close()
}

function docsViews(here: PracticeHouse): [name: string, path: string][] {
  const shown = new Set(['home', 'briefing', 'talk', 'report', 'person', 'results'])
  return viewsOf(here).filter(([name]) => shown.has(name))
}
