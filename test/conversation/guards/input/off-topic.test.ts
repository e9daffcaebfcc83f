import { describe, expect, test } from 'vitest'
import { judgeInput } from '../../../../src/conversation/guards/index.ts'
import { aPersona } from '../../../support/personas.ts'

describe('off topic with a persona', () => {
  const persona = aPersona()

  test.each(['Can you recommend a good dentist?', 'Which phone should I buy?', 'Can you teach me to play the guitar?'])(
    'is what has nothing to do with the scenario: %s',
    (line) => {
      expect(judgeInput(line, { persona })?.rule).toBe('off_topic')
    },
  )

  test.each([
    'I will speak to him tomorrow and put it on the agenda for Monday.',
    'What do you think of the mould behind the bed?',
    'Which inhaler is best for Tomas?',
    'Good morning, how are you today?',
    'What would help you most right now?',
    'I am sorry that you had to wait.',
    'The dog is called Biscuit. What age is she?',
    'How many goals did she score?',
    'How was the traffic on the way in?',
  ])('is not what touches it, nor small talk: %s', (line) => {
    expect(judgeInput(line, { persona })).toBeNull()
  })

  test('is not a request for general help that belongs to this world', () => {
    const recipe = 'Can you give me the recipe for the fish soup?'
    const cook = aPersona({ role: 'cook', description: 'Head cook, famous for a fish soup whose recipe nobody knows.' })

    expect(judgeInput(recipe)?.rule).toBe('off_topic')
    expect(judgeInput(recipe, { persona: cook })).toBeNull()
  })

  test('is not what concerns both sides, nor a year that the document names', () => {
    const supplier = aPersona({ facts: [{ text: 'In 2019 a brewery took 310,000 from him.', about: 'persona' }] })

    expect(judgeInput('What do we pay at the moment?', { persona: supplier })).toBeNull()
    expect(judgeInput('What happened in 2019?', { persona: supplier })).toBeNull()
    expect(judgeInput('What happened in 1066?', { persona: supplier })?.rule).toBe('off_topic')
  })

  test('is not an appointment that the learner offers to make', () => {
    expect(judgeInput('What I can do is to make the appointment for you on Monday.', { persona })).toBeNull()
    expect(judgeInput('Please make an appointment for tomorrow.', { persona })?.rule).toBe('off_topic')
  })

  test('is not a question about the subject while learning', () => {
    const question = 'Can you recommend a good dentist?'

    expect(judgeInput(question, { persona, mode: 'assess_mode' })?.rule).toBe('off_topic')
    expect(judgeInput(question, { persona, mode: 'learn_mode' })).toBeNull()
  })
})
