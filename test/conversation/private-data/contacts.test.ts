import { describe, expect, test } from 'vitest'
import { contactsIn } from '../../../src/conversation/private-data/contacts.ts'

const found = (line: string) => contactsIn(line).map(({ start, end }) => line.slice(start, end))

describe('finds how somebody can be reached', () => {
  test.each([
    ['Write to petra.vogel+ward@klinik-nord.example.de, please.', 'petra.vogel+ward@klinik-nord.example.de'],
    ['It is p_vogel(at)ward.org for short', 'p_vogel(at)ward.org'],
    ['Ring +49 171 2345678 after six.', '+49 171 2345678'],
    ['Ring 0049 (171) 234-5678 after six.', '0049 (171) 234-5678'],
    ['You get me under 0171 2345678.', '0171 2345678'],
    ['Büro 030/901820-12, bitte', '030/901820-12'],
    ['The office: (030) 901820', '(030) 901820'],
    ['(11) 91234-5678 é o meu número', '(11) 91234-5678'],
    ['le 06 12 34 56 78 le soir', '06 12 34 56 78'],
    ['020 7946 0018 is the ward', '020 7946 0018'],
    ['212-555-0187 is my desk', '212-555-0187'],
    ['98765 43210, any time', '98765 43210'],
    ['Call me on 612 345 678', '612 345 678'],
    ['my number is 22334455', '22334455'],
    ['Mein Handy: 0151 23456789!', '0151 23456789'],
    ['Llámame al 612 34 56 78', '612 34 56 78'],
  ])('%s', (line, contact) => {
    expect(found(line)).toEqual([contact])
  })

  test('also beside other figures', () => {
    expect(found('At 10 0171 2345678 720 euros')).toEqual(['0171 2345678'])
    expect(found('0171 2345678 or 2 1 480 000')).toEqual(['0171 2345678'])
    expect(found('0171 2345678 0171 2345678 030 901820')).toEqual(['0171 2345678', '0171 2345678', '030 901820'])
    expect(found('+49 171 2345678 030 901820')).toEqual(['+49 171 2345678', '030 901820'])
    expect(found('07700 900 0123')).toEqual(['07700 900 0123'])
  })

  test('two in one line, in their order', () => {
    expect(found('0171 2345678 or a.b@c.de')).toEqual(['0171 2345678', 'a.b@c.de'])
  })
})

describe('leaves the figures of a talk alone', () => {
  test.each([
    'The study had 412 women in 38 centres.',
    'It costs 152,900 zł, or 145 000 zł without the tow bar.',
    'That is 1 480 000 euros, and € 2 500 000 next year.',
    'On 01.02.2024 from 09.30, or 2026-11-30, 08.00-16.30.',
    'Between 2019-2024 it was 7.5 to 8.25.',
    'The file number is 0471 223456, the case no. 2024 0471 223456.',
    'They made 1 020 300 400 tablets.',
    'Rechnungsnummer 004512 7781, Aktenzeichen 0471/22345',
    'invoice no. 0171 2345678',
    'NCT0123456789 is the trial.',
    'Call in 20 minutes, 145000 of them are gone.',
    'Somebody answers 116 123 and 0800 111 0 111 day and night: call 116 123.',
    'Room 204, third floor, 3/4 of them',
    'user@ward and @petra and a@b',
  ])('%s', (line) => {
    expect(found(line)).toEqual([])
  })
})
