import { expect, test } from 'vitest'
import { basePersona } from '../../../src/persona/base-persona.ts'
import { type BriefSubject, briefly, timeIn } from '../../../src/persona/details/brief-values.ts'
import { PersonaRequest } from '../../../src/persona/persona.ts'
import { aTemplate } from '../../support/templates.ts'

function said(subject: BriefSubject, facts: string[], role = 'harbour pilot'): string | null {
  const template = aTemplate({ assess: { name: 'Anders Holm', gender: 'male', role }, facts })
  return briefly(subject, basePersona(template, PersonaRequest.parse({})))?.value ?? null
}

test.each<[BriefSubject, string, string | null]>([
  ['marital_status', 'He is divorced and lives with his son Emil, 9.', 'divorced'],
  ['marital_status', 'Married to Ingrid, 44, who keeps a shop.', 'Married to Ingrid, 44, who keeps a shop'],
  ['marital_status', 'The trip was for his wife, who died last winter.', 'widowed'],
  ['marital_status', 'Knut is getting married in June.', null],
  ['marital_status', 'He asked for a single room.', null],
  ['children', 'The daughter Marit is in Bergen; she rings on Sundays.', 'The daughter Marit is in Bergen'],
  ['children', 'Two of them have debts, the colour is for the children.', null],
  ['years_of_experience', 'Years in the firm: 17', '17 years'],
  ['children', 'What happens to women who want a child within the next year.', null],
  ['years_of_experience', 'Anders has been a pilot for 21 years.', 'Anders has been a pilot for 21 years'],
  ['years_of_experience', 'Anders has been a widower for 4 years.', null],
  ['years_of_experience', 'The rent has been paid on the day for six years.', null],
])('%s in "%s" is %s', (subject, fact, value) => {
  expect(said(subject, [fact])).toBe(value)
})

test('a widower is told whom he lost where one statement says so', () => {
  expect(said('marital_status', ['He is a widower.', 'Solveig died two years ago, in May.'])).toBe(
    'widower; Solveig died two years ago',
  )
})

test('names a time as the statement words it', () => {
  expect(timeIn('Last Tuesday at 14:20 the crane stopped.')).toBe('Last Tuesday at 14:20')
  expect(timeIn('The crane stopped.')).toBeNull()
})
