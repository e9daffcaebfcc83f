import { expect, test } from 'vitest'
import { topicsOf } from '../../../../src/conversation/voices/expert/topics.ts'

const names = new Set(['ada', 'rossi'])

test.each([
  ['If you interrupt her, she looks at the clock and answers in single words only.', 'closes'],
  ['When the learner admits the delay in plain words, she sits down.', 'opens'],
  ['Rush her and she snaps at you.', 'closes'],
  ['If you begin with the letter: a long silence, "You have read it, then."', 'opens'],
  ['If he is accused he says, "Talk to my boss," and says nothing more.', 'closes'],
  ['Ada trusts people who bring papers.', 'opens'],
  ['Wer ihn drängt, dem legt er auf.', 'closes'],
  ['Si on lui demande comment elle va, elle s’assoit.', 'opens'],
  [
    'If you give her the price list before anybody has asked how she is, she thanks you and asks where the bus stops.',
    'closes',
  ],
])('reads in "%s" that it %s', (statement, reaction) => {
  expect(reactionsIn(statement)).toEqual([reaction])
})

test.each([
  'The chair admires Ada, but has never told her.',
  'When the teller asked her on Monday, she said it was for a bathroom.',
  'Three guests left early.',
])('finds no reaction in "%s"', (statement) => {
  expect(reactionsIn(statement)).toEqual([])
})

function reactionsIn(statement: string): string[] {
  const found = topicsOf({
    text: statement,
    quote: statement,
    heading: null,
    about: 'persona',
    fields: [],
    names,
    under: null,
  })
  return [...found].filter((topic) => ['opens', 'closes', 'reacts'].includes(topic))
}
