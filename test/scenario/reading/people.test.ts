import { describe, expect, test } from 'vitest'
import { extractTemplateByRules } from '../../../src/scenario/extract-template.rules.ts'

const read = (text: string) => extractTemplateByRules({ name: 'scenario.md', text })
const character = (text: string, field: string) =>
  read(text).character.find((entry) => entry.field === field)?.value ?? null

describe('the person to be practised with', () => {
  test('is not whoever the document says takes no part, however much it tells of them', () => {
    const text = `# The letter

## What happened
Mrs. Paula Ortega, 47, a baker, wrote three pages. She had waited for two hours. She was told to come back. She went home in tears. Mrs. Ortega has had her apology and does not take part in this session.

## Who that is
Head porter Gareth Lunn, 58, in charge of the desk for nine years.

- knows every complaint since 2019
- proud of his rota`

    expect(character(text, 'name')).toBe('Gareth Lunn')
    expect(character(text, 'age')).toBe('58')
  })

  test('is not the one whose part the learner plays', () => {
    const text = `Tim Abara is 26 and sells software. He lost his last two clients. He talks too fast. Whoever takes this case plays Tim.

There sits Ruth Mbeki, the bursar, who is 51. She keeps the books. She hates slogans. Mrs. Mbeki decides alone up to 300 euros.`

    expect(character(text, 'name')).toBe('Ruth Mbeki')
    expect(character(text, 'gender')).toBe('female')
  })

  test('may be named in one line and described where the document asks who that is', () => {
    const text = `To: field team
From: Ines

on Friday you will each call on "Dr. Pavel Novak" (played for us).

Who is he? Orthopaedic surgeon, 57, at a private clinic in Brno. He runs the knee unit.

He counts minutes. He'll give you six.`

    expect(character(text, 'name')).toBe('Dr. Pavel Novak')
    expect(character(text, 'age')).toBe('57')
    expect(character(text, 'role')).toMatch(/surgeon/i)
    expect(character(text, 'location')).toMatch(/Brno/)
  })

  test('is never a thing with a capital letter', () => {
    const text = `You carry Sealfix Mini, the portable pump for pools. Sealfix Mini lasts a week.

Your customer is Jan Kowalski, 44, who runs a hotel in Gdynia. He has two pools.`

    expect(character(text, 'name')).toBe('Jan Kowalski')
  })
})

describe('what a character says of themselves', () => {
  test('is told in the third person, with the learner as the learner', () => {
    const facts = read(`*Read once*

My name is Ivo Marek. I'm fifty-one and I buy parts for a plant in Zagreb. You come from the firm that serves our presses.

I pay you 40,000 euros a year. I have 44,000 in the budget. I can't go home without a date. If you bring the report, I put my pen away. I like packages. My own fitters could do the small stuff.`).facts

    const told = facts.map(({ text }) => text)

    expect(told).toContain('Ivo pays the learner 40,000 euros a year.')
    expect(told.join(' ')).not.toMatch(/\bI\b|\bmy\b/)
    expect(facts.find(({ text }) => text.includes('44,000'))?.about).toBe('persona')
  })
})

describe('where and when', () => {
  test('an earlier stay elsewhere is not the place of the talk', () => {
    const setting = read(`# The old cat

Your client today is Mr Owen Pryce, 71, a retired tailor from Cardiff. He brings Moss, a cat of sixteen.
His wife died two years ago, after a fortnight in a ward of the infirmary; he believes that nobody listened to her there.`).scene.find(
      ({ field }) => field === 'setting',
    )

    expect(setting?.value ?? '').not.toMatch(/ward/)
  })

  test('the town where somebody worked before is not where they are', () => {
    const location = character(
      `**Das Gegenüber**
Mirela Kos, 35, Näherin, seit drei Jahren im Haus, davor Kellnerin in Zagreb. Das Haus steht in Linz, die Werkstatt im Hof.`,
      'location',
    )

    expect(location ?? '').not.toMatch(/Zagreb/)
  })
})

describe('description and role', () => {
  test('begin with the name, without the frame of the sentence that introduces it', () => {
    const description = character(
      `Your client on Monday is Ms Ana Lima, 39, a potter, from Porto. She brings a broken kiln and a long list of questions.`,
      'description',
    )

    expect(description).toMatch(/^Ms Ana Lima, 39, a potter/)
  })

  test('an event in the introducing sentence is no part of who somebody is', () => {
    const text = `Yesterday Staff Nurse Joy Adom (33) stopped a drip that you, the junior doctor, had written up wrongly. She told the ward.`

    expect(character(text, 'role')).not.toMatch(/stopped/)
    expect(character(text, 'description')).not.toMatch(/Yesterday|stopped/)
  })
})
