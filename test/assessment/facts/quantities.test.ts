import { describe, expect, test } from 'vitest'
import { quantitiesIn } from '../../../src/assessment/facts/quantities.ts'

/** @returns figures in short: kind, value, manner */
const read = (text: string) =>
  quantitiesIn(text).map(({ kind, low, high, bound, isAbout, per }) => {
    const value = low === high ? round(low) : `${round(low)}..${round(high)}`
    return `${kind} ${value}${bound === 'none' ? '' : ` ${bound}`}${isAbout ? ' about' : ''}${per ? ` per ${per}` : ''}`
  })
const round = (value: number) => String(Math.round(value * 1_000) / 1_000)

describe('a figure of a text is read with what it measures', () => {
  test.each([
    ['412 women over 52 weeks', ['count 412', 'duration 364']],
    ['68 percent, 68 % and sixty-eight per cent', ['percent 68', 'percent 68', 'percent 68']],
    ['nearly two thirds, a quarter of them, six women in ten', ['percent 66.667 about', 'percent 25', 'percent 60']],
    ['eight tenths of a percent', ['percent 0.8']],
    ['41.20 euros a month, €41,20 and R$ 2.14', ['money 41.2 per month', 'money 41.2', 'money 2.14']],
    [
      'CHF 1,850, 24.600 Euro, 6 800 euros, £18,400, R34,800',
      ['money 1850', 'money 24600', 'money 6800', 'money 18400', 'money 34800'],
    ],
    ['1.8 million bottles, two hundred and fourteen people', ['count 1800000', 'count 214']],
    ['26 to 30 kg, 34 and 36 weeks', ['mass 26..30', 'duration 238', 'duration 252']],
    [
      'at most 12 participants, more than 400 women, never more than 5 days',
      ['count 12 max', 'count 400 min', 'duration 5 max'],
    ],
    ['one metre twenty, 560 litres, 1.4 g/dl', ['length 1.2', 'volume 560', 'mass 0.001 per dl']],
    ['on Thursday 13 November at 5.42, at half past', ['weekday 4', 'date 1113', 'clock 5.7']],
    ['3 pm, six o’clock, 19:20', ['clock 3', 'clock 6', 'clock 19.333']],
    ['a 31-year-old, in 1998, in week 29', ['age 31', 'year 1998', 'numbered:week 29']],
    ['valve V-12', ['code:V 12']],
    ['every second day, twice a month', ['interval 2', 'times 2 per month']],
    ['two hundred and forty thousand visitors, a whole hundred and twenty people', ['count 240000', 'count 120']],
    ['half past two, ten past nine, until six tonight', ['clock 2.5', 'clock 9.167', 'clock 6']],
    ['the twelfth of December, the twenty-first of May', ['date 1212', 'date 521']],
    ['the third time, once before, twice', ['occurrence 3', 'occurrence 2', 'times 2']],
    ['The city pays half.', ['percent 50']],
    ['dreiundzwanzig Schlüssel, fünfundsechzigtausend Euro, halb zehn', ['count 23', 'money 65000', 'clock 9.5']],
    ['quatre-vingt-dix euros, vingt et un jours, une douzaine de clients', ['money 90', 'duration 21', 'count 12']],
    ['sechs Wochen, dix jours, 80 pour cent', ['duration 42', 'duration 10', 'percent 80']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})

test('words that only look like figures are none', () => {
  expect(read('The one thing is that I may march one day, and the first half is past.')).toEqual([])
})

test('each figure knows where it stands', () => {
  const text = 'It costs 41.20 euros a month.'

  expect(quantitiesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['41.20 euros a month'])
})
