import { expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Rubric } from '../../src/scenario/rubric.ts'
import { aProduct } from '../support/product.ts'

/** By what a talk of a scenario is judged: what a learner may know beforehand, and the whole of it for trainers. */

async function anApp() {
  const roleplay = await aProduct()
  return createApp({ roleplay, version: 'test', loopbackOnly: true, webRoot: '.', isReady: () => true, log: () => {} })
}

test('names the criteria of the kind of talk, then the lines of the own rubric', async () => {
  const app = await anApp()

  const answer = await app.request('/api/scenarios/supplier-negotiation/criteria')

  expect(answer.status).toBe(200)
  const { criteria } = (await answer.json()) as { criteria: { id: string }[] }
  expect(criteria[0]).toEqual({ id: 'interests', name: 'Asks for interests', weight: 0.2 })
  expect(criteria.map(({ id }) => id)).toContain('rubric.tone_and_relationship')
})

test('tells a trainer the levels with their checks, what fails an attempt, and the mark to be reached', async () => {
  const app = await anApp()

  const answer = await app.request('/api/scenarios/supplier-negotiation/rubric')

  const rubric = (await answer.json()) as Rubric
  expect(rubric).toMatchObject({ version: expect.stringMatching(/^[0-9a-f]{12}$/), pass_mark01: 0.6 })
  expect(rubric.blockers.map(({ id }) => id)).toEqual(['discrimination', 'threat', 'ruled_out'])
  for (const { levels } of rubric.criteria)
    expect(levels.map(({ checks }) => checks.length > 0)).toEqual([false, true, true])
})

test('tells what is usual in this kind of talk beside what its trainer has made of it', async () => {
  const app = await anApp()
  const read = async (path: string) => (await app.request(`/api/scenarios/supplier-negotiation${path}`)).json()
  const { template_data } = await read('')

  await app.request('/api/scenarios/supplier-negotiation', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...template_data, scoring: { pass_mark01: 0.9, blockers: [], usual_criteria: [] } }),
  })

  const [usual, inForce] = [await read('/rubric?part=usual'), await read('/rubric')]
  expect([usual.pass_mark01, usual.blockers.length, inForce.pass_mark01, inForce.blockers.length]).toEqual([
    0.6, 3, 0.9, 0,
  ])
  expect(usual.criteria.some(({ id }: { id: string }) => id.startsWith('rubric.'))).toBe(false)
  expect(inForce.criteria.every(({ id }: { id: string }) => id.startsWith('rubric.'))).toBe(true)
})

test.each(['criteria', 'rubric'])('knows no %s of a scenario that is not there', async (what) => {
  const app = await anApp()

  const answer = await app.request(`/api/scenarios/no-such-scenario/${what}`)

  expect(answer.status).toBe(404)
})
