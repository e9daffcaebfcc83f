import { describe, expect, test } from 'vitest'
import { repertoireOf } from '../../../src/conversation/voices/repertoire/repertoire.ts'
import { aPersona } from '../../support/personas.ts'
import { theAttendant, theBaker, theLodger, theOwner, theTeacher } from './people.ts'

const texts = (sayings: readonly { text: string }[]) => sayings.map(({ text }) => text)

const knownFrom = (...facts: string[]) =>
  repertoireOf(
    aPersona({
      detail_categories: {},
      archetype_specific_data: {},
      facts: facts.map((text) => ({ text, about: 'persona' as const })),
    }),
  ).knowledge

/** What it tells by itself; fragments only answer. */
const told = (...facts: string[]) => texts(knownFrom(...facts).filter(({ isFragment }) => !isFragment))

describe('what a persona can be heard saying', () => {
  test.each([
    [
      'She has written to the housing association three times.',
      'I have written to the housing association three times.',
    ],
    ['Married to Rui, who drives a bus.', 'I am married to Rui, who drives a bus.'],
    ['Has seen fourteen flats.', 'I have seen fourteen flats.'],
    ['Began as a waitress in the harbour.', 'I began as a waitress in the harbour.'],
    ['Lives in: a two-room flat on the third floor', 'I live in a two-room flat on the third floor.'],
    ['Worries: losing the flat', 'What worries me is losing the flat.'],
    ['Must have: a dry bedroom', 'What I must have is a dry bedroom.'],
    ['Brother-in-law says that it is the pipes.', 'My brother-in-law says that it is the pipes.'],
    ['Still remembers the winter of 2019.', 'I still remember the winter of 2019.'],
    [
      'The neighbour told her: "It is wet. It was always wet."',
      'The neighbour told me: "It is wet. It was always wet."',
    ],
  ])('%s', (fact, speech) => {
    expect(told(fact)).toEqual([speech])
  })

  test.each([
    'Lisbon, Portugal.',
    'Duration: 20 minutes',
    'Programme "Leading mixed teams", module 4.',
    'Written by the nursing education office for new counsellors.',
    'Conversation in English, which is the language of the company.',
    'Puts the hands flat on the table before saying something hard.',
    'She speaks slowly when she is angry.',
    'If she is accused, she leaves.',
    'She brings up her problem by herself, but always the practical part first.',
    'Is gone if the learner ignores her son',
    'A promise to think about it is not a good outcome.',
    'Own staff, costs 11,000 a month everything included.',
  ])('never says "%s"', (fact) => {
    expect(told(fact)).toEqual([])
  })

  test('says nothing of somebody else as if it were its own', () => {
    expect(told('Her mother, Rosa, lives upstairs.', 'She had five children at home.')).toEqual([
      'My mother, Rosa, lives upstairs.',
      'She had five children at home.',
    ])
  })

  test('leaves out what cannot stand alone, and says it together with what it leans on', () => {
    const { knowledge } = repertoireOf(
      aPersona({
        detail_categories: {},
        facts: [
          { text: 'She bought a dehumidifier in March.', about: 'persona' },
          { text: 'It broke after a week.', about: 'persona' },
        ],
      }),
    )

    expect(knowledge[1]).toMatchObject({
      text: 'It broke after a week.',
      leadIn: { text: 'I bought a dehumidifier in March.' },
    })
    expect(told('Setting: an office', 'It broke after a week.')).toEqual([])
  })
})

test('makes questions of its own from what the document says it wants to know', () => {
  expect(texts(repertoireOf(theLodger).questions)).toEqual([
    'Is that notice valid?',
    'Can I stay until June?',
    'Whom do I call on a weekend?',
  ])
})

test('keeps quoted objections word for word and in order', () => {
  expect(texts(repertoireOf(theBaker).objections)).toEqual([
    'My ovens run. Why should I change?',
    'And who comes when it stands still at three in the morning?',
    'Forty thousand is more than my van cost.',
  ])
})

test('knows what the document has it say, and when', () => {
  const says = [theAttendant, theTeacher].map((persona) =>
    repertoireOf(persona).prescribed.flatMap((one) => texts(one.says)),
  )

  expect(says).toEqual([['Then I want my boss here.'], ['Whose joke?', 'What I want is an apology in the same room.']])
})

test('names the matters of a negotiation without the figures behind which the limits lie', () => {
  const { terms, knowledge } = repertoireOf(theOwner)

  expect(terms.firm.map(({ name }) => name)).toEqual(['price', 'cleaning'])
  expect(terms.flexible.map(({ name }) => name)).toEqual([
    'number of evenings',
    'storage of the instruments',
    'payment',
  ])
  expect([...texts(knowledge), ...texts(terms.position)].join(' ')).not.toMatch(/540|520|75|dance school/)
})

test('works out a persona once', () => {
  expect(repertoireOf(theBaker)).toBe(repertoireOf(theBaker))
})
