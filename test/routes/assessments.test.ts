import { expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Assessment } from '../../src/assessment/assessment.ts'
import { aProduct } from '../support/product.ts'

/** Scoring over HTTP: talks of ours and talks of elsewhere, with own checks, and watched as it goes. */

async function anApp() {
  const roleplay = await aProduct()
  const app = createApp({
    roleplay,
    version: 'test',
    loopbackOnly: true,
    webRoot: '.',
    isReady: () => true,
    log: () => {},
  })
  const post = (path: string, body?: unknown, headers: Record<string, string> = {}) =>
    app.request(path, {
      method: 'POST',
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  return { roleplay, post }
}

const line = 'What matters most to you in a car?'
const turns = [{ turn: 1, learner: line, reply: 'That it starts in January.' }]
const checks = [{ id: 'asks', question: 'Did the learner ask what matters to him?' }]

async function aTalk({ roleplay }: Awaited<ReturnType<typeof anApp>>) {
  const { persona } = await roleplay.createPersona('car-sale', { mode: 'assess_mode' })
  const { id } = await roleplay.startConversation(persona.id)
  for await (const _event of await roleplay.sendMessage(id, { id: 'm1', text: line }));
  return id
}

test('a transcript of elsewhere is scored by the rubric of the scenario, and nothing of it is kept', async () => {
  const { roleplay, post } = await anApp()

  const answer = await post('/api/scenarios/car-sale/assessments', { turns, checks })

  expect(answer.status).toBe(200)
  const assessment = (await answer.json()) as Assessment
  expect(assessment).toMatchObject({ template_id: 'car-sale', mode: 'assess_mode', turns: 1, blocker: null })
  expect(assessment.checks[0]?.id).toBe('asks')
  expect(await roleplay.listAttempts()).toEqual([])
})

test.each([
  ['no turns', {}, /turns/],
  ['a turn number twice', { turns: [...turns, ...turns] }, /each turn number once/],
  ['a check twice', { turns, checks: [...checks, ...checks] }, /each id once/],
  ['a check without a question', { turns, checks: [{ id: 'a', question: ' ' }] }, /question/],
])('a transcript with %s is refused, and what was expected is said', async (_, body, said) => {
  const { post } = await anApp()

  const answer = await post('/api/scenarios/car-sale/assessments', body)

  expect(answer.status).toBe(422)
  expect(await answer.text()).toMatch(said)
})

test('a scenario that is not there scores nothing', async () => {
  const { post } = await anApp()

  expect((await post('/api/scenarios/none/assessments', { turns })).status).toBe(404)
})

test('a talk keeps the rubric it began with: a mark that is raised afterwards is for later talks', async () => {
  const product = await anApp()
  const { roleplay, post } = product
  const before = await aTalk(product)
  const { template_data } = await roleplay.getScenario('car-sale')
  await roleplay.editTemplate('car-sale', { ...template_data, scoring: { pass_mark01: 0.95 } })
  const after = await aTalk(product)

  const marks = await Promise.all(
    [before, after].map(async (id) => {
      const { pass_mark01, rubric_version } = (await (
        await post(`/api/conversations/${id}/assessment`)
      ).json()) as Assessment
      return { pass_mark01, rubric_version }
    }),
  )

  expect(marks.map(({ pass_mark01 }) => pass_mark01)).toEqual([0.6, 0.95])
  expect(marks[0]?.rubric_version).not.toBe(marks[1]?.rubric_version)
})

test('own checks are asked with a talk of ours too', async () => {
  const product = await anApp()
  const id = await aTalk(product)

  const answer = await product.post(`/api/conversations/${id}/assessment`, { checks })

  expect(((await answer.json()) as Assessment).checks[0]).toMatchObject(checks[0] ?? {})
})

test('whoever watches hears of each answer as it comes, then gets the assessment', async () => {
  const product = await anApp()
  const id = await aTalk(product)

  const answer = await product.post(`/api/conversations/${id}/assessment`, undefined, { accept: 'text/event-stream' })
  const events = [...(await answer.text()).matchAll(/^event: (\w+)\ndata: (.*)$/gm)]

  const assessment = JSON.parse(events.at(-1)?.[2] ?? '') as Assessment
  expect(events.at(-1)?.[1]).toBe('assessment')
  expect(events.filter(([, name]) => name === 'step')).toHaveLength(assessment.steps.length)
  expect(assessment).toEqual(await product.roleplay.getAssessment(id))
})

test('a talk that is not there is a status, also for whoever watches', async () => {
  const { post } = await anApp()

  const answer = await post('/api/conversations/none/assessment', undefined, { accept: 'text/event-stream' })

  expect(answer.status).toBe(404)
})
