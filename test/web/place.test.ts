import { expect, test } from 'vitest'
import { pageModule } from './page-module.ts'

interface PlaceModule {
  readPlace(hash: string): { view: string; scenario: string | null; persona: string | null; talk: string | null }
  writePlace(place: { scenario?: string; persona?: string; talk?: string }): string
}
const { readPlace, writePlace } = await pageModule<PlaceModule>('place.js')

test('a reload finds the talk that the address names, and its person', () => {
  const place = readPlace(writePlace({ talk: 'c1', persona: 'p1' }))

  expect(place).toEqual({ view: 'talk', talk: 'c1', persona: 'p1', scenario: null })
})

test('ids keep every character on their way through the address', () => {
  const place = readPlace(writePlace({ scenario: 'réunion & co #7=a b' }))

  expect(place).toMatchObject({ view: 'scenario', scenario: 'réunion & co #7=a b' })
})

test('an empty or unknown address is the list of scenarios', () => {
  expect(readPlace('').view).toBe('scenarios')
  expect(readPlace('#nothing').view).toBe('scenarios')
})
