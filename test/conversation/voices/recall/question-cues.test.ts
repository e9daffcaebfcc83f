import { describe, expect, test } from 'vitest'
import { askedOf, plainlyAsked, questionCues } from '../../../../src/conversation/voices/recall/question-cues.ts'

describe('how a question asks', () => {
  test('its kind, its question word with what follows, and its words are cues; small words are none', () => {
    const cues = questionCues('How long did the ferry stand still?')

    expect(cues).toEqual(expect.arrayContaining(['kind duration', 'how long', 'ferry', 'stand']))
    expect(cues).not.toContain('the')
  })

  test.each([
    ['How long have you been here, did you say?', /^How long have you been here\W*$/],
    ['May I ask carefully whether this is your first boat?', /^this is your first boat/],
    ['Could you tell me what the ramp cost?', /^what the ramp cost/],
    ["And if you don't mind, who was with you?", /who was with you/],
    ["I'd like to know more about your brother.", /^your brother/],
  ])('the words around it ask for nothing: %s', (question, plain) => {
    expect(plainlyAsked(question)).toMatch(plain)
  })

  test('a question that is nothing but such words stays as it is', () => {
    expect(plainlyAsked('May I ask?')).toBe('May I ask?')
  })

  test('"your wife" is somebody else, "you" is not', () => {
    expect(askedOf('What does your wife do?')).toEqual(['others'])
    expect(askedOf('What did you do?')).toEqual(['you', 'past'])
  })
})
