import { describe, expect, test } from 'vitest'
import { lessonProgressOf } from '../../../../src/conversation/voices/expert/lesson-progress.ts'
import { createModelVoice } from '../../../../src/conversation/voices/model-voice.ts'
import { documentAt, expertOf } from '../../../support/lessons.ts'
import { type ScriptedModel, scriptedModel } from '../../../support/scripted-model.ts'
import { holdATalk } from '../hold-a-talk.ts'

const coach = await expertOf(await documentAt('scenarios/pharma-sales-gynaecologist.md'))

/** A lesson that a model words: what it is told with each line, and what is kept of the talk. */
async function lesson(exchanges: readonly (readonly [line: string, reply: string])[]) {
  const model = scriptedModel({ speeches: exchanges.map(([, reply]) => [reply]) })
  const talk = await holdATalk(
    coach,
    exchanges.map(([line]) => line),
    createModelVoice(model, 16_000),
  )
  return { talk, notes: notesOf(model) }
}

const notesOf = ({ speechRequests }: ScriptedModel) =>
  speechRequests.map(({ messages }) => /<note>\n(.*)\n<\/note>$/s.exec(messages.at(-1)?.content ?? '')?.[1] ?? '')

const whom =
  'You will meet Dr. Sarmento, a gynaecologist with two partners. “Dr. Sarmento has been a specialist for 21 years.” Shall I go on?'
const wants =
  'To her a year of data counts: “A year of data at least, and against what she uses now, not against placebo”. Go on?'
const situation =
  'Begin with their situation, not with your offer. Say: “What do you use today?” So, what matters to Dr. Sarmento?'

describe('what the model is told', () => {
  test('the plan, where the learner stands, what to teach now and the passages to quote', async () => {
    const { notes } = await lesson([
      ['ok', whom],
      ['go on', wants],
    ])

    expect(notes[0]).toContain('1. Whom you meet (open); 2. What matters to her (open)')
    expect(notes[1]).toContain('1. Whom you meet (taught); 2. What matters to her (open)')
    expect(notes[1]).toContain('Teach this point now, and no other: "What matters to her"')
    expect(notes[1]).toMatch(
      /<passages>\n- A year of data at least, and against what she uses now, not against placebo\n/,
    )
  })

  test('which question to end with, and how the answer was', async () => {
    const { notes } = await lesson([
      ['ok', whom],
      ['go on', wants],
      ['go on', situation],
      [
        'That her holidays are long',
        'Not quite: “A year of data at least, and against what she uses now, not against placebo”. Once more?',
      ],
      ['A year of data against what she uses now', 'Right. Next?'],
    ])

    expect(notes[2]).toContain(
      'End with this question of understanding, and do not answer it yourself: what matters to Dr. Sarmento?',
    )
    expect(notes[3]).toMatch(/is not right\. Put it right kindly with the passage\.\n<passages>\n- A year of data/)
    expect(notes[3]).toContain('ask the same thing once more')
    expect(notes[4]).toContain('Their answer to your question is right.')
  })

  test('which passages answer a question, and that nothing was found', async () => {
    const { notes } = await lesson([
      ['How many women are on her books?', 'The practice is big.'],
      ['What is her shoe size?', 'The document does not tell it.'],
    ])

    expect(notes[0]).toMatch(/<passages>\n- The practice has 3,400 women on its books/)
    expect(notes[1]).toContain('No passage of the document was found on it')
    expect(notes[1]).not.toContain('<passages>')
  })

  test('how to show a model dialogue, with more room than for an explanation', async () => {
    const { notes } = await lesson([['an example dialogue please', 'A model.']])

    expect(notes[0]).toContain('four to six exchanges in Markdown')
    expect(notes[0]).toContain('**Dr. Helena Sarmento:**')
    expect(notes[0]).toContain('The coil does this better')
    expect(notes[0]).toContain('At most 300 words')
  })

  test('when to hand over, and what to name as the first thing to try', async () => {
    const { notes, talk } = await lesson([['can I try now?', 'Off you go, and begin with their situation.']])

    expect(notes[0]).toContain('one thing to try first: begin with their situation')
    expect(talk.turns[0]?.handover).toEqual({ mode: 'try_mode' })
  })
})

describe('what is read from its words', () => {
  test('which points it taught and which passages it quoted', async () => {
    const { talk } = await lesson([
      ['ok', whom],
      ['go on', wants],
      ['go on', situation],
    ])

    expect(talk.turns.map(({ used }) => used.filter((id) => /^(?:portion|point)\./.test(id)))).toEqual([
      ['portion.who'],
      ['portion.wants'],
      ['point.situation'],
    ])
    expect(talk.turns[1]?.used.filter((id) => id.startsWith('passage.'))).toHaveLength(1)
    expect(talk.turns[2]?.used).toContain('asked.portion.wants')
    expect(
      lessonProgressOf(talk)
        ?.points.map(({ state }) => state)
        .slice(0, 4),
    ).toEqual(['taught', 'taught', 'taught', 'open'])
  })

  test('a reply that teaches something else leaves the point open, and it comes again', async () => {
    const { talk, notes } = await lesson([
      ['ok', whom],
      ['go on', 'It is a fine day for a walk, is it not?'],
      ['go on', wants],
    ])

    expect(talk.turns[1]?.used).toEqual([])
    expect(notes[2]).toContain('Teach this point now, and no other: "What matters to her"')
  })

  test('both sides of a model dialogue are heard, whole and in Markdown', async () => {
    const dialogue = [
      'A model:',
      '**You:** How do you manage now?',
      '**Dr. Helena Sarmento:** With the coil.',
      '**You:** What would you want to be better?',
      'Dr. Sarmento: A year of data at least.',
      'You: Here it is, with its weak place.',
      'Which line would you take?',
    ].join('\n\n')
    const { talk } = await lesson([['an example dialogue please', dialogue]])

    expect(talk.turns[0]).toMatchObject({
      reply: dialogue,
      verdicts: [],
      used: expect.arrayContaining(['dialogue.shown']),
    })
  })

  test('where no dialogue was asked for, a line under the name of the learner is still cut', async () => {
    const { talk } = await lesson([['ok', 'She is a doctor with two partners.\nYou: Good day, doctor.']])

    expect(talk.turns[0]?.verdicts).toMatchObject([{ rule: 'speaks_for_learner', action: 'cut' }])
  })
})

test('when the endpoint is down the rules go on with the same lesson', async () => {
  const model = scriptedModel({ speeches: [[whom], [new Error('down')], [situation]] })
  const talk = await holdATalk(coach, ['ok', 'go on', 'go on'], createModelVoice(model, 16_000))

  expect(talk.turns.map(({ source }) => source)).toEqual(['model', 'rules', 'model'])
  expect(talk.turns[1]?.used).toContain('portion.wants')
  expect(talk.turns[2]?.used).toContain('point.situation')
})
