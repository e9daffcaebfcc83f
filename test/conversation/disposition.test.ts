import { expect, test } from 'vitest'
import {
  actsMeant,
  dispositionInWords,
  endingEarned,
  moveDisposition,
  startingDisposition,
} from '../../src/conversation/disposition.ts'
import type { DialogueAct } from '../../src/language/dialogue-acts.ts'
import { type Archetype, archetypes } from '../../src/scenario/template.ts'
import { aPersona } from '../support/personas.ts'

const line = (...acts: DialogueAct[]) => ({ text: '', acts, sentiment: 0, question: null, touches: ['facts.0'] })

const after = (archetype: Archetype, turns: DialogueAct[][]) => {
  const persona = aPersona({ archetype })
  return turns.reduce(
    (disposition, acts) => moveDisposition(disposition, line(...acts), persona).disposition,
    startingDisposition(persona),
  )
}

const skilled: Readonly<Record<Archetype, DialogueAct[][]>> = {
  PERSUASION: [
    ['open_question'],
    ['evidence'],
    ['evidence', 'limits_admitted'],
    ['open_question'],
    ['offer', 'next_step'],
    ['evidence'],
    ['next_step'],
  ],
  CONFRONTATION: [
    ['empathy', 'open_question'],
    ['accountability'],
    ['reflection'],
    ['open_question'],
    ['apology'],
    ['next_step'],
    ['next_step', 'empathy'],
  ],
  HELP_SEEKING: [
    ['empathy', 'open_question'],
    ['reflection'],
    ['clarity'],
    ['next_step'],
    ['offer'],
    ['clarity', 'next_step'],
    ['summary'],
  ],
  INVESTIGATION: [
    ['clarity'],
    ['open_question'],
    ['open_question'],
    ['reflection'],
    ['closed_question'],
    ['open_question'],
    ['summary'],
    ['summary'],
  ],
  NEGOTIATION: [
    ['open_question'],
    ['open_question'],
    ['condition', 'offer'],
    ['concession'],
    ['condition'],
    ['offer'],
    ['summary'],
  ],
}
const poor: DialogueAct[][] = [
  ['pressure'],
  ['vague_claim'],
  ['dismissal'],
  ['pressure'],
  ['accusation'],
  ['dismissal'],
]

test.each(archetypes)('%s: skill leads to a good end, the lack of it to a bad one', (archetype) => {
  expect(
    endingEarned(after(archetype, skilled[archetype]), skilled[archetype].length, aPersona({ archetype }))?.outcome,
  ).toBe('positive')
  expect(endingEarned(after(archetype, poor), poor.length, aPersona({ archetype }))?.outcome).toBe('negative')
})

test.each(archetypes)('%s: neither one good line nor one bad line decides', (archetype) => {
  const persona = aPersona({ archetype })

  for (const acts of [skilled[archetype][0] ?? [], ['accusation', 'dismissal', 'pressure'] satisfies DialogueAct[]]) {
    expect(endingEarned(after(archetype, [acts]), 20, persona)).toBeNull()
  }
})

test.each(archetypes)('%s: after a wrong step there is a way back', (archetype) => {
  const turns: DialogueAct[][] = [['accusation'], ['apology', 'empathy'], ...skilled[archetype], ...skilled[archetype]]

  expect(endingEarned(after(archetype, turns), turns.length, aPersona({ archetype }))?.outcome).toBe('positive')
})

test('stays between 0 and 1, whatever happens', () => {
  for (const turns of [
    Array.from({ length: 40 }, () => poor).flat(),
    Array.from({ length: 40 }, () => skilled.HELP_SEEKING).flat(),
  ]) {
    for (const value of Object.values(after('HELP_SEEKING', turns))) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
    }
  }
})

test('a question alone does not close a talk that is nearly won; something has to seal it', () => {
  const persona = aPersona({ archetype: 'PERSUASION' })
  const nearlyWon = { rapport: 0.8, progress: 0.73, patience: 0.7 }

  const asked = moveDisposition(nearlyWon, line('open_question', 'evidence'), persona).disposition
  const agreed = moveDisposition(nearlyWon, line('next_step'), persona).disposition

  expect(endingEarned(asked, 9, persona)).toBeNull()
  expect(endingEarned(agreed, 9, persona)?.outcome).toBe('positive')
})

test('takes candour and service as they are meant, not as brushing off or pressing', () => {
  const said = (text: string, ...acts: DialogueAct[]) => actsMeant({ ...line(...acts), text })

  expect(said('It costs 12 euros, and I cannot change that.', 'dismissal')).toEqual([])
  expect(said('They must sign it now. Shall I ring them?', 'pressure', 'offer')).toEqual(['offer'])
  expect(said('That is not my problem.', 'dismissal')).toEqual(['dismissal'])
  expect(said('Sign it now.', 'pressure')).toEqual(['pressure'])
})

test('nobody closes in the first moments', () => {
  expect(endingEarned({ rapport: 1, progress: 1, patience: 1 }, 2, aPersona())).toBeNull()
  expect(endingEarned({ rapport: 0, progress: 0, patience: 0 }, 1, aPersona())).toBeNull()
})

test('tells the feeling in words that follow it', () => {
  expect(dispositionInWords({ rapport: 0.2, progress: 0.1, patience: 0.2 }, 'PERSUASION')).toBe(
    'You keep your distance from this person. Nothing said so far has convinced you. Your patience is nearly used up; it shows.',
  )
})
