import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { aCategory, aConversation, anAssessment, aPersona, aReview, aScenario, aTurn } from '../store/samples.ts'

/**
 * What every store must do, whatever it keeps values in.
 * @param openEmpty gives a store with nothing in it; called before each test, closed after it
 */
export function describeStoreContract(name: string, openEmpty: () => Promise<Store>): void {
  describe(`${name} keeps the store contract`, () => {
    let store: Store

    beforeEach(async () => {
      store = await openEmpty()
    })
    afterEach(() => store.close())

    test('gives back what was put, for every kind', async () => {
      await store.scenarios.put('orchard', aScenario('orchard'))
      await store.personas.put('torresk', aPersona('torresk'))
      await store.conversations.put('talk', aConversation('talk', 3))
      await store.assessments.put('talk', anAssessment('talk'))
      await store.reviews.put('talk', aReview('talk'))
      await store.categories.put('orchard_context', aCategory('orchard_context'))

      expect(await store.scenarios.get('orchard')).toEqual(aScenario('orchard'))
      expect(await store.personas.get('torresk')).toEqual(aPersona('torresk'))
      expect(await store.conversations.get('talk')).toEqual(aConversation('talk', 3))
      expect(await store.assessments.get('talk')).toEqual(anAssessment('talk'))
      expect(await store.reviews.get('talk')).toEqual(aReview('talk'))
      expect(await store.categories.get('orchard_context')).toEqual(aCategory('orchard_context'))
    })

    test('has null for an unknown id and an empty list to begin with', async () => {
      expect(await store.personas.get('nobody')).toBeNull()
      expect(await store.personas.list()).toEqual([])
    })

    test('keeps kinds apart', async () => {
      await store.personas.put('same', aPersona('same'))

      expect(await store.conversations.get('same')).toBeNull()
      expect(await store.conversations.delete('same')).toBe(false)
      expect(await store.personas.get('same')).not.toBeNull()
    })

    test('puts a new value in the place of the old one', async () => {
      await store.conversations.put('talk', aConversation('talk', 9))
      await store.conversations.put('talk', aConversation('talk', 2))

      expect((await store.conversations.get('talk'))?.turns).toHaveLength(2)
      expect(await store.conversations.list()).toHaveLength(1)
    })

    test('lists by ascending id, whatever the order of putting', async () => {
      for (const id of ['b', 'a10', 'C', 'a9']) await store.personas.put(id, aPersona(id))

      expect((await store.personas.list()).map(({ id }) => id)).toEqual(['C', 'a10', 'a9', 'b'])
    })

    test('deletes a value once', async () => {
      await store.personas.put('torresk', aPersona('torresk'))

      expect(await store.personas.delete('torresk')).toBe(true)
      expect(await store.personas.delete('torresk')).toBe(false)
      expect(await store.personas.get('torresk')).toBeNull()
      expect(await store.personas.list()).toEqual([])
    })

    test('is not changed by what a caller does to a value before or after', async () => {
      const given = aConversation('talk', 1)
      const put = store.conversations.put('talk', given)
      given.turns.push(aTurn(2))
      await put
      const taken = await store.conversations.get('talk')
      taken?.turns.push(aTurn(2), aTurn(3))
      const [listed] = await store.conversations.list()
      listed?.turns.pop()

      expect((await store.conversations.get('talk'))?.turns).toHaveLength(1)
    })

    test('resolves all of many puts to one id and keeps the last one called', async () => {
      const puts = Array.from({ length: 50 }, (_, turns) =>
        store.conversations.put('talk', aConversation('talk', turns)),
      )

      await expect(Promise.all(puts)).resolves.toHaveLength(50)
      expect((await store.conversations.get('talk'))?.turns).toHaveLength(49)
    })

    test('answers a get with what was put just before it, awaited or not', async () => {
      await store.conversations.put('talk', aConversation('talk', 1))

      const put = store.conversations.put('talk', aConversation('talk', 2))
      const got = await store.conversations.get('talk')

      expect(got?.turns).toHaveLength(2)
      await put
    })

    test('keeps many values put at once', async () => {
      const ids = Array.from({ length: 200 }, (_, index) => `talk-${index}`)

      await Promise.all(ids.map((id) => store.conversations.put(id, aConversation(id, 1))))

      expect(new Set((await store.conversations.list()).map(({ id }) => id))).toEqual(new Set(ids))
    })

    const badIds = ['', '.', '..', '.hidden', '../up', 'a/b', 'a\\b', 'a b', 'é', 'a\0b', 'a\n', '-rf', 'x'.repeat(129)]
    test.each(badIds)('keeps nothing under %j, and finds nothing there', async (id) => {
      const refusal = { name: 'RoleplayError', code: 'request-invalid' }

      expect(await store.personas.get(id)).toBeNull()
      await expect(store.personas.put(id, aPersona(id))).rejects.toMatchObject(refusal)
      expect(await store.personas.delete(id)).toBe(false)
      expect(await store.personas.list()).toEqual([])
    })

    const goodIds = ['4f1c2b7e-8a51-4c1e-9d2f-0a4b6c8d9e0f', 'A.b_c-9', '0', 'x.json', 'x'.repeat(128)]
    test.each(goodIds)('accepts %j as an id', async (id) => {
      await store.personas.put(id, aPersona(id))

      expect((await store.personas.list()).map((persona) => persona.id)).toEqual([id])
    })

    test('keeps fields that it does not know, also deep inside, when a value is read and put again', async () => {
      const scenario = aScenario('orchard')
      const span = { start: 0, end: 3, quote: 'The', page: 4 }
      const step = {
        step: 'extract-template',
        source: 'rules',
        attempts: 0,
        ms: 0,
        tokens: { input: 0, output: 0, cached: 7 },
        error: null,
        model: 'x',
      } as const
      const fromNewerVersion = {
        ...scenario,
        reviewed_by: 'training team',
        steps: [step],
        template_data: {
          ...scenario.template_data,
          facts: [{ text: 'The well stays open', about: 'setting' as const, span }],
        },
      }
      await store.scenarios.put('orchard', fromNewerVersion)

      const read = await store.scenarios.get('orchard')
      if (read) await store.scenarios.put('orchard', { ...read, bundled: true })

      expect(await store.scenarios.get('orchard')).toEqual({ ...fromNewerVersion, bundled: true })
    })

    test('refuses a value of another shape, says which field, and keeps the old one', async () => {
      await store.personas.put('torresk', aPersona('torresk'))
      const nameless: Partial<ReturnType<typeof aPersona>> = aPersona('torresk')
      delete nameless.name

      // @ts-expect-error: what an unchecked caller would do
      const put = store.personas.put('torresk', nameless)

      await expect(put).rejects.toMatchObject({
        code: 'store-failed',
        message: expect.stringMatching(/personas\/torresk.*name/),
      })
      expect(await store.personas.get('torresk')).toEqual(aPersona('torresk'))
    })

    test('finishes what is under way when it is closed, then refuses everything', async () => {
      const stored: string[] = []
      const put = store.personas.put('torresk', aPersona('torresk')).then(() => stored.push('torresk'))
      await store.close()

      expect(stored).toEqual(['torresk'])
      await put
      const closed = { code: 'store-failed', message: 'the store is closed' }
      await expect(store.personas.get('torresk')).rejects.toMatchObject(closed)
      await expect(store.personas.put('torresk', aPersona('torresk'))).rejects.toMatchObject(closed)
      await expect(store.personas.list()).rejects.toMatchObject(closed)
      await expect(store.close()).resolves.toBeUndefined()
    })
  })
}
