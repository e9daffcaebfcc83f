import { expect, test } from 'vitest'
import { wishedSubject } from '../../../../src/conversation/voices/expert/lesson-requests.ts'
import {
  askFor,
  briefingPath,
  handedOverTo,
  lessonNow,
  progressInWords,
  stateInWords,
} from '../../../../src/web/learner/talk/lesson.ts'
import type { Lesson, TalkMessage } from '../../../../src/web/learner/talk/talk.ts'
import { opened } from '../../../../src/web/learner/talk/talk-messages.ts'
import { aSavedTurn, aTalkView } from './talk-views.ts'

const lesson = (...states: Lesson['points'][number]['state'][]): Lesson => ({
  points: states.map((state, at) => ({ id: `p${at}`, title: `Point ${at}`, state })),
})

/** A reply as the stream brings it, with how far the lesson has come. */
const heard = (turn: number, now: Lesson): TalkMessage => ({
  id: `m${turn}-reply`,
  role: 'assistant',
  parts: [
    { type: 'text', text: 'Next.' },
    { type: 'data-turn', data: { turn, verdicts: [], disposition: null, lesson: now } },
  ],
})

test('the lesson is as the server told it, until a reply tells more', () => {
  const view = aTalkView({ mode: 'learn_mode', lesson: lesson('open', 'open'), turns: [aSavedTurn(1)] })
  const { messages } = opened(view, null)

  expect(lessonNow(view, messages)).toEqual(lesson('open', 'open'))
  expect(lessonNow(view, [...messages, heard(2, lesson('taught', 'open'))])).toEqual(lesson('taught', 'open'))
  expect(lessonNow(aTalkView(), [])).toBeNull()
})

test('each point tells in words how it stands, and the first open one is next', () => {
  const now = lesson('checked', 'taught', 'open', 'open')

  expect(now.points.map((point) => stateInWords(point, now))).toEqual(['understood', 'covered', 'next', 'to come'])
  expect(progressInWords(now)).toBe('2 of 4 points')
})

test('where the expert handed over to is known from a saved turn, and stays known', () => {
  const turns = [aSavedTurn(1), aSavedTurn(2, { handover: { mode: 'try_mode' } }), aSavedTurn(3)]

  expect(handedOverTo(opened(aTalkView({ turns }), null).messages)).toBe('try_mode')
  expect(handedOverTo(opened(aTalkView({ turns: [aSavedTurn(1)] }), null).messages)).toBeNull()
  expect(briefingPath('damp flat', 'try_mode')).toBe('/scenarios/damp%20flat?mode=try_mode')
})

test('the line that asks for a point is one the expert understands', () => {
  expect(wishedSubject(askFor({ title: 'Her worries' }))).toBe('“Her worries”')
})
