import { describe, expect, test } from 'vitest'
import { ApiError } from '../../../../src/web/api/api-error.ts'
import { activityOf } from '../../../../src/web/learner/talk/activity.ts'
import { faultOf } from '../../../../src/web/learner/talk/fault.ts'
import { lineNotes } from '../../../../src/web/learner/talk/line-notes.ts'
import { clockAhead, timeLeft, timeLeftInWords } from '../../../../src/web/learner/talk/time-left.ts'
import { utterancesOf } from '../../../../src/web/learner/talk/utterances.ts'

describe('the time left', () => {
  const began = '2031-05-04T10:00:00.000Z'
  const at = (minutes: number) => Date.parse(began) + minutes * 60_000

  test('runs from the beginning of the talk, never below nothing, and only where there is a limit', () => {
    const limits = { turns: 60, minutes: 15 }
    expect(timeLeft(limits, began, at(5))).toBe(600_000)
    expect(timeLeft(limits, began, at(16))).toBe(0)
    expect(timeLeft({ turns: 60, minutes: null }, began, at(5))).toBeNull()
    expect(timeLeft(limits, null, at(5))).toBeNull()
    expect(timeLeft(undefined, began, at(5))).toBeNull()
  })

  test.each([
    [600_000, '10 minutes left'],
    [60_001, '2 minutes left'],
    [60_000, '1 minute left'],
    [49_000, '50 seconds left'],
    [3_000, '10 seconds left'],
    [0, 'The time is over'],
  ])('%i ms are "%s"', (ms, words) => expect(timeLeftInWords(ms)).toBe(words))

  test("goes by the server's clock where this one is wrong", () => {
    const here = Date.parse('2031-05-04T10:00:00.000Z')
    expect(clockAhead('Sun, 04 May 2031 10:05:00 GMT', here)).toBe(300_000)
    expect(clockAhead('Sun, 04 May 2031 10:00:00 GMT', here + 900)).toBe(0)
    expect(clockAhead(null, here)).toBe(0)
  })
})

describe('a fault', () => {
  test.each([
    [new ApiError('x', { status: 0 }), 'broken'],
    [new ApiError('x', { status: 500 }), 'broken'],
    [new ApiError('x', { status: 429 }), 'broken'],
    [new TypeError('network error'), 'broken'],
    [new Error('turn-failed: the reply could not be completed'), 'broken'],
    [new ApiError('x', { status: 409 }), 'elsewhere'],
    [new ApiError('x', { status: 413 }), 'refused'],
    [new ApiError('x', { status: 404 }), 'refused'],
  ])('%s means %s', (error, kind) => expect(faultOf(error).kind).toBe(kind))

  test('says nothing of the machinery', () => {
    expect(faultOf(new Error('turn-failed: send the message again'))).toEqual({
      kind: 'broken',
      message: 'The reply could not be finished.',
    })
  })
})

test('what goes on is said in one sentence, the most pressing first, and silence otherwise', () => {
  const nothing = {
    work: null,
    isAnswering: false,
    isSpeaking: false,
    isHintAsked: false,
    isListening: false,
    isTimeUp: false,
  } as const

  expect(activityOf(nothing, 'Ines')).toBe('')
  expect(activityOf({ ...nothing, isAnswering: true, isTimeUp: true }, 'Ines')).toBe('Ines is answering …')
  expect(activityOf({ ...nothing, work: 'settling', isAnswering: true }, 'Ines')).toContain('Ines finishes it')
  expect(activityOf({ ...nothing, isTimeUp: true }, 'Ines')).toContain('You may finish this line')
  expect(activityOf({ ...nothing, work: 'going back' }, 'Ines')).toContain('goes back to that line')
  expect(activityOf({ ...nothing, work: 'returning' }, 'Ines')).toContain('taken up again')
})

describe('a note on a line', () => {
  const verdict = (rule: string) => ({ side: 'input', rule, action: 'deflect' })

  test("is the server's hint, else a sentence for each verdict, once", () => {
    expect(lineNotes({ hint: 'Slower.', verdicts: [verdict('disrespect')] })).toEqual(['Slower.'])
    expect(lineNotes({ verdicts: [verdict('disrespect'), verdict('disrespect')] })).toEqual([
      'That line was disrespectful.',
    ])
    expect(lineNotes({ verdicts: [verdict('something new')] })).toEqual([])
  })
})

describe('what is read aloud', () => {
  test('comes in whole sentences that no browser cuts off', () => {
    const pieces = utterancesOf('I have waited for months. '.repeat(30), 'en')

    expect(pieces.length).toBeGreaterThan(2)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(220)
    expect(pieces.every((piece) => piece.endsWith('.'))).toBe(true)
  })

  test('has no marks of Markdown', () => {
    expect(utterancesOf('## Three *steps*\n\n- **Ask** first\n- see [the page](https://a.b)', 'en').join(' ')).toBe(
      'Three steps Ask first see the page',
    )
  })

  test('is read in a language that the browser does not know as well', () => {
    expect(utterancesOf('One. Two.', 'not a language')).toEqual(['One. Two.'])
  })
})
