import { describe, expect, test } from 'vitest'
import type { Persona } from '../../../src/persona/persona.ts'
import { holdATalk, repliesOf } from './hold-a-talk.ts'
import { theBaker } from './people.ts'

const inLinz: Persona = { ...theBaker, location: { ...theBaker.location, city: 'Linz', specific_area: '' } }
const bornElsewhere: Persona = {
  ...inLinz,
  facts: [
    ...(theBaker.facts ?? []),
    { text: 'He was born in Kotka and came to the Danube when he was nine.', about: 'persona' },
  ],
}

describe('asked where somebody comes from', () => {
  test.each(['Where do you come from?', 'And where are you from originally?', 'Where were you born?'])(
    'tells what is stated before the city of the talk: %s',
    async (line) => {
      const [, , reply] = repliesOf(await holdATalk(bornElsewhere, ['Hello.', 'What are you baking today?', line]))

      expect(reply).toContain('I was born in Kotka')
      expect(reply).not.toContain('Linz')
    },
  )

  test('names the city with "from" where nothing is stated, and with "in" when asked where it lives', async () => {
    const [, from] = repliesOf(await holdATalk(inLinz, ['Hello.', 'Where do you come from?']))
    const [, lives] = repliesOf(await holdATalk(inLinz, ['Hello.', 'Where do you live?']))

    expect(from).toContain('From Linz.')
    expect(lives).toContain('In Linz.')
  })
})

test('says what it does for a living, however politely it is asked', async () => {
  const [, reply] = repliesOf(await holdATalk(theBaker, ['Hello.', 'What do you do for a living, if I may ask?']))

  expect(reply).toContain('I work as a baker with two shops.')
})
