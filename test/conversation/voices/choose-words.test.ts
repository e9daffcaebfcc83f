import { describe, expect, test } from 'vitest'
import { chooseWords } from '../../../src/conversation/voices/choose-words.ts'
import { holdATalk } from './hold-a-talk.ts'
import { theBaker } from './people.ts'

const fact = (at: number, text: string) => ({ id: `facts.${at}`, text })
const silent = await holdATalk(theBaker, [])
const said = (...texts: readonly string[]) =>
  chooseWords(
    texts.map((text, at) => ({ does: 'answer', ways: [fact(at, text)] })),
    silent,
  )
    .map(({ text }) => text)
    .join(' ')

describe('of two facts that begin alike, the second', () => {
  test('is told from where they differ when that is late', () => {
    expect(said('What would win me over is a test week.', 'What would win me over is service on a Sunday.')).toBe(
      'What would win me over is a test week. And service on a Sunday.',
    )
  })

  test('is told so, too, when a small word stood before the first', () => {
    expect(said('Well, what would win me over is a test week.', 'What would win me over is service on a Sunday.')).toBe(
      'Well, what would win me over is a test week. And service on a Sunday.',
    )
  })

  test('keeps the small words that belong to where they part', () => {
    expect(said('What I want from you is the letter.', 'What I want from you is the new key.')).toBe(
      'What I want from you is the letter. And the new key.',
    )
    expect(said('My boss told me that he was sorry.', 'My boss told me that he would come.')).toBe(
      'My boss told me that he was sorry. And he would come.',
    )
  })

  test('stays whole when they differ soon, behind a small word', () => {
    expect(said('I have been at it since two.', 'I have been at this oven for forty years.')).toBe(
      'I have been at it since two. And I have been at this oven for forty years.',
    )
  })
})
