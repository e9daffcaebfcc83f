import { expect, test } from 'vitest'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { describeStoreContract } from '../support/store-contract.ts'
import { aPersona } from './samples.ts'

describeStoreContract('the memory store', async () => createMemoryStore())

test('shares nothing with another memory store', async () => {
  const one = createMemoryStore()
  const other = createMemoryStore()

  await one.personas.put('torresk', aPersona('torresk'))

  expect(await other.personas.list()).toEqual([])
})
