import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createApp } from '../../../src/app.ts'
import { emptyReview } from '../../../src/assessment/review.ts'
import type { Conversation } from '../../../src/conversation/conversation.ts'
import { createMemoryStore } from '../../../src/store/memory-store.ts'
import { reportOf } from '../../../src/web/learner/queries.ts'
import { aProduct } from '../../support/product.ts'
import { hostileTalk } from '../../support/reports.ts'

test('a talk that went on and ended again is not shown with what was found before', () => {
  const before = reportOf({ id: 'talk-1', assessed: true, held: false, ended_at: '2031-01-02T10:00:00.000Z' })
  const after = reportOf({ id: 'talk-1', assessed: false, held: false, ended_at: '2031-01-02T10:05:00.000Z' })

  expect(after.queryKey).not.toEqual(before.queryKey)
})

describe('a talk whose result is held', () => {
  afterEach(() => vi.unstubAllGlobals())

  async function judged(changes: Partial<Conversation> = {}) {
    const store = createMemoryStore()
    const { id } = hostileTalk
    await store.conversations.put(id, { ...hostileTalk, ...changes })
    await store.reviews.put(id, { ...emptyReview(id), results_released: false })
    const roleplay = await aProduct({ store })
    const served = { version: 'test', loopbackOnly: true, webRoot: '.', isReady: () => true, log: () => {} }
    const app = createApp({ roleplay, ...served })
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => app.request(path, init))
    return new QueryClient().fetchQuery(reportOf({ id, assessed: false, held: true, ended_at: null }))
  }

  test('is judged for the trainer, and has no report', async () => {
    expect(await judged()).toEqual({ report: null, not_scored: null })
  })

  test('speaks kindly to somebody who may have been at risk, before anybody releases it', async () => {
    expect(await judged({ flags: ['self_harm'] })).toMatchObject({
      not_scored: expect.stringContaining('held against'),
    })
  })
})
