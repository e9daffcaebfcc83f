import { describe, expect, test } from 'vitest'
import { repertoireOf } from '../../../../src/conversation/voices/repertoire/repertoire.ts'
import { aPersona } from '../../../support/personas.ts'

const knownFrom = (archetype: 'NEGOTIATION' | 'HELP_SEEKING', ...facts: (string | [string, 'subject'])[]) =>
  repertoireOf(
    aPersona({
      name: 'Vera Holt',
      gender: 'female',
      archetype,
      detail_categories: {},
      archetype_specific_data: {},
      facts: facts.map((fact) =>
        typeof fact === 'string' ? { text: fact, about: 'persona' as const } : { text: fact[0], about: fact[1] },
      ),
    }),
  ).knowledge

const texts = (...facts: (string | [string, 'subject'])[]) =>
  knownFrom('HELP_SEEKING', ...facts).map(({ text }) => text)
const told = (...facts: (string | [string, 'subject'])[]) =>
  knownFrom('HELP_SEEKING', ...facts)
    .filter(({ isFragment }) => !isFragment)
    .map(({ text }) => text)

describe('ways of writing a sheet are no ways of speaking', () => {
  test.each([
    ["She's rung two other homes already.", "I've rung two other homes already."],
    ["She's told Dr. Amin in plain words.", 'I have told Dr. Amin in plain words.'],
    ['She\'d been the one who said, "Trust them."', 'I had been the one who said, "Trust them."'],
    ['The firm lent her 20 tables.', 'The firm lent me 20 tables.'],
    ['Her son drives her everywhere.', 'My son drives me everywhere.'],
    ['Scared about the licence.', 'I am scared about the licence.'],
    [
      'Tired for about three months, worse after lunch.',
      'I have been tired for about three months, worse after lunch.',
    ],
    ["Isn't proud of the letter.", 'I am not proud of the letter.'],
    ['2019: bought 200 tables from another firm.', 'In 2019, I bought 200 tables from another firm.'],
    ['09 Apr – did not report to the office.', 'On 9 April, I did not report to the office.'],
    ['4 February: the main in Mill Road burst at noon.', 'On 4 February, the main in Mill Road burst at noon.'],
    [
      'Her brother Fergal wants to go to the papers; she has asked him to wait.',
      'My brother Fergal wants to go to the papers; I have asked him to wait.',
    ],
    [
      'She then tells of her father, a baker in Cork, who sold the shop for her studies.',
      'There is my father, a baker in Cork, who sold the shop for my studies.',
    ],
    ["She isn't here for money and will say so sharply if it is offered.", 'I am not here for money.'],
    ['V told him to put the phone away.', 'I told him to put the phone away.'],
    [
      'She has grown thin; she sang above the V since last summer.',
      'I have grown thin; I sang above the V since last summer.',
    ],
    ["She's Vera Holt, 41, lives in Cork, drives a school bus.", 'I live in Cork and drive a school bus.'],
    [
      'Married to detail, not to people, says her assistant.',
      'My assistant says that I am married to detail, not to people.',
    ],
    [
      'She has the letters with her and will lay them on the table if she is asked about cost.',
      'I have the letters with me.',
    ],
    ["The letter is in the drawer, she'll mention it once, with a sigh.", 'The letter is in the drawer.'],
    ['(4) VERA HOLT (41, female, nurse) works nights.', 'I work nights.'],
    ["I've got a shed full of tables.", "I've got a shed full of tables."],
    ["She's skittish about fees.", "I'm skittish about fees."],
  ])('%s', (fact, speech) => {
    expect(told(fact)).toEqual([speech])
  })

  test.each([
    'Not a real file.',
    "She's put together from three real ones so nobody will recognise themselves.",
    'A practice story for new people on the help desk, Mill Valley Gas.',
    'Learner = acquiring editor, Marsh & Oak.',
    'No deal is a permitted result.',
    'She brings this up within five minutes.',
    '(5) She\'ll test: "And what if they say no?"',
    'She asks, "Is this on record?"',
    "So she will ask you to prove who you are, and she's not being rude.",
    "When she's ashamed she turns to weather.",
    'When she meets phrases such as "protocol", she reads the green line aloud and waits.',
    'She names a group and a term.',
    'Slides make her colder.',
    'Threats make her close the folder and ask for a coffee.',
    "She'll say so to anyone who asks how her week looks.",
    'With open, patient questions she gives more with each answer.',
    'When the director defends the letter, she becomes very correct.',
    'Statistics: she turns round and sweeps.',
    'She starts out icy and polite.',
    'Rubber boots, friendly, blunt.',
    'We have no marking scheme.',
    'Three things, in this order.',
    'Uses "interesting" for things she thinks silly.',
    'She offers ten minutes and looks at her pager in the middle of your sentences.',
    'She comes for a blood sample and says, with her coat on, "What if I stay away tomorrow?"',
    'LEARNER says "This is about the process" – she breathes out.',
    'Flattery or "final offer" in the first ten minutes: she opens her laptop.',
    'What makes it worse: "Budget", "criteria", or asking whether an aunt could step in.',
    'Must be found for a pass: the dislocation, the tablets, her fear.',
    'Nobody has told her that a dose can be lowered.',
    "We don't, but that's what she believes, and she won't ask straight out.",
  ])('is not told: %s', (fact) => {
    expect(texts(fact)).toEqual([])
  })

  test('"What makes it worse" may also ask for a symptom', () => {
    expect(texts('What makes it worse: climbing the stairs')).toEqual(['Climbing the stairs.'])
  })

  test('what another does is not hers: a verb without a subject goes with the pronoun that follows', () => {
    expect(texts(['Father in Florida, left 14 months ago.', 'subject'], 'Sends money when he can.')).toContain(
      'He sends money when he can.',
    )
  })

  test('whoever writes "he has sold us" is the learner\'s side all through', () => {
    expect(told('She has sold us cloth for five years.', 'We need 8,200 metres by May.')).toEqual([
      'I have sold you cloth for five years.',
      'You need 8,200 metres by May.',
    ])
  })

  test('before the persona is named, "she" is the one who was named', () => {
    expect(
      told('The port is led by Mrs. Adler.', 'She came from the railways.', 'Vera Holt works on the quay.'),
    ).toEqual(['The port is led by Mrs. Adler.', 'She came from the railways.', 'I work on the quay.'])
  })

  test('a limit by its wording, and what is not to be said, stays inside', () => {
    const open = 'She asks ₹168 a metre.'
    const facts = [
      open,
      "Below ₹154 she needs the owner's signature.",
      'She prefers this mill because of its dyes.',
      'She does not say that she prefers them.',
      'The year was thin.',
      'Nobody at the table needs to know this.',
      'Every concession of hers gets a number.',
    ]

    expect(knownFrom('NEGOTIATION', ...facts).map(({ text }) => text)).toEqual(['I ask ₹168 a metre.'])
  })

  test('what it told nobody is there for the one who asks, and what stands before it stays free', () => {
    const [kilos, stairs, lost, silence] = knownFrom(
      'HELP_SEEKING',
      'She has lost nine kilos.',
      'She has told nobody that she fell on the stairs.',
      'The boat sank with her father.',
      'She has never told this to anyone.',
    )

    expect([kilos, stairs, lost, silence].map((one) => one?.access)).toEqual(['free', 'asked', 'asked', 'asked'])
  })

  test('what the sheet says is left out is told to the one who asks', () => {
    expect(knownFrom('HELP_SEEKING', '(What she leaves out: her father slept sitting up.)')).toMatchObject([
      { text: 'My father slept sitting up.', access: 'asked' },
    ])
  })

  test('a condition in brackets is heard and not read out', () => {
    expect(
      knownFrom('HELP_SEEKING', '(layer 4, only if REALLY safe) Some nights she walks to the bridge.'),
    ).toMatchObject([{ text: 'Some nights I walk to the bridge.', access: 'asked' }])
  })

  test('a criterion with a verb of its own is worded as what matters', () => {
    const { criteria } = repertoireOf(
      aPersona({
        name: 'Vera Holt',
        gender: 'female',
        archetype_specific_data: {
          decision_criteria: ['the new clerk, who is slow, can clean it alone', 'a clerk who can read the meter'],
        },
      }),
    )

    expect(criteria.map(({ text }) => text)).toEqual([
      'It matters to me that the new clerk, who is slow, can clean it alone.',
      'I also look at a clerk who can read the meter.',
    ])
  })
})
