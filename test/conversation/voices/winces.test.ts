import { describe, expect, test } from 'vitest'
import { framed } from '../../../src/conversation/voices/repertoire/label-frames.ts'
import { tellerOf } from '../../../src/conversation/voices/repertoire/teller.ts'
import { restate } from '../../../src/language/perspective.ts'
import { holdATalk, repliesOf } from './hold-a-talk.ts'
import { theAttendant, theBaker, theLodger, theOwner } from './people.ts'

const repeats = /as I said|as I mentioned|once again|told you before/gi

describe('what makes a listener wince', () => {
  test.each([theBaker, theLodger, theOwner])('repeats at most one fact beside an answer', async (persona) => {
    const talk = await holdATalk(persona, [
      'Hello. How are things?',
      'What happened?',
      'And your family?',
      'Tell me about your work.',
      'What do the others say?',
      'What happened, again?',
      'And your family, what do they say?',
    ])

    for (const reply of repliesOf(talk)) expect(reply.match(repeats)?.length ?? 0).toBeLessThanOrEqual(1)
  })

  test.each([
    'May I ask you something gently: were you alone on Sunday?',
    'now its much more, right? why so much all at once',
    'And if he was on the road that night, who else could have been there?',
  ])('does not agree to a question that proposes nothing: %s', async (line) => {
    const [, reply] = repliesOf(await holdATalk(theAttendant, ['Good morning.', line]))

    expect(reply).not.toMatch(/fine with me|go ahead|agree to that|please do|suits me|of course/i)
  })

  test('still agrees to what is proposed', async () => {
    const [, reply] = repliesOf(
      await holdATalk(theLodger, [
        'Hello, how can I help?',
        'I will write to the landlord today. Is that all right with you?',
      ]),
    )

    expect(reply).toMatch(/fine with me|think so|suits me|sure|We'll see|For the moment|suppose/)
  })
})

test('somebody who is rung two days later is "me", not the owner of the days', () => {
  const who = { name: 'Dr. Helena Sarmento', gender: 'female' }

  expect(
    restate('She speaks well of Duarte, who once rang her two days after a visit.', who, 'I', { guesses: true }),
  ).toBe('I speak well of Duarte, who once rang me two days after a visit.')
})

test.each(['every July 700 km to the lake', 'the boat must carry six people'])(
  'does not put a time or a whole sentence behind "What I need is": %s',
  (body) => {
    expect(framed('Needs', body, tellerOf(theBaker))).toBeNull()
    expect(framed('Needs', 'a quiet room', tellerOf(theBaker))).toBe('What I need is a quiet room.')
  },
)

test.each(['Why not?', 'Why did you become a baker?', 'How come?'])(
  'does not push back at a plain question: %s',
  async (line) => {
    const talk = await holdATalk(theBaker, ['Good morning, Mr Lindqvist.', 'When do you get up?', line])

    expect(talk.turns[2]?.used.some((id) => id.startsWith('resist.'))).toBe(false)
  },
)

test('does not answer a question on a matter of its own with what anybody could say', async () => {
  const saysLittle = { ...theBaker, facts: [], archetype_specific_data: {}, detail_categories: {} }

  const talk = await holdATalk(saysLittle, ['Good morning.', 'How do your grandchildren feel?'])

  expect(talk.turns[1]?.used.some((id) => id.startsWith('story.'))).toBe(false)
})

test('has a moment for whom asks for one', async () => {
  const [reply] = repliesOf(await holdATalk(theOwner, ['Hi, have you got a minute?']))

  expect(reply).toMatch(/go ahead|please do|of course|certainly|if you must|if it doesn't take long|go on, then/i)
})
