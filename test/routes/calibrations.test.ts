import { beforeEach, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Assessment } from '../../src/assessment/assessment.ts'
import { emptyReview } from '../../src/assessment/review.ts'
import { rubricFor } from '../../src/assessment/rubric-for.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import type { Store } from '../../src/store/store.ts'
import { aProduct } from '../support/product.ts'

/** A trainer scores talks by hand, and sees how far the judge agrees. */

let app: ReturnType<typeof createApp>
let store: Store
let persona: string
beforeEach(async () => {
  store = createMemoryStore()
  app = createApp({
    roleplay: await aProduct({ store }),
    version: 'test',
    loopbackOnly: true,
    webRoot: '.',
    isReady: () => true,
    log: () => {},
  })
  persona = (await send('POST', '/api/personas', { template_id: 'car-sale', mode: 'assess_mode' })).persona.id
})

const answer = (method: string, path: string, body?: unknown) =>
  app.request(path, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
const send = async (method: string, path: string, body?: unknown) => (await answer(method, path, body)).json()
const read = (path: string) => send('GET', path)

async function aTalk(
  lines: readonly string[] = ['What matters most to you in a car?'],
  isOver = true,
): Promise<string> {
  const { id } = await send('POST', '/api/conversations', { persona_id: persona, learner: { id: 'sam', name: 'Sam' } })
  for (const text of lines) await (await answer('POST', `/api/conversations/${id}/messages`, { text })).text()
  if (!isOver) return id
  await send('POST', `/api/conversations/${id}/end`)
  await send('POST', `/api/conversations/${id}/assessment`, {})
  return id
}

interface Scoring {
  readonly at: string | null
  readonly criteria: readonly { id: string; by_hand: number | null; judge: { level: number | null } | null }[]
}

test('the judge’s levels are told once the trainer has given theirs, and not before', async () => {
  const talk = await aTalk()
  const place = `/api/conversations/${talk}/calibration`
  const judged = ((await read(`/api/conversations/${talk}/assessment`)) as Assessment).criteria

  const before: Scoring = await read(place)
  const saved: Scoring = await send('PUT', place, {
    criteria: before.criteria.map(({ id }, at) => ({ id, level: at === 0 ? null : 1 })),
  })

  expect(before.at).toBeNull()
  expect(before.criteria.map(({ id }) => id)).toEqual(judged.map(({ id }) => id))
  expect(before.criteria.every(({ judge, by_hand }) => judge === null && by_hand === null)).toBe(true)
  expect(saved.criteria.map(({ judge }) => judge?.level)).toEqual(judged.map(({ level }) => level))
  expect(saved.criteria.map(({ by_hand }) => by_hand)).toEqual([null, ...judged.slice(1).map(() => 1)])
  expect(await read(place)).toEqual(saved)
})

test('levels given by hand change no score, outlive a review, and no learner is told of them', async () => {
  const talk = await aTalk()
  const { criteria }: Scoring = await read(`/api/conversations/${talk}/calibration`)
  const { score01 } = await read(`/api/conversations/${talk}/review`)

  await send('PUT', `/api/conversations/${talk}/calibration`, { criteria: [{ id: criteria[0]?.id, level: 2 }] })
  await send('PUT', `/api/conversations/${talk}/review`, { comment: 'Well begun.' })

  const review = await read(`/api/conversations/${talk}/review`)
  expect(review).toMatchObject({ score01, comment: 'Well begun.', by_hand: { criteria: [{ level: 2 }] } })
  expect((await read(`/api/conversations/${talk}/review?view=learner`)).by_hand).toBeNull()
})

test('a scenario tells the agreement so far, which talks can be scored, and nothing of how they went', async () => {
  const talk = await aTalk()
  await aTalk(['Hello.'], false)
  const calibration = async () => read('/api/scenarios/car-sale/calibration')

  const before = await calibration()
  expect(before).toMatchObject({
    talks: 0,
    overall: { pairs: 0, kappa: null },
    verdict: { name: 'too_few' },
    to_score: [{ conversation_id: talk, learner: { name: 'Sam' }, turns: 1, scored_at: null, offered: true }],
  })
  expect(JSON.stringify(before.to_score)).not.toContain('score01')

  const { criteria } = (await read(`/api/conversations/${talk}/assessment`)) as Assessment
  await send('PUT', `/api/conversations/${talk}/calibration`, {
    criteria: criteria.map(({ id, level }) => ({ id, level })),
  })
  expect(await calibration()).toMatchObject({
    talks: 1,
    overall: { pairs: criteria.length, exact: criteria.length },
    disagreements: [],
    to_score: [{ conversation_id: talk, scored_at: expect.any(String), offered: false }],
  })
})

test('levels given to a talk that the learner went back from since are not those of the talk it became', async () => {
  const talk = await aTalk(['What matters most to you in a car?', 'How long have you had the old one?'])
  const place = `/api/conversations/${talk}/calibration`
  const { criteria }: Scoring = await read(place)
  const [{ message_id }] = (await read(`/api/conversations/${talk}`)).turns.slice(-1)
  const order = { criteria: criteria.map(({ id }) => ({ id, level: 1 })), message_id }
  expect((await answer('PUT', place, order)).status).toBe(200)
  const scored = (await store.conversations.get(talk))!
  const [first, second] = scored.turns

  await store.conversations.put(talk, {
    ...scored,
    turns: [first!, { ...second!, message_id: 'another', learner: 'Whatever.' }],
    branches: [{ after: first!.message_id, turns: [second!], left_at: '', ended: null, ended_at: null }],
  })
  await send('POST', `/api/conversations/${talk}/assessment`, {})

  const anew: Scoring = await read(place)
  expect(anew.at).toBeNull()
  expect(anew.criteria.every(({ judge, by_hand }) => judge === null && by_hand === null)).toBe(true)
  expect(await read('/api/scenarios/car-sale/calibration')).toMatchObject({
    talks: 0,
    to_score: [{ conversation_id: talk, scored_at: null }],
  })

  expect((await answer('PUT', place, order)).status).toBe(409)
  expect((await read(place)).at).toBeNull()

  await store.conversations.put(talk, scored)
  expect((await read(place)).at).toEqual(expect.any(String))
})

test('levels of an older version, which know no turn, are compared as they are', async () => {
  const talk = await aTalk()
  const { criteria }: Scoring = await read(`/api/conversations/${talk}/calibration`)
  const by_hand = { criteria: [{ id: criteria[0]!.id, level: 1 }], at: '2026-05-01T10:00:00.000Z' }
  await store.reviews.put(talk, { ...emptyReview(talk), by_hand })

  expect(await read('/api/scenarios/car-sale/calibration')).toMatchObject({ talks: 1 })
})

test('an old talk without a rubric of its own, whose scenario is gone, is scored by the usual criteria', async () => {
  const talk = await aTalk()
  const { rubric: _, ...old } = (await store.conversations.get(talk))!
  await store.conversations.put(talk, { ...old, template_id: 'gone' })
  const place = `/api/conversations/${talk}/calibration`

  const { criteria }: Scoring = await read(place)
  const order = { criteria: criteria.map(({ id }) => ({ id, level: 1 })) }
  const scored = await answer('PUT', place, order)

  expect(criteria.map(({ id }) => id)).toEqual(rubricFor(old.persona.archetype, null).criteria.map(({ id }) => id))
  expect(scored.status).toBe(200)
})

test('a criterion that the trainer rewords later is not compared with what was scored before', async () => {
  const talk = await aTalk()
  const { criteria }: Scoring = await read(`/api/conversations/${talk}/calibration`)
  await send('PUT', `/api/conversations/${talk}/calibration`, {
    criteria: criteria.map(({ id }) => ({ id, level: 1 })),
  })
  const usual = (await read('/api/scenarios/car-sale/rubric?part=usual')).criteria
  const { template_data } = await read('/api/scenarios/car-sale')
  usual[0].levels[1].checks[0].question = 'Did the learner ask anything at all?'

  await send('PUT', '/api/scenarios/car-sale', { ...template_data, scoring: { usual_criteria: usual } })

  expect(await read('/api/scenarios/car-sale/calibration')).toMatchObject({
    overall: { pairs: criteria.length - 1 },
    not_compared: 1,
  })
})

test.each([
  ['a criterion it does not have', [{ id: 'charm', level: 1 }], 'criteria.0.id'],
  ['a level beyond the highest', [{ id: 'explores', level: 3 }], 'criteria.0.level'],
  [
    'the same criterion twice',
    [
      { id: 'explores', level: 1 },
      { id: 'explores', level: 2 },
    ],
    'criteria.1.id',
  ],
  ['nothing', [], 'criteria'],
])('a talk refuses %s', async (_, criteria, path) => {
  const response = await answer('PUT', `/api/conversations/${await aTalk()}/calibration`, { criteria })

  expect(response.status).toBe(422)
  expect((await response.json()).errors).toMatchObject([{ path }])
})

test('a talk that is still going on is not scored by hand, and one that is not there neither', async () => {
  const order = { criteria: [{ id: 'explores', level: 1 }] }

  expect((await answer('PUT', `/api/conversations/${await aTalk(['Hello.'], false)}/calibration`, order)).status).toBe(
    422,
  )
  expect((await answer('PUT', '/api/conversations/nobody/calibration', order)).status).toBe(404)
  expect((await answer('GET', '/api/scenarios/nothing/calibration')).status).toBe(404)
})
