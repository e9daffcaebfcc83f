import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type FakeModelServer, startFakeModelServer } from '../support/fake-model-server.ts'
import { aPersona } from '../support/personas.ts'
import { aModelClient } from '../support/product.ts'
import { chromiumForTests, expectAccessible, type ServedProduct, servedProduct } from './support.ts'

/** What may go wrong between the page and the server while a slow model speaks: nothing is lost, nothing doubled. */

const reply = [
  'I have put the bed in the middle of the room, away from the wall.',
  'Tomas sleeps with his window open even when it rains.',
  'The library lends me a dehumidifier over the weekends.',
  'I carry the water down three floors every morning before work.',
  'My neighbour on the second floor has the same stain.',
].join(' ')
const beginning = 'I have put the bed'
const end = 'has the same stain.'
const lastSentence = reply.slice(0, reply.indexOf('My neighbour')).trim().split(' ').length // the word it begins with

/** Until then the model says no more than four of its five sentences: what happens meanwhile is in the middle of a reply. */
let held = Promise.resolve()
let goOn = () => {}
function holdReplies(): void {
  held = new Promise((resolve) => {
    goOn = resolve
  })
}
afterEach(() => goOn())

let model: FakeModelServer
let product: ServedProduct
beforeAll(async () => {
  model = await startFakeModelServer({
    answer: () => reply,
    charsPerToken: 'words',
    firstTokenMs: 150,
    perTokenMs: 30,
    beforeToken: async (index) => {
      if (index === lastSentence) await held
    },
  })
  const slowly = { timeoutMs: 120_000, firstTokenMs: 60_000, silenceMs: 60_000 }
  product = await servedProduct({ model: await aModelClient(model.url, slowly) })
  await product.store.personas.put('persona-1', aPersona())
})
afterAll(async () => {
  await product.close()
  await model.close()
})
const { open } = chromiumForTests()

async function openTalk(options: Parameters<typeof open>[1] = {}): Promise<{ page: Page; id: string }> {
  const { id } = await product.roleplay.startConversation('persona-1', { mode: 'try_mode' })
  return { page: await open(`${product.url}/talks/${id}`, options), id }
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Your line' })
const log = (page: Page) => page.getByRole('log')

async function say(page: Page, line: string): Promise<void> {
  await field(page).fill(line)
  await field(page).press('Enter')
}

/** Waits for the end of a reply, and until nothing is heard any more. */
async function hearAll(page: Page): Promise<void> {
  await log(page).getByText(end).waitFor()
  await page.locator('[role=log][aria-busy=false]').waitFor()
}

/** The one turn of a talk was saved once, and stands on the page once and whole. */
async function expectOneTurn(page: Page, id: string, line: string): Promise<void> {
  await hearAll(page)
  const { turns } = await product.roleplay.getConversation(id)
  expect(turns.map(({ learner, reply }) => ({ learner, reply }))).toEqual([{ learner: line, reply }])
  expect(await log(page).getByText(line, { exact: true }).count()).toBe(1)
  expect(await log(page).getByText(beginning).count()).toBe(1)
  expect(await page.getByRole('alert').count()).toBe(0)
}

test('a reload in the middle of a reply goes on with the same reply', async () => {
  const { page, id } = await openTalk()
  holdReplies()
  await say(page, 'What did you do then?')
  await log(page).getByText(beginning).waitFor()

  await page.reload()
  await log(page).getByText(beginning).waitFor()
  goOn()

  await expectOneTurn(page, id, 'What did you do then?')
})

test('a line that had not reached the server before a reload is said after it', async () => {
  const { page, id } = await openTalk({ expected: /ERR_/ })
  await page.route('**/messages', () => {}) // it never leaves this computer
  await say(page, 'What did you do then?')
  await page.getByText('is thinking').waitFor()
  expect((await product.roleplay.getConversation(id)).turns).toEqual([])

  await page.unroute('**/messages')
  await page.reload()

  await expectOneTurn(page, id, 'What did you do then?')
})

test('a connection that breaks in the middle of a reply says so, and trying again gives the one reply', async () => {
  const { page, id } = await openTalk({ expected: /ERR_/ })
  holdReplies()
  await say(page, 'What did you do then?')
  await log(page).getByText(beginning).waitFor()

  product.cutConnections()
  const alert = page.getByRole('alert')
  await alert.getByText('Your line is safe').waitFor()
  await expectAccessible(page)
  await say(page, 'Something else')
  expect(await field(page).inputValue()).toBe('Something else')
  await alert.getByRole('button', { name: 'Try again' }).click()
  goOn()

  await expectOneTurn(page, id, 'What did you do then?')
  expect(await field(page).inputValue()).toBe('Something else')
})

test('a computer that was offline for a while goes on by itself when it is back', async () => {
  const { page, id } = await openTalk({ expected: /ERR_/ })
  holdReplies()
  await say(page, 'What did you do then?')
  await log(page).getByText(beginning).waitFor()
  await page.context().setOffline(true)
  product.cutConnections()
  await page.getByRole('alert').getByText('Your line is safe').waitFor()
  goOn()

  await page.context().setOffline(false)

  await expectOneTurn(page, id, 'What did you do then?')
})

test('sending twice at once is one line', async () => {
  const { page, id } = await openTalk()
  await field(page).fill('What did you do then?')

  await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('form')
    form?.requestSubmit()
    form?.requestSubmit()
  })

  await expectOneTurn(page, id, 'What did you do then?')
})

test('two tabs: the slower line goes back into its field, and both show the same talk', async () => {
  const { page: first, id } = await openTalk()
  const second = await open(`${product.url}/talks/${id}`, { expected: /409/ })
  await field(second).fill('And I say this.')
  holdReplies()
  await say(first, 'What did you do then?')
  await log(first).getByText(beginning).waitFor()

  await field(second).press('Enter')

  await second.getByText('perhaps in another tab').waitFor()
  expect(await field(second).inputValue()).toBe('And I say this.')
  await expectAccessible(second)
  goOn()
  for (const page of [first, second]) await hearAll(page)
  expect((await product.roleplay.getConversation(id)).turns).toHaveLength(1)
  await field(second).press('Enter')
  await log(second).getByText('And I say this.').waitFor()
  expect(await second.getByRole('alert').count()).toBe(0)
})

test('stopping leaves the reader in peace and then shows the reply as it was saved', async () => {
  const { page, id } = await openTalk()
  holdReplies()
  await say(page, 'What did you do then?')
  await log(page).getByText(beginning).waitFor()

  await page.keyboard.press('Escape')

  await page.getByText('You stopped the reply.').waitFor()
  expect(await log(page).getByText(end).count()).toBe(0)
  goOn()
  await expectOneTurn(page, id, 'What did you do then?')
})

test('leaving for another view and coming back finds the talk as it is', async () => {
  const { page, id } = await openTalk()
  holdReplies()
  await say(page, 'What did you do then?')
  await log(page).getByText(beginning).waitFor()

  await page.getByRole('link', { name: 'Counterpart' }).click()
  await page.waitForURL(`${product.url}/`)
  await page.goBack()
  await log(page).getByText(beginning).waitFor()
  goOn()

  await expectOneTurn(page, id, 'What did you do then?')
})
