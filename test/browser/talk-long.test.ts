import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FakeModelServer, startFakeModelServer } from '../support/fake-model-server.ts'
import { aConversation, aTurn } from '../support/personas.ts'
import { aModelClient } from '../support/product.ts'
import { chromiumForTests, type ServedProduct, servedProduct } from './support.ts'

/** A long transcript must not be felt: neither while a reply grows nor while the next line is typed. */

const sentence = 'I carried the water down three floors this morning and nobody asked me why. '
let model: FakeModelServer
let product: ServedProduct
beforeAll(async () => {
  model = await startFakeModelServer({ answer: () => sentence.repeat(6), charsPerToken: 'words', perTokenMs: 15 })
  const slowly = { timeoutMs: 30_000, firstTokenMs: 10_000, silenceMs: 10_000 }
  product = await servedProduct({ model: await aModelClient(model.url, slowly) })
})
afterAll(async () => {
  await product.close()
  await model.close()
})
const { open } = chromiumForTests()

async function aTalkOf(count: number): Promise<string> {
  const id = `talk-of-${count}`
  const turns = Array.from({ length: count }, (_, index) =>
    aTurn(index + 1, { learner: `${index + 1}: ${sentence}`, reply: sentence.repeat(3) }),
  )
  await product.store.conversations.put(
    id,
    aConversation({ id, mode: 'try_mode', turns, limits: { turns: 500, minutes: null } }),
  )
  return id
}

interface Felt {
  readonly longest: number // ms, of the tasks over 50 ms that the browser reports; 0 when there was none
  readonly old: number // changes in rows that were there before
  readonly drawn: readonly number[] // rows, from the first, that were rendered while the reply grew
  readonly rows: number
  readonly atEnd: boolean
}

/** Says a line and types the next one while the reply grows. Nothing is looked up in between: that takes time as well. */
async function feel(page: Page): Promise<Felt> {
  const field = page.getByRole('textbox', { name: 'Your line' })
  await field.fill('How are you today?')
  await page.evaluate(() => {
    const felt = { longest: 0, old: 0 }
    const log = document.querySelector('[role=log]') as Element
    const rows = [...log.querySelectorAll('ol > li')]
    // React hangs on an element what it was rendered with last: a new object each time, though nothing has changed
    const renderings = () =>
      [...log.querySelectorAll('ol > li')].map(
        (row) => Object.entries(row).find(([key]) => key.startsWith('__reactProps$'))?.[1] as unknown,
      )
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) felt.longest = Math.max(felt.longest, duration)
    }).observe({ type: 'longtask' })
    new MutationObserver((changes) => {
      felt.old += changes.filter(({ target }) => rows.some((row) => row !== target && row.contains(target))).length
    }).observe(log, { subtree: true, childList: true, characterData: true })
    const isWhole = new Promise<void>((resolve) => {
      new MutationObserver(() => log.ariaBusy === 'false' && resolve()).observe(log, { attributeFilter: ['aria-busy'] })
    })
    const isGrowing = new Promise<unknown[]>((resolve) => {
      new MutationObserver((_, observer) => {
        if (log.querySelectorAll('ol > li').length === rows.length) return
        observer.disconnect()
        requestAnimationFrame(() => resolve(renderings()))
      }).observe(log, { subtree: true, childList: true })
    })
    Object.assign(globalThis, { felt, isWhole, isGrowing, renderings })
  })
  await page.keyboard.press('Enter')
  await page.keyboard.type('And what have you done about it since?', { delay: 30 })
  return page.evaluate(async () => {
    const { felt, isWhole, isGrowing, renderings } = globalThis as unknown as {
      felt: Pick<Felt, 'longest' | 'old'>
      isWhole: Promise<void>
      isGrowing: Promise<unknown[]>
      renderings: () => unknown[]
    }
    await isWhole
    const [before, after] = [await isGrowing, renderings()]
    const drawn = after.flatMap((rendering, row) => (rendering && rendering === before[row] ? [] : [row]))
    const { scrollHeight, clientHeight } = document.documentElement
    return { ...felt, drawn, rows: after.length, atEnd: scrollHeight - clientHeight - scrollY < 120 }
  })
}

test('a reply to the 201st line grows as smoothly as one to the third', async () => {
  const short = await feel(await open(`${product.url}/talks/${await aTalkOf(2)}`))
  const bearable = Math.max(50, 2 * short.longest)
  const page = await open(`${product.url}/talks/${await aTalkOf(200)}`)
  let longest = Number.POSITIVE_INFINITY
  // A machine that does other things as well makes tasks longer, never shorter.
  for (let tries = 0; tries < 3 && longest > bearable; tries++) {
    const long = await feel(page)
    expect(long.old).toBe(0)
    expect(long.drawn, 'only the row that grows').toEqual([long.rows - 1])
    expect(long.atEnd).toBe(true)
    longest = Math.min(longest, long.longest)
  }

  console.log(`longest task while streaming and typing: 2 turns ${short.longest} ms, 200 turns ${longest} ms`)
  expect(longest).toBeLessThanOrEqual(bearable)
})

test('a reader who has scrolled up is left in peace, and can go to the end at once', async () => {
  const page = await open(`${product.url}/talks/${await aTalkOf(40)}`)
  const field = page.getByRole('textbox', { name: 'Your line' })
  await field.fill('How are you today?')
  await field.press('Enter')
  await page.getByText('is answering').waitFor()

  await page.mouse.wheel(0, -2_000)
  await page.getByRole('button', { name: 'To the end' }).waitFor()
  const before = await page.evaluate(() => scrollY)
  await page.locator('[role=log][aria-busy=false]').waitFor()
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(50)

  await page.getByRole('button', { name: 'To the end' }).click()
  await page.getByRole('button', { name: 'To the end' }).waitFor({ state: 'detached' })
})
