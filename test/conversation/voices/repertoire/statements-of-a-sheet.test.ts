import { describe, expect, test } from 'vitest'
import { repertoireOf } from '../../../../src/conversation/voices/repertoire/repertoire.ts'
import { sentences } from '../../../../src/language/text.ts'
import { directionAsConduct } from '../../../../src/scenario/reading/statements/directions.ts'
import type { Person } from '../../../../src/scenario/reading/people/person.ts'
import { aPersona } from '../../../support/personas.ts'

const knownFrom = (...facts: string[]) =>
  repertoireOf(
    aPersona({
      name: 'Vera Holt',
      gender: 'female',
      detail_categories: {},
      archetype_specific_data: {},
      facts: facts.map((text) => ({ text, about: 'persona' as const })),
    }),
  ).knowledge

const texts = (...facts: string[]) => knownFrom(...facts).map(({ text }) => text)
const told = (...facts: string[]) =>
  knownFrom(...facts)
    .filter(({ isFragment }) => !isFragment)
    .map(({ text }) => text)

describe('what a sheet states can be told', () => {
  test.each([
    ['But we rang Vera at a quarter past nine.', 'You rang me at a quarter past nine.'],
    ['Forty people complained to her, not to us.', 'Forty people complained to me, not to you.'],
    ["Either town will do, she's looked at the timetable.", 'Either town will do, I have looked at the timetable.'],
    ["She's never trusted the counter since.", 'I have never trusted the counter since.'],
    [
      'She is eaten up by guilt: it was she who sold the farm, against the will of her brother Tom.',
      'I am eaten up by guilt: it was I who sold the farm, against the will of my brother Tom.',
    ],
    ['She speaks four languages.', 'I speak four languages.'],
    ['She gets up to feed the goats four times a night.', 'I get up to feed the goats four times a night.'],
    [
      'In 2019 a man with a van sold her a heater for 800 euros.',
      'In 2019 a man with a van sold me a heater for 800 euros.',
    ],
    [
      'She has put 200 in notes into a jar, which would leave her 40 until Friday.',
      'I have put 200 in notes into a jar, which would leave me 40 until Friday.',
    ],
    ["What she believes: That she'll lose the shop in May.", "I believe that I'll lose the shop in May."],
  ])('%s', (fact, speech) => {
    expect(told(fact)).toEqual([speech])
  })

  test('a column that says whether it is told keeps it until it is asked for, and is not read out', () => {
    const [kept, open] = knownFrom(
      'Pump – Truth: She turned it off herself at ten; Does she tell?: only after a calm question',
      'Ticket – Truth: She reported it on 3 May; Does she tell?: yes',
    )

    expect(kept).toMatchObject({ text: 'I turned it off myself at ten.', access: 'asked' })
    expect(open).toMatchObject({ text: 'I reported it on 3 May.', access: 'free' })
  })

  test('what she tells when she is asked is there for the one who asks', () => {
    expect(
      knownFrom('She opens up when asked how the shelf works: the red labels are for goods that spoil.'),
    ).toMatchObject([{ text: 'The red labels are for goods that spoil.', access: 'asked' }])
    expect(knownFrom('She gives ONLY IF ASKED: Pins and needles in both hands')).toMatchObject([
      { text: 'Pins and needles in both hands.', access: 'asked' },
    ])
  })

  test('a list too long for one breath is told thing by thing', () => {
    const long =
      'What would move her is short and she will say it if asked: figures from somebody she knows (her neighbour Jo Lind has had one, in truth a borrowed one, for two winters), the money back inside four years, a fitter who lives within an hour of the farm, and proof that it works behind the hill, where there is no signal at all on most days of the week'

    expect(texts(long)).toHaveLength(4)
    expect(texts(long)[1]).toBe('The money back inside four years.')
  })

  test('an introduction leaves what she does', () => {
    expect(knownFrom('Vera Holt, 58, female, keeper of the lock at Marle.')).toMatchObject([
      { text: 'I am keeper of the lock at Marle.', isFragment: false },
    ])
  })
})

describe('what is no speech stays unsaid', () => {
  test.each([
    'Vera Holt, 34, female',
    'Brisk, funny, keeps looking at the clock while the learner speaks.',
    'Dry humour, calculates in her head, offers tea.',
    'She hears the word "incident" as a lie.',
    'She flinches at "arrears" and "as stated in the letter".',
    'Preaching shuts her down, and so does any mention of fines.',
    "She doesn't raise it unless she trusts the learner.",
    'When she feels suspected she repeats "I pay my way", folds her arms and gives short answers.',
    'Written as questions and answers, because the clerks kept asking.',
    'Notes for the new wardens, typed up on the train.',
    'Names are changed, the rest is how it went.',
    'Your actor should play the daughter.',
    'He or she has nothing to sell.',
    'Never embarrass her; read things aloud with her.',
    'Argue about the bill; it was not her fault.',
    'The word "tardy" in the first minutes -> walks to the door',
    'How she is: Polite, eyes on the floor.',
    'Reading out the rules: "did you write that yourself?"',
    'She has a cousin abroad, which she does not know.',
  ])('%s', (fact) => {
    expect(texts(fact)).toEqual([])
  })

  test.each([
    ['She took two children to the finals, 2014 + 2021.', 'I took two children to the finals, 2014 and 2021.'],
    ['She thinks Lena wrote the letters (she did not).', 'I think Lena wrote the letters.'],
    [
      'She has two of them in a tin at home and does not know they are what is wanted.',
      'I have two of them in a tin at home.',
    ],
    [
      'The lease, 640 euros/month, runs until May and she is content with it.',
      'The lease, 640 euros a month, runs until May and I am content with it.',
    ],
  ])('marks and asides of a note are not read out: %s', (fact, speech) => {
    expect(texts(fact)).toEqual([speech])
  })

  test('what she said to somebody then is reported, not said to the learner', () => {
    expect(texts('Vera in front of the whole class: "you sing like a gate"')).toEqual([
      'I said in front of the whole class: "you sing like a gate".',
    ])
  })
})

test('whoever the learner is going to see tells what stands behind "who"', () => {
  expect(texts('The learner is visiting Vera Holt, who is 58 and keeps 300 hens outside Marle.')).toEqual([
    'I keep 300 hens outside Marle.',
  ])
})

test('the part by which the sheet calls her is she', () => {
  expect(texts('Witness (actor): Vera Holt', 'The witness locked the drawer on 6 December.')).toContain(
    'I locked the drawer on 6 December.',
  )
})

test('a night that is somebody else’s stays theirs', () => {
  expect(texts('On Monday she was found by a nurse on her second night.')).toEqual([
    'On Monday I was found by a nurse on her second night.',
  ])
})

test('words that the learner sent are told as theirs', () => {
  expect(texts('Yesterday the learner sent her a message: "Can you come at three?"')).toEqual([
    'Yesterday you sent me a message: "Can you come at three?"',
  ])
})

test('her way of deciding is told, her way of acting is not', () => {
  expect(texts('How she decides: Printed evidence with a date')).toEqual([
    'What counts for me is printed evidence with a date.',
  ])
  expect(texts('How she acts: Straight back, low voice')).toEqual([])
})

describe('who is meant', () => {
  test.each([
    [
      'She is on the late shift, 1 to 9 p.m. She leaves home in a rush, eats in the car and gets little sleep.',
      ['I am on the late shift, 1 to 9 p.m. I leave home in a rush, eat in the car and get little sleep.'],
    ],
    [
      'She has fished since she was ten and has never lost a net.',
      ['I have fished since I was ten and have never lost a net.'],
    ],
    [
      'The lady at the shop, Mrs Chebe, is trusted: she once refused to sell Vera a spray.',
      ['The lady at the shop, Mrs Chebe, is trusted: she once refused to sell me a spray.'],
    ],
    ['This talk could send her home.', ['This talk could send me home.']],
  ])('%s', (fact, speech) => {
    expect(texts(fact)).toEqual(speech)
  })

  test('after a sentence about her mother, "she nursed her" tells of both', () => {
    expect(texts('Her mother had a bad heart.', 'She died in May. She nursed her.')).toContain(
      'She died in May. I nursed her.',
    )
  })
})

test('the number of a day and an hour in the afternoon end a sentence only where one ends', () => {
  expect(sentences('Bis 15. Juni muss sie antworten.')).toHaveLength(1)
  expect(sentences('It opens at 4 p.m. on Mondays.')).toHaveLength(1)
  expect(sentences('It opens at 4 p.m. She knows.')).toHaveLength(2)
})

test('what is asked of the trainers or the learners is no conduct of the character', () => {
  const character = { name: null, gender: { value: 'female' } } as unknown as Person

  expect(directionAsConduct('Please let nobody play her as a dragon.', character, false)).toBeNull()
  expect(directionAsConduct('Let them find the meter.', character, false)).toBeNull()
  expect(directionAsConduct("Don't make her fill the form in again.", character, false)).toBeNull()
})
