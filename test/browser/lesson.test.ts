import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  chromiumForTests,
  expectAccessible,
  expectNoSidewaysScroll,
  type ServedProduct,
  servedProduct,
} from './support.ts'

/** A lesson as its learner sees it: the points, how far they are, and the way to the talk itself. */

let product: ServedProduct
beforeAll(async () => {
  product = await servedProduct()
})
afterAll(() => product.close())
const { open } = chromiumForTests()

const field = (page: Page) => page.getByRole('textbox', { name: 'Your line' })
const log = (page: Page) => page.getByRole('log')

/** Says what stands in the field and waits for the whole reply. */
async function say(page: Page, line?: string): Promise<void> {
  const before = await page.locator('[role=log] li').count()
  if (line !== undefined) await field(page).fill(line)
  await field(page).press('Enter')
  await page.locator('[role=log] li').nth(before).waitFor()
  await page.locator('[role=log][aria-busy=false]').waitFor()
}

test('on a phone the points can be opened by keyboard, one can be asked for, and who is ready is led to try mode', async () => {
  const { persona } = await product.roleplay.createPersona('pharma-sales-gynaecologist', { mode: 'learn_mode' })
  const { id } = await product.roleplay.startConversation(persona.id)
  const page = await open(`${product.url}/talks/${id}`, { viewport: { width: 390, height: 844 } })
  const lesson = page.getByRole('region', { name: 'The lesson' })
  const points = lesson.getByRole('listitem')

  await lesson.getByText(/The lesson: 0 of 1\d points/).focus()
  await page.keyboard.press('Enter')
  await points.first().waitFor()
  expect(await points.first().textContent()).toMatch(/^Whom you meet.*next$/)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)

  await lesson.getByRole('button', { name: 'The objections' }).press('Enter')
  await expect.poll(() => field(page).inputValue()).toBe('Tell me about the point “The objections”.')
  await say(page)
  await points.filter({ hasText: /The objections.*covered/ }).waitFor()
  await lesson.getByText(/The lesson: 1 of 1\d points/).waitFor()

  await say(page, 'show me')
  expect(await log(page).locator('strong').allTextContents()).toContain('Dr. Helena Sarmento:')
  expect(await page.getByRole('link', { name: 'Try it now' }).count()).toBe(0)

  await say(page, 'I am ready')
  const tryIt = page.getByRole('link', { name: 'Try it now' })
  await tryIt.waitFor()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)

  await page.reload()
  await lesson.getByText(/The lesson: 1 of 1\d points/).waitFor()
  await tryIt.press('Enter')
  await page.waitForURL(/\/scenarios\/pharma-sales-gynaecologist\?mode=try_mode$/)
})
