import { expect, test } from 'vitest'
import { hiddenFacts, knownFacts } from '../../support/facts-of.ts'

const buyer = '# Barge hire\n\nCounterpart: Ada Boro, 44, female, owner of two barges in Leeds.\n\n'
const rows = (head: string, ...lines: string[]) =>
  [head, head.replace(/[^|]+/g, '---'), ...lines].map((line) => `${line}\n`).join('')

test.each(['Point', 'Subject', 'Issue', 'Item'])(
  'takes "%s" over a table of positions for the matters it names, not for a marking scheme or the head of a letter',
  (matter) => {
    const table = rows(
      `| ${matter} | Today | She opens with | She can live with |`,
      '| Day rate | £310 | £360 | £335 |',
    )

    expect(knownFacts(`${buyer}${table}`)).toContain(
      'Day rate – Today: £310; She opens with: £360; She can live with: £335',
    )
  },
)

test('still takes points with figures for the marking scheme they are', () => {
  const table = rows(
    '| Points | Max | Given |',
    '| Asks before telling | 40 | |',
    '| Names the price | 35 | |',
    '| Fixes a day | 25 | |',
  )

  expect(knownFacts(`${buyer}She pays in cash.\n\n${table}`).join(' ')).not.toMatch(/Asks before telling|Fixes a day/)
})

test("keeps the learner's columns of a row from the character, and lets it know its own", () => {
  const text = `# Barge hire\n\nYou are the hire manager of a builder. Across the table sits Ada Boro, 44, female, owner of two barges in Leeds.\n\n${rows(
    '| Point | We open with | You may go to | She asks |',
    '| Day rate | £290 | £340 | £360 |',
  )}`

  expect(knownFacts(text)).toContain('Day rate – She asks: £360')
  expect(knownFacts(text).join(' ')).not.toMatch(/£290|£340/)
  expect(hiddenFacts(text).join(' ')).toMatch(/£290.*£340/)
})

test("lets the character know a sheet that is only kept from the learner, and leaves that notice out of the sheet's statements", () => {
  const text = `# Barge hire\n\n**Counterpart sheet – not to be shown to the learner**\n\n${rows(
    '| Field | Content |',
    '| Name | Ada Boro |',
    '| Trade | owner of two barges in Leeds |',
    '| Opening price | £360 a day |',
    '| Crew | two men, both with papers |',
  )}`

  expect(knownFacts(text)).toContain('Opening price: £360 a day')
  expect(knownFacts(text)).toContain('Crew: two men, both with papers')
})

test('keeps what the learner may offer hidden below a table that says so at its head', () => {
  const text = `${buyer}She pays in cash.\n\n${rows('| What you may offer | |', '| Day rate | up to £340 |')}`

  expect(knownFacts(text).join(' ')).not.toMatch(/£340/)
})
