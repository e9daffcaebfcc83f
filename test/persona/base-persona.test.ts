import { describe, expect, test } from 'vitest'
import { basePersona } from '../../src/persona/base-persona.ts'
import { PersonaRequest } from '../../src/persona/persona.ts'
import {
  aTemplate,
  careInquiry,
  forkliftWitness,
  irrigationSale,
  rosterConflict,
  withCoach,
} from '../support/templates.ts'

const request = (asked: Partial<PersonaRequest> = {}) => PersonaRequest.parse(asked)

test('takes identity and archetype data from the document, with the passage each came from', () => {
  const base = basePersona(irrigationSale, request())

  expect(base).toMatchObject({
    name: 'Mercy Chebet',
    age: 39,
    gender: 'female',
    role: 'vegetable grower with four acres',
    gaps: [],
  })
  expect(base.archetype_specific_data).toEqual({
    current_position: 'waters by hand and with a hired petrol pump',
    decision_criteria: ['pays for itself within two seasons', 'repair within three days', 'works on cloudy days'],
    objection_library: ['What happens when it is cloudy?'],
  })
  expect(base.provenance.name).toEqual({ source: 'document', span: { start: 0, end: 12, quote: 'Mercy Chebet' } })
})

test('keeps from the persona what only the learner may know', () => {
  const base = basePersona(irrigationSale, request())

  expect(base.facts.map(({ text }) => text)).not.toContain('The learner may offer a trial of two weeks.')
  expect(base.facts).toHaveLength(irrigationSale.facts.length - 1)
})

test('leaves open what the document leaves open and never has an empty role', () => {
  const base = basePersona(aTemplate({ title: 'Small talk' }), request())

  expect(base).toMatchObject({ name: null, age: null, gender: null, gaps: ['name', 'age', 'gender', 'city'] })
  expect(base.role.length).toBeGreaterThan(5)
  expect(base.description.length).toBeGreaterThan(5)
  expect(base.provenance.role).toEqual({ source: 'default' })
})

describe('location', () => {
  test('falls back to India, English and Hindi only when nothing says where the scene plays', () => {
    const base = basePersona(forkliftWitness, request())

    expect(base.location).toMatchObject({ country: 'India', city: null, languages_spoken: ['English', 'Hindi'] })
    expect(base.provenance['location.country']).toEqual({ source: 'default' })
  })

  test('a persona in Toronto speaks no Hindi', () => {
    const { location } = basePersona(rosterConflict, request())

    expect(location).toMatchObject({ country: 'Canada', city: 'Toronto', state: 'Ontario' })
    expect(location.languages_spoken).toContain('English')
    expect(location.languages_spoken).not.toContain('Hindi')
  })

  test('a Spanish document set in Spain yields Spain and Spanish', () => {
    const { location } = basePersona(careInquiry, request())

    expect(location).toMatchObject({ country: 'Spain', city: 'Zaragoza', languages_spoken: ['Spanish'] })
  })

  test.each([
    [
      'Koramangala, Bengaluru, Karnataka',
      { city: 'Bengaluru', specific_area: 'Koramangala', state: 'Karnataka', country: 'India' },
    ],
    ['Aberdeen (Torry)', { city: 'Aberdeen', specific_area: 'Torry', country: 'United Kingdom' }],
    ['Singapore', { city: 'Singapore', country: 'Singapore' }],
    [
      'Porto Alegre, Rio Grande do Sul, Brazil',
      { city: 'Porto Alegre', state: 'Rio Grande do Sul', country: 'Brazil' },
    ],
  ])('reads %s', (location, expected) => {
    expect(basePersona(aTemplate({ assess: { location } }), request()).location).toMatchObject(expected)
  })

  test.each([
    ['Tuesday, 13.10, in her consulting room.', 'the consulting room'],
    ['meeting room at the glass works; Wednesday 12 November, 10.00', 'meeting room at the glass works'],
    ['It is Thursday, 6 March.', 'the place where the conversation is held'],
  ])('in "%s" the persona is at: %s', (setting, place) => {
    expect(basePersona(aTemplate({ context: { setting } }), request()).location.current_physical_location).toBe(place)
  })

  test('a document in German without any place is not set in India', () => {
    expect(basePersona(aTemplate({ language: 'de' }), request()).location.country).toBe('Germany')
  })
})

describe('gender', () => {
  test('the trainer’s wish closes an open gender', () => {
    const base = basePersona(forkliftWitness, request({ gender: 'Female' }))

    expect(base.gender).toBe('female')
    expect(base.gaps).not.toContain('gender')
    expect(base.provenance.gender).toEqual({ source: 'trainer' })
  })

  test('the trainer’s wish wins over the document, the name stays', () => {
    const base = basePersona(rosterConflict, request({ gender: 'male' }))

    expect(base).toMatchObject({ gender: 'male', name: 'Denise Arsenault' })
    expect(base.provenance.gender).toEqual({ source: 'trainer' })
  })
})

describe('modes', () => {
  test('try plays its own definition when there is one, else the one of assess', () => {
    const template = aTemplate({ assess: { name: 'Ada Brook' }, tryOut: { name: 'Nell Park' } })

    expect(basePersona(template, request({ mode: 'try_mode' })).name).toBe('Nell Park')
    expect(basePersona(aTemplate({ assess: { name: 'Ada Brook' } }), request({ mode: 'try_mode' })).name).toBe(
      'Ada Brook',
    )
  })

  test('learn seats the coach, who knows the matter but does not live it', () => {
    const base = basePersona(withCoach, request({ mode: 'learn_mode' }))

    expect(base).toMatchObject({ name: 'Bridget Lally', role: 'leadership coach', archetype_specific_data: {} })
    expect(base.facts.map(({ text }) => text)).toEqual(['Bridget Lally led sales teams for ten years.'])
    expect(base.knowledge).toContain('Owen missed two deadlines in May.')
    expect(base.location.country).toBe('Ireland')
  })
})
