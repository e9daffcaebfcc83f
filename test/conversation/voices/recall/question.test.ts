import { describe, expect, test } from 'vitest'
import { answerKind, asksAgain, holdsKind, isFollowUp } from '../../../../src/conversation/voices/recall/question.ts'

describe('what kind of answer a question wants', () => {
  test.each([
    ['How many beds do you have?', 'amount'],
    ['What is the monthly rent?', 'sum'],
    ['How old is your son?', 'age'],
    ['How long did you wait?', 'duration'],
    ['Since when have you worked here?', 'time so far'],
    ['When did he ring?', 'time'],
    ['Who was with you?', 'person'],
    ['Where did you put it?', 'place'],
    ['Why did you sign?', 'reason'],
    ['What did they say when you rang?', null],
    ['Does it hurt?', null],
  ])('%s', (question, kind) => {
    expect(answerKind(question)).toBe(kind)
  })

  test('"ago" tells a time, not how long something took', () => {
    expect(holdsKind('It closed two years ago.', 'duration')).toBe(false)
    expect(holdsKind('It closed two years ago.', 'time')).toBe(true)
    expect(holdsKind('It took seven weeks.', 'duration')).toBe(true)
  })

  test('follow-ups lean on what was said last, "now and then" does not', () => {
    expect(isFollowUp('And then?')).toBe(true)
    expect(isFollowUp('Why?')).toBe(true)
    expect(isFollowUp('What happened next?')).toBe(true)
    expect(isFollowUp('Who comes along only now and then?')).toBe(false)
  })
})

describe('asking for what was told before', () => {
  test.each([
    'How long have you been here, did you say?',
    'Remind me, who was there?',
    'Could you tell me again when it was?',
  ])('%s', (question) => expect(asksAgain(question)).toBe(true))

  test.each(['How long have you been here?', 'What did your boss say?'])('not: %s', (question) =>
    expect(asksAgain(question)).toBe(false),
  )
})
