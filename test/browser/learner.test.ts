import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  chromiumForTests,
  expectAccessible,
  expectNoSidewaysScroll,
  type ServedProduct,
  servedProduct,
} from './support.ts'

/** A learner's whole way: from the scenarios through the briefing to the report. */

let product: ServedProduct
beforeAll(async () => {
  product = await servedProduct()
})
afterAll(() => product.close())
const { open } = chromiumForTests()

const goodLines = [
  'Thank you for coming, Yasmina. How have you been since Tuesday?',
  'I was in the room and I said nothing. That was my failing, and I am sorry.',
  'Honestly you should not take it so personally.',
]

/** Says the lines and ends the talk, as its view would. */
async function talkThrough(id: string, lines: readonly string[]): Promise<void> {
  for (const [at, text] of lines.entries())
    for await (const _event of await product.roleplay.sendMessage(id, { id: `line-${at}`, text }));
  await product.roleplay.endConversation(id)
}

/** Says a line on the page and waits for its whole reply. */
async function say(page: Page, line: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your line' }).fill(line)
  await page.keyboard.press('Enter')
  await page.getByRole('log').getByText(line).waitFor()
  await page.locator('[role=log][aria-busy=false]').waitFor()
}

/** A talk that has ended, of a learner who is known to the page. */
async function pastTalk(lines: readonly string[]): Promise<string> {
  const { persona } = await product.roleplay.createPersona('dei-incident', { mode: 'assess_mode' })
  const learner = { id: 'learner-of-the-test', name: 'Sam' }
  const { id } = await product.roleplay.startConversation(persona.id, { learner })
  await talkThrough(id, lines)
  return id
}

const asLearner = (page: Page) =>
  page.addInitScript(() => localStorage.setItem('learner', JSON.stringify({ id: 'learner-of-the-test' })))

const heading = (page: Page, name: string | RegExp, level = 1) => page.getByRole('heading', { name, level })

test('leads from the shelf through the briefing and an assessment to the report', async () => {
  const page = await open(product.url)
  await page.getByLabel('Search').fill('subtitles')
  await page.getByText('1 of 6 scenarios').waitFor()

  await page.getByRole('link', { name: /After the remark/ }).click()
  await heading(page, /After the remark/).waitFor()
  await page.getByText('Shows understanding').waitFor()
  await page.getByText('Stays calm when she is sharp').waitFor()
  await page.getByRole('radio', { name: /Assess/ }).check()
  await page.getByLabel('Your name (optional)').fill('Sam')
  await page.getByRole('button', { name: 'Begin the talk' }).click()
  await page.waitForURL('**/talks/*')

  const id = page.url().split('/').at(-1) ?? ''
  const talk = await product.roleplay.getConversation(id)
  expect([talk.mode, talk.template_id, talk.learner?.name]).toEqual(['assess_mode', 'dei-incident', 'Sam'])
  for (const help of ['Hint', 'Take back']) expect(await page.getByRole('button', { name: help }).count()).toBe(0)
  expect(await page.getByRole('region', { name: /takes it/ }).count()).toBe(0)
  for (const line of goodLines) await say(page, line)
  await page.getByRole('button', { name: 'End the talk' }).click()
  await page.getByRole('button', { name: 'End it' }).click()
  await page.getByRole('link', { name: 'Look back at the talk' }).click()

  await heading(page, 'Your score', 2).waitFor()
  await page.getByRole('region', { name: 'What went well' }).getByText('Owns their part').waitFor()
  await page.locator('.recharts-line').first().waitFor()
  await expect.poll(() => page.locator('.recharts-line').count()).toBe(3)
  await page.getByText('You owned your part in it and apologised.').first().waitFor()

  await page.goto(product.url)
  await heading(page, 'What you have practised', 2).waitFor()
  await page.getByRole('link', { name: /Practise again.*After the remark/ }).click()
  await page.getByText('The same person as last time').waitFor()
  expect(await page.getByRole('radio', { name: /The same person as last time/ }).isChecked()).toBe(true)
  expect(await page.getByRole('radio', { name: /Assess/ }).isChecked()).toBe(true)
  expect(await page.getByLabel('Your name (optional)').inputValue()).toBe('Sam')
})

test('leads from the shelf through a lesson to its report by keyboard alone, and on to trying', async () => {
  const page = await open(product.url)
  await page.getByText('6 scenarios', { exact: true }).waitFor()

  await tabTo(page, /the family car/)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Begin the talk', disabled: false }).waitFor()
  await tabTo(page, 'try_mode')
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('radio', { name: /Learn/, checked: true }).waitFor()
  await tabTo(page, 'Begin the talk')
  await page.keyboard.press('Enter')

  await page.waitForURL('**/talks/*')
  await page.getByRole('textbox', { name: 'Your line' }).waitFor()
  await tabTo(page, 'TEXTAREA')
  for (const [at, line] of ['How do I begin?', 'And what comes then?'].entries()) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
    await page
      .locator(`#turn-${at + 1}`)
      .getByText(line)
      .waitFor()
    await page.locator('[role=log][aria-busy=false]').waitFor()
  }
  await expectAccessible(page)
  await tabTo(page, 'End the talk')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog', { hasText: 'End it' }).waitFor({ state: 'detached' }) // closed, and the page knows it
  await page.keyboard.press('Enter')
  await tabTo(page, 'End it')
  await page.keyboard.press('Enter')

  await heading(page, 'You have ended the talk', 2).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('You have ended the talk')
  await tabTo(page, 'Look back at the talk')
  await page.keyboard.press('Enter')
  await page.getByText('This was a lesson, and lessons are not scored.').waitFor()
  await page.locator('#turn-2').getByText('And what comes then?').waitFor()
  await tabTo(page, 'Try it now')
  await page.keyboard.press('Enter')
  await heading(page, /the family car/).waitFor()
  expect(await page.getByRole('radio', { name: /Try/ }).isChecked()).toBe(true)
})

test('leads from the shelf through a try with its help to the report, and back into the talk', async () => {
  const page = await open(product.url)
  await page.getByRole('link', { name: /the family car/ }).click()
  await page.getByRole('button', { name: 'Begin the talk' }).click()
  await page.waitForURL('**/talks/*')
  const field = page.getByRole('textbox', { name: 'Your line' })

  await page.getByRole('button', { name: 'Hint' }).click()
  await page.getByRole('region', { name: 'Hint' }).getByText('Worth finding out', { exact: true }).waitFor()
  await say(page, 'Good morning, I have come about the car.')
  await say(page, 'How old is it?')
  await page.getByRole('button', { name: 'Take back' }).click()
  await page.locator('#turn-2').waitFor({ state: 'detached' })
  await expect.poll(() => field.inputValue()).toBe('How old is it?')
  await field.fill('')

  const ended = heading(page, 'The talk was stopped', 2)
  for (let at = 0; at < 5 && (await ended.count()) === 0; at++) await say(page, `You are an idiot${'!'.repeat(at)}`)
  await page.getByRole('link', { name: 'Look back at the talk' }).click()
  await heading(page, 'How it would have been scored', 2).waitFor()
  await page.getByText('You are an idiot!').first().waitFor()

  await page.goBack()
  await page.getByRole('button', { name: 'Take back the last line' }).click()
  await expect.poll(() => field.inputValue()).toContain('idiot')
  await field.fill('')
  await say(page, 'I am sorry. May I see the car?')
  await page.getByRole('button', { name: 'End the talk' }).click()
  await page.getByRole('button', { name: 'End it' }).click()
  await page.getByRole('link', { name: 'Look back at the talk' }).click()

  await heading(page, 'How it would have been scored', 2).waitFor()
  await page.locator('[id^=turn-]').getByText('I am sorry. May I see the car?').waitFor()
  await page.getByText('You have ended the talk').first().waitFor()
})

/** Goes on with Tab until the element with this text or value, or of this kind, has the focus. */
async function tabTo(page: Page, wanted: string | RegExp): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    const told = await page.evaluate(() => {
      const element = document.activeElement
      return [element?.tagName, element?.textContent, element?.getAttribute('value')]
    })
    const isLink = told[0] === 'A' && wanted instanceof RegExp && wanted.test(told[1] ?? '')
    if (isLink || told.some((one) => one === wanted)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${wanted}`)
}

test('a quote leads to its line in the transcript, and takes the focus there, by keyboard too', async () => {
  const page = await open(`${product.url}/talks/${await pastTalk(goodLines)}/report`)

  await page
    .getByRole('link', { name: /I was in the room.*line 2/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')

  await page.waitForFunction(() => document.activeElement?.id === 'turn-2')
  await page.waitForURL(/#turn-2$/)
  await page.reload()
  await page.waitForFunction(() => document.activeElement?.id === 'turn-2')
})

test('filters stand in the address: a reload keeps them, and one button takes them away', async () => {
  const page = await open(product.url)
  await page.getByText('6 scenarios', { exact: true }).waitFor()
  await expectAccessible(page)
  await page.getByLabel('Kind of talk').selectOption('Negotiate')
  await page.getByLabel('Search').fill('bottle')
  await page.getByText('1 of 6 scenarios').waitFor()

  await page.reload()

  await page.getByText('1 of 6 scenarios').waitFor()
  expect(await page.getByLabel('Search').inputValue()).toBe('bottle')
  await page.getByLabel('Search').fill('nothing like that')
  await heading(page, 'Nothing here fits that', 2).waitFor()
  await page.getByRole('button', { name: 'Show all scenarios' }).click()
  await page.getByText('6 scenarios', { exact: true }).waitFor()
  await page.waitForURL(`${product.url}/`)
})

test('an empty shelf says what to do', async () => {
  const empty = await servedProduct({ bundled: { document: () => null, summaries: async () => [] } })
  const page = await open(empty.url, { width: 320 })

  await heading(page, 'There is nothing to practise yet', 2).waitFor()
  await page.getByText('Nothing yet in this browser.').waitFor()
  await expectNoSidewaysScroll(page)
  await page.close()
  await empty.close()
})

test('what the server refuses is told, and can be tried again', async () => {
  const page = await open('about:blank', { expected: /422|404/ })
  await page.route(/\/api\/scenarios\/car-sale\?/, (route) =>
    route.fulfill({ status: 422, contentType: 'application/problem+json', body: '{"detail":"the shelf is locked"}' }),
  )
  await page.goto(`${product.url}/scenarios/car-sale`)
  await page.getByRole('alert').getByText('The shelf is locked.').waitFor()

  await page.unroute(/\/api\/scenarios\/car-sale\?/)
  await page.getByRole('button', { name: 'Try again' }).click()

  await heading(page, /the family car/).waitFor()
  await page.getByRole('button', { name: 'Begin the talk' }).waitFor()
  await page.route('**/api/personas?*', (route) =>
    route.fulfill({ status: 422, contentType: 'application/problem+json', body: '{"detail":"nobody is at home"}' }),
  )
  await page.reload()
  await page.getByRole('alert').getByText('Nobody is at home.').waitFor()
  await page.getByRole('button', { name: 'Begin the talk', disabled: true }).waitFor()
  await page.unroute('**/api/personas?*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('button', { name: 'Begin the talk', disabled: false }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)

  await page.goto(`${product.url}/scenarios/no-such-scenario`)
  await heading(page, 'This scenario is not here').waitFor()
})

test('whoever waits for a person sees what is going on, and can stop it', async () => {
  const page = await open(`${product.url}/scenarios/car-sale`)
  await page.getByText('Treats the other person with respect').waitFor()
  await expectAccessible(page)
  await page.route(/\/api\/personas\?view=learner$/, () => {}) // never answered

  await page.getByRole('button', { name: 'Begin the talk' }).click()

  await page.waitForFunction(() => document.activeElement?.id === 'being-made')
  await page.getByRole('status').getByText('The situation is being read.').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Stop, and go back' }).click()
  await page.waitForFunction(() => document.activeElement?.textContent === 'Begin the talk')
  await page.unroute(/\/api\/personas\?view=learner$/)
})

describe('a report', () => {
  test('shows what the trainer says beside what the judge found', async () => {
    const id = await pastTalk(goodLines)
    await product.roleplay.assessConversation(id)
    await product.roleplay.putReview(id, {
      comment: 'Well begun.',
      turns: [{ turn: 3, comment: 'This one hurt her.' }],
      criteria: [{ id: 'commits', value: 0.75, comment: 'You did offer one.' }],
      released: true,
    })

    const page = await open(`${product.url}/talks/${id}/report`)

    await page.getByText('Well begun.').waitFor()
    await page.locator('#turn-3').getByText('This one hurt her.').waitFor()
    await page.getByText('Your trainer’s value; the judge had found “Not yet”.').waitFor()
    await page.getByText('Your trainer has judged some of it otherwise.').waitFor()
  })

  test('tells level and pass, what was asked to find them, and what to try in which place', async () => {
    const id = await pastTalk(goodLines)

    const page = await open(`${product.url}/talks/${id}/report`, { width: 390, colorScheme: 'dark' })

    await page.getByText('The mark to pass is 60 %.').waitFor()
    const next = page.getByRole('region', { name: 'What to try next' })
    await next.getByText('You could try, in this place').first().waitFor()
    expect(await next.getByRole('link', { name: /line \d/ }).count()).toBeGreaterThan(0)
    const points = page.getByRole('region', { name: 'Point by point' })
    await points.getByText('Not yet', { exact: true }).first().waitFor()
    await points.locator('summary', { hasText: 'Owns their part' }).focus()
    await page.keyboard.press('Enter')
    await points.getByText('Did the learner own').waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })

  test('can be taken along as Markdown, and as a page to print', async () => {
    const id = await pastTalk(['<b>Yasmina</b>, how have you been?', ...goodLines])
    const page = await open(`${product.url}/talks/${id}/report`)

    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as Markdown' }).click()
    const path = await (await saving).path()
    const href = await page.getByRole('link', { name: 'Print view' }).getAttribute('href')
    const printed = await open(`${product.url}${href}`, { width: 390 })

    expect(await readFile(path, 'utf8')).toMatch(/^# Report: [^]*\\<b\\>Yasmina/)
    await heading(printed, /^Report:/).waitFor()
    expect(await printed.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).toBe('704px')
    expect(await printed.locator('b').count()).toBe(0)
    await expectAccessible(printed)
    await expectNoSidewaysScroll(printed)
  })

  test('of a talk in which somebody may have been at risk shows help and no marks', async () => {
    const id = await pastTalk(['I do not want to live any more, I want to kill myself.'])

    const page = await open(`${product.url}/talks/${id}/report`, { width: 320 })

    await heading(page, 'We have stepped out of the role play').waitFor()
    await page.getByText('findahelpline.com').first().waitFor()
    expect(await page.getByText('%').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Practise again' }).count()).toBe(0)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })

  test('is only written when the talk is over', async () => {
    const { persona } = await product.roleplay.createPersona('car-sale', { mode: 'try_mode' })
    const { id } = await product.roleplay.startConversation(persona.id)

    const page = await open(`${product.url}/talks/${id}/report`)

    await page.getByText('This talk is still going on.').waitFor()
    expect(await page.getByRole('link', { name: 'Go on talking' }).getAttribute('href')).toBe(`/talks/${id}`)
  })

  test('prints its essentials and no controls', async () => {
    const page = await open(`${product.url}/talks/${await pastTalk(goodLines)}/report`)
    const essentials = ['Your score', 'What went well', 'What to try next', 'Point by point', 'What was said', 'Sam']
    const controls = ['Practise again', 'The same as a table', 'All scenarios', 'Theme']
    for (const text of [...essentials, ...controls]) await page.getByText(text).first().waitFor()
    const isSeen = (text: string) => page.getByText(text).first().isVisible()

    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 700, height: 900 }) // about a sheet of A4

    await page.locator('.recharts-line').first().waitFor()
    for (const text of essentials) expect(await isSeen(text), text).toBe(true)
    for (const text of controls) expect(await isSeen(text), text).toBe(false)
    await expectNoSidewaysScroll(page)
  })
})

test('everything fits on a phone of 320 pixels', async () => {
  const id = await pastTalk(goodLines)
  const page = await open('about:blank', { width: 320, expected: /404/ })
  await asLearner(page)

  for (const [path, shown] of [
    ['/', 'What you have practised'],
    ['/scenarios/supplier-negotiation', 'Your practice'],
    [`/talks/${id}/report`, 'What was said'],
  ] as const) {
    await page.goto(`${product.url}${path}`, { waitUntil: 'networkidle' })
    await heading(page, shown, 2).waitFor()
    for (const closed of await page.locator('summary').all()) await closed.click()
    await expectNoSidewaysScroll(page)
  }
})
