import { expect, test } from 'vitest'
import { reactionSentence } from '../../../src/persona/rules/reaction-sentence.ts'

const tilda = { name: 'Tilda Bergman', gender: 'female' }
const anders = { name: 'Anders Holm', gender: 'male' }

test.each([
  [
    'If the learner asks about the boat when it was new he will tell about the first summer.',
    anders,
    'When the other person asks about the boat when it was new, you will tell about the first summer',
  ],
  [
    'If he is accused he says, "Then I call my brother," and leaves.',
    anders,
    'When you are accused, you say, "Then I call my brother," and leave',
  ],
  [
    'When the learner shows her figures from a harbour nearby, she asks to visit it.',
    tilda,
    'When the other person shows you figures from a harbour nearby, you ask to visit it',
  ],
  ['Puts the pen down if the learner hurries.', tilda, 'When the other person hurries, you put the pen down'],
  [
    'She respects people who bring their own notes.',
    tilda,
    'When the other person brings their own notes, you respect it',
  ],
  ['Answers threats with a pause.', anders, 'When you meet threats, you answer with a pause'],
] as const)('%s', (text, who, told) => {
  expect(reactionSentence(text, who)).toBe(told)
})

test('a reaction whose subject is not the persona is left to the statements', () => {
  expect(reactionSentence('If the learner mentions the pier: long silence.', tilda)).toBeNull()
})
