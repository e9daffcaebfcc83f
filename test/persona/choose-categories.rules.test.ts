import { assert, constantFrom, property, subarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categoryLibrary } from '../../src/persona/categories.ts'
import type { Category } from '../../src/persona/category.ts'
import {
  allTemplates,
  aTemplate,
  careInquiry,
  forkliftWitness,
  irrigationSale,
  rosterConflict,
  withCoach,
} from '../support/templates.ts'
import { byRules } from '../support/rules-persona.ts'
import { basePersona } from '../../src/persona/base-persona.ts'
import { chooseCategoriesByRules } from '../../src/persona/choose-categories.rules.ts'
import { evidenceFor } from '../../src/persona/category-evidence.ts'
import { PersonaRequest } from '../../src/persona/persona.ts'
import type { Template } from '../../src/scenario/template.ts'

function choose(template: Template, library: readonly Category[] = categoryLibrary) {
  const request = PersonaRequest.parse({})
  return chooseCategoriesByRules({ template, base: basePersona(template, request), library, request }).categories
}

describe('what the statements say decides', () => {
  test('a grower who is sold a pump: criteria, money, dealings with sellers; nothing medical', () => {
    const { categories } = byRules(irrigationSale)

    expect(categories).toEqual(
      expect.arrayContaining(['decision_criteria', 'financial_context', 'sales_rep_history', 'professional_context']),
    )
    expect(categories).not.toContain('medical_philosophy')
    expect(categories).not.toContain('health_context')
    expect(categories).not.toContain('incident_context')
  })

  test('a nurse in a quarrel over the roster is no clinician who decides on treatment', () => {
    const { categories } = byRules(rosterConflict)

    expect(categories).toEqual(expect.arrayContaining(['emotional_state', 'incident_context', 'work_relationships']))
    expect(categories).not.toContain('medical_philosophy')
    expect(categories).not.toContain('sales_rep_history')
    expect(categories).not.toContain('decision_criteria')
  })

  test('a Spanish inquiry about care: health, family and money', () => {
    expect(byRules(careInquiry).categories).toEqual(
      expect.arrayContaining(['health_context', 'family_context', 'financial_context']),
    )
  })

  test('a witness is asked about the incident', () => {
    const { categories } = byRules(forkliftWitness)

    expect(categories).toEqual(expect.arrayContaining(['incident_context', 'work_relationships']))
    expect(categories).not.toContain('decision_criteria')
  })

  test('business partners and illnesses in a family make no family of one’s own', () => {
    const chosen = choose(
      aTemplate({
        archetype: 'PERSUASION',
        assess: { name: 'Dr. Ida Holm', gender: 'female', role: 'dermatologist, co-owner of a practice' },
        facts: [
          'She runs the practice in Bergen with two partners.',
          'She trusts a paper with at least 24 weeks of follow-up and asks for figures.',
          'She does not prescribe it where there is melanoma in the family, as there were 3 cases in the family of one patient.',
          'She decides with her partners on the first Monday of the month.',
        ],
      }),
    ).map(({ name }) => name)

    expect(chosen).not.toContain('family_context')
  })

  test('a guest has no colleagues in the house that treated him badly', () => {
    const chosen = choose(
      aTemplate({
        archetype: 'CONFRONTATION',
        assess: { name: 'Per Dahl', gender: 'male', role: 'guest, retired pilot' },
        facts: [
          'Last Friday the crew of the night shift sent him from the counter to the owner and back.',
          'The shift leader said in front of the whole team: "Then sleep elsewhere."',
          'He is angry and wants an apology.',
        ],
      }),
    ).map(({ name }) => name)

    expect(chosen).toContain('incident_context')
    expect(chosen).not.toContain('work_relationships')
  })

  test('who tells about sellers met before is being sold to, whatever the learner is called', () => {
    const chosen = choose(
      aTemplate({
        archetype: 'PERSUASION',
        assess: { name: 'Per Dahl', gender: 'male', role: 'head of a ferry kitchen' },
        facts: [
          'In 2020 somebody sold him an oven for 9,000 kroner that broke in the first week.',
          'Sellers come on board twice a month and leave leaflets.',
          'He decides by what it costs a meal.',
        ],
      }),
    ).map(({ name }) => name)

    expect(chosen).toContain('sales_rep_history')
  })

  test('who is won for something that costs nothing is not sold to, though they sell things themselves', () => {
    const chosen = choose(
      aTemplate({
        archetype: 'PERSUASION',
        assess: { name: 'Bo Dahl', gender: 'male', role: 'owner of an orchard' },
        facts: [
          'The register costs him nothing.',
          'He has bought and sold apples with dealers for 30 years.',
          'In 1998 inspectors felled 60 trees by mistake and paid two years later.',
          'He wants 48 hours’ notice in writing.',
        ],
      }),
    ).map(({ name }) => name)

    expect(chosen).toEqual(expect.arrayContaining(['decision_criteria', 'past_experiences']))
    expect(chosen).not.toContain('sales_rep_history')
  })

  test('who is won over to another way of working is asked about the work', () => {
    const chosen = choose(
      aTemplate({
        archetype: 'PERSUASION',
        assess: { name: 'Inge Moll', gender: 'female', role: 'night shift supervisor' },
        facts: [
          'She sends 40 vans to nine gates between ten and five.',
          'Her list on the wall says who must not stand next to his brother-in-law.',
          'Two drivers have brought her mother soup since the winter.',
          'She asks who answers the telephone at four in the morning.',
        ],
      }),
    ).map(({ name }) => name)

    expect(chosen).toContain('professional_context')
  })

  test('what somebody has read up on and asked others about counts as looking into it', () => {
    const chosen = choose(
      aTemplate({
        archetype: 'PERSUASION',
        assess: { name: 'Per Hult', gender: 'male', role: 'choirmaster' },
        facts: [
          "He's read three studies on singing from tablets, one of them from Turku.",
          'He has looked into it up and down and compared prices.',
          'He decides after the rehearsal in May.',
        ],
      }),
    ).map(({ name }) => name)

    expect(chosen).toContain('research_behavior')
  })

  test('whose body is asked about point by point has no colleagues in the matter', () => {
    const chosen = choose(
      aTemplate({
        archetype: 'INVESTIGATION',
        assess: { name: 'Rhona Petrie', gender: 'female', role: 'drives a milk lorry' },
        facts: [
          'Left hip: aches on ladders since a fall in 2001.',
          'Breath: short after two flights, since Easter.',
          'Dizziness: twice in June, on getting out of bed.',
          'Medicines: a tablet for blood pressure, 5 mg, begun in May.',
          'Smoking: ten cigarettes a day until 2019.',
          'Sleep: wakes at two most nights.',
          'She has never told her manager or the team of the dizziness.',
        ],
      }),
    ).map(({ name }) => name)

    expect(chosen).toContain('health_context')
    expect(chosen).not.toContain('work_relationships')
  })

  test('a prescriber is known by how patients are treated, whatever stands as the role', () => {
    const chosen = choose(
      aTemplate({
        archetype: 'PERSUASION',
        assess: { name: 'Dr. Ida Holm', gender: 'female', role: 'owner of two consulting rooms' },
        facts: [
          'Her first choice is ointment for eight weeks, steroids only after that.',
          'She prescribes tablets late and with a dose of 5 mg.',
          'She wants a trial against placebo that somebody else paid for.',
        ],
      }),
    ).map(({ name }) => name)

    expect(chosen).toEqual(expect.arrayContaining(['medical_philosophy', 'decision_criteria', 'sales_rep_history']))
    expect(chosen).not.toContain('health_context')
  })

  test('a customer has no colleagues, even when somebody’s colleague was rude on the telephone', () => {
    const chosen = choose(
      aTemplate({
        archetype: 'CONFRONTATION',
        assess: { name: 'Per Dahl', gender: 'male', role: 'flat 12' },
        facts: [
          'He has reported the damp nine times and pays his rent of 900 euros.',
          'On Monday your colleague told him on the telephone to open a window.',
          'His complaint was closed twice. He is angry.',
        ],
      }),
    ).map(({ name }) => name)

    expect(chosen).not.toContain('work_relationships')
  })

  test('money that is said not to matter is left out', () => {
    const facts = ['She has savings of 4,000 euros.', 'The course costs 900 euros.']
    const chosen = choose(aTemplate({ facts })).map(({ name }) => name)
    const dismissed = choose(
      aTemplate({ facts: ['Her husband worries.', 'Her son is ill.', 'The price is not an issue for her.'] }),
    ).map(({ name }) => name)

    expect(chosen).toContain('financial_context')
    expect(dismissed).not.toContain('financial_context')
  })

  test('the coach of the learn mode gets what a coach can draw on', () => {
    const { categories } = byRules(withCoach, 1, { mode: 'learn_mode' })

    expect(categories.slice(0, 2)).toEqual(expect.arrayContaining(['professional_context', 'past_experiences']))
    expect(categories).not.toContain('emotional_state')
  })
})

test('each choice names its best statement and a reason of at most twelve words', () => {
  for (const template of allTemplates) {
    for (const { fact, reason } of choose(template)) {
      expect(reason.split(/\s+/).length).toBeLessThanOrEqual(12)
      if (fact !== null) expect(template.facts[fact]).toBeDefined()
    }
  }
})

test('chooses three to eight different categories from any heap of statements', () => {
  const sentences = allTemplates.flatMap(({ facts }) => facts.map(({ text }) => text))
  assert(
    property(
      subarray([...sentences]),
      constantFrom('PERSUASION', 'CONFRONTATION', 'HELP_SEEKING', 'INVESTIGATION', 'NEGOTIATION'),
      (facts, archetype) => {
        const names = choose(aTemplate({ facts, archetype })).map(({ name }) => name)
        expect(names.length).toBeGreaterThanOrEqual(3)
        expect(names.length).toBeLessThanOrEqual(8)
        expect(new Set(names).size).toBe(names.length)
      },
    ),
    { numRuns: 60 },
  )
})

describe('a trainer’s own category', () => {
  const own = (cues: string[]): Category => ({
    name: 'water_rights',
    description: 'Permits, wells and shares of river water.',
    relevant_when: 'water decides.',
    example_fields: ['well_depth', 'river_share', 'permit_status', 'irrigation_turn', 'water_disputes'],
    cues,
  })
  const wet = aTemplate({
    archetype: 'PERSUASION',
    facts: [
      'Her well is 40 metres deep.',
      'The river permit ends on 30 June.',
      'She has a share of two hours of river water on Mondays.',
    ],
  })

  test('is chosen by its cues, like any other', () => {
    expect(choose(wet, [...categoryLibrary, own(['well', 'river', 'permit'])]).map(({ name }) => name)).toContain(
      'water_rights',
    )
  })

  test('is chosen by the words of its description when it has no cues', () => {
    expect(choose(wet, [...categoryLibrary, own([])]).map(({ name }) => name)).toContain('water_rights')
  })

  test('is left out when no statement is of its kind', () => {
    expect(
      choose(rosterConflict, [...categoryLibrary, own(['well', 'river', 'permit'])]).map(({ name }) => name),
    ).not.toContain('water_rights')
  })
})

test('money that need not be discussed speaks against a category about money', () => {
  const money = categoryLibrary.find(({ name }) => name === 'financial_context')
  const facts = [
    {
      text: 'They can live on 2,400 euros, so pay need not be discussed.',
      about: 'persona' as const,
      persona_knows: true,
      quote: null,
    },
  ]

  expect(money && evidenceFor(money, facts, categoryLibrary)).toMatchObject([{ dismisses: true }])
})
