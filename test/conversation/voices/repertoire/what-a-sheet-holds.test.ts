import { describe, expect, test } from 'vitest'
import { repertoireOf } from '../../../../src/conversation/voices/repertoire/repertoire.ts'
import type { Persona } from '../../../../src/persona/persona.ts'
import { aPersona } from '../../../support/personas.ts'

const knowledge = (facts: readonly string[], given: Partial<Persona> = {}) =>
  repertoireOf(
    aPersona({
      name: 'Vera Holt',
      gender: 'female',
      archetype: 'HELP_SEEKING',
      detail_categories: {},
      archetype_specific_data: {},
      facts: facts.map((text) => ({ text, about: 'persona' as const })),
      ...given,
    }),
  ).knowledge
const texts = (...facts: string[]) => knowledge(facts).map(({ text }) => text)

describe('people of the same name', () => {
  test('are not taken for the persona where they are kin', () => {
    expect(texts('Her father, Ewan Holt, seventy-eight, went down in the milking shed.')).toEqual([
      'My father, Ewan, seventy-eight, went down in the milking shed.',
    ])
  })

  test('are the one parent or spouse whom a title can mean', () => {
    expect(texts('Her father has stopped reading.', 'Mr Holt is waiting for new glasses.')).toContain(
      'My father is waiting for new glasses.',
    )
  })

  test('stay unsaid where the title may mean more than one', () => {
    expect(
      texts('Her father lives upstairs.', 'Her husband drives a tram.', 'Mr Holt is waiting for new glasses.'),
    ).not.toContainEqual(expect.stringContaining('new glasses'))
  })

  test('share no more than a title with the persona', () => {
    const [told] = knowledge(['She also asked Professor Lind, who marks by hand: 40 hours.'], {
      name: 'Professor Vera Holt',
    })

    expect(told?.text).toBe('I also asked Professor Lind, who marks by hand: 40 hours.')
  })
})

describe('what stands inside something else', () => {
  test.each([
    [
      'The person to be asked is the guard of that train, Vera Holt, 34, who lives in Kassel and has been with the railway for ten years.',
      'I live in Kassel and have been with the railway for ten years.',
    ],
    [
      'She says it because nobody believed her the last time she told the truth: at school, about a purse.',
      'Nobody believed me the last time I told the truth: at school, about a purse.',
    ],
    [
      'Gets loud when somebody mentions a voucher (she was offered £40 off a coat; she tore it up).',
      'I was offered £40 off a coat; I tore it up.',
    ],
    ['She keeps the spare key on her ring: number 88.', 'I keep the spare key on my ring: number 88.'],
    [
      'Spare room: supplier stops for repairs in May: only 900 tonnes that month',
      'Supplier stops for repairs in May: only 900 tonnes that month.',
    ],
    [
      'Anything above goes to the board (chair: Ada Boro), first Monday of the month.',
      'Anything above goes to the board (chair: Ada Boro), first Monday of the month.',
    ],
    ['Injury: burn the size of a coin on the left wrist', 'Burn the size of a coin on the left wrist.'],
    [
      'Left knee: twisted on the ice in 2004, aches on stairs',
      'It is my left knee: twisted on the ice in 2004, aches on stairs.',
    ],
    [
      'Bolt Brothers, 2021: a free month, then three new fees',
      'That was Bolt Brothers, in 2021: a free month, then three new fees.',
    ],
    [
      'Layer 1: up at 4.30 every day -> helps her uncle load the van -> school.',
      'Up at 4.30 every day, then I help my uncle load the van, then school.',
    ],
  ])('is told: %s', (statement, said) => {
    expect(texts(statement)).toEqual([said])
  })

  test('is told beside what a couple does: "she for the class, he for the bikes"', () => {
    expect(
      texts('She is married to Tom.', 'They came on Mondays at ten, he for the pool, she for the bikes.'),
    ).toContain('We came on Mondays at ten, he for the pool, I for the bikes.')
  })

  test('is told item by item where a list of wishes is set off by semicolons', () => {
    expect(texts('What she would need: an apology in words; the names of all who were there')).toEqual([
      'What I need is an apology in words.',
      'What I need is the names of all who were there.',
    ])
  })

  test('does not make a heading a statement', () => {
    expect(texts('Amount claimed: £6,300', 'Whom they meet: the tenant')).toEqual(['£6,300.', 'The tenant.'])
  })
})

describe('what is told only to who asks', () => {
  test.each([
    [
      'Medicine: two tablets a day; stomach burns in the mornings (only if asked about the stomach)',
      'Two tablets a day; stomach burns in the mornings.',
    ],
    [
      'She must leave by half past ten, but she will not mention it unless the learner keeps her waiting.',
      'I must leave by half past ten.',
    ],
    ["She'd be happy to see the grey cloth go, but only if somebody asks.", "I'd be happy to see the grey cloth go."],
  ])('is told without that condition: %s', (statement, said) => {
    expect(knowledge([statement]).map(({ text, access }) => [text, access])).toEqual([[said, 'asked']])
  })

  test('leaves nothing of a note that only says when something is told', () => {
    expect(texts("Ada's sentence comes only if somebody asks whether she talked with anyone.")).toEqual([])
  })

  test('is not the heading that says so', () => {
    expect(texts('What Vera knows (only if asked):')).toEqual([])
  })
})

describe('beside a limit', () => {
  const negotiating = (...facts: string[]) =>
    knowledge(facts, { archetype: 'NEGOTIATION', archetype_specific_data: { walk_away: 'below £1,400' } }).map(
      ({ text }) => text,
    )

  test('the part that is asked openly is told', () => {
    expect(negotiating('She asks £1,700 a month; she signs nothing below £1,400.')).toEqual(['I ask £1,700 a month.'])
  })

  test('what leans on the limit stays unsaid with it', () => {
    expect(negotiating('She signs nothing below £1,400; but then with a bond.')).toEqual([])
  })

  test('what another buyer would take is no limit of the persona, what it would take itself is one', () => {
    expect(negotiating('An exporter would take 900 tonnes at the quay.', 'She would take 900 tonnes at most.')).toEqual(
      ['An exporter would take 900 tonnes at the quay.'],
    )
  })
})

describe('what nobody would say of themselves', () => {
  test.each([
    ['Vera Holt, a 68-year-old tenant, has asked for a meeting.', 'I have asked for a meeting.'],
    ['(The rehearsal went well, and the choir stayed on.)', 'The rehearsal went well, and the choir stayed on.'],
    ['V. shouted at the door for 3-4 mins.', 'I shouted at the door for 3 to 4 minutes.'],
    ['Class 3B = the trouble.', 'Class 3B is the trouble.'],
    ['Weak point: missed the deadline by six weeks', 'I missed the deadline by six weeks.'],
    [
      'Extra load: has been covering for Joris since he left in November',
      'I have been covering for Joris since he left in November.',
    ],
    [
      'Working time: four days in the office, would like two days at home',
      'Four days in the office, and I would like two days at home.',
    ],
  ])('is said as they would say it: %s', (noted, said) => {
    expect(knowledge([noted]).map(({ text }) => text)).toEqual([said])
  })

  test('is no note in brackets for whoever plays', () => {
    expect(texts("(it isn't so, and the learner may say that)")).not.toContainEqual(expect.stringMatching(/^It isn/))
  })

  test('is no heading and no stage direction', () => {
    expect(texts('Since then', 'Vera opens the conversation.')).toEqual([])
  })

  test('is a deed of several others as one\u2019s own', () => {
    const married = ['She is married to Ewan.', 'The landlord sent two painters.', 'They left the door open.']

    expect(texts(...married)).not.toContain('We left the door open.')
  })

  test('is what somebody does who is named again in the sentence before', () => {
    expect(
      texts('Her sister Clara died in 2019, and Vera nursed her.', 'She has not told her friend Patience about it.'),
    ).toContain('I have not told my friend Patience about it.')
  })
})
