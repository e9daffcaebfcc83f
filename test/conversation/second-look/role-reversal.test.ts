import { expect, test } from 'vitest'
import { roleReversal } from '../../../src/conversation/second-look/role-reversal.ts'

test.each([
  'How can I help you with your training today?',
  'Let me give you some feedback on how you handled this.',
  'Great question! Here are some tips: start with a smile.',
  'Would you like some feedback?',
  'You did really well. That was a strong opening for this exercise.',
  'Next time, you could begin with an open-ended question.',
  "I'd suggest you show more empathy when they cry.",
  'Which situation would you like to practise?',
  'Your active listening was good, your close could be stronger.',
])('a persona that coaches is noticed: %s', (reply) => {
  expect(roleReversal(`Hm. ${reply} Anyway.`)).not.toBeNull()
})

test.each([
  'How can I help you?',
  'Did you ever ask me what I need? You never listen.',
  'I would like some feedback on my report by Friday.',
  'I told her she could use my advice on the garden.',
  'Well done, now I have missed my bus.',
  'You handled that badly, and the whole team saw it.',
  'Next time you come, bring the lease.',
  'I show my staff empathy, and they use it against me.',
  'Good question. I take it at night because it makes me drowsy.',
  'Here are the three letters I wrote to you.',
  'What would you like to know about the flat?',
])('a persona that speaks for itself is not: %s', (reply) => {
  expect(roleReversal(reply)).toBeNull()
})
