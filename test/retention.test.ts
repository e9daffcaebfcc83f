import { afterEach, describe, expect, test, vi } from 'vitest'
import { emptyReview } from '../src/assessment/review.ts'
import type { Conversation } from '../src/conversation/conversation.ts'
import { RoleplayError } from '../src/errors.ts'
import { isOlderThan, lastTouched, sweepDaily } from '../src/retention.ts'
import { createMemoryStore } from '../src/store/memory-store.ts'
import type { Store } from '../src/store/store.ts'
import { anAssessment } from './support/assessments.ts'
import { type FakeModelServer, startFakeModelServer } from './support/fake-model-server.ts'
import { aConversation, aPersona, aTurn } from './support/personas.ts'
import { aModelClient, aProduct } from './support/product.ts'

const dayMs = 86_400_000
const now = Date.parse('2026-06-30T12:00:00Z')
const daysAgo = (days: number) => new Date(now - days * dayMs).toISOString()
const undated = { started_at: null, ended_at: null }

let server: FakeModelServer | undefined
afterEach(async () => {
  vi.useRealTimers()
  await server?.close()
  server = undefined
})

describe('when a talk was touched last', () => {
  const touched = (changes: Partial<Conversation>) => lastTouched(aConversation(changes))

  test('it ended then', () => {
    const turns = [aTurn(1, { at: daysAgo(40) })]

    expect(touched({ started_at: daysAgo(41), turns, ended_at: daysAgo(3) })).toBe(now - 3 * dayMs)
  })

  test('or its last turn was taken, or somebody went back in it', () => {
    const turns = [aTurn(1, { at: daysAgo(9) }), aTurn(2, { at: daysAgo(8) })]
    const left = { after: 'm2', turns: [aTurn(3, { at: daysAgo(7) })], ended: null, ended_at: null }
    const branches = [{ ...left, left_at: daysAgo(6) }]

    expect(touched({ started_at: daysAgo(10), ended_at: null, turns })).toBe(now - 8 * dayMs)
    expect(touched({ started_at: daysAgo(10), ended_at: null, turns, branches })).toBe(now - 6 * dayMs)
  })

  test('or it began', () => {
    expect(touched({ started_at: daysAgo(10), ended_at: null, turns: [aTurn(1, { at: undefined })] })).toBe(
      now - 10 * dayMs,
    )
  })

  test('a talk without any time tells none, and is never old', () => {
    const old = aConversation({ ...undated, turns: [aTurn(1, { at: undefined })] })

    expect(lastTouched(old)).toBeNull()
    expect(isOlderThan(old, 1, now)).toBe(false)
    expect(touched({ started_at: 'yesterday', ended_at: null })).toBeNull()
  })

  test('old is more than so many days', () => {
    const talk = aConversation({ started_at: daysAgo(30), ended_at: null })

    expect(isOlderThan(talk, 30, now)).toBe(false)
    expect(isOlderThan(talk, 30, now + 1)).toBe(true)
  })
})

/** Talks by their ids, each with an assessment and a review, on a product that shares the store. */
async function talks(changes: Readonly<Record<string, Partial<Conversation>>>, store: Store = createMemoryStore()) {
  const logged: { event: string; details: Record<string, unknown> }[] = []
  const log = (event: string, details: Record<string, unknown>) => void logged.push({ event, details })
  await store.personas.put('persona-1', aPersona())
  for (const [id, change] of Object.entries(changes)) {
    await store.conversations.put(id, aConversation({ id, ...undated, ...change }))
    await store.assessments.put(id, anAssessment({ listens: 1 }, { conversation_id: id }))
    await store.reviews.put(id, { ...emptyReview(id), comment: 'Well.' })
  }
  return { store, roleplay: await aProduct({ store, log }), log, logged }
}

const keptIn = async (store: Store) => ({
  conversations: (await store.conversations.list()).map(({ id }) => id),
  assessments: (await store.assessments.list()).map(({ conversation_id: id }) => id),
  reviews: (await store.reviews.list()).map(({ conversation_id: id }) => id),
})

describe('a sweep', () => {
  test('deletes old talks with everything made from them, and nothing else', async () => {
    const { store, roleplay, logged } = await talks({
      ended: { started_at: daysAgo(40), ended_at: daysAgo(31), status: 'ended' },
      'given-up': { started_at: daysAgo(40), turns: [aTurn(1, { at: daysAgo(31) })] },
      'never-begun': { started_at: daysAgo(31) },
      'test-chat': { started_at: daysAgo(31), is_test: true },
      recent: { started_at: daysAgo(40), ended_at: daysAgo(29), status: 'ended' },
      resumed: { started_at: daysAgo(40), turns: [aTurn(1, { at: daysAgo(29) })] },
      undated: {},
    })

    expect(await roleplay.deleteOldTalks(30, undefined, now)).toBe(4)

    const kept = ['recent', 'resumed', 'undated']
    expect(await keptIn(store)).toEqual({ conversations: kept, assessments: kept, reviews: kept })
    expect(await store.personas.get('persona-1')).not.toBeNull()
    expect(logged).toEqual([{ event: 'talks-deleted', details: { count: 4, older_than_days: 30 } }])
  })

  test('that finds nothing says nothing', async () => {
    const { roleplay, logged } = await talks({ recent: { started_at: daysAgo(1) } })

    expect(await roleplay.deleteOldTalks(30, undefined, now)).toBe(0)
    expect(logged).toEqual([])
  })

  test('leaves a talk that somebody has just taken up again', async () => {
    const gate = Promise.withResolvers<string>()
    server = await startFakeModelServer({ answer: () => gate.promise })
    const { store } = await talks({ old: { started_at: daysAgo(90) } })
    const roleplay = await aProduct({ store, model: await aModelClient(server.url) })
    const events = await roleplay.sendMessage('old', { id: 'm1', text: 'Where were we?' })
    await server.until(({ open }) => open === 1)

    const sweep = roleplay.deleteOldTalks(30, undefined, now)
    gate.resolve('At the wall.')
    for await (const _ of events) void _

    expect(await sweep).toBe(0)
    expect((await store.conversations.get('old'))?.turns).toMatchObject([{ learner: 'Where were we?' }])
  })

  test('of several processes at the same time disturbs none of them', async () => {
    const old = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, { started_at: daysAgo(90) }]))
    const { store, roleplay } = await talks(old)
    const other = await aProduct({ store })

    await Promise.all([roleplay, other].map((one) => one.deleteOldTalks(30, undefined, now)))

    expect(await keptIn(store)).toEqual({ conversations: [], assessments: [], reviews: [] })
  })

  test('goes on where one talk cannot be deleted, and says that something failed', async () => {
    const store = createMemoryStore()
    const stubborn: Store = {
      ...store,
      reviews: {
        ...store.reviews,
        delete: (id) =>
          id === 'b' ? Promise.reject(new RoleplayError('store-failed', 'no room')) : store.reviews.delete(id),
      },
    }
    const old = { started_at: daysAgo(90) }
    const { roleplay, logged } = await talks({ a: old, b: old, c: old }, stubborn)

    expect(await roleplay.deleteOldTalks(30, undefined, now)).toBe(2)

    expect((await keptIn(store)).conversations).toEqual(['b'])
    expect(logged.map(({ event }) => event)).toEqual(['talks-deleted', 'failed'])
  })

  test('stops when it is told to', async () => {
    const { store, roleplay } = await talks({ a: { started_at: daysAgo(90) } })

    expect(await roleplay.deleteOldTalks(30, AbortSignal.abort(), now)).toBe(0)
    expect((await keptIn(store)).conversations).toEqual(['a'])
  })
})

describe('sweeping', () => {
  test('begins at once, goes on daily and ends when it is stopped', async () => {
    vi.useFakeTimers()
    const sweep = vi.fn(() => Promise.resolve())

    const sweeping = sweepDaily(sweep, () => {})
    expect(sweep).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(3 * dayMs)
    expect(sweep).toHaveBeenCalledTimes(4)

    await sweeping.stop()
    await vi.advanceTimersByTimeAsync(3 * dayMs)
    expect(sweep).toHaveBeenCalledTimes(4)
  })

  test('is one at a time, and stopping waits for it', async () => {
    vi.useFakeTimers()
    const gate = Promise.withResolvers<void>()
    const signals: AbortSignal[] = []
    const sweeping = sweepDaily(
      (stop) => {
        signals.push(stop)
        return gate.promise
      },
      () => {},
    )
    await vi.advanceTimersByTimeAsync(2 * dayMs)

    const hasStopped = vi.fn()
    const stopped = sweeping.stop().finally(hasStopped)
    await vi.advanceTimersByTimeAsync(0)

    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    expect(hasStopped).not.toHaveBeenCalled()
    gate.resolve()
    await stopped
    expect(hasStopped).toHaveBeenCalled()
  })

  test('goes on the next day when a sweep has failed, and tells the log', async () => {
    vi.useFakeTimers()
    const log = vi.fn()
    const sweep = vi.fn(() => Promise.reject(new Error('the disk is gone')))

    const sweeping = sweepDaily(sweep, log)
    await vi.advanceTimersByTimeAsync(dayMs)
    await sweeping.stop()

    expect(sweep).toHaveBeenCalledTimes(2)
    expect(log).toHaveBeenCalledWith('failed', { step: 'retention', error: 'the disk is gone' })
  })
})

describe('deleting one talk', () => {
  test('takes its assessment and review with it, and the person stays', async () => {
    const { store, roleplay, logged } = await talks({ a: {}, b: {} })

    await roleplay.deleteConversation('a')

    expect(await keptIn(store)).toEqual({ conversations: ['b'], assessments: ['b'], reviews: ['b'] })
    expect(await store.personas.get('persona-1')).not.toBeNull()
    expect(logged).toEqual([{ event: 'conversation-deleted', details: { conversation: 'a' } }])
    await expect(roleplay.deleteConversation('a')).rejects.toMatchObject({ code: 'not-found' })
  })

  test('waits for a turn under way, and no second look brings it back', async () => {
    const gate = Promise.withResolvers<string>()
    const no = { reason: 'No.', quote: '', answer: 'no' }
    server = await startFakeModelServer({
      answer: ({ stream }) =>
        stream
          ? gate.promise
          : JSON.stringify({ role_reversal: no, leaves_scene: no, contradicts_own_facts: no, speaks_for_learner: no }),
    })
    const { store } = await talks({ a: {} })
    const roleplay = await aProduct({ store, model: await aModelClient(server.url), turnJudge: true })
    const events = await roleplay.sendMessage('a', { id: 'm1', text: 'How is Tomas?' })
    await server.until(({ open }) => open === 1)

    const deletion = roleplay.deleteConversation('a')
    gate.resolve('He coughs.')
    const heard: string[] = []
    for await (const event of events) heard.push(event.type)
    await deletion
    await roleplay.settle()

    expect(heard.at(-1)).toBe('turn')
    expect(await keptIn(store)).toEqual({ conversations: [], assessments: [], reviews: [] })
  })

  test('leaves no assessment behind that was being made', async () => {
    const gate = Promise.withResolvers<void>()
    server = await startFakeModelServer({
      answer: async () => {
        await gate.promise
        return JSON.stringify({ reason: 'So.', quotes: [], answer: 'no' })
      },
    })
    const { store } = await talks({ a: { turns: [aTurn(1)] } })
    const roleplay = await aProduct({ store, model: await aModelClient(server.url) })
    const assessing = roleplay.assessConversation('a')
    await server.until(({ open }) => open > 0)

    await roleplay.deleteConversation('a')
    gate.resolve()

    await expect(assessing).rejects.toMatchObject({ code: 'not-found' })
    expect(await keptIn(store)).toEqual({ conversations: [], assessments: [], reviews: [] })
  })
})
