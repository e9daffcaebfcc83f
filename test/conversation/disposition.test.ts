import { describe, expect, test } from 'vitest'
import {
  actsMeant,
  dispositionInWords,
  endingEarned,
  moveDisposition,
  startingDisposition,
} from '../../src/conversation/disposition.ts'
import type { DialogueAct } from '../../src/language/dialogue-act.ts'
import type { LineUnderstanding } from '../../src/language/understand.ts'
import { type Archetype, archetypes } from '../../src/scenario/template.ts'
import { aPersona } from '../support/personas.ts'

const line = (...acts: DialogueAct[]): LineUnderstanding => ({
  text: '',
  acts,
  sentiment: 0,
  question: acts.includes('open_question') ? 'open' : acts.includes('closed_question') ? 'closed' : null,
  touches: ['facts.0'],
  leaning: { hurting: 0, feeling: 0, owning: 0, working: 0, cold: 0 },
})

const after = (archetype: Archetype, turns: DialogueAct[][]) => {
  const persona = aPersona({ archetype })
  return turns.reduce(
    (disposition, acts) => moveDisposition(disposition, line(...acts), persona).disposition,
    startingDisposition(persona),
  )
}

/** The end that a course of turns has led to. */
const endAfter = (archetype: Archetype, turns: DialogueAct[][], turnsSoFar = turns.length) =>
  endingEarned(after(archetype, turns), turnsSoFar, aPersona({ archetype }), line(...(turns.at(-1) ?? [])))

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
    ['next_step'],
  ],
  INVESTIGATION: [
    ['clarity'],
    ['open_question'],
    ['open_question'],
    ['reflection'],
    ['closed_question'],
    ['open_question'],
    ['summary'],
    ['open_question'],
    ['summary', 'next_step'],
  ],
  NEGOTIATION: [
    ['open_question'],
    ['open_question'],
    ['condition', 'offer'],
    ['concession'],
    ['condition'],
    ['offer'],
    ['summary'],
    ['summary', 'next_step'],
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
  expect(endAfter(archetype, skilled[archetype])?.outcome).toBe('positive')
  expect(endAfter(archetype, poor)?.outcome).toBe('negative')
})

test.each(archetypes)('%s: neither one good line nor one bad line decides', (archetype) => {
  for (const acts of [skilled[archetype][0] ?? [], ['accusation', 'dismissal', 'pressure'] satisfies DialogueAct[]]) {
    expect(endAfter(archetype, [acts], 20)).toBeNull()
  }
})

test.each(archetypes)('%s: after a wrong step there is a way back', (archetype) => {
  const turns: DialogueAct[][] = [['accusation'], ['apology', 'empathy'], ...skilled[archetype], ...skilled[archetype]]

  expect(endAfter(archetype, turns)?.outcome).toBe('positive')
})

test.each(archetypes)('%s: an apology makes up for pressing', (archetype) => {
  const pressed = after(archetype, [['open_question'], ['pressure']])
  const madeUp = after(archetype, [['open_question'], ['pressure'], ['apology', 'accountability']])

  expect(madeUp.rapport).toBeGreaterThan(pressed.rapport + 0.05)
  expect(madeUp.patience).toBeGreaterThan(pressed.patience + 0.05)
})

test('friendly phrases alone win nobody', () => {
  for (const archetype of archetypes) {
    const flattered = after(
      archetype,
      Array.from({ length: 12 }, (): DialogueAct[] => ['thanks', 'acknowledgement']),
    )

    expect(flattered.progress).toBeLessThan(0.2)
  }
})

test('a question that goes to the heart of the matter counts more than a stock question', () => {
  const persona = aPersona({ archetype: 'INVESTIGATION' })
  const start = startingDisposition(persona)
  const progress = (touches: string[]) =>
    moveDisposition(start, { ...line('open_question'), touches }, persona).disposition.progress

  expect(progress(['facts.0'])).toBeGreaterThan(progress([]))
})

test('a cold line costs something, even if nobody can say what it did', () => {
  const persona = aPersona()
  const start = startingDisposition(persona)
  const { disposition } = moveDisposition(start, { ...line(), sentiment: -0.4 }, persona)

  expect(disposition.rapport).toBeLessThan(start.rapport)
  expect(disposition.patience).toBeLessThan(start.patience)
})

test('a question in the same breath as a blow earns nothing', () => {
  for (const archetype of archetypes) {
    const blow = after(archetype, [['accusation']])

    expect(after(archetype, [['accusation', 'open_question', 'reflection']])).toEqual(blow)
  }
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

describe('a good end', () => {
  const persona = aPersona({ archetype: 'PERSUASION' })
  const won = { rapport: 0.8, progress: 0.8, patience: 0.7 }

  test('needs a last line that seals it', () => {
    const nearlyWon = { ...won, progress: 0.73 }
    const asked = moveDisposition(nearlyWon, line('open_question', 'evidence'), persona).disposition
    const agreed = moveDisposition(nearlyWon, line('next_step'), persona).disposition

    expect(endingEarned(asked, 9, persona, line('open_question', 'evidence'))).toBeNull()
    expect(endingEarned(agreed, 9, persona, line('next_step'))?.outcome).toBe('positive')
  })

  test('does not come while a question is open, nor on a line that hurts', () => {
    expect(endingEarned(won, 12, persona, line('next_step', 'open_question'))).toBeNull()
    expect(endingEarned(won, 12, persona, line('summary', 'closed_question'))).toBeNull()
    expect(endingEarned(won, 12, persona, line('next_step', 'pressure'))).toBeNull()
    expect(endingEarned(won, 12, persona, line('evidence'))).toBeNull()
  })

  test('is what a goodbye after a good talk leads to, not one after a poor talk', () => {
    const halfWon = { rapport: 0.7, progress: 0.6, patience: 0.6 }
    const poorly = { rapport: 0.4, progress: 0.3, patience: 0.4 }

    expect(endingEarned(halfWon, 12, persona, line('closing', 'thanks'))?.outcome).toBe('positive')
    expect(endingEarned(poorly, 12, persona, line('closing', 'thanks'))).toBeNull()
  })
})

test('nobody walks out on an apology', () => {
  const usedUp = { rapport: 0.1, progress: 0.1, patience: 0.05 }

  expect(endingEarned(usedUp, 8, aPersona(), line('apology'))).toBeNull()
  expect(endingEarned(usedUp, 8, aPersona(), line('claim'))?.outcome).toBe('negative')
})

test('takes candour and service as they are meant, not as brushing off or pressing', () => {
  const said = (text: string, ...acts: DialogueAct[]) => actsMeant({ ...line(...acts), text })

  expect(said('It costs 12 euros, and I cannot change that.', 'dismissal')).toEqual([])
  expect(said('They must sign it now. Shall I ring them?', 'pressure', 'offer')).toEqual(['offer'])
  expect(said('That is not my problem.', 'dismissal')).toEqual(['dismissal'])
  expect(said('Sign it now.', 'pressure')).toEqual(['pressure'])
})

test('nobody closes in the first moments', () => {
  expect(endingEarned({ rapport: 1, progress: 1, patience: 1 }, 2, aPersona(), line('next_step'))).toBeNull()
  expect(endingEarned({ rapport: 0, progress: 0, patience: 0 }, 1, aPersona(), line('claim'))).toBeNull()
})

test('tells the feeling in words that follow it', () => {
  expect(dispositionInWords({ rapport: 0.2, progress: 0.1, patience: 0.2 }, 'PERSUASION')).toBe(
    'You keep your distance from this person. Nothing said so far has convinced you. Your patience is nearly used up; it shows.',
  )
})

test('a line that passes the persona by costs a little, and what it asks or gives back in passing earns nothing', () => {
  const persona = aPersona({ archetype: 'HELP_SEEKING' })
  const before = startingDisposition(persona)
  const cold: LineUnderstanding = {
    ...line('reflection', 'claim'),
    text: 'There is a leaflet about that in the hall.',
    leaning: { hurting: 0.2, feeling: 0, owning: 0, working: 0, cold: 0.8 },
  }

  const { disposition } = moveDisposition(before, cold, persona)

  expect(disposition.rapport).toBeLessThan(before.rapport)
  expect(disposition.progress).toBeLessThan(before.progress)
  expect(disposition.patience).toBeLessThan(before.patience)
  expect(disposition.rapport).toBeGreaterThan(before.rapport - 0.1)
})
