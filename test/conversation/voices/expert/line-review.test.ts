import { expect, test } from 'vitest'
import { lessonOf } from '../../../../src/conversation/voices/expert/lesson.ts'
import { betterLines } from '../../../../src/conversation/voices/expert/better-line.ts'
import { reviewLine } from '../../../../src/conversation/voices/expert/line-review.ts'
import type { Archetype } from '../../../../src/scenario/template.ts'
import { aPersona } from '../../../support/personas.ts'

const lessonFor = (archetype: Archetype) => lessonOf(aPersona({ mode: 'learn_mode', archetype, knowledge: [] }))
const review = (archetype: Archetype, line: string) => reviewLine(line, lessonFor(archetype), new Set())

const goodLines: readonly (readonly [Archetype, string])[] = [
  ['PERSUASION', 'Before I show you anything: what do you use today, and where does it let you down?'],
  ['PERSUASION', 'I do not know that. I will ask and send you the page by Friday.'],
  ['CONFRONTATION', 'I should have stopped it, and I did not. I am sorry.'],
  ['CONFRONTATION', 'I can see that you are hurt. What was the worst part of it?'],
  ['HELP_SEEKING', 'First we fill in the form together, then you hear from us within ten days.'],
  ['HELP_SEEKING', 'That must have been a long week. What worries you most?'],
  ['INVESTIGATION', 'I want to understand what happened. Please take me through the evening from the beginning.'],
  ['INVESTIGATION', 'What did you see yourself?'],
  ['NEGOTIATION', 'If you can plan with us for two years, we can talk about the price.'],
  ['NEGOTIATION', 'What makes the present terms hard for you?'],
]

const poorLines: readonly (readonly [Archetype, string, string])[] = [
  ['PERSUASION', 'It is the best on the market, everybody uses it.', 'vague_claim'],
  ['PERSUASION', 'You have to decide today.', 'pressure'],
  ['CONFRONTATION', 'I am sorry, but you must see my side too.', 'but_apology'],
  ['CONFRONTATION', 'Calm down, it was not that bad.', 'dismissal'],
  ['HELP_SEEKING', 'Don’t worry, it will be fine.', 'dismissal'],
  ['HELP_SEEKING', 'You should have come earlier.', 'accusation'],
  ['INVESTIGATION', 'You were asleep, weren’t you?', 'leading'],
  ['INVESTIGATION', 'Why did you not call anybody?', 'accusation'],
  ['NEGOTIATION', 'Take it or leave it, this is my final offer.', 'pressure'],
]

test.each(goodLines)('%s: praises ‘%s’', (archetype, line) => {
  expect(review(archetype, line).verdict).toBe('good')
})

test.each(poorLines)('%s: finds in ‘%s’ what does harm (%s)', (archetype, line, fault) => {
  const found = review(archetype, line)

  expect(found.verdict).toBe('poor')
  expect(found.faults[0]?.name).toBe(fault)
})

test.each(poorLines)('%s: makes something better of ‘%s’', (archetype, line) => {
  const [better = ''] = betterLines(review(archetype, line), lessonFor(archetype), 1)

  expect(better).not.toBe('')
  expect(review(archetype, better).verdict).not.toBe('poor')
})

test('quotes the words that do it, not the whole line', () => {
  const found = review('PERSUASION', 'Good morning, thank you for the time, this is the best product there is.')

  expect(found.faults[0]?.part).toBe('this is the best product there is')
})

test('keeps every good sentence word for word and opens a yes-or-no question', () => {
  const line = 'I am sorry about the delay. You should have called us.'
  const leading = 'Thank you for coming. You were at the pool on Sunday, weren’t you?'

  expect(
    betterLines(review('INVESTIGATION', 'Did you notice anything on Sunday?'), lessonFor('INVESTIGATION'), 1)[0],
  ).toBe('What did you notice on Sunday?')
  expect(betterLines(review('INVESTIGATION', leading), lessonFor('INVESTIGATION'), 1)[0]).toBe(
    'Thank you for coming. Where were you on Sunday?',
  )
  expect(betterLines(review('HELP_SEEKING', line), lessonFor('HELP_SEEKING'), 1).join(' ')).toContain(
    'I am sorry about the delay.',
  )
})

test('asks for what this kind of talk needs next', () => {
  expect(review('PERSUASION', 'What do you use today?').missing).toBe('evidence')
  expect(review('INVESTIGATION', 'What did you see?').missing).toBe('purpose')
  expect(review('NEGOTIATION', 'What makes the terms hard for you?').missing).toBe('condition')
})

test('finds nothing to praise in a mere courtesy', () => {
  expect(review('HELP_SEEKING', 'Hello, I am from the office.')).toMatchObject({ verdict: 'thin', moves: [] })
})
