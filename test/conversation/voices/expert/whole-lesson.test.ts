import { expect, test } from 'vitest'
import type { Conversation } from '../../../../src/conversation/conversation.ts'
import { lessonOf } from '../../../../src/conversation/voices/expert/lesson.ts'
import { planOf } from '../../../../src/conversation/voices/expert/lesson-plan.ts'
import { lessonProgressOf } from '../../../../src/conversation/voices/expert/lesson-progress.ts'
import { modelDialogue } from '../../../../src/conversation/voices/expert/model-dialogue.ts'
import {
  bundledLessons,
  documentAt,
  expertOf,
  faultsOfLesson,
  otherLessons,
  quotedIn,
  standsIn,
} from '../../../support/lessons.ts'
import { holdATalk } from '../hold-a-talk.ts'

const idsOf = ({ turns }: Conversation) => turns.flatMap(({ used }) => used)

/** A talk in which the learner says the same until the expert hands over, 40 turns at most. */
async function until(path: string, line: string): Promise<Conversation> {
  const talk = await holdATalk(
    await expertOf(await documentAt(path)),
    Array.from({ length: 40 }, () => line),
  )
  const last = talk.turns.findIndex(({ handover }) => handover !== undefined)
  expect(last).toBeGreaterThan(0)
  return { ...talk, turns: talk.turns.slice(0, last + 1) }
}

/** The lines of a model dialogue are no repetition of what was taught, and its names stand once a line. */
const withoutDialogue = (talk: Conversation): Conversation => ({
  ...talk,
  turns: talk.turns.map((turn) => (turn.used.includes('dialogue.shown') ? { ...turn, reply: 'The model.' } : turn)),
})

test.each([...bundledLessons, ...otherLessons])(
  'who only says "go on" is taught every point of %s once, asked, shown a model, and handed over',
  async (path) => {
    const document = await documentAt(path)
    const talk = await until(path, 'go on')
    const plan = planOf(lessonOf(talk.persona)).map(({ id }) => id)
    const ids = idsOf(talk)

    const taught = talk.turns.flatMap(({ used }) => [...new Set(used.filter((id) => plan.includes(id)))])
    expect(taught).toEqual(plan)
    expect(ids.filter((id) => id === 'dialogue.shown')).toHaveLength(1)
    expect(ids.filter((id) => id === 'recap.at-the-end')).toHaveLength(1)
    expect(ids.filter((id) => /^checked\.(?!passed)/.test(id))).toEqual([])
    expect(talk.turns.at(-1)?.handover).toEqual({ mode: 'try_mode' })
    expect(longestRunWithoutQuestion(talk, plan)).toBeLessThanOrEqual(3)
    expect(faultsOfLesson(withoutDialogue(talk))).toEqual([])
    const quotes = talk.turns.flatMap(({ reply }) => quotedIn(reply))
    expect(quotes.filter((quote) => !standsIn(quote, document))).toEqual([])
    const inTalk = talk.turns.filter(({ used }) => !used.includes('recap.at-the-end'))
    const passages = inTalk.flatMap(({ used }) => used.filter((id) => id.startsWith('passage.')))
    expect(passages).toEqual([...new Set(passages)])
    expect(lessonProgressOf(talk)?.points.filter(({ state }) => state === 'open')).toEqual([])
  },
)

/** How many points were taught at most before a question came with or after the last of them. */
function longestRunWithoutQuestion({ turns }: Conversation, plan: readonly string[]): number {
  let run = 0
  let longest = 0
  for (const { used } of turns) {
    run += new Set(used.filter((id) => plan.includes(id))).size
    longest = Math.max(longest, run)
    if (used.some((id) => id.startsWith('asked.'))) run = 0
  }
  return longest
}

test.each(bundledLessons)(
  'the model dialogue of %s has five exchanges, and the person speaks from the document',
  async (path) => {
    const talk = await holdATalk(await expertOf(await documentAt(path)), ['Can you show me an example dialogue?'])
    const reply = talk.turns[0]?.reply ?? ''
    const speakers = [...reply.matchAll(/^\*\*([^*]+):\*\* .+$/gm)].map((match) => match[1])

    expect(speakers).toHaveLength(10)
    expect(speakers.filter((one) => one === 'You')).toHaveLength(5)
    expect(reply).toMatch(/model/)
    const told = modelDialogue(lessonOf(talk.persona)).filter(({ passage }) => passage !== null)
    expect(told.length).toBeGreaterThanOrEqual(1)
    expect(told.every(({ person }) => reply.includes(person))).toBe(true)
    expect(talk.turns[0]?.verdicts).toEqual([])
    expect(talk.turns[0]?.used).toContain('dialogue.shown')
  },
)
