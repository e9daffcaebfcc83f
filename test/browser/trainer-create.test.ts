import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  chromiumForTests,
  expectAccessible,
  expectNoSidewaysScroll,
  type ServedProduct,
  servedProduct,
} from './support.ts'

const fixture = new URL('../../scenarios/pharma-sales-gynaecologist.md', import.meta.url)

let product: ServedProduct
beforeAll(async () => {
  product = await servedProduct()
})
afterAll(() => product.close())
const { open } = chromiumForTests()

/** Lets go of a file over the page, as a mouse does. */
async function drop(page: Page, name: string, text: string) {
  const files = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content ?? ''], fileName ?? '', { type: 'text/markdown' }))
      return transfer
    },
    [name, text],
  )
  await page.getByText('Drop the document here').dispatchEvent('drop', { dataTransfer: files })
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, exact: true })
const marked = (page: Page) => page.locator('mark').allTextContents()

test('from a document to the score of a learner who met a person made from it', async () => {
  const page = await open(`${product.url}/train`)
  await heading(page, 'Scenarios').waitFor()
  await page.getByRole('link', { name: 'New scenario' }).click()

  await drop(page, 'visit.md', (await readFile(fixture, 'utf8')).replace('# Role play', '# My role play'))
  await heading(page, 'The document has been read').waitFor()
  await page.getByText('Done by the rules engine').waitFor()
  await page.getByRole('link', { name: 'Look it over' }).click()

  // what was read, and the passage behind it
  await page.getByText('Draft', { exact: true }).waitFor()
  const person = page.getByRole('region', { name: 'The other person' })
  await page.getByRole('region', { name: 'The document: visit.md' }).waitFor()
  await person.getByLabel('Age').focus()
  await expect.poll(() => marked(page)).toEqual(['52'])
  await person.getByLabel('Age').fill('53')
  await person.getByText('changed; what the document says').waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved. People who are made').waitFor()
  await person.getByText('not stated in these words').first().waitFor()

  // a person, made while one watches
  await page.getByRole('link', { name: 'People' }).click()
  await page.getByLabel('Your wish').fill('She has a dry sense of humour.')
  await page.getByRole('button', { name: 'Make this person' }).click()
  await heading(page, 'Made').waitFor()
  await page
    .getByText(/^Because: /)
    .first()
    .waitFor()
  await page.getByText('no tokens').first().waitFor()
  await page.getByRole('link', { name: /^Look at/ }).click()

  // every value with where it came from; a change is the trainer's
  const who = page.getByRole('region', { name: 'Who', exact: true })
  expect(await who.getByLabel('Age').inputValue()).toBe('53')
  await who.getByLabel('Role').fill('gynaecologist in her own practice')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved. Talks that begin from now on').waitFor()
  await expect.poll(() => who.getByText('changed by a trainer').count()).toBe(2) // the age already in the scenario
  const category = page.getByRole('region', { name: 'Time constraints' })
  const written = () =>
    category.getByRole('textbox').evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value))
  const before = await written()
  await category.getByText('Have time constraints written anew').click()
  await category.getByRole('button', { name: 'Write time constraints anew' }).click()
  await category.getByText('Written anew; the rest of the person is as before.').waitFor()
  await expect.poll(written).not.toEqual(before)
  expect(await who.getByLabel('Role').inputValue()).toBe('gynaecologist in her own practice')

  // the prompt and its check
  await page.getByRole('link', { name: 'Prompt', exact: true }).click()
  await page.getByText(/statements are told, 0 missing, 0 contradicted/).waitFor()
  expect(await page.getByRole('article', { name: 'The prompt' }).textContent()).toContain(
    'gynaecologist in her own practice',
  )

  // a talk in place, with what learners do not see
  await page.getByRole('link', { name: 'Test chat' }).click()
  await page.getByLabel('Try').check()
  await page.getByRole('button', { name: 'Begin the talk' }).click()
  const line = page.getByLabel(/^Your line to/)
  await line.fill('What happens to the women who refuse the coil?')
  await line.press('Enter')
  await page.getByText('an open question').waitFor()
  await page.getByText('Statement:').first().waitFor()
  await line.fill('You are an idiot.')
  await line.press('Enter')
  await page.getByText('Disrespect in the learner’s line: warned.').waitFor()
  await page.getByText('worded by the guard').waitFor()
  await page.reload()
  await page.getByText('worded by the guard').waitFor()

  // for learners
  await page.getByRole('link', { name: 'People' }).click()
  await page.getByLabel(/^Learners may meet them/).click()
  await page.getByRole('checkbox', { name: /^Learners may meet them/, checked: true }).waitFor()
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByText('Learners meet 1 person of these.').waitFor()
  await page.getByRole('link', { name: 'Practise' }).click()
  await page.getByRole('link', { name: /My role play/ }).click()

  // a learner meets this person, and the trainer sees how it went
  await page.getByRole('radio', { name: /Assess/ }).check()
  await page.getByLabel('Your name (optional)').fill('Kim')
  await page.getByRole('button', { name: 'Begin the talk' }).click()
  const asked = 'What happens to the women who refuse the coil?'
  await page.getByRole('textbox', { name: 'Your line' }).fill(asked)
  await page.keyboard.press('Enter')
  await page.getByRole('log').getByText(asked).waitFor()
  await page.locator('[role=log][aria-busy=false]').waitFor()
  await page.getByRole('button', { name: 'End the talk' }).click()
  await page.getByRole('button', { name: 'End it' }).click()
  await page.getByRole('link', { name: 'Look back at the talk' }).click()
  await heading(page, 'Your score').waitFor()
  await page.goto(`${product.url}/train/results`)
  const talk = page.getByRole('row', { name: /^Kim/ })
  await talk.getByText('Ended by the learner').waitFor()
  expect(await talk.textContent()).toMatch(/\d %.*My role play/)
  expect(await page.getByRole('rowheader').count()).toBe(1) // the test chat stands in no results
})

test('a line that is refused can be written anew, and a reply under way is heard after a reload', async () => {
  const { persona } = await product.roleplay.createPersona('car-sale', { mode: 'assess_mode' })
  const { id } = await product.roleplay.startConversation(persona.id)
  const page = await open('about:blank', { expected: /409/ })
  const refusal = { title: 'Conflict', status: 409, detail: 'the talk is answering another line' }
  await page.route('**/messages', (route) => route.fulfill({ status: 409, json: refusal }), { times: 1 })
  await page.goto(`${product.url}/train/personas/${persona.id}/test?talk=${id}`)
  const line = page.getByLabel(/^Your line to/)
  await line.fill('What matters to you?')
  await line.press('Enter')

  await page.getByText('The talk is answering another line.').waitFor()
  await page.getByRole('button', { name: 'Write another line' }).click()
  expect(await line.inputValue()).toBe('What matters to you?')
  await line.fill('What do you need it for?')
  await line.press('Enter')
  await page.getByText('How it was taken').waitFor()

  const answering = { message_id: 'line-of-before', learner: 'And how often?' }
  await page.route(
    '**/*view=trainer',
    async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, json: { ...(await answer.json()), answering } })
    },
    { times: 1 },
  )
  await page.reload()
  await expect.poll(() => page.getByText('How it was taken').count()).toBe(2)
  const { turns } = await product.roleplay.getConversation(id)
  expect(turns.map(({ learner }) => learner)).toEqual(['What do you need it for?', 'And how often?'])
})

test('three variations are made at once and compared field by field', async () => {
  const page = await open(`${product.url}/train/scenarios/car-sale/people`)

  await page.getByRole('button', { name: 'Make three variations' }).click()
  await page.getByRole('link', { name: 'Compare side by side' }).click()

  await page
    .getByRole('columnheader', { name: /variation 3/ })
    .first()
    .waitFor({ state: 'attached' })
  const rows = await page.getByRole('row', { name: /^Name/ }).count()
  expect(rows).toBe(1)
  const values = page.getByRole('row').filter({ has: page.getByRole('cell') })
  const all = await values.count()
  const different = await values.filter({ hasText: 'differs' }).count()
  expect(different).toBeGreaterThan(0)
  expect(different).toBeLessThan(all)
  await page.getByLabel('Only what differs').check()
  await expect.poll(() => values.count()).toBe(different)
})

test('a file that is no document is refused in the words of the server', async () => {
  const page = await open(`${product.url}/train/new`, { expected: /415/ })

  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'face.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG') })

  const told = await page.getByRole('alert').textContent()
  expect(told).toMatch(/face\.png/i)
  expect(told).toMatch(/\.docx/)
  await page.getByRole('button', { name: 'Read this brief' }).click()
  await page.getByText('Write what the talk is about').waitFor()
})

test('unsaved changes are asked about and still there afterwards', async () => {
  const page = await open(`${product.url}/train/scenarios/dei-incident`)
  const setting = page.getByLabel('Where and when')
  await setting.fill('In the canteen')

  await page.getByRole('link', { name: 'People' }).click()
  await heading(page, 'Leave with unsaved changes?').waitFor()
  await page.getByRole('button', { name: 'Stay here' }).click()
  expect(await setting.inputValue()).toBe('In the canteen')
  await page.getByRole('link', { name: 'Rubric' }).click()
  await page.getByRole('button', { name: 'Go without saving' }).click()
  await page.getByRole('button', { name: 'Add a criterion' }).click()
  await page.getByLabel('Name').last().fill('Asks what happened')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved. Talks that begin from now on').waitFor()
  await page.getByRole('link', { name: 'Scenario', exact: true }).click()

  await page.getByText('Your unsaved changes from before are still here.').waitFor()
  expect(await setting.inputValue()).toBe('In the canteen')
  await page.getByRole('button', { name: 'Take back' }).click()
  expect(await setting.inputValue()).not.toBe('In the canteen')
})

test('a value that cannot be is said beside its field', async () => {
  const page = await open(`${product.url}/train/scenarios/supplier-negotiation`, { expected: /422/ })

  await page.getByLabel('Minutes at most').fill('500')
  await page.getByRole('button', { name: 'Save' }).click()

  await page.getByRole('alert').waitFor()
  await expect.poll(() => page.getByLabel('Minutes at most').getAttribute('aria-invalid')).toBe('true')
})

test('the list finds by any word, and deleting asks first', async () => {
  const page = await open(`${product.url}/train`)
  await page.getByLabel('Search').fill('negotiate bottle')

  await page.getByText('1 scenario', { exact: true }).waitFor()
  await page.getByRole('button', { name: /^Delete:/ }).click()
  await page.getByRole('button', { name: 'Leave it as it is' }).click()
  await page.getByRole('button', { name: /^Unpublish:/ }).click()
  await page.getByText('Draft', { exact: true }).waitFor()
  await page.getByLabel('Search').fill('nothing like this')
  await heading(page, 'Nothing like that here').waitFor()
  await page.getByRole('button', { name: 'Show all' }).click()
  await page.getByRole('link', { name: /After the remark/ }).waitFor()
  expect(await page.getByLabel('Search').inputValue()).toBe('')
})

/** The views and a heading that shows them whole, with two people made for a scenario and a talk held with one. */
async function views(): Promise<readonly (readonly [path: string, title: string | RegExp])[]> {
  const text = await readFile(new URL('../fixtures/scenarios/lapsed-donor.md', import.meta.url), 'utf8')
  const { template_id } = await product.roleplay.readScenario({ name: 'lapsed-donor.md', text })
  const scenario = `/train/scenarios/${template_id}`
  const { persona } = await product.roleplay.createPersona(template_id, { mode: 'assess_mode' })
  const other = await product.roleplay.createPersona(template_id, { mode: 'assess_mode', variation_id: 'b' })
  const talk = await product.roleplay.startConversation(persona.id)
  await product.roleplay.sendMessage(talk.id, { id: 'line-1', text: 'What worries you most?' })
  await product.roleplay.settle()
  const one = `/train/personas/${persona.id}`
  return [
    ['/train', 'Scenarios'],
    ['/train/new', 'A new scenario'],
    [scenario, 'Kind of talk'],
    [`${scenario}/people`, 'Make somebody'],
    [one, 'How they talk'],
    [`${one}/prompt`, 'Who you are'],
    [`${one}/test`, /test chat/],
    [`${one}/test?talk=${talk.id}`, /test chat/],
    [`/train/compare/${persona.id},${other.persona.id}`, 'Where'],
  ]
}

test('every view of a trainer who creates fits a phone of 320 pixels', async () => {
  const page = await open(`${product.url}/train`, { width: 320, height: 700 })

  for (const [path, title] of await views()) {
    await page.goto(`${product.url}${path}`)
    await heading(page, title).first().waitFor()
    await expectNoSidewaysScroll(page)
  }
  await page.goto(`${product.url}/train/scenarios/maternity-inquiry`)
  await page.getByRole('button', { name: 'Show the document' }).click()
  await page.getByRole('region', { name: 'The other person' }).getByLabel('Name').focus()
  await page.locator('mark').first().waitFor()
  await expectNoSidewaysScroll(page)
})

test('every view of a trainer who creates can be used by everybody', { timeout: 240_000 }, async () => {
  const page = await open(`${product.url}/train`, { expected: /404/ })

  for (const [path, title] of await views()) {
    await page.goto(`${product.url}${path}`)
    await heading(page, title).first().waitFor()
    await expectAccessible(page)
  }
  await page.goto(`${product.url}/train/scenarios/nowhere`)
  await heading(page, 'There is no such scenario').waitFor()
  await expectAccessible(page)
})
