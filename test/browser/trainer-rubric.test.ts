import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  chromiumForTests,
  expectAccessible,
  expectNoSidewaysScroll,
  type ServedProduct,
  servedProduct,
} from './support.ts'

/** How a trainer decides what is scored, and sees whether the judge can be trusted with it. */

let product: ServedProduct
const { open } = chromiumForTests()
beforeAll(async () => {
  product = await servedProduct()
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

/** Small enough for a phone, and nothing that axe finds. */
async function expectGoodManners(page: Page): Promise<void> {
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await expectNoSidewaysScroll(page)
  await page.setViewportSize({ width: 1280, height: 900 })
}

describe('rubric', () => {
  test('criteria are added, refused without a name, moved by keyboard, saved and there after a reload', async () => {
    const page = await open(`${product.url}/train/scenarios/car-sale/rubric`)
    const own = page.getByRole('region', { name: 'Criteria of this scenario' })
    const names = () =>
      own
        .getByLabel('Name', { exact: true })
        .evaluateAll((fields) => fields.map((one) => (one as HTMLInputElement).value))
    await page.getByRole('button', { name: 'Add a criterion' }).waitFor()
    const before = await names()
    const last = own.getByLabel('Name', { exact: true }).last()

    await page.getByRole('button', { name: 'Add a criterion' }).press('Enter')
    await expect.poll(() => last.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Say what is looked at', { exact: false }).waitFor()
    await expectGoodManners(page)
    await last.fill('Names the running costs')
    await own.getByLabel('Weight').last().fill('50')
    const up = page.getByRole('button', { name: 'Up Names the running costs' })
    await up.press('Enter')
    await page.getByText(`Names the running costs is now ${before.length} of ${before.length + 1}.`).waitFor()
    await expect.poll(() => up.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved. Talks that begin', { exact: false }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Add a criterion' }).waitFor()

    expect(await names()).toEqual([...before.slice(0, -1), 'Names the running costs', before.at(-1)])
    const { template_data: template } = await api('GET', '/api/scenarios/car-sale')
    expect(template.rubric.at(-2)).toMatchObject({ id: 'names_the_running_costs', weight: 50 })
    const usual = page.getByRole('region', { name: 'Usual criteria' })
    expect(await usual.getByRole('listitem').first().textContent()).toMatch(/^Asks before offering8 %/)
  })

  test('levels are written for a criterion, told what they lack, and are in force once they are saved', async () => {
    const page = await open(`${product.url}/train/scenarios/dei-incident/rubric`)
    const own = page.getByRole('region', { name: 'Criteria of this scenario' })
    await own.getByRole('button', { name: 'Add a criterion' }).click()
    await own.getByLabel('Name', { exact: true }).last().fill('Names the joke')
    await own.getByRole('button', { name: 'Write the levels yourself for Names the joke' }).click()
    await own.getByRole('button', { name: 'Add a higher level to Names the joke' }).click()
    const fourth = own.getByRole('group', { name: 'Level 4 of Names the joke' })
    await expect
      .poll(() => fourth.getByLabel('Level 4', { exact: true }).evaluate((one) => one === document.activeElement))
      .toBe(true)

    await own.getByText('Levels and questions (4)').click() // folded in: what is wrong is unfolded
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await fourth.getByText('Give this level a name.').waitFor()
    await fourth.getByText('Write the question, or take it out.').waitFor()
    await expectGoodManners(page)
    await fourth.getByLabel('Level 4', { exact: true }).fill('With care')
    await fourth.getByLabel(/^Question 1/).fill('Did the learner name the joke without repeating it?')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved. Talks that begin', { exact: false }).waitFor()

    const { criteria } = await api('GET', '/api/scenarios/dei-incident/rubric')
    expect(criteria.at(-1)).toMatchObject({
      id: 'rubric.names_the_joke',
      levels: [
        { checks: [] },
        { name: 'In part' },
        { name: 'Well' },
        { name: 'With care', checks: [{ id: expect.any(String) }] },
      ],
    })
  })

  test('the usual is taken over, changed, kept over a reload before it is saved, and gone back to', async () => {
    const page = await open(`${product.url}/train/scenarios/maternity-inquiry/rubric`)
    const blockers = page.getByRole('region', { name: 'What fails an attempt' })
    const usual = page.getByRole('region', { name: 'Usual criteria' })
    const before = await api('GET', '/api/scenarios/maternity-inquiry/rubric')
    const save = async () => {
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.getByText('Saved. Talks that begin', { exact: false }).waitFor()
    }

    await page.getByLabel('Pass mark in percent').fill('a lot')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('A number from 0 to 100', { exact: false }).waitFor()
    await page.getByLabel('Pass mark in percent').fill('75')
    await page.getByRole('checkbox', { name: /^Hold results/ }).check()
    await blockers.getByRole('button', { name: 'Make them mine (blockers)' }).click()
    await blockers.getByRole('button', { name: 'Take out Discriminates' }).click()
    await blockers.getByRole('button', { name: 'Add a blocker' }).click()
    const added = blockers.getByLabel('Name of the blocker').last()
    await expect.poll(() => added.evaluate((field) => field === document.activeElement)).toBe(true)
    await added.fill('Blames the patient')
    await blockers
      .getByLabel(/^Question/)
      .last()
      .fill('Did the learner blame the patient?')
    await usual.getByRole('button', { name: 'Make them mine (criteria)' }).click()
    await usual
      .getByRole('button', { name: /^Take out/ })
      .first()
      .click()
    await expectGoodManners(page)
    await page.reload()
    await page.getByText('Your unsaved changes from before are still here.').waitFor()
    await save()

    const changed = await api('GET', '/api/scenarios/maternity-inquiry/rubric')
    expect(changed).toMatchObject({ pass_mark01: 0.75 })
    expect(changed.blockers.at(-1)).toEqual({
      id: 'blames_the_patient',
      name: 'Blames the patient',
      question: 'Did the learner blame the patient?',
    })
    expect(changed.criteria).toHaveLength(before.criteria.length - 1)
    expect((await api('GET', '/api/scenarios/maternity-inquiry')).template_data.scoring.hold_results).toBe(true)
    await blockers.getByRole('button', { name: 'Back to the usual blockers' }).click()
    await usual.getByRole('button', { name: 'Back to the usual criteria' }).click()
    await page.getByLabel('Pass mark in percent').fill('')
    await save()
    expect(await api('GET', '/api/scenarios/maternity-inquiry/rubric')).toEqual(before)
  })
})

describe('calibration', () => {
  const talks: string[] = []
  beforeAll(async () => {
    const { persona } = await api('POST', '/api/personas', { template_id: 'supplier-negotiation', mode: 'assess_mode' })
    for (const [name, lines] of [
      ['Ann', ['What matters most to you in this contract?', 'If you deliver by Friday, we can pay within ten days.']],
      ['Ben', ['Take it or leave it.']],
    ] as const) {
      const { id } = await api('POST', '/api/conversations', { persona_id: persona.id, learner: { id: name, name } })
      for (const text of lines) await api('POST', `/api/conversations/${id}/messages`, { text })
      await api('POST', `/api/conversations/${id}/end`)
      await api('POST', `/api/conversations/${id}/assessment`)
      talks.push(id)
    }
  })

  test('a talk is scored blind by keyboard, refused while a level is missing, then compared and counted', async () => {
    const page = await open(`${product.url}/train/scenarios/supplier-negotiation`)
    await page.getByRole('link', { name: 'Calibration' }).click()
    await page.getByText('Too few to say: 0 levels', { exact: false }).waitFor()
    await expectGoodManners(page)
    await page.getByRole('link', { name: /^Ann/ }).click()
    const groups = page.getByRole('group')
    await groups.first().waitFor()
    const criteria = await groups.count()
    const { criteria: judged } = await api('GET', `/api/conversations/${talks[0]}/assessment`)

    expect(criteria).toBe(judged.length)
    expect(await page.textContent('main')).not.toContain('Judge:')
    await groups.first().getByRole('radio', { name: /^Well/ }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText(`${criteria - 1} of ${criteria} have no level yet.`).waitFor()
    const second = groups.nth(1).getByRole('radio').first()
    await expect.poll(() => second.evaluate((field) => field === document.activeElement)).toBe(true)
    await expectGoodManners(page)
    await page.reload() // what was chosen is still there
    await expect.poll(() => groups.first().getByRole('radio', { name: /^Well/ }).isChecked()).toBe(true)
    for (let at = 1; at < criteria; at++)
      await groups
        .nth(at)
        .getByRole('radio', { name: /^Cannot be judged/ })
        .check()
    await page.getByRole('button', { name: 'Save', exact: true }).click()

    await page.getByRole('heading', { name: 'You and the judge' }).waitFor()
    expect(await page.getByText(/^Judge: /).count()).toBe(criteria)
    await expectGoodManners(page)
    await page.getByRole('link', { name: 'See the agreement' }).click()
    await page.getByText(new RegExp(`^${criteria} levels in 1 talk: `)).waitFor()
    await page.getByRole('region', { name: 'Agreement by criterion' }).waitFor()
    await expectGoodManners(page)
    expect((await api('GET', '/api/scenarios/supplier-negotiation/calibration')).talks).toBe(1)
  })

  test('a quote on which both differ leads to its turn', async () => {
    const { criteria } = await api('GET', `/api/conversations/${talks[1]}/assessment`)
    const levels = criteria.map(({ id, level }: { id: string; level: number | null }) => ({
      id,
      level: level === 0 ? 2 : 0,
    }))
    await api('PUT', `/api/conversations/${talks[1]}/calibration`, { criteria: levels })
    const page = await open(`${product.url}/train/scenarios/supplier-negotiation/calibration`)
    const differ = page.getByRole('region', { name: 'Where you differ' })

    await differ
      .getByRole('link', { name: /^turn \d/ })
      .first()
      .click()

    await page.getByRole('heading', { name: 'Score a talk by hand' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^turn-\d+$/)
    await page.getByRole('button', { name: 'Change my levels' }).click()
    await page.getByText('no longer a judgement of your own', { exact: false }).waitFor()
  })
})
