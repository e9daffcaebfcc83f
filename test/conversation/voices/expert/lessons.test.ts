import { expect, test } from 'vitest'
import {
  bundledLessons,
  documentAt,
  expertOf,
  faultsOfLesson,
  otherLessons,
  quotedIn,
  standsIn,
} from '../../../support/lessons.ts'
import { holdATalk, repliesOf } from '../hold-a-talk.ts'

/** Twelve turns of somebody who has never had such a conversation. */
const lesson = [
  'Hello, what is this about?',
  'Who do I meet?',
  'What matters to them?',
  'Go on.',
  'What closes them up?',
  'What should I say first?',
  'It is the best there is, you must decide today, everybody does.',
  '"Before I say anything: how do you see it, and what matters most to you?"',
  'Can you give me an example?',
  'ok',
  'What if they get angry?',
  'Can you sum up?',
]

test.each([...bundledLessons, ...otherLessons])(
  'teaches twelve turns on %s without a repetition, and quotes only what is there',
  async (path) => {
    const document = await documentAt(path)
    const talk = await holdATalk(await expertOf(document), lesson)

    expect(faultsOfLesson(talk)).toEqual([])
    const quotes = [talk.opening ?? '', ...repliesOf(talk)].flatMap(quotedIn)
    expect(quotes.filter((quote) => !standsIn(quote, document))).toEqual([])
    expect(quotes.length).toBeGreaterThanOrEqual(4)
  },
)

test.each(bundledLessons)('answers what is asked about %s with a passage', async (path) => {
  const document = await documentAt(path)
  const questions = ['What happened?', 'Who do I meet?', 'What matters to them?', 'What closes them up?']

  const replies = repliesOf(await holdATalk(await expertOf(document), questions))

  for (const reply of replies) expect(quotedIn(reply).filter((quote) => standsIn(quote, document))).not.toEqual([])
})

test.each(bundledLessons)('comments differently on a good and on a poor line for %s', async (path) => {
  const [, poor = '', good = ''] = repliesOf(
    await holdATalk(await expertOf(await documentAt(path)), lesson.slice(5, 8)),
  )

  expect(poor).toMatch(/choice|push|pressure|source|advertisement|how do you know/)
  expect(good).toMatch(/open question|ask openly|yes or no: good|invites a story|surprise you|before you tell/)
  expect(good).toContain('is gone')
})

test.each([...bundledLessons, ...otherLessons])(
  'ends nearly every turn on %s with a question or an invitation',
  async (path) => {
    const replies = repliesOf(await holdATalk(await expertOf(await documentAt(path)), lesson))

    const lasts = replies.map((reply) => reply.split(/(?<=[.!?…]["”’]?)\s+/).at(-1) ?? '')
    const inviting = lasts.filter(
      (last) => last.endsWith('?') || /^(?:try|say|give|let|put|change|take|imagine|make)\b/i.test(last),
    )
    expect(inviting.length).toBeGreaterThanOrEqual(lesson.length - 1)
  },
)

test('explains in English what is written in another language, quotes the original, and says once that it is so', async () => {
  const document = await documentAt('test/fixtures/scenarios/negociacion-sevilla.md')
  const talk = await holdATalk(await expertOf(document), ['Hello', 'What is his limit?', 'What about the price?', 'ok'])
  const [first = '', limit = '', ...rest] = repliesOf(talk)

  expect(first).toContain('in English only')
  expect([limit, ...rest].join(' ')).not.toContain('in English only')
  expect(quotedIn(limit).some((quote) => standsIn(quote, document))).toBe(true)
})
