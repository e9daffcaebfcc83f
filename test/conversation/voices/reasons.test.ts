import { expect, test } from 'vitest'
import type { Persona } from '../../../src/persona/persona.ts'
import { holdATalk, repliesOf } from './hold-a-talk.ts'
import { theBaker } from './people.ts'

const withAlarm: Persona = {
  ...theBaker,
  facts: [{ text: 'The alarm was off that night. He farms 14 acres of rye beside the shop.', about: 'persona' }],
}

test('admits not to know a reason instead of saying once more what it is asked the reason of', async () => {
  const [, first = '', second = ''] = repliesOf(
    await holdATalk(withAlarm, ['Hello.', 'Was the alarm off that night?', 'Why was the alarm off that night?']),
  )

  expect(first).toMatch(/the alarm was off/i)
  expect(second).not.toMatch(/the alarm was off/i)
  expect(second).toMatch(/why|reason|behind/i)
})

test('hears the question in "May I ask how many acres you farm?"', async () => {
  const [, reply = ''] = repliesOf(await holdATalk(withAlarm, ['Hello.', 'May I ask how many acres of rye you farm?']))

  expect(reply).toMatch(/14 acres/)
})
