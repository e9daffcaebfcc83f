import { expect, test } from 'vitest'
import { daysAskedFor, daysIn } from '../../../../src/conversation/voices/recall/days.ts'
import { recall } from '../../../../src/conversation/voices/recall/recall.ts'

test('days, months and years are found; "may" and "march" are not taken for months', () => {
  expect([...daysIn('On Wednesday the 3rd of May 2021 we met in october.')]).toEqual([
    'wednesday',
    'may',
    '2021',
    'october',
  ])
  expect([...daysIn('March on, you may go.')]).toEqual([])
})

test('a day that only bounds the time is not the one that is asked for', () => {
  expect([...daysAskedFor('What else was there before Tuesday?')]).toEqual([])
  expect([...daysAskedFor('What did you do on Tuesday after the meeting?')]).toEqual(['tuesday'])
})

test('what happened on the day that is asked for is likelier to answer than the same on another day', () => {
  const share = (day: string) => {
    const items = [
      `I came in at 5.30${day} and smelt it at the door.`,
      'I changed the gasket, from 19.20 to 20.45.',
    ].map((text) => ({
      id: text,
      text,
      label: '',
      context: '',
      isEvent: true,
      isFromDocument: true,
      isForeign: false,
    }))
    return (
      recall('When did you start and finish on Wednesday?', items).find(({ item }) => item === items[0])?.score ?? 0
    )
  }
  expect(share(' on Wednesday')).toBeGreaterThan(share(' on Thursday') + 0.1)
})
