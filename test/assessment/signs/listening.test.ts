import { describe, expect, test } from 'vitest'
import { says, states } from '../../../src/assessment/line-tests.ts'
import { isUnderstanding } from '../../../src/assessment/usual/common.ts'
import { aReadLine } from '../../support/read-line.ts'

describe('an assessor sees understanding', () => {
  test.each([
    'Forty minutes on that platform in the cold, and nobody came.',
    'So for you it’s about being asked at all.',
    'No wonder you stopped calling.',
    'After what happened last time, I see why you brought somebody.',
    'Of all evenings, it had to be that one.',
    'You did everything right and were left standing there.',
    'It isn’t just the money, it’s the third time.',
    'You had every right to expect an answer.',
    'In your place I’d feel cheated too.',
    'You were sent from one desk to the next, with a child on your arm.',
    'You’ve been carrying this by yourself for weeks.',
    'That must have been a long night.',
    'Anyone would be angry about that.',
  ])('in words of the matter: %s', (line) => expect(isUnderstanding(aReadLine(line))).toBe(true))

  test.each([
    'I understand.',
    'I do understand your frustration.',
    'I hear you.',
    'Nobody was hurt, as you know.',
    'I’m sorry you were left waiting, but we were short of people.',
    'You were left waiting because you didn’t read the sign.',
    'And you’d booked?',
  ])('but not in %s', (line) => expect(isUnderstanding(aReadLine(line))).toBe(false))
})

describe('an assessor sees that somebody owns up', () => {
  test.each([
    'That one’s on me.',
    'I dropped the ball.',
    'I let that slip.',
    'We got that wrong.',
    'I was the one who sent them home.',
    'It was my decision, and it was a bad one.',
    'I should have rung you the same evening.',
    'I never read your letter.',
    'I looked away when he said it.',
    'I failed to pass it on.',
    'The mistake was mine.',
    'There is no excuse for it.',
    'We left you in the dark for a week.',
  ])('in %s', (line) => expect(states('owns')(aReadLine(line))).toBe(true))

  test.each(['That’s on you, I’m afraid.', 'You got that wrong.', 'The driver left early.', 'Who left it there?'])(
    'but not in %s',
    (line) => expect(states('owns')(aReadLine(line))).toBe(false),
  )

  test.each([
    'Anybody would have done that.',
    'You have to understand that we had no choice.',
    'It all went very fast.',
    'I was only doing my job.',
    'Everyone makes mistakes.',
    'In my defence, it was dark.',
    'I didn’t mean it like that.',
  ])('and that somebody defends themselves in %s', (line) => expect(says('defends')(aReadLine(line))).toBe(true))
})
