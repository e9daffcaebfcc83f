import { describe, expect, test } from 'vitest'
import { checkFactsByRules } from '../../../src/assessment/facts/check-facts.rules.ts'
import { aTalkAbout } from './labelled.ts'

const documents = 'test/assessment/facts/documents'
const bus = `${documents}/night-bus.md`
const choir = `${documents}/choir-hall.md`
const diary = `${documents}/pressure-diary.md`
const call = `${documents}/missed-call.md`
const stall = `${documents}/stall-market.md`

/** @returns the words called wrong in a line that answers `before` */
async function wrongIn(document: string, line: string, before = ''): Promise<string[]> {
  const { claims } = checkFactsByRules(await aTalkAbout(document, [line], before || null))
  return claims.flatMap(({ verdict, quote }) => (verdict === 'wrong' ? [quote] : []))
}

describe('a figure dropped in half a sentence is wrong when it stands nowhere in the document', () => {
  test.each([
    [bus, 'What would that cost us?', 'Sixty-five thousand francs a year, and the canton does the rest.'],
    [diary, 'I take them, more or less.', 'Ten milligrams every morning, as it says here on the packet.'],
    [choir, '', "I'm told it's the first time anything of the sort has happened to you."],
    [call, 'I rang and rang.', 'Twice, I know, it is all on the list here.'],
    [call, '', 'The plumber came at half past two in the morning.'],
  ])('%s: %s %s', async (document, before, line) => {
    expect(await wrongIn(document, line, before)).toHaveLength(1)
  })
})

describe('and nobody is accused of', () => {
  test.each([
    ['a figure that can be reckoned', bus, 'That is not even four thousand francs a month.', ''],
    ['a figure rounded', choir, 'About fifty singers stood outside a locked door.', ''],
    ['one the other brought in', bus, 'Sixty-five thousand francs a year is a lot.', 'They say 65,000 francs a year.'],
    ['a remark about numbers', bus, 'Fifty people is a lot in a village like this.', ''],
    ['what others have', bus, 'Other villages pay eighty thousand francs a year for a bus.', ''],
    ['their own life', bus, 'My own bus takes me sixty minutes every morning.', ''],
    ['what is still to come', choir, 'The concert will begin forty minutes later next time.', ''],
    ['an offer', stall, 'Sixteen hundred and fifty euros for the corner, then.', ''],
    ['what they ask for', stall, 'Could you pay the 900 euros for the rent in May?', ''],
    ['a first time of their own', choir, 'It is the first time I have heard of this.', ''],
  ])('%s', async (_, document, line, before) => {
    expect(await wrongIn(document, line, before)).toEqual([])
  })
})

test('what a question takes for granted is stated too', async () => {
  expect(await wrongIn(choir, 'Were the two hundred and eighty pounds you paid in November ever given back?')).toEqual([
    'the two hundred and eighty pounds you paid in November ever given back',
  ])
  expect(await wrongIn(choir, 'Were the 220 pounds you paid in November ever given back?')).toEqual([])
})

describe('contrary words for one matter', () => {
  test.each([
    [bus, 'People in wheelchairs get on like anyone else.'],
    [call, 'Emil was at home the whole night.'],
    [choir, 'The vicar knows all about it.'],
    [diary, 'You take it only with food.'],
    [bus, 'You can leave any time, from one day to the next.'],
  ])('%s: %s', async (document, line) => {
    expect(await wrongIn(document, line)).toEqual([line])
  })

  test.each([
    [bus, 'No problem, the people in wheelchairs have their own service.'],
    [bus, 'It is not made for people in wheelchairs, I know.'],
    [call, 'Emil was not at home that night.'],
    [choir, 'The vicar knows nothing yet.'],
    [diary, 'With or without food, as you like.'],
    [bus, 'Getting people home late is no problem for us.'],
  ])('and none where they agree, %s: %s', async (document, line) => {
    expect(await wrongIn(document, line)).toEqual([])
  })
})

test('another name for somebody with a role is wrong, unless the other person said it first', async () => {
  expect(await wrongIn(choir, 'That was my volunteer Gareth.', 'Who let them in?')).toHaveLength(1)
  expect(await wrongIn(choir, 'That was my volunteer Tobias.', 'Who let them in?')).toEqual([])
  expect(await wrongIn(choir, 'My volunteer Gareth, yes.', 'Was it not that Gareth?')).toEqual([])
})

test('a prohibition contradicts nobody who did the thing, and "nothing" denies only what stands before it', async () => {
  expect(
    await wrongIn(diary, 'Forty a day, and you stopped, that takes some strength.', 'I smoked forty a day.'),
  ).toEqual([])
  expect(await wrongIn('scenarios/dei-incident.md', 'I smiled and said nothing.')).toEqual([])
})
