import { expect, test } from 'vitest'
import { rolesOfPeople } from '../../../../src/conversation/voices/recall/people.ts'

test.each([
  ['She is married to Kwabena, who drives a lorry.', 'kwabena', 'husband'],
  ['Her supervisor, Orla Keane, signed it.', 'keane', 'supervisor'],
  ['Tamsin, 41, electrician, came at noon.', 'tamsin', 'electrician'],
  ['Only Jory from the harbour office asked.', 'jory', 'harbour'],
])('%s', (text, person, role) => {
  expect(rolesOfPeople([text]).get(person)).toContain(role)
})

test('a town is nobody', () => {
  expect(rolesOfPeople(['He lives in Truro.']).size).toBe(0)
})
