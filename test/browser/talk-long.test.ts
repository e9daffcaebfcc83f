import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type FakeModelServer, startFakeModelServer } from '../support/fake-model-server.ts'
import { aConversation, aTurn } from '../support/personas.ts'
import { aModelClient } from '../support/product.ts'
import { chromiumForTests, type ServedProduct, servedProduct } from './support.ts'

/** A long transcript must not be felt: neither while a reply grows nor while the next line is typed. */

const sentence = 'I carried the water down three floors this morning and nobody asked me why. '
const sentenceLength = sentence.trim().split(' ').length // words
let held = Promise.resolve()
let goOn = () => {}
afterEach(() => goOn())

let model: FakeModelServer
let product: ServedProduct
beforeAll(async () => {
  model = await startFakeModelServer({
    answer: () => sentence.repeat(6),
    charsPerToken: 'words',
    perTokenMs: 15,
    beforeToken: async (index) => {
      if (index === 2 * sentenceLength) await held
    },
  })
  const slowly = { timeoutMs: 120_000, firstTokenMs: 60_000, silenceMs: 60_000 }
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
  readonly longest: number // ms that the longest task of the page kept the processor: waiting for it does not count
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
    const felt = { old: 0 }
    const log = document.querySelector('[role=log]') as Element
    const rows = [...log.querySelectorAll('ol > li')]
    // React hangs on an element what it was rendered with last: a new object each time, though nothing has changed
    const renderings = () =>
      [...log.querySelectorAll('ol > li')].map(
        (row) => Object.entries(row).find(([key]) => key.startsWith('__reactProps$'))?.[1] as unknown,
      )
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
  const browser = page.context().browser()
  await browser?.startTracing(page, { categories: ['toplevel'] })
  await page.keyboard.press('Enter')
  await page.keyboard.type('And what have you done about it since?', { delay: 30 })
  const seen = await page.evaluate(async () => {
    const { felt, isWhole, isGrowing, renderings } = globalThis as unknown as {
      felt: Pick<Felt, 'old'>
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
  return { ...seen, longest: longestTask(String(await browser?.stopTracing())) }
}

/** @returns ms of processor time, of the main threads of pages in a trace of the browser */
function longestTask(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] }
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const pages = new Set(traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf))
  const tasks = traceEvents.filter(
    (event) => event.name === 'ThreadControllerImpl::RunTask' && pages.has(threadOf(event)),
  )
  expect(tasks.length).toBeGreaterThan(0)
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly tdur?: number // microseconds of processor time
  readonly args?: { readonly name?: unknown }
}

test('a reply to the 201st line grows as smoothly as one to the third', async () => {
  const short = await feel(await open(`${product.url}/talks/${await aTalkOf(2)}`))
  const bearable = Math.max(50, 2 * short.longest)
  const page = await open(`${product.url}/talks/${await aTalkOf(200)}`)
  let longest = Number.POSITIVE_INFINITY
  // A machine that does other things as well makes tasks longer, never shorter: its caches are shared.
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
  held = new Promise((resolve) => {
    goOn = resolve
  })
  await field.fill('How are you today?')
  await field.press('Enter')
  await page.getByText('is answering').waitFor()

  await page.mouse.wheel(0, -2_000)
  await page.getByRole('button', { name: 'To the end' }).waitFor()
  const before = await whereItRests(page)
  goOn()
  await page.locator('[role=log][aria-busy=false]').waitFor()
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(50)

  await page.getByRole('button', { name: 'To the end' }).click()
  await page.getByRole('button', { name: 'To the end' }).waitFor({ state: 'detached' })
})

/** @returns how far the page is scrolled, once it has stood still for ten frames: a wheel moves it little by little */
const whereItRests = (page: Page) =>
  page.evaluate(async () => {
    let [at, still] = [scrollY, 0]
    while (still < 10) {
      await new Promise(requestAnimationFrame)
      still = scrollY === at ? still + 1 : 0
      at = scrollY
    }
    return at
  })
