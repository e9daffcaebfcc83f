import { describe, expect, test } from 'vitest'
import { recall, touchedBy } from '../../../../src/conversation/voices/recall/recall.ts'
import type { Recallable } from '../../../../src/conversation/voices/recall/word-index.ts'

const known = (text: string, more: Partial<Recallable> = {}): Recallable => ({
  id: text,
  text,
  label: '',
  context: '',
  isEvent: /\b(?:was|had|\w+ed|rang|told)\b/.test(text),
  isFromDocument: true,
  isForeign: false,
  ...more,
})

const ferryman = [
  known('I have run the ferry across the Tamar for nineteen years.'),
  known('My wife Morwenna keeps the books.'),
  known('On Friday the ramp broke at half past five and the lorry slid back two metres.'),
  known('Nobody has spoken to me about it, except Jory from the harbour office.'),
  known('The new engine would cost 41,000 pounds.'),
  known('We carry about sixty cars a day, twelve on Sundays.'),
  known('9,000 pounds a year.', { label: 'Insurance' }),
  known('I like strong tea.', { isFromDocument: false }),
]

const best = (question: string, around?: Parameters<typeof recall>[2]) =>
  recall(question, ferryman, around)[0]?.item.text

describe('what a question brings to mind', () => {
  test.each([
    ['How long have you been doing this?', 'nineteen years'],
    ['What would the engine cost?', '41,000'],
    ['How many cars do you take over on a normal day?', 'sixty cars'],
    ['What does your insurance come to?', '9,000'],
    ['When did the ramp break?', 'half past five'],
    ['What happened at 17:30?', 'half past five'],
    ['Has anybody come to you about it?', 'Jory'],
    ['What does your wife do?', 'Morwenna'],
    ['Who keeps the books?', 'Morwenna'],
  ])('%s', (question, part) => {
    expect(best(question)).toContain(part)
  })

  test.each([
    ['What does your spouse do all day?', 'Morwenna'],
    ['What did the investment in the motor come to?', '41,000'],
    ['How many vehicles cross on a normal day?', 'sixty cars'],
    ['Did something go wrong at the end of the week?', 'the ramp broke'],
  ])('in words that nothing here holds: %s', (question, part) => {
    expect(best(question)).toContain(part)
  })

  test('scores are shares: together they make at most one, and what is asked for in its own words has the most of it', () => {
    const found = recall('When did the ramp break on Friday?', ferryman)

    expect(found.reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(1)
    expect(found[0]?.score).toBeGreaterThan(0.5)
  })

  test('what a statement is about is found by its words, not by what it would answer', () => {
    expect(touchedBy('The ramp of the ferry was repaired.', ferryman).map(({ text }) => text)).toEqual([])
    expect(touchedBy('The ramp broke on Friday.', ferryman)[0]?.text).toContain('the ramp broke')
  })

  test('a figure that is asked for is given or not known, never talked around', () => {
    expect(best('How many tickets do you sell?')).toBeUndefined()
  })

  test('a question with nothing to go by is about what was told last', () => {
    const lastTold = ['On Friday the ramp broke at half past five and the lorry slid back two metres.']

    expect(best('And when was that?', { sameLine: '', before: '', lastTold })).toContain('half past five')
  })

  test('a question about something else brings nothing to mind', () => {
    expect(best('Do you play chess?')).toBeUndefined()
  })

  test('what the document states comes before what was made up', () => {
    const items = [known('I drink my tea black.', { isFromDocument: false }), known('The tea room opens at six.')]

    expect(recall('What about the tea?', items)[0]?.item.text).toBe('The tea room opens at six.')
  })

  test('a statement in another language is found by an English question', () => {
    const items = [
      known('Le loyer est de 640 euros par mois.', { isForeign: true }),
      known('Elle a deux filles, neuf et six ans.', { isForeign: true }),
    ]

    expect(recall('How much is the rent?', items)[0]?.item.text).toContain('640')
    expect(recall('How old are your daughters?', items)[0]?.item.text).toContain('neuf')
  })
})
