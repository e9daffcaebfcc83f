import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  chromiumForTests,
  expectAccessible,
  expectNoSidewaysScroll,
  type ServedProduct,
  servedProduct,
} from './support.ts'

/** What stands around every view. */

let product: ServedProduct
beforeAll(async () => {
  product = await servedProduct()
})
afterAll(() => product.close())
const { open } = chromiumForTests()

test('an address that names no view says so, and leads on', async () => {
  const page = await open(`${product.url}/nothing-here`, { width: 320 })

  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('This is not here')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.getByRole('link', { name: 'Choose a scenario' }).click()
  await page.waitForURL(`${product.url}/`)
})

test('the theme follows the system until the reader chooses, and stays chosen after a reload', async () => {
  const page = await open(product.url, { colorScheme: 'dark' })
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
  expect(await theme()).toBe('dark')

  await page.getByLabel('Theme').selectOption('light')
  await page.reload()

  expect(await theme()).toBe('light')
})

test('who wants less motion gets the colours of another theme at once, at every depth', async () => {
  const page = await open(`${product.url}/train/settings`, { colorScheme: 'light' })
  await page.getByRole('heading', { level: 1 }).waitFor()

  const moving = await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
    return document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target?.nodeName)
  })

  expect(moving).toEqual([])
})

test('a server that wants a token asks for it, says so when it is wrong, and goes on with the right one', async () => {
  const guarded = await servedProduct({}, { apiToken: 'a-token-for-the-test' })
  const page = await open(guarded.url, { expected: /401/ })

  const refusal = page.getByText('The server did not take this token.')
  expect(await refusal.count()).toBe(0)
  await page.getByLabel('Access token').fill('no token')
  await page.getByRole('button', { name: 'Go on' }).click()
  await refusal.waitFor()
  await page.getByLabel('Access token').fill('another-token')
  await refusal.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Go on' }).click()
  await refusal.waitFor()
  await expectAccessible(page)
  await page.getByLabel('Access token').fill('a-token-for-the-test')
  await page.getByRole('button', { name: 'Go on' }).click()

  await page.getByText('the family car').first().waitFor()
  await page.close()
  await guarded.close()
})

test('a view that breaks leaves the others alone', async () => {
  const page = await open(product.url, { expected: /ERR_FAILED|TypeError/ })
  await page.route(/scenarios-view.*\.js$/, (route) => route.abort())

  await page.getByRole('link', { name: 'Train' }).click()
  await page.getByRole('heading', { name: 'This view did not work' }).waitFor()
  await page.getByRole('link', { name: 'Practise' }).click()

  await page.getByRole('heading', { name: /Which conversation/ }).waitFor()
})

test('what the first view loads is at most 200 KB of JavaScript, gzipped', async () => {
  const page = await open('about:blank')
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body())
  })

  await page.goto(product.url)
  await page.getByText('6 scenarios', { exact: true }).waitFor()
  await page.waitForLoadState('networkidle')

  const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script).length, 0)
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThanOrEqual(200 * 1024)
})
