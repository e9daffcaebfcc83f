import { expect, test } from 'vitest'
import {
  beginReading,
  stageOf as stageOfReading,
  withReadingClosed,
  withReadingEvent,
} from '../../../src/web/trainer/create/reading.ts'
import {
  beginGeneration,
  progressOf,
  stageOf,
  withGenerationClosed,
  withGenerationEvent,
} from '../../../src/web/trainer/people/generation.ts'
import { freeVariations } from '../../../src/web/trainer/people/variations.ts'
import { enginesInWords, fellBack, tokensInWords, tokensOf } from '../../../src/web/trainer/work/steps.ts'

const step = { step: 'write-details', part: 'family_context', attempts: 1, ms: 40, error: null } as const
const byModel = { ...step, source: 'model', tokens: { input: 900, output: 120 } } as const
const byFallback = { ...step, source: 'rules', tokens: { input: 300, output: 0 }, error: 'timed out' } as const
const byRules = { ...step, source: 'rules', attempts: 0, tokens: { input: 0, output: 0 } } as const

const order = { template_id: 'car-sale', mode: 'assess_mode' }
const chosen = {
  event: 'categories',
  data: {
    categories: [
      { name: 'family_context', reason: 'two children' },
      { name: 'time_constraints', reason: 'leaves at six' },
    ],
  },
}
const written = {
  event: 'category',
  data: {
    name: 'time_constraints',
    source: 'rules',
    fields: [{ field: 'urgency', value: 'high' }],
    paragraph: 'You …',
  },
}

test('categories come with their reasons first and fill in one by one', () => {
  const waiting = withGenerationEvent(beginGeneration(order, 0), chosen, 5)
  const filling = withGenerationEvent(waiting, written, 9)

  expect(waiting.categories.map(({ reason, source }) => [reason, source])).toEqual([
    ['two children', null],
    ['leaves at six', null],
  ])
  expect(filling.categories[1]).toMatchObject({ reason: 'leaves at six', source: 'rules', paragraph: 'You …' })
  expect(stageOf(filling)).toBe('Writing the details: 1 of 2 done …')
})

test('progress is unknown until the categories are chosen, and whole when the person is there', () => {
  const begun = beginGeneration(order, 0)
  const waiting = withGenerationEvent(begun, chosen, 5)
  const filling = withGenerationEvent(waiting, written, 9)
  const built = withGenerationEvent(filling, { event: 'persona', data: { persona: { name: 'Ada' } } }, 12)

  expect(progressOf(begun).total).toBeNull()
  expect(progressOf(waiting)).toEqual({ done: 1, total: 5 })
  expect(progressOf(filling)).toEqual({ done: 2, total: 5 })
  expect(progressOf(built)).toEqual({ done: 5, total: 5 })
  expect(built.endedAt).toBe(12)
  expect(stageOf(built)).toBe('Ada is there.')
})

test('an answer that ends before the work is done is a failure, and the clock stands still', () => {
  const generation = withGenerationEvent(beginGeneration(order, 0), chosen, 5)
  const reading = beginReading('brief.md', 0)
  const broken = { error: { message: 'The connection broke off before the work was done.' }, endedAt: 9 }

  expect(withGenerationClosed(generation, 9)).toMatchObject(broken)
  expect(withReadingClosed(reading, 9)).toMatchObject(broken)
  const built = withGenerationEvent(generation, { event: 'persona', data: { persona: { name: 'Ada' } } }, 8)
  expect(withGenerationClosed(built, 9)).toBe(built)
  const read = withReadingEvent(reading, { event: 'scenario', data: { steps: [] } }, 8)
  expect(withReadingClosed(read, 9)).toBe(read)
})

test('an event of a later version changes nothing', () => {
  const begun = beginGeneration(order, 0)

  expect(withGenerationEvent(begun, { event: 'portrait', data: {} }, 1)).toBe(begun)
})

test('a reading tells what it has come to', () => {
  const begun = beginReading('brief.md', 0)
  const opened = withReadingEvent(begun, { event: 'document', data: { name: 'brief.md', characters: 1_200 } }, 1)
  const read = withReadingEvent(opened, { event: 'step', data: byRules }, 2)

  expect([begun, opened, read].map(stageOfReading)).toEqual([
    'Reading brief.md …',
    'Finding out what it says: 1,200 characters …',
    'Putting together what was found …',
  ])
})

test('a fallback to rules is never silent', () => {
  expect([byModel, byFallback, byRules].map(fellBack)).toEqual([false, true, false])
  expect(enginesInWords([byModel, byFallback])).toContain('1 step; there the rules engine stepped in')
  expect(enginesInWords([byModel])).toBe('Done by the language model.')
  expect(enginesInWords([byRules])).toBe('Done by the rules engine.')
})

test('the cost is the sum of all tokens', () => {
  expect(tokensInWords(tokensOf([byModel, byFallback]))).toBe('1,200 tokens read, 120 written')
  expect(tokensInWords(tokensOf([byRules]))).toBe('no tokens')
})

test('new variations take the first free numbers', () => {
  expect(freeVariations([null, '1', 3, 'Ada'], 3)).toEqual(['2', '4', '5'])
})
