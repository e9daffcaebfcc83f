import { describe, expect, test } from 'vitest'
import { extractTemplateByRules } from '../../../src/scenario/extract-template.rules.ts'
import { restate } from '../../../src/language/perspective.ts'

const read = (text: string) => extractTemplateByRules({ name: 'scenario.md', text })
const statements = (text: string) => read(text).facts.map((fact) => fact.text)

describe('names whom a pronoun means', () => {
  const opening = '# Visit\n\nCaller: Ada Boro, 44, female, potter in Leeds.\n\n'

  test('when the sentence before has turned to a relative', () => {
    const told = statements(`${opening}Her mother, Dora, lives with them. She had five children at home. Ada has one.`)

    expect(told).toContain('Her mother had five children at home.')
    expect(restate('Her mother had five children at home.', { name: 'Ada Boro', gender: 'female' }, 'you')).toBe(
      'Your mother had five children at home.',
    )
  })

  test('when it is the other gender and only one person is there to be meant', () => {
    expect(
      statements(`${opening}She is married to Sizwe, 34, who drives a lorry. He is away ten nights a month.`),
    ).toContain('Sizwe is away ten nights a month.')
  })

  test('when the sheet calls the character "you"', () => {
    const told = statements(
      '# Talk\n\nYou are Ada Boro, 44, female, potter.\n\nThe firm has an adviser, Mrs. Hoek. She plays tennis with your boss.',
    )

    expect(told).toContain('Mrs. Hoek plays tennis with her boss.')
  })

  test('but not when it is the character', () => {
    const told = statements(
      `${opening}Ada works nights. She sleeps badly all summer. Her mother rings every day, and she answers.`,
    )

    expect(told).toContain('She sleeps badly all summer.')
  })
})

test('tells every verb of an actor’s brief in the third person', () => {
  const told = statements(`# Talk

You are Ada Boro, 44, female, potter.
You come on time, put your bag on the table as if this were a shop, and let the learner begin. You never shout and never weep.
The learner wrote to you. You read it twice. If the learner says it was a joke, you say "I see" and open the bag.
They asked you whether you "were sure".`)

  expect(told).toContain(
    'She comes on time, puts her bag on the table as if this were a shop, and lets the learner begin.',
  )
  expect(told).toContain('She never shouts and never weeps.')
  expect(told.join(' ')).toContain('She read it twice.')
  expect(told).toContain('If the learner says it was a joke, she says "I see" and opens the bag.')
  expect(told.join(' ')).toContain('asked her whether she "were sure"')
})

test('leaves the "you" of what the character says alone', () => {
  const { character } = read(
    '# Sale\n\nYou sell cars. Your customer is Ada Boro, 44.\n\n## What she says\n- "Why should I pay you more?"',
  )

  expect(character.find(({ field }) => field === 'objection_library')?.value).toBe('Why should I pay you more?')
})

test('reads conditions from a table whose heading begins the sentence', () => {
  const told = statements(`# Sale

Customer: Ada Boro, 44

## If the learner …

| … does this | … Ada does that |
|---|---|
| decides for her | goes |`)

  expect(told).toContain('If the learner decides for her, Ada goes')
})

test('joins a short sentence that points back to the one it points to', () => {
  const told = statements('# Talk\n\nCaller: Ada Boro, 44.\n\nHer family sold the field. She has not told them.')

  expect(told).toContain('Her family sold the field. She has not told them.')
})

test('takes every sentence behind "You are:" for the character\'s where the sheet also says who the learner is', () => {
  const { facts } = read(
    '# Renewal\n\nLearner: sales manager of a phone company.\n\n**You are:** Ada Boro, 45, female, head of purchasing in Leeds. 640 desks, two call centres, one night shift.\n\nShe pays in cash.',
  )

  expect(facts.find(({ text }) => text.startsWith('640 desks'))).toMatchObject({ persona_knows: true })
  expect(facts.find(({ text }) => text.startsWith('640 desks'))?.about).not.toBe('learner')
})
