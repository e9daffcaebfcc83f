import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPersona, aTurn } from '../support/personas.ts'
import {
  chromiumForTests,
  expectAccessible,
  expectNoSidewaysScroll,
  type ServedProduct,
  servedProduct,
} from './support.ts'

/** Talks as learners hold them, on the rules engine. */

let product: ServedProduct
beforeAll(async () => {
  product = await servedProduct()
  await product.store.personas.put(
    'persona-1',
    aPersona({
      scene: {
        title: 'The damp flat',
        situation: 'You sit in the office of the housing association.',
        setting: 'Tuesday, a quarter past eight',
        language: 'en',
      },
    }),
  )
})
afterAll(() => product.close())
const { open } = chromiumForTests()

type Options = Parameters<typeof open>[1]

async function openTalk(mode: 'try_mode' | 'assess_mode', options: Options = {}): Promise<{ page: Page; id: string }> {
  const { id } = await product.roleplay.startConversation('persona-1', { mode })
  return { page: await open(`${product.url}/talks/${id}`, options), id }
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Your line' })
const log = (page: Page) => page.getByRole('log')

/** Says a line and waits for its whole reply. */
async function say(page: Page, line: string): Promise<void> {
  await field(page).fill(line)
  await field(page).press('Enter')
  await log(page).getByText(line).waitFor()
  await page.locator('[role=log][aria-busy=false]').waitFor()
}

const turnsOf = async (id: string) => (await product.roleplay.getConversation(id)).turns

test('a whole talk in try mode: who and where, help, a line that is stopped, the end and what comes after', async () => {
  const { page, id } = await openTalk('try_mode')
  await page.getByRole('heading', { level: 1, name: 'Ines Carvalho' }).waitFor()
  await page.getByText('Tuesday, a quarter past eight. You sit in the office of the housing association.').waitFor()
  await log(page).getByText('I have written to you three times.').waitFor()
  const standing = page.getByRole('region', { name: 'How Ines Carvalho takes it' })
  const before = await standing.textContent()

  await field(page).fill('I am sorry.')
  await field(page).press('Shift+Enter')
  await field(page).pressSequentially('How is Tomas now?')
  expect(await turnsOf(id)).toEqual([])
  await field(page).press('Enter')
  await page.locator('#turn-1').getByText('How is Tomas now?').waitFor()
  await page.getByText('Turn 2 of 60').waitFor()
  expect((await turnsOf(id))[0]?.learner).toBe('I am sorry.\nHow is Tomas now?')
  expect(await standing.textContent()).not.toBe(before)

  await page.getByRole('button', { name: 'Hint' }).click()
  await page.getByRole('region', { name: 'Hint' }).getByText('Worth finding out', { exact: true }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Close' }).click()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  await page.getByRole('button', { name: 'Hint' }).click()
  await page.getByRole('region', { name: 'Hint' }).waitFor()

  await say(page, 'You are an idiot.')
  await page.locator('#turn-2').getByText('Counterpart did not pass this on').waitFor()
  expect(await page.getByRole('region', { name: 'Hint' }).count()).toBe(0)

  await page.getByRole('button', { name: 'End the talk' }).click()
  await page.getByRole('button', { name: 'End it' }).click()
  await page.getByRole('heading', { name: 'You have ended the talk' }).waitFor()
  await expectAccessible(page)
  expect(await page.getByRole('link', { name: 'Look back at the talk' }).getAttribute('href')).toBe(
    `/talks/${id}/report`,
  )
  expect(await page.getByRole('link', { name: 'Meet somebody new' }).getAttribute('href')).toBe('/scenarios/damp-flat')

  await page.getByRole('button', { name: 'Practise again with Ines Carvalho' }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/talks/') && !url.pathname.includes(id))
  await page.getByText('Turn 1 of 60').waitFor()
  const again = await product.roleplay.getConversation(new URL(page.url()).pathname.split('/').at(-1) ?? '')
  expect(again).toMatchObject({ persona_id: 'persona-1', mode: 'try_mode', learner: { id: expect.any(String) } })
})

test('a line is tried again from its place; what was left is read and taken up again, by keyboard on a small screen', async () => {
  const { page, id } = await openTalk('try_mode', { width: 390, height: 844 })
  await say(page, 'How is Tomas now?')
  await page.getByLabel('Comment on each line').check()
  await page.locator('#turn-1').getByText('On your line:').waitFor()
  await say(page, 'You should air the room more often.')
  await page.locator('#turn-2').getByText('On your line:').waitFor()
  await say(page, 'Nobody else complains.')
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Try this again from here: line 2' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => field(page).inputValue()).toBe('You should air the room more often.')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  expect(await log(page).getByText('Nobody else complains.').count()).toBe(0)
  await say(page, 'What would help you most?')
  expect((await turnsOf(id)).map(({ learner }) => learner)).toEqual(['How is Tomas now?', 'What would help you most?'])

  const others = page.getByRole('region', { name: 'Other ways you tried' })
  await others.getByText('Other ways you tried (1)').focus()
  await page.keyboard.press('Enter')
  await others.getByText('After turn 1').waitFor()
  await others.getByText('Read it').focus()
  await page.keyboard.press('Enter')
  await others.getByText('Nobody else complains.').waitFor()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await others.getByRole('button', { name: 'Go on with this one' }).press('Enter')
  await log(page).getByText('Nobody else complains.').waitFor()
  await page.getByText('Turn 4 of 60').waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  expect(await others.getByText('After turn 1').isVisible()).toBe(false)
  expect((await product.roleplay.getConversation(id)).branches).toMatchObject([
    { turns: [{ learner: 'What would help you most?' }] },
  ])

  await page.reload()
  await page.locator('#turn-2').getByText('On your line:').waitFor()
  expect(await page.getByLabel('Comment on each line').isChecked()).toBe(true)
  await page.getByText('Other ways you tried (1)').waitFor()
})

test('an expert may write lists and stress words; what the learner writes stays as it is', async () => {
  const { id } = await product.roleplay.startConversation('persona-1', { mode: 'assess_mode' })
  const talk = await product.roleplay.getConversation(id)
  const reply =
    '# Three steps\n\n**Ask first**, then:\n\n- listen\n- sum up\n\n<img src=x onerror=alert(1)> ![a](https://example.org/a.png)'
  const turns = [aTurn(1, { learner: '**Why** ask?', reply })]
  await product.store.conversations.put(id, { ...talk, mode: 'learn_mode', turns })

  const page = await open(`${product.url}/talks/${id}`)

  await log(page)
    .getByRole('listitem')
    .filter({ hasText: /^listen$/ })
    .waitFor()
  expect(await log(page).locator('strong').allTextContents()).toEqual(['Ask first'])
  expect(await log(page).locator('img, h1').count()).toBe(0)
  await log(page).getByText('**Why** ask?').waitFor()
  await expectAccessible(page)
})

test('a line that may mean danger ends the practice with care: no score, no "again"', async () => {
  const { page } = await openTalk('assess_mode', { width: 390 })

  await say(page, 'I want to kill myself, I cannot go on.')

  await page.getByRole('heading', { name: 'We have stepped out of the role play' }).waitFor()
  await log(page)
    .getByRole('listitem')
    .filter({ hasText: /^You.*Counterpart.*findahelpline\.com/s })
    .waitFor()
  expect(await page.getByRole('link', { name: 'Look back at the talk' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: /again/ }).count()).toBe(0)
  await expectAccessible(page)
})

test('on a screen of 320 pixels everything is in reach and nothing sticks out', async () => {
  const { page } = await openTalk('try_mode', { width: 320, height: 568 })

  await say(page, `How is Tomas in the Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk${'k'.repeat(60)}?`)

  await expectNoSidewaysScroll(page)
  for (const name of ['Send', 'Hint', 'Take back', 'End the talk']) {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y + box.height <= 568, name).toBe(true)
    expect(box && Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(24)
  }
  await expectAccessible(page)
})

test('what is being written outlives a reload', async () => {
  const { page } = await openTalk('assess_mode')
  await field(page).fill('Half a thought')

  await page.reload()

  await expect.poll(() => field(page).inputValue()).toBe('Half a thought')
})

test('when the time is over the talk ends by itself, unless its learner is still writing', async () => {
  const { id } = await product.roleplay.startConversation('persona-1', { mode: 'assess_mode' })
  const talk = await product.roleplay.getConversation(id)
  const started_at = new Date(Date.now() - 16 * 60_000).toISOString()
  await product.store.conversations.put(id, { ...talk, started_at, limits: { turns: 60, minutes: 15 } })
  const page = await open('about:blank')
  await page.addInitScript((key) => {
    if (!sessionStorage.getItem('seen')) sessionStorage.setItem(key, 'One last thing')
    sessionStorage.setItem('seen', 'yes')
  }, `talk-${id}-draft`)

  await page.goto(`${product.url}/talks/${id}`)
  await page.getByText('The time is over. You may finish this line').waitFor()
  await field(page).fill('')

  await page.getByText('The time of 15 minutes is over.').waitFor()
  expect((await product.roleplay.getConversation(id)).ended?.outcome).toBe('limit')
})

test('a talk that is not there says so, and leads on', async () => {
  const page = await open(`${product.url}/talks/none`, { expected: /404/ })

  await page.getByRole('heading', { name: 'This talk is not here' }).waitFor()
  await expectAccessible(page)
  expect(await page.getByRole('link', { name: 'Choose a scenario' }).getAttribute('href')).toBe('/')
})

test('replies are read aloud and lines dictated only when asked for, in the language of the talk', async () => {
  const { id } = await product.roleplay.startConversation('persona-1', { mode: 'assess_mode' })
  const page = await open('about:blank')
  await page.addInitScript(() => {
    const spoken: string[] = []
    class Utterance extends EventTarget {
      lang = ''
      text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    class Recognition extends EventTarget {
      start() {
        const results = [Object.assign([{ transcript: 'How is Tomas?' }], { isFinal: true })]
        queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0, results })))
      }
      stop() {
        this.dispatchEvent(new Event('end'))
      }
      abort() {}
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [{}],
      cancel: () => {},
      speak: ({ text, lang }: Utterance) => spoken.push(`${lang}: ${text}`),
    })
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis })
    Object.assign(globalThis, { spoken, SpeechSynthesisUtterance: Utterance, SpeechRecognition: Recognition })
  })
  await page.goto(`${product.url}/talks/${id}`)
  const spoken = () => page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken)
  await say(page, 'Good morning.')
  expect(await spoken()).toEqual([])

  await page.getByLabel('Read replies aloud').check()
  await page.getByRole('button', { name: 'Dictate' }).click()
  await expect.poll(() => field(page).inputValue()).toBe('How is Tomas?')
  await field(page).press('Escape')
  await page.getByRole('button', { name: 'Dictate', pressed: false }).waitFor()
  await field(page).press('Enter')
  await page.getByText('Turn 3 of 60').waitFor()

  const reply = (await turnsOf(id)).at(-1)?.reply ?? ''
  await expect.poll(async () => (await spoken()).join(' ')).toContain(`en: ${reply.split(/(?<=[.!?])/)[0]}`)
})

test('a browser without voices and ears offers neither', async () => {
  const { id } = await product.roleplay.startConversation('persona-1', { mode: 'assess_mode' })
  const page = await open('about:blank')
  await page.addInitScript(() => {
    for (const name of ['speechSynthesis', 'SpeechRecognition', 'webkitSpeechRecognition'])
      Object.defineProperty(globalThis, name, { value: undefined })
  })
  await page.goto(`${product.url}/talks/${id}`)
  await field(page).waitFor()

  expect(await page.getByLabel('Read replies aloud').count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Dictate' }).count()).toBe(0)
})
