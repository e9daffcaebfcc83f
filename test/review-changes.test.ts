import { expect, test } from 'vitest'
import { createReviewChanges } from '../src/review-changes.ts'
import { createMemoryStore } from '../src/store/memory-store.ts'
import { aConversation } from './support/personas.ts'

async function aStore() {
  const store = createMemoryStore()
  await store.conversations.put('a', aConversation({ id: 'a' }))
  return { store, change: createReviewChanges(store) }
}

test('the first change of a talk begins with an empty review, the next with what is kept', async () => {
  const { store, change } = await aStore()

  await Promise.all([
    change('a', (before) => ({ ...before, comment: 'Well begun.' })),
    change('a', (before) => ({ ...before, flagged: true })),
  ])

  expect(await store.reviews.get('a')).toMatchObject({ conversation_id: 'a', comment: 'Well begun.', flagged: true })
})

test('nothing is kept of a talk that is deleted meanwhile', async () => {
  const { store, change } = await aStore()

  const changed = change('a', (before) => ({ ...before, comment: 'Well begun.' }))
  await store.conversations.delete('a')

  expect(await changed).toBeNull()
  expect(await store.reviews.get('a')).toBeNull()
})
