import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assessment/assess.ts'
import { factsByRules } from '../../src/assessment/facts/check-facts.ts'
import { answerQuestion } from '../../src/assessment/questions/answer-question.ts'
import type { Conversation } from '../../src/conversation/conversation.ts'
import { createStepRunner } from '../../src/step.ts'
import { aConversation, aTurn } from '../support/personas.ts'
import { cpuTimer } from '../support/cpu-timer.ts'

/** A transcript may have lines of any making, and nobody else is served while one is read. */

const known = [
  'The rent is 720 euros a month.',
  'Dr. Keller visits on Friday at nine.',
  'The mould has grown since November; 24 flats have it.',
  'The boiler is not insured.',
].map((text, at) => ({ id: `facts.${at}`, text }))

const questions = [
  'Did the learner ask what worries her before giving advice?',
  'Did the learner avoid blaming her?',
  'Did the learner name the rent?',
  'Did the learner sum up what was agreed?',
  'Did the learner commit to a date?',
]

const readers: Readonly<Record<string, (talk: Conversation) => unknown>> = {
  'the usual checks': (talk) => assess(talk, null, createStepRunner({ model: null })),
  'the check of facts': (talk) => factsByRules({ talk, known }),
  'questions of a trainer': (talk) => questions.map((question) => answerQuestion(question, talk)),
}

const units = [
  ...['1 ', '1', ' ', 'a ', '.', '. ', 'a. ', ', ', '-', '"', '(', '\n', '€1 ', 'A b '],
  ...['if you then I ', "isn't it ", 'sorry but ', 'only if you ', 'one hundred ', 'November ', 'and it is ', 'will '],
  ...['No rent. ', 'The rent is 720 euros. ', 'Is it 24? ', 'Dr. Keller comes, and the wall is dry. ', 'How are you? '],
]
const short = 2_000
const long = 8 * short
/** Between linear, which is 8, and quadratic, which is 64. */
const mostGrowth = 40
/** What takes no longer than this on a long line has no room to be quadratic. */
const quickMs = 25

describe.each(Object.entries(readers))('%s', (_, read) => {
  test('take about eight times as long for eight times the line', { timeout: 240_000 }, async () => {
    await msOf(read, 'I see. ', short) // what is loaded once is no matter of the line
    const slow: string[] = []
    for (const unit of units) {
      const growth = await growthOf(read, unit)
      if (growth > mostGrowth) slow.push(`${JSON.stringify(unit)}: ${growth.toFixed(0)}`)
    }

    expect(slow).toEqual([])
  })

  test('are not held up by a blank that is thousands of signs wide', { timeout: 240_000 }, async () => {
    const wide = (chars: number) => `The${' '.repeat(chars)}rent is 720${' '.repeat(chars)}euros, I said so.`
    const growth = async () =>
      (await msOf(read, wide(long), 2 * long)) / Math.max(1, await msOf(read, wide(short), 2 * short))

    expect(Math.min(await growth(), await growth())).toBeLessThan(mostGrowth)
  })
})

/** The machine may be busy: the smallest of a few tries, done when one is small enough. */
async function growthOf(read: (talk: Conversation) => unknown, unit: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 4 && least > mostGrowth; round++) {
    const once = Math.max(1, Math.min(await msOf(read, unit, short), await msOf(read, unit, short)))
    const longer = await msOf(read, unit, long)
    least = Math.min(least, longer < quickMs ? 0 : longer / once)
  }
  return least
}

let count = 0

async function msOf(read: (talk: Conversation) => unknown, unit: string, chars: number): Promise<number> {
  const line = `${count++} ${unit.repeat(Math.ceil(chars / unit.length)).slice(0, chars)}` // some readers remember the last few texts
  const talk = aConversation({ turns: [1, 2].map((turn) => aTurn(turn, { learner: line, reply: line })) })
  const spentMs = cpuTimer()
  await read(talk)
  return spentMs()
}
