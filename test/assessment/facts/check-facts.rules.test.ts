import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { checkFactsByRules } from '../../../src/assessment/facts/check-facts.rules.ts'
import { aTalkAbout } from './labelled.ts'

const pharma = 'scenarios/pharma-sales-gynaecologist.md'
const bottles = 'scenarios/supplier-negotiation.md'
const maternity = 'scenarios/maternity-inquiry.md'
const gasket = 'scenarios/incident-investigation.md'
const school = 'test/assessment/facts/documents/language-school.md'
const heatPump = 'test/assessment/facts/documents/heat-pump-de.md'

type Lines = Parameters<typeof aTalkAbout>[1]

/** @returns `verdict: quote` of each claim, in order */
async function claims(document: string, lines: Lines, opening: string | null = null): Promise<string[]> {
  return checkFactsByRules(await aTalkAbout(document, lines, opening)).claims.map(
    ({ verdict, quote }) => `${verdict}: ${quote}`,
  )
}

test('a claim tells its turn, its words, the statement it was compared with, and what differs', async () => {
  const input = await aTalkAbout(pharma, ['Good afternoon.', 'In the study of 1,200 women bleeding fell by 90 %.'])

  const {
    claims: [first],
  } = checkFactsByRules(input)

  expect(first).toMatchObject({
    turn: 2,
    quote: 'In the study of 1,200 women bleeding fell by 90 %.',
    verdict: 'wrong',
    reason: '"1,200" where the document has "412".',
  })
  expect(input.known[(first?.fact ?? 0) - 1]?.text).toContain('Study with 412 women')
})

describe('a figure is the same in whatever form', () => {
  test.each([
    'Blood loss fell by 68 percent.',
    'Blood loss fell by sixty-eight per cent.',
    'Blood loss fell by about two thirds.',
    'Blood loss fell by nearly 70 %.',
    'The blood loss was more than 60 % lower.',
    'The study had four hundred and twelve women.',
    'The study with more than 400 women ran for a year.',
  ])('%s', async (line) => {
    expect(await claims(pharma, [line])).toEqual([`right: ${line}`])
  })
})

test('a figure that stands for something else in the same sentence is wrong', async () => {
  const line = 'The package for a caesarean costs R34,800.'

  expect(await claims(maternity, [line])).toEqual([`wrong: ${line}`])
})

test('a sum of two prices is reckoned, not invented', async () => {
  expect(await claims('scenarios/car-sale.md', ['With winter tyres that makes 156,100 zł.'])).toEqual([])
})

describe('what is no claim', () => {
  test.each([
    ['a question', pharma, 'Did bleeding fall by 90 percent?'],
    ['a question at the end', pharma, 'The study had 1,200 women, right?'],
    ['a condition', bottles, 'If you take R$ 1.90, the contract ends in June.'],
    ['a plan', pharma, 'I will send you the study with the 90 women on Thursday.'],
    ['a guess', pharma, 'I think it was 1,200 women.'],
    ['sympathy', maternity, 'It must be hard to wait for seven weeks.'],
    ['an offer', bottles, 'I can offer 2.05 for two years.'],
    ['terms on the table', bottles, 'R$ 2.20, 24 months, payment at 45 days.'],
    ['a call', gasket, 'Take me through Thursday evening from 19.20.'],
    ['what is denied', pharma, 'Not 80 percent.'],
  ])('%s', async (_, document, line) => {
    expect(await claims(document, [line])).toEqual([])
  })

  test('what the other person has just said, even where the document has it differently', async () => {
    expect(
      await claims(gasket, [['Go on.', 'I changed it from seven to nine.'], 'So you changed it from seven to nine.']),
    ).toEqual([])
  })

  test('a price that was offered before and is read back at the end', async () => {
    expect(
      await claims(bottles, [['Would you do R$ 2.21 for 24 months?', 'Perhaps.'], 'The price is R$ 2.21, then.']),
    ).toEqual([])
  })

  test('a line that a guard stopped', async () => {
    const { talk, known } = await aTalkAbout(pharma, ['The study had 1,200 women.'])
    const stopped = talk.turns.map((turn) => ({
      ...turn,
      verdicts: [{ side: 'input' as const, rule: 'off_topic', action: 'deflect' as const, ok: false as const }],
    }))

    expect(checkFactsByRules({ talk: { ...talk, turns: stopped as never }, known }).claims).toEqual([])
  })

  test('a story of another customer whose figures are others', async () => {
    const line = 'The practice of Dr. Almada in Braga tried it. Their patients paid 31 euros a month.'

    expect(await claims(pharma, [line])).not.toContain('wrong: Their patients paid 31 euros a month.')
  })
})

describe('said or denied', () => {
  test.each([
    ['The exam fee is included.', 'wrong'],
    ['The exam fee is not included.', 'right'],
    ['The exam fee is extra.', 'right'],
    ['The school is not accredited by the canton.', 'wrong'],
    ['Classes never have more than 12 participants.', 'right'],
  ])('%s is %s', async (line, verdict) => {
    expect(await claims(school, [line])).toEqual([`${verdict}: ${line}`])
  })

  test('in German too', async () => {
    expect(await claims(heatPump, ['Verschleißteile sind eingeschlossen.'])).toEqual([
      'wrong: Verschleißteile sind eingeschlossen.',
    ])
  })
})

test('another name for the same person is wrong, a name nobody knows alone is not', async () => {
  expect(await claims(gasket, ['Your supervisor is Kevin Marsh.'])).toEqual(['wrong: Your supervisor is Kevin Marsh.'])
  expect(await claims(gasket, ['Dobie spent a night in hospital.'])).toEqual([
    'wrong: Dobie spent a night in hospital.',
  ])
  expect(await claims(gasket, ['Kevin Marsh is a friend of mine.'])).toEqual([])
})

test('what no statement speaks of is unsupported when it can be looked up, and left out when not', async () => {
  expect(await claims(pharma, ['It also prevents cancer.'])).toEqual(['unsupported: It also prevents cancer.'])
  expect(await claims(pharma, ['It is a nice day.'])).toEqual([])
})

test('what only the learner may know is known', async () => {
  expect(await claims(school, ['You can pay in three instalments.'])).toEqual([
    'right: You can pay in three instalments.',
  ])
})

test('parts of a sentence that state something of their own are judged by themselves', async () => {
  expect(await claims(school, ['The course costs CHF 1,850 and it starts on 1 October.'])).toEqual([
    'right: The course costs CHF 1,850',
    'wrong: it starts on 1 October.',
  ])
})

test('without facts or without lines there is nothing to say', async () => {
  const { talk, known } = await aTalkAbout(pharma, [])

  expect(checkFactsByRules({ talk, known }).claims).toEqual([])
  expect(checkFactsByRules({ talk, known: [] }).claims).toEqual([])
})

test('another kind of apostrophe changes no verdict, and quotes stand as they were written', async () => {
  const { turns } = JSON.parse(await readFile('evals/cases/scoring/heating-good.json', 'utf8')) as {
    turns: readonly { readonly learner: string; readonly reply: string }[]
  }
  const told = async (change: (text: string) => string) =>
    claims(
      'evals/cases/scoring/heating-bill.md',
      turns.map(({ learner, reply }) => [change(learner), change(reply)] as const),
    )
  const curly = (text: string) => text.replaceAll("'", '’')

  const straight = await told((text) => text)

  expect(straight.length).toBeGreaterThan(2)
  expect(await told(curly)).toEqual(straight.map(curly))
})
