import { describe, expect, test } from 'vitest'
import { isComplete } from '../../../../src/conversation/voices/repertoire/complete-sentence.ts'
import { isDirection } from '../../../../src/conversation/voices/repertoire/directions.ts'
import { framed } from '../../../../src/conversation/voices/repertoire/label-frames.ts'
import { inOwnWords } from '../../../../src/conversation/voices/repertoire/own-words.ts'
import { tellerOf } from '../../../../src/conversation/voices/repertoire/teller.ts'
import { aPersona } from '../../../support/personas.ts'

const joiner = tellerOf(aPersona({ name: 'Ruud Terwiel', gender: 'male', facts: [] }))

describe('notes of a sheet become sentences', () => {
  test.each([
    [
      'Five weeks ago, caught a falling plank above his head; felt a crack',
      'Five weeks ago, I caught a falling plank above my head; I felt a crack.',
    ],
    ['Wife Maud, twins aged six', 'My wife is Maud and my twins are six.'],
    ['Daughters Iris, 13, and Fenna, 10.', 'My daughters are Iris, 13, and Fenna, 10.'],
    ['One son, Joost, in Lima', 'I have one son, Joost, in Lima.'],
    ['0.6 percent rejects last year', 'We had 0.6 percent rejects last year.'],
    [
      'Twelve years in the yard, began as a sweeper.',
      'I have been in the yard for twelve years and began as a sweeper.',
    ],
    ['Counted the float at six', 'I counted the float at six.'],
    ['Ruud Terwiel, 51, male, master joiner in Deventer.', 'I am a master joiner in Deventer.'],
    ['Ruud Terwiel, 51, male, treasurer of the guild.', 'I am treasurer of the guild.'],
    [
      "Scared they'll close the yard, doesn't know what he'd do",
      "I am scared they'll close the yard and I don't know what I'd do.",
    ],
  ])('%s', (note, said) => {
    expect(inOwnWords(note, joiner, true)).toEqual({ text: said, isFragment: false })
  })

  test('somebody told another, not "me"', () => {
    expect(inOwnWords('He had told him a hundred times.', joiner, true)?.text).toBe('I had told him a hundred times.')
  })

  test('keeps a sentence about kin as it is', () => {
    expect(inOwnWords('His sister Marijke sings alto.', joiner, true)?.text).toBe('My sister Marijke sings alto.')
  })

  test('what is feared or would win somebody over stands behind those words', () => {
    expect(framed('What he fears', 'that the yard will be sold', joiner)).toBe(
      'What worries me is that the yard will be sold.',
    )
    expect(framed('What would win him', 'three months in one aisle', joiner)).toBe(
      'What would win me over is three months in one aisle.',
    )
  })

  test('a clause with "who" between commas does not hide the verb', () => {
    expect(isComplete('My mother, who cleaned offices at night, must not hear of it.')).toBe(true)
    expect(isComplete('My mother, who cleaned offices at night.')).toBe(false)
  })
})

describe('what is done in the scene is not told', () => {
  test.each([
    'He comes in without an appointment and with a copybook.',
    'He comes on time, puts his laptop on the table and lets you begin.',
    'He takes a photograph out of the folder and lays it on the table.',
    'He bargains slowly, standing, and mends something meanwhile.',
    'Offered a coffee, he says no.',
    'He never shouts.',
    'Facts before opinion / no leading questions / explains what happens next',
    'Using his name and letting him finish make him sit down.',
    'Each of them will be the manager of a playgroup.',
  ])('%s', (statement) => {
    expect(isDirection(statement, joiner)).toBe(true)
  })

  test.each([
    'He comes from a family of joiners.',
    'He takes the tablets out of habit.',
    'He came in late on Monday because the bus was late.',
    'He lays bricks at the weekend.',
    'He moved to Deventer in 2010, and he works at the yard.',
    'He never shouted at anybody in thirty years at the yard.',
  ])('what somebody does otherwise is: %s', (statement) => {
    expect(isDirection(statement, joiner)).toBe(false)
  })
})

test('what somebody does when they are told something is played, and what they did is told', () => {
  expect(isDirection('He leaves when he is told not to take it personally.', joiner)).toBe(true)
  expect(isDirection('She walks out if she is interrupted.', joiner)).toBe(true)
  expect(isDirection('He was in the yard when he was told that it would be sold.', joiner)).toBe(false)
})
