import { describe, expect, test } from 'vitest'
import { WrittenRules } from '../../src/persona/write-rules.ts'
import {
  allTemplates,
  aTemplate,
  careInquiry,
  forkliftWitness,
  irrigationSale,
  nearlyEmpty,
  rosterConflict,
  withCoach,
} from '../support/templates.ts'
import { byRules } from '../support/rules-persona.ts'

test('keeps its bounds for every template and 200 seeds', () => {
  for (let seed = 0; seed < 200; seed++) {
    const { rules } = byRules(allTemplates[seed % allTemplates.length] ?? nearlyEmpty, seed)
    expect(WrittenRules.safeParse(rules).success).toBe(true)
    expect(rules.word_limit).toBeGreaterThanOrEqual(20)
    expect(rules.word_limit).toBeLessThanOrEqual(120)
    for (const triggers of [
      rules.what_engages,
      rules.what_frustrates,
      rules.what_escalates,
      rules.what_ends_conversation,
    ]) {
      expect(triggers.length).toBeGreaterThanOrEqual(2)
      expect(triggers.length).toBeLessThanOrEqual(5)
    }
    expect(rules.opens === 'persona' ? Boolean(rules.opening_line) : rules.opening_line === null).toBe(true)
    expect(JSON.stringify(rules)).not.toMatch(/[{}]\w+[{}]/)
  }
})

describe('who begins', () => {
  test('a beginning in the document is kept, its quotation is the first line', () => {
    const { rules } = byRules(rosterConflict)

    expect(rules).toMatchObject({ opens: 'persona', opening_line: 'So, which weekend do you want this time?' })
    expect(rules.opening_behavior).toBe('You begin with your coat on: "So, which weekend do you want this time?"')
  })

  test('somebody who seeks help begins, in the language of the document', () => {
    const { rules } = byRules(careInquiry)

    expect(rules.opens).toBe('persona')
    expect(rules.opening_line).toMatch(/Buenos días|Hola|Disculpe/)
  })

  test('somebody who is to be persuaded or questioned lets the learner begin', () => {
    expect(byRules(irrigationSale).rules).toMatchObject({ opens: 'learner', opening_line: null })
    expect(byRules(forkliftWitness).rules).toMatchObject({ opens: 'learner', opening_line: null })
  })

  test('a customer with a complaint begins, an employee who was asked to come does not', () => {
    const complaint = aTemplate({
      archetype: 'CONFRONTATION',
      assess: { role: 'hotel guest' },
      facts: ['Yesterday the heating failed.'],
    })
    const summoned = aTemplate({
      archetype: 'CONFRONTATION',
      assess: { role: 'bookkeeper' },
      facts: ['Yesterday the heating failed.'],
    })

    expect(byRules(complaint).rules.opens).toBe('persona')
    expect(byRules(summoned).rules.opens).toBe('learner')
  })

  test('the coach of the learn mode speaks first and may explain at length', () => {
    expect(byRules(withCoach, 1, { mode: 'learn_mode' }).rules).toMatchObject({
      opens: 'persona',
      opening_line: expect.stringMatching(/\w/),
      word_limit: 110,
    })
  })
})

describe('what moves the persona', () => {
  test('reactions of the document are sorted by what the persona then does and told as "you"', () => {
    const { rules } = byRules(rosterConflict)

    expect(rules.what_ends_conversation[0]).toMatch(/told to calm down.*leave/)
    expect(rules.what_escalates[0]).toMatch(/everybody has to help out.*you become sarcastic/)
    expect(rules.what_engages[0]).toMatch(/admits the mistake/)
  })

  test('what the document leaves out follows from the kind of talk and its own data', () => {
    const { rules } = byRules(irrigationSale)

    expect(rules.what_engages.join(' ')).toContain('figures from a farm nearby')
    expect(rules.what_engages.join(' ')).toContain('pays for itself within two seasons')
    expect(rules.what_ends_conversation[0]).toMatch(/pressed to sign today/)
  })
})

describe('how the persona talks', () => {
  test.each([
    ['He is a man of few words.', 30],
    ['He talks a lot and tells long stories.', 80],
    ['He is soft-spoken.', 45],
    ['He has a dog.', 60],
  ])('%s -> %d words', (fact, limit) => {
    expect(byRules(aTemplate({ assess: { name: 'Jon Vik', gender: 'male' }, facts: [fact] })).rules.word_limit).toBe(
      limit,
    )
  })

  test('manner in the document becomes the style, addressed to the persona', () => {
    const { rules } = byRules(
      aTemplate({ assess: { name: 'Jon Vik', gender: 'male' }, facts: ['He speaks slowly and repeats every figure.'] }),
    )

    expect(rules.response_style).toContain('You speak slowly and repeat every figure.')
  })
})
