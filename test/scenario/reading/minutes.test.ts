import { expect, test } from 'vitest'
import { readMinutes } from '../../../src/scenario/reading/talk/minutes.ts'
import { cpuTimer } from '../../support/cpu-timer.ts'

const story = `Ada Boro, 44, a potter in Leeds, has waited for ten minutes and can give you five.

She sees two reps a week, three minutes each. The kiln needs 50 minutes to warm up. On Monday she left after 12 minutes.

It burned for twenty minutes before anybody came.`

/** The line stands where documents have such lines: below the title, with a story around it. */
const among = (line: string) => `# Practice talk\n\n${line}\n\n${story}\n\nShe is tired.\n\nShe likes tea.\n`

test.each([
  ['Length | 15 minutes', '| **Length** | 15 minutes up to the test drive |', 15],
  ['a label with a colon', 'Duration: 15 minutes', 15],
  ['a label behind another one', 'Level: team leads · Duration: 15 minutes', 15],
  ['a numbered label', '1.2 Duration of the call: 12 minutes. Feedback: 8 minutes.', 12],
  ['the talk, not what follows it', 'Time: 12 minutes of talk, 10 minutes of feedback', 12],
  ['the talk, not what comes before it', 'Time: 10 minutes of preparation, 25 minutes of talk', 25],
  ['a number in words', '- Time: eight minutes', 8],
  ['a label above its value', '## Duration\n\nAbout 20 min.', 20],
  ['the longer end of a range', 'Length: 10 to 15 minutes', 15],
  ['hours', 'Duration: 1 hour 30 minutes', 90],
  ['half an hour', 'Duration: half an hour', 30],
  ['German', '| Dauer | 10 Minuten |', 10],
  ['French', 'Durée : un quart d’heure.', 15],
  ['Spanish', 'Duración: 15 minutos. Redactado por el área de formación.', 15],
  ['Italian', "Per i nuovi agenti dell'agenzia. Durata: 12 minuti.", 12],
  ['a sentence that is nothing else', '*Programme "Leading teams", module 4. 20 minutes.*', 20],
  ['a heading of an exam', 'STATION 6 · FOCUSED HISTORY · 8 MIN', 8],
  ['a share for each talk', 'Course for investigators, day 2. Twenty minutes for each interview.', 20],
  ['a conversation of so long', 'One conversation of about fifteen minutes, face to face.', 15],
  ['an order to the facilitator', 'Facilitator: stop after 8 minutes. Ask Ada first.', 8],
  ['what the learner has', 'The learner (HR partner) has 25 minutes to find out why she leaves.', 25],
])('reads the length of the talk: %s', (_, line, minutes) => {
  const text = among(line)
  const read = readMinutes(text)

  expect(read?.minutes).toBe(minutes)
  expect(read && text.slice(read.span.start, read.span.end)).toBe(read?.span.quote)
})

test.each([
  'Preparation: 10 minutes',
  'Waiting time: more than 60 minutes has to be paid',
  'Time: 13.10',
  'Now you have asked her for five minutes in the linen room.',
  'You have 40 minutes before your train.',
  'Do not offer a payment plan in the first two minutes.',
  'Her name is to stand in the minutes of the board.',
  'Duration: 900 minutes',
])('takes no other minutes for it: %s', (line) => {
  expect(readMinutes(among(line))).toBeNull()
})

test('a label wins over a passage that stands before it', () => {
  expect(readMinutes(`Ten minutes.\n\n${story}\n\nLength: 20 minutes\n`)?.minutes).toBe(20)
})

test.each(['a\n', ' ', '5 - ', 'about 5 ', '1', 'learner (', 'Time: ', '5 minutes of feedback, '])(
  'reads a very long document of %j in a moment',
  (part) => {
    const spentMs = cpuTimer()

    readMinutes(part.repeat(Math.floor(200_000 / part.length)))

    expect(spentMs()).toBeLessThan(5_000)
  },
)
