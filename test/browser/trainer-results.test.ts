import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startFakeModelServer } from '../support/fake-model-server.ts'
import { aModelClient } from '../support/product.ts'
import {
  chromiumForTests,
  expectAccessible,
  expectNoSidewaysScroll,
  type ServedProduct,
  servedProduct,
} from './support.ts'

/** What a trainer sees of many talks, does with one of them, and sets for all. */

let product: ServedProduct
const { open } = chromiumForTests()

const ann = { id: 'learner-ann', name: 'Ann Verma' }
const ben = { id: 'learner-ben', name: 'Ben' }
const somebody = { id: 'learner-77aa' }
const talks = { good: '', rude: '', atRisk: '', unassessed: '' }

beforeAll(async () => {
  product = await servedProduct()
  const car = await api('POST', '/api/personas', { template_id: 'car-sale', mode: 'assess_mode' })
  const colleague = await api('POST', '/api/personas', { template_id: 'dei-incident', mode: 'assess_mode' })
  talks.atRisk = await aTalk(colleague.persona.id, somebody, ['How are you?', 'I want to kill myself.'])
  talks.good = await aTalk(car.persona.id, ann, [
    'Good morning, what matters most to you in a car?',
    'In the 2024 crash test it got five stars, and I must admit the boot is small.',
  ])
  talks.rude = await aTalk(car.persona.id, ben, ['This is the best car ever.', 'You are a stupid idiot.'])
  talks.unassessed = await aTalk(colleague.persona.id, ben, ['How was it for you?'], false)
})
afterAll(() => product.close())

async function api(method: string, path: string, body?: unknown) {
  const answer = await fetch(`${product.url}${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
  return answer.headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) : text
}

async function aTalk(persona: string, learner: object, lines: readonly string[], isAssessed = true): Promise<string> {
  const { id } = await api('POST', '/api/conversations', { persona_id: persona, learner })
  for (const text of lines) await api('POST', `/api/conversations/${id}/messages`, { text })
  await api('POST', `/api/conversations/${id}/end`)
  if (isAssessed) await api('POST', `/api/conversations/${id}/assessment`)
  return id
}

/** Small enough for a phone, and nothing that axe finds. */
async function expectGoodManners(page: Page): Promise<void> {
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await expectNoSidewaysScroll(page)
  await page.setViewportSize({ width: 1280, height: 900 })
}

const learnersIn = (page: Page) => page.getByRole('rowheader').getByRole('link').allTextContents()

describe('results', () => {
  test('what is flagged stands first and says so; scores, ends, criteria and guards are added up', async () => {
    const page = await open(`${product.url}/train/results`)
    const rows = page.getByRole('region', { name: /^Talks/ }).getByRole('row')
    await page.getByText('4 talks, 1 flagged').waitFor()

    expect(await rows.nth(1).textContent()).toContain('Flagged: Signs of self-harm')
    expect((await learnersIn(page)).map((name) => name.split(',')[0])).toEqual([
      'No name (77aa)',
      'Ben',
      'Ben',
      'Ann Verma',
    ])
    await page.getByText(/^2 scored talks: /).waitFor()
    await page.getByText('Stopped for safety').first().waitFor()
    const hardest = page.getByRole('region', { name: 'What is hardest' })
    expect(await hardest.getByRole('heading', { level: 3 }).allTextContents()).toHaveLength(1)
    expect(await hardest.getByRole('listitem').first().textContent()).toMatch(/judged in 2 talks/)
    expect(await page.getByRole('region', { name: 'Guard events by rule' }).textContent()).toContain('Disrespect')
    await expectGoodManners(page)
  })

  test('a filter goes into the address and survives a reload; nothing found leads back to everything', async () => {
    const page = await open(`${product.url}/train/results`)
    await page.getByText('4 talks, 1 flagged').waitFor()

    await page.getByLabel('Learner').selectOption({ label: 'Ben' })
    await page.getByText('2 talks, none flagged').waitFor()
    await page.reload()
    await page.getByText('2 talks, none flagged').waitFor()
    await page.getByLabel('Scenario').selectOption('supplier-negotiation')
    await page.getByRole('heading', { name: 'No talk like this' }).waitFor()

    await page.waitForURL('**/train/results?scenario=supplier-negotiation&learner=learner-ben')
    await page.getByRole('link', { name: 'Show all talks' }).click()
    await page.getByText('4 talks, 1 flagged').waitFor()
  })

  test('the talks that are shown can be saved as files, also from a server that asks for a token', async () => {
    const guarded = await servedProduct({ store: product.store }, { apiToken: 'only-for-trainers' })
    const page = await open(`${guarded.url}/train/results?learner=learner-ann`, { expected: /401/ })
    await page.getByLabel('Access token').fill('only-for-trainers')
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByText('1 talk, none flagged').waitFor()

    const csv = await saved(page, 'Save as CSV')
    const json = JSON.parse(await saved(page, 'Save as JSON'))

    expect(csv.trim().split('\r\n')).toHaveLength(2)
    expect(csv).toContain(`${talks.good},car-sale`)
    expect(json.attempts).toMatchObject([{ conversation_id: talks.good, learner: ann }])
    await page.close()
    await guarded.close()
  })

  test('somebody who has no talks yet is led on', async () => {
    const empty = await servedProduct()
    const page = await open(`${empty.url}/train/results`)

    await page.getByRole('heading', { name: 'Nobody has practised yet' }).waitFor()

    await expectGoodManners(page)
    await page.close()
    await empty.close()
  })
})

async function saved(page: Page, button: string): Promise<string> {
  const [download] = (await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])) as [Download, void]
  return readFile(await download.path(), 'utf8')
}

describe('one talk', () => {
  test('a comment and a level of the trainer are kept beside the judge and shown again', async () => {
    const place = `${product.url}/train/results/${talks.good}`
    const page = await open(place)
    const criterion = page.getByRole('listitem', { name: 'Admits limits' })

    await page.getByRole('button', { name: 'Comment on turn 1' }).click()
    await page.getByLabel('Your comment on turn 1').fill('Well asked.')
    await page.getByLabel('On the whole talk').fill('A good start.')
    await criterion.getByText('See it differently').click()
    await criterion.getByRole('radio', { name: 'In part', exact: true }).check()
    await criterion.getByLabel('Why').fill('Only half said.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Your review is saved.').waitFor()
    await page.reload()

    expect(await page.getByLabel('Your comment on turn 1').inputValue()).toBe('Well asked.')
    expect(await page.getByLabel('On the whole talk').inputValue()).toBe('A good start.')
    expect(await criterion.textContent()).toMatch(/Judge: Not yet0 %You: In part50 %/)
    await page.getByText('With your levels').waitFor()
    const review = await api('GET', `/api/conversations/${talks.good}/review`)
    const assessment = await api('GET', `/api/conversations/${talks.good}/assessment`)
    expect(review).toMatchObject({
      comment: 'A good start.',
      turns: [{ turn: 1, comment: 'Well asked.' }],
      criteria: [{ id: 'honesty', level: 1, value: 0.5, comment: 'Only half said.' }],
      released: true,
    })
    expect(review.score01).toBeGreaterThan(assessment.score01)
    await expectGoodManners(page)
  })

  test('what fails an attempt is set and lifted by the trainer, with a reason, and the result follows', async () => {
    const page = await open(`${product.url}/train/results/${talks.rude}`)
    const threat = page.getByRole('listitem', { name: 'Threatens' })
    const save = async () => {
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.getByText('Your review is saved.').waitFor()
    }

    await threat.getByText('See it differently').click()
    await threat.getByRole('radio', { name: /^It happened/ }).check()
    await threat.getByLabel('Why').fill('Turn 2, as a threat.')
    await threat.getByText('set by you').waitFor()
    await save()
    expect(await api('GET', `/api/conversations/${talks.rude}/review`)).toMatchObject({
      blockers: [{ id: 'threat', answer: true, comment: 'Turn 2, as a threat.' }],
      pass: false,
      blocker: { id: 'threat' },
    })
    await threat.getByRole('radio', { name: /^As the judge has it/ }).check()
    await save()

    expect((await api('GET', `/api/conversations/${talks.rude}/review`)).blockers).toEqual([])
  })

  test('a flag with its note stands in the list, and a held result is released there', async () => {
    const page = await open(`${product.url}/train/results/${talks.good}`)
    await page.getByRole('checkbox', { name: 'Flag this talk in the results' }).check()
    await page.getByLabel('What about it').fill('Good for the seminar.')
    await page.getByRole('radio', { name: 'Held until you release it' }).check()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Your review is saved.').waitFor()

    const learner = await open(`${product.url}/talks/${talks.good}/report`)
    await learner.getByRole('heading', { name: 'Your trainer looks at it first' }).waitFor()
    expect(await learner.getByText('%').count()).toBe(0)
    await expectGoodManners(learner)

    await page.goto(`${product.url}/train/results?only=held`)
    await page.getByText('1 talk, 1 flagged, 1 held').waitFor()
    await page.getByText('Good for the seminar.').waitFor()
    await expectGoodManners(page)
    await page.getByRole('button', { name: /^Release the result of Ann Verma/ }).click()
    await page.getByRole('heading', { name: 'No talk like this' }).waitFor()
    const outcome = page.getByText('1 result released.')
    await expect.poll(() => outcome.evaluate((words) => words === document.activeElement)).toBe(true)
    await page.goto(`${product.url}/train/results?only=flagged`)
    await page.getByText('2 talks, 2 flagged').waitFor()
    await learner.reload()
    await learner.getByRole('heading', { name: 'Your score' }).waitFor()

    await api('PUT', `/api/conversations/${talks.good}/review`, { flagged: false, results_released: null })
  })

  test('all results of a scenario that holds them are released at once, after a question', async () => {
    const { template_data } = await api('GET', '/api/scenarios/car-sale')
    await api('PUT', '/api/scenarios/car-sale', { ...template_data, scoring: { hold_results: true } })
    const page = await open(`${product.url}/train/results?scenario=car-sale`)

    await page.getByRole('button', { name: 'Release all 2 held' }).click()
    await page.getByRole('heading', { name: 'Release 2 results?' }).waitFor()
    await page.getByRole('button', { name: 'Release them' }).click()
    await page.getByText('2 results released.').waitFor()
    await page.getByText('2 talks, none flagged', { exact: true }).waitFor()

    expect((await api('GET', '/api/results?held=true')).attempts).toEqual([])
    await api('PUT', '/api/scenarios/car-sale', template_data)
  })

  test("the trainer's layer tells how lines were taken, and quotes lead to their turns", async () => {
    const page = await open(`${product.url}/train/results/${talks.rude}`)
    const turn = page.locator('#turn-2')

    await page
      .getByRole('listitem', { name: /respect/ })
      .getByRole('link', { name: 'turn 2' })
      .click()

    await expect.poll(() => turn.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await turn.textContent()).toMatch(/Trust \d+ \(−\d+\)/)
    expect(await turn.textContent()).toMatch(/Disrespect in the learner’s line: warned\.“you are a stupid idiot”/)
    expect(await page.locator('#turn-1').textContent()).toContain('Moved bya vague claim')
  })

  test('a learner who may be in danger comes first, and is not scored', async () => {
    const page = await open(`${product.url}/train/results/${talks.atRisk}`)

    await page.getByRole('heading', { name: 'Please look after this person first' }).waitFor()

    expect((await page.getByRole('heading', { level: 2 }).allTextContents())[0]).toContain('look after this person')
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Turn 1', 'Turn 2'])
    await expectGoodManners(page)
  })

  test('a talk that nobody has assessed is assessed here', async () => {
    const page = await open(`${product.url}/train/results/${talks.unassessed}`)

    await page.getByRole('button', { name: 'Assess this talk' }).click()
    await page.getByText('Assessed.').waitFor()

    await page.getByRole('listitem', { name: 'Asks and listens' }).getByText('100 %').waitFor()
  })

  test('a talk is deleted after a question, with all that was made from it, and is gone from the results', async () => {
    const persona = (await api('GET', `/api/conversations/${talks.good}`)).persona_id
    const doomed = await aTalk(persona, { id: 'learner-cleo', name: 'Cleo Hart' }, ['Good morning.'])
    const page = await open(`${product.url}/train/results/${doomed}`)

    await page.getByLabel('On the whole talk').fill('Never saved.')
    await page.getByRole('button', { name: 'Delete this talk' }).click()
    await page.getByText('What Cleo Hart said, the answers', { exact: false }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Leave it as it is' }).click()
    expect((await api('GET', `/api/conversations/${doomed}`)).id).toBe(doomed)
    await page.getByRole('button', { name: 'Delete this talk' }).click()
    await page.getByRole('button', { name: 'Delete it for good' }).click()
    await page.getByText('4 talks, 1 flagged').waitFor()

    expect(await learnersIn(page)).not.toContainEqual(expect.stringContaining('Cleo'))
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('Never saved.')
    await expect(api('GET', `/api/conversations/${doomed}`)).rejects.toThrow('404')
    await expect(api('GET', `/api/conversations/${doomed}/assessment`)).rejects.toThrow('404')
  })

  test('an address of no talk says so and leads back', async () => {
    const page = await open(`${product.url}/train/results/nothing`, { expected: /404/ })

    await page.getByRole('link', { name: 'Back to the results' }).click()

    await page.getByText('4 talks, 1 flagged').waitFor()
  })
})

describe('settings', () => {
  test('say what is in force; on the rules engine the connection test finds all well', async () => {
    const page = await open(`${product.url}/train/settings`)

    await page.getByRole('button', { name: 'Test the connection' }).click()
    await page.getByText('All is well.').waitFor()

    await page.getByText('Rules, inside this server.', { exact: false }).first().waitFor()
    await page.getByText('The library (17)').click()
    await page.getByText('Family context', { exact: true }).waitFor()
  })

  test('the connection test asks the model in force and tells what came of it', async () => {
    let isRefusing = false
    const server = await startFakeModelServer({
      answer: () => '{"ok":true}',
      failures: () => (isRefusing ? { status: 401 } : null),
    })
    const model = await servedProduct({ model: await aModelClient(server.url) })
    const page = await open(`${model.url}/train/settings`)
    const test = page.getByRole('button', { name: 'Test the connection' })

    await test.click()
    await page.getByText('The model answers.').waitFor()
    isRefusing = true
    await test.click()
    await page.getByText('The test has failed.').waitFor()

    expect(await page.getByText('writer', { exact: true }).count()).toBe(1)
    expect(await page.textContent('body')).not.toContain('secret-key-of-the-test')
    await page.close()
    await model.close()
    await server.close()
  })

  test('an own category is refused with the fault at its field, then added, changed and deleted', async () => {
    const page = await open(`${product.url}/train/settings`, { expected: /422/ })
    const form = page.getByRole('form', { name: 'A new kind of detail' })
    const fill = async (name: string, fields: string) => {
      await form.getByLabel('Name').fill(name)
      await form.getByLabel('What it is about').fill('How somebody gets about')
      await form.getByLabel('When it matters').fill('The scenario is about journeys')
      await form.getByLabel('Fields').fill(fields)
    }

    await page.getByRole('button', { name: 'Add a kind of detail' }).click()
    await fill('family_context', 'one, two, three')
    await form.getByRole('button', { name: 'Add it' }).click()

    await form.getByText('“family_context” is taken already.', { exact: false }).waitFor()
    await form.getByText('Five to twenty fields', { exact: false }).waitFor()
    await expect.poll(() => form.getByLabel('Name').evaluate((field) => field === document.activeElement)).toBe(true)
    await expectGoodManners(page)

    await fill('travel_habits', 'usual_route\nmeans\nticket\ndelays\ncompany')
    await form.getByRole('button', { name: 'Add it' }).click()
    await page.getByText('is added.', { exact: false }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Change Travel habits' }).click()
    await page.getByLabel('What it is about').fill('How somebody gets to work')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('How somebody gets to work').waitFor()

    expect((await api('GET', '/api/categories')).own).toMatchObject([
      { name: 'travel_habits', description: 'How somebody gets to work', source: 'trainer' },
    ])
    await page.getByRole('button', { name: 'Delete Travel habits' }).click()
    await page.getByRole('button', { name: 'Delete it' }).click()
    await page.getByText('is deleted.', { exact: false }).waitFor()
    expect((await api('GET', '/api/categories')).own).toEqual([])
  })

  test('what only the server finds wrong with a category stands at its field, too', async () => {
    const page = await open(`${product.url}/train/settings`, { expected: /422/ })
    await page.route('**/api/categories/travel_habits', (route) =>
      route.fulfill({
        status: 422,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          status: 422,
          detail: 'invalid',
          errors: [{ path: 'cues', message: 'Too many words.' }],
        }),
      }),
    )

    await page.getByRole('button', { name: 'Add a kind of detail' }).click()
    await page.getByLabel('Name').fill('travel_habits')
    await page.getByLabel('What it is about').fill('How somebody gets about')
    await page.getByLabel('When it matters').fill('The scenario is about journeys')
    await page.getByLabel('Fields').fill('one, two, three, four, five')
    await page.getByRole('button', { name: 'Add it' }).click()

    await page.getByText('Too many words.').waitFor()
    expect(await page.getByLabel('Words that tell of it').getAttribute('aria-invalid')).toBe('true')
  })
})

describe('guards', () => {
  test('what is changed is saved, told apart from the usual, and goes back to it', async () => {
    const page = await open(`${product.url}/train/scenarios/car-sale/guards`)
    const disrespect = page.getByRole('region', { name: 'Disrespect' })
    const tooLong = page.getByRole('region', { name: 'Too long' })
    await disrespect.getByText('As usual').waitFor()

    await disrespect.getByRole('button', { name: /^Take the last step out/ }).click()
    await disrespect.getByLabel('The second time and from then on').selectOption('End the talk')
    await disrespect.getByText('Own words for “Disrespect”').click()
    await disrespect.getByLabel('When warning', { exact: true }).fill('Not in this tone.\nI mean it.')
    await tooLong.getByLabel('Longest line').fill('12')
    await page.getByRole('button', { name: 'Add a crisis line' }).click()
    await page.getByLabel('Who answers').fill('The staff counsellor')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('A whole number from 40 to 4,000.').waitFor()
    await page.getByText('2 fields to be put right', { exact: false }).waitFor()
    await expectGoodManners(page)
    await tooLong.getByLabel('Longest line').fill('800')
    await page.getByLabel('Number or address').fill('extension 4410')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved. People made from now on have it.').waitFor()
    await page.reload()

    await disrespect.getByText('Changed').waitFor()
    expect(await page.getByLabel('Who answers').inputValue()).toBe('The staff counsellor')
    expect((await api('GET', '/api/scenarios/car-sale')).template_data.guard_policy).toMatchObject({
      disrespect: { steps: ['warn', 'end'], lines: { warn: ['Not in this tone.', 'I mean it.'] } },
      too_long: { max_chars: 800 },
      helplines: [{ name: 'The staff counsellor', contact: 'extension 4410' }],
    })
    await page.getByText('This cannot be changed or turned off.', { exact: false }).waitFor()
    await disrespect.getByRole('button', { name: /^Back to the usual/ }).click()
    await disrespect.getByText('As usual').waitFor()
    await page.getByRole('button', { name: 'Take back' }).click()
    await disrespect.getByText('Changed').waitFor()
  })
})
