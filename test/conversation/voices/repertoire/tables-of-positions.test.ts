import { expect, test } from 'vitest'
import { repertoireOf } from '../../../../src/conversation/voices/repertoire/repertoire.ts'
import { aPersona } from '../../../support/personas.ts'

const told = (...facts: string[]) =>
  repertoireOf(
    aPersona({
      name: 'Vera Holt',
      gender: 'female',
      archetype: 'NEGOTIATION',
      detail_categories: {},
      archetype_specific_data: {},
      facts: facts.map((text) => ({ text, about: 'persona' as const })),
    }),
  ).knowledge.map(({ text }) => text)

test('says of a row how it is today and what the persona asks, never what it could live with or what it is worth', () => {
  const row =
    'Day rate, short hire – Today: £310; She opens with: £360; She can live with (secret): £335; Worth to her: high'

  expect(told(row)).toEqual([
    'Today the day rate, short hire, is £310.',
    'For the day rate, short hire, I am asking for £360.',
  ])
})

test.each([
  ['Crane – She asks: not included', 'On the crane my position is that it should not be included.'],
  ['Access path – She asks: must stay, gravelled', 'On the access path my position is that it must stay, gravelled.'],
  [
    'Berth 7 – Vera Holt wants: out of the old basin',
    'On Berth 7 my position is that it should be out of the old basin.',
  ],
  ['Work period – She asks: nothing before June', 'On the work period my position is nothing before June.'],
])('puts what is asked in "%s" into a sentence', (row, said) => {
  expect(told(row)).toEqual([said])
})

test('keeps to what holds today where the sheet says "same"', () => {
  const row = 'Fuel – Today: half each; She opens with: same; She can live with: all of it'

  expect(told(row)).toEqual(['Today the fuel is half each, and that should stay so.'])
})

test('tells what stands beside a matter, but no bound that stands there', () => {
  const row = (remark: string) => `Crane – She asks: two days; She can live with: one; Remark: ${remark}`

  expect(told(row('a yard in Hull has asked for it'))).toContain('A yard in Hull has asked for it.')
  expect(told(row('not under £900'))).toEqual(['For the crane I am asking for two days.'])
})

test("never speaks the other side's column", () => {
  expect(told('Monthly fee – They ask: £5,200; She wants: £4,400; She can live with: £4,850')).toEqual([
    'For the monthly fee I am asking for £4,400.',
  ])
})

test('tells no other statement that holds a figure which the table keeps as a limit', () => {
  const row = 'Monthly fee – She wants: £4,400; She can live with: £4,850'

  expect(told(row, 'The board has set £4,850 aside.', 'The board meets in May.')).toEqual([
    'For the monthly fee I am asking for £4,400.',
    'The board meets in May.',
  ])
})
