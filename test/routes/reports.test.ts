import { beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { assess } from '../../src/assessment/assess.ts'
import { Report } from '../../src/assessment/report/report.ts'
import { reportStyleHash } from '../../src/assessment/report/report-html.ts'
import { emptyReview } from '../../src/assessment/review.ts'
import type { Conversation } from '../../src/conversation/conversation.ts'
import { createStepRunner } from '../../src/step.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import type { Store } from '../../src/store/store.ts'
import { aProduct } from '../support/product.ts'
import { hostileTalk } from '../support/reports.ts'
import { cpuTimer } from '../support/cpu-timer.ts'

/** The report of a talk, over HTTP. */

let app: ReturnType<typeof createApp>
let store: Store
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
})

async function held(changes: Partial<Conversation> = {}): Promise<Conversation> {
  const conversation = { ...hostileTalk, ...changes }
  await store.conversations.put(conversation.id, conversation)
  return conversation
}

async function assessed(changes: Partial<Conversation> = {}): Promise<string> {
  const conversation = await held(changes)
  await store.assessments.put(conversation.id, await assess(conversation, null, createStepRunner({ model: null })))
  return conversation.id
}

const path = (id: string, query = '') => `/api/conversations/${id}/report${query}`
const reportOf = async (id: string, query = '') => Report.parse(await (await app.request(path(id, query))).json())

describe('the form of a report', () => {
  test.each([
    ['nothing is asked for', '', '*/*', 'application/json'],
    ['a browser asks', '', 'text/html,application/xhtml+xml,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['Markdown is preferred', '', 'application/json;q=0.5, text/markdown', 'text/markdown; charset=utf-8'],
    ['the address says so', '?format=markdown', 'text/html', 'text/markdown; charset=utf-8'],
    ['the address wants the page', '?format=html', 'application/json', 'text/html; charset=utf-8'],
    ['the address wants the document', '?format=json', 'text/html', 'application/json'],
  ])('when %s', async (_, query, accept, type) => {
    const answer = await app.request(path(await assessed(), query), { headers: { accept } })

    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('vary')]).toEqual([
      200,
      type,
      'accept',
    ])
  })

  test('an unknown one is refused', async () => {
    expect((await app.request(path(await assessed(), '?format=pdf'))).status).toBe(422)
  })

  test('the page may have its own style, no script, and nothing from elsewhere', async () => {
    const answer = await app.request(path(await assessed(), '?format=html'))

    expect(answer.headers.get('content-security-policy')).toBe(
      `default-src 'self'; style-src 'self' ${reportStyleHash}; frame-ancestors 'none'`,
    )
    expect(await answer.text()).not.toContain('<script')
  })
})

test('a talk that is not assessed has none yet, and the answer says what to do', async () => {
  const { id } = await held()

  const answer = await app.request(path(id))

  expect(answer.status).toBe(404)
  expect((await answer.json()).detail).toContain(`POST /api/conversations/${id}/assessment`)
  await app.request(`/api/conversations/${id}/assessment`, { method: 'POST' })
  expect(await reportOf(id)).toMatchObject({ conversation_id: id, pass: false })
})

test('a talk nobody knows has none', async () => {
  expect((await app.request(path('nobody'))).status).toBe(404)
})

describe('a learner', () => {
  test('reads the trainer’s word once it is released', async () => {
    const id = await assessed()
    const review = {
      ...emptyReview(id),
      comment: 'Between us.',
      criteria: [{ id: 'respect', value: 0 }],
      released: false,
    }
    await store.reviews.put(id, review)

    const [learner, trainer] = [await reportOf(id, '?view=learner'), await reportOf(id)]
    await store.reviews.put(id, { ...review, released: true })

    expect([learner.trainers_comment, trainer.trainers_comment]).toEqual([null, 'Between us.'])
    expect(learner.score01).toBeGreaterThan(trainer.score01 ?? 1)
    expect((await reportOf(id, '?view=learner')).trainers_comment).toBe('Between us.')
  })

  test('has no report while its result is held, nor is it compared with what is held', async () => {
    const before = await assessed({ id: 'before', started_at: '2026-02-01T09:00:00.000Z' })
    const id = await assessed()
    const held = { results_released: false }
    await store.reviews.put(before, { ...emptyReview(before), ...held })
    expect((await reportOf(id, '?view=learner')).earlier).toEqual([])
    expect((await reportOf(id)).earlier).toHaveLength(1)

    await store.reviews.put(id, { ...emptyReview(id), ...held })

    const refused = await app.request(path(id, '?view=learner'))
    expect([refused.status, (await refused.json()).detail]).toEqual([404, expect.stringContaining('trainer looks')])
    expect((await app.request(path(id))).status).toBe(200)
  })

  test('has no report while the talk goes on, the trainer has', async () => {
    const id = await assessed({ status: 'active', ended: null })

    expect((await app.request(path(id, '?view=learner'))).status).toBe(404)
    expect((await app.request(path(id))).status).toBe(200)
  })

  test('who may have been at risk is spoken to, not about', async () => {
    const id = await assessed({ flags: ['self_harm'] })

    expect((await reportOf(id)).not_scored).toContain('Please talk to the person')
    expect((await reportOf(id, '?view=learner')).not_scored).toMatch(/held against you.*findahelpline/)
    expect(await (await app.request(path(id, '?view=learner&format=markdown'))).text()).not.toContain('the learner')
  })
})

test('is compared with earlier attempts of the same learner at the same scenario, and with nobody else’s', async () => {
  const earlier = { started_at: '2026-02-01T09:00:00.000Z' }
  await assessed({ ...earlier, id: 'mine', turns: hostileTalk.turns.slice(0, 2) })
  await assessed({ ...earlier, id: 'elsewhere', template_id: 'car-sale' })
  await assessed({ ...earlier, id: 'somebody', learner: { id: 'learner-2', name: 'Kim' } })
  await assessed({ ...earlier, id: 'test', is_test: true })

  const { earlier: before, compared } = await reportOf(await assessed())

  expect(before.map(({ conversation_id }) => conversation_id)).toEqual(['mine'])
  expect(compared?.rose).toContain('Finds out what is needed')
})

test('a talk of fifty lines is assessed and reported within a second of the processor', async () => {
  const turns = Array.from({ length: 50 }, (_, at) => ({
    ...hostileTalk.turns[at % hostileTalk.turns.length]!,
    turn: at + 1,
    message_id: `m${at}`,
  }))
  const times: number[] = []
  for (const id of ['first', 'second', 'third']) {
    await held({ id, turns })
    const spentMs = cpuTimer()

    await app.request(`/api/conversations/${id}/assessment`, { method: 'POST' })
    const answer = await app.request(path(id, '?format=html'))

    expect(answer.status).toBe(200)
    times.push(spentMs())
  }

  expect(Math.min(...times)).toBeLessThan(1_000)
})
