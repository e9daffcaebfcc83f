import { describe, expect, test } from 'vitest'
import { isToldAgain } from '../../../src/conversation/voices/again.ts'
import { againLeads, unsureLeads } from '../../../src/conversation/voices/phrases/talk.ts'
import { holdATalk, repliesOf } from './hold-a-talk.ts'
import { theAttendant, theBaker } from './people.ts'

const isLed = (reply: string, leads: readonly string[]) => leads.some((lead) => reply.includes(lead))

test('what was told again is known by its id', () => {
  expect(isToldAgain('again.facts.3.4.same0')).toBe(true)
  expect(isToldAgain('facts.3')).toBe(false)
})

describe('a fact that was told before', () => {
  test('is told as known to whom it was told when they asked for it', async () => {
    const [, , , again] = repliesOf(
      await holdATalk(theBaker, [
        'Good morning.',
        'How many loaves did you throw away?',
        'That is a lot.',
        'How many loaves did you throw away, did you say?',
      ]),
    )

    expect(again).toContain('340 loaves')
    expect(isLed(again ?? '', againLeads)).toBe(true)
  })

  test('is not held against whom it was told in passing', async () => {
    const replies = repliesOf(
      await holdATalk(theBaker, [
        'Good morning.',
        'What went wrong with the ovens this winter?',
        'How long did the left oven stand still?',
        'And how many loaves did you lose?',
      ]),
    )

    expect(replies.join(' ')).toContain('340 loaves')
    for (const reply of replies) expect(isLed(reply, againLeads)).toBe(false)
  })
})

test('nobody says at every turn that they are not sure what was meant', async () => {
  const replies = repliesOf(
    await holdATalk(theAttendant, [
      'Good morning.',
      'Which colour do you like best?',
      'Is there a ladder about?',
      'What do your shoes cost?',
      'Who writes the songs?',
      'Does the sea freeze here?',
    ]),
  )

  expect(replies.filter((reply) => isLed(reply, unsureLeads)).length).toBeLessThanOrEqual(1)
})
