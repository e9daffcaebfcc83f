import { describe, expect, test } from 'vitest'
import { toldTooEarly } from '../../../src/conversation/coaching/told-too-early.ts'
import { hintByRules } from '../../../src/conversation/coaching/give-hint.rules.ts'
import { wordings } from '../../../src/conversation/coaching/wording.ts'
import type { Conversation, Disposition, Turn } from '../../../src/conversation/conversation.ts'
import { categoryLibrary } from '../../../src/persona/categories.ts'
import { archetypes } from '../../../src/scenario/template.ts'
import { aConversation, aPersona, aTurn } from '../../support/personas.ts'
import { aProduct } from '../../support/product.ts'

const start: Disposition = { rapport: 0.4, progress: 0.1, patience: 0.65 }
const better: Disposition = { rapport: 0.5, progress: 0.2, patience: 0.7 }
const worse: Disposition = { rapport: 0.36, progress: 0.05, patience: 0.5 }
const told = 'Tomas spent two nights in hospital in January.'

const hintAfter = (turns: Partial<Turn>[], changes: Partial<Conversation> = {}) =>
  hintByRules(
    aConversation({
      mode: 'try_mode',
      disposition: start,
      turns: turns.map((turn, at) => aTurn(at + 1, { disposition: start, reply: 'I see.', ...turn })),
      ...changes,
    }),
  )
const { directions, topics, why } = wordings.en

describe('what the other person seems to feel', () => {
  test('follows the state, and says what in the last line helped', () => {
    const { feels } = hintAfter([{ moved_by: ['empathy'], disposition: better }])

    expect(feels).toContain('They hear you out, with some reserve.')
    expect(feels).toContain(`Your last line helped: ${why.understanding}.`)
  })

  test('names the act that weighed most where several moved them', () => {
    expect(hintAfter([{ moved_by: ['greeting', 'empathy', 'next_step'], disposition: better }]).feels).toContain(
      why.understanding,
    )
  })

  test('says what cost something, and that patience runs out', () => {
    const { feels } = hintAfter([
      { moved_by: ['apology', 'dismissal'], disposition: { rapport: 0.2, progress: 0.05, patience: 0.3 } },
    ])

    expect(feels).toContain('They keep their distance from you.')
    expect(feels).toContain('patience is nearly used up')
    expect(feels).toContain(`Your last line cost you something: ${why.hurt}.`)
  })

  test('says so where nothing moved, and where nothing was said', () => {
    expect(hintAfter([{}]).feels).toContain('left them where they were')
    expect(hintAfter([]).feels).toContain('Nothing has been said yet')
  })
})

describe('where the next line may go', () => {
  test.each<[string, Partial<Turn>[], string]>([
    ['the persona began', [], directions.take_up_the_opening],
    [
      'the learner insulted them',
      [
        {
          moved_by: ['disrespect'],
          disposition: worse,
          verdicts: [{ side: 'input', rule: 'disrespect', action: 'warn' }],
        },
      ],
      directions.apologise,
    ],
    [
      'the line led away',
      [{ moved_by: ['off_topic'], verdicts: [{ side: 'input', rule: 'off_topic', action: 'deflect' }] }],
      directions.back_to_the_matter,
    ],
    ['the line hurt', [{ moved_by: ['accusation'], disposition: worse }], directions.step_back],
    [
      'patience is nearly gone',
      [{ moved_by: ['vague_claim'], disposition: { ...start, patience: 0.2 } }],
      directions.be_brief,
    ],
    ['they asked something', [{ reply: 'I see. And when?' }], directions.answer_first],
    [
      'two lines only told something',
      [{ moved_by: ['claim'] }, { moved_by: ['evidence'], disposition: better }],
      directions.let_them_talk,
    ],
    [
      'three lines only asked',
      [{ moved_by: ['open_question'] }, { moved_by: ['closed_question'] }, { moved_by: ['open_question'] }],
      directions.give_back,
    ],
    [
      'they keep their distance',
      [{ moved_by: ['open_question'], disposition: { ...start, rapport: 0.2 } }],
      directions.show_understanding,
    ],
    [
      'they are nearly there',
      [{ moved_by: ['open_question'], disposition: { ...better, progress: 0.7 } }],
      directions.settle,
    ],
    ['nobody has asked anything yet', [{ moved_by: ['empathy'], disposition: better }], directions.open_question],
  ])('follows from the talk: %s', (_, turns, direction) => {
    expect(hintAfter(turns).say_next).toBe(direction)
  })

  test('is to begin the talk where the other person waits', () => {
    expect(hintAfter([], { opening: null }).say_next).toBe(directions.open_the_talk)
  })

  test('somebody who was hurt is understood before they are made an offer', () => {
    const persona = aPersona({ archetype: 'CONFRONTATION', archetype_specific_data: { sub_type: 'VICTIM' } })
    const asked = { moved_by: ['open_question'], disposition: better }
    const understood = { moved_by: ['empathy', 'open_question'], disposition: better }

    expect(hintAfter([asked, asked], { persona }).say_next).toBe(directions.empathy)
    expect(hintAfter([asked, understood], { persona }).say_next).toBe(directions.accountability)
  })

  test('at last is to sum up, and then to agree', () => {
    const all = ['open_question', 'empathy', 'clarity', 'offer', 'next_step']

    expect(hintAfter([{ moved_by: [...all, 'summary'] }, { moved_by: ['open_question'] }]).say_next).toBe(
      directions.summary,
    )
    expect(hintAfter([{ moved_by: [...all, 'summary'] }]).say_next).toBe(directions.next_step)
  })
})

describe('what is worth finding out', () => {
  test('is what the talk turns on, then a side of the person that nobody touched', () => {
    expect(hintAfter([]).find_out).toContain(topics.HELP_SEEKING)
    expect(hintAfter([{ learner: 'What brings you here?', moved_by: ['open_question'] }]).find_out).toContain(
      topics.health_context,
    )
  })

  test('is no longer what both have talked about', () => {
    const turns = [
      { learner: 'What brings you here?', moved_by: ['open_question'] },
      { learner: 'How is the asthma of Tomas, does the blue inhaler help?', moved_by: ['closed_question'] },
    ]

    expect(hintAfter(turns).find_out).not.toContain(topics.health_context)
    expect(hintAfter(turns).find_out).toContain(topics.financial_context)
  })

  test('asked for again names the next topic', () => {
    const found = [0, 1, 2, 3].map((hints_given) => hintAfter([], { hints_given }).find_out)

    expect(new Set(found).size).toBe(4)
  })

  test('quotes what was just told, and neither manners nor what was told before', () => {
    const quoted = (turn: Partial<Turn>) => hintAfter([{ source: 'rules', ...turn }]).find_out.includes(told)
    const twice = [0, 1].map(() => ({ source: 'rules' as const, reply: told, used: ['facts.2'] }))

    expect(quoted({ reply: `Good morning. ${told}`, used: ['facts.2'] })).toBe(true)
    expect(quoted({ reply: told, used: ['story.HELP_SEEKING.1'] })).toBe(false)
    expect(hintAfter(twice).find_out).not.toContain(told)
    const foreign = aPersona({ scene: { language: 'pt' } })
    expect(hintAfter(twice.slice(1), { persona: foreign }).find_out).not.toContain(told)
    expect(hintAfter([{ source: 'model', reply: told }]).find_out).toContain(told)
  })

  test('says that something may be kept back, not what', () => {
    const persona = aPersona({
      facts: [{ text: 'Only if asked directly: she has sublet the room in summer.', about: 'persona' }],
    })
    const hints = [0, 1, 2, 3, 4].map((hints_given) => hintAfter([], { persona, hints_given }).find_out)

    expect(hints.join('\n')).toContain(wordings.en.keepsBack)
    expect(hints.join('\n')).not.toMatch(/sublet|summer/)
  })

  test("is a trainer's own category by its name, and something even where a persona has no details", () => {
    const own = aPersona({
      archetype_specific_data: {},
      detail_categories: { housing_context: { condition: 'Two rooms' } },
      detail_categories_included: ['housing_context'],
    })
    const bare = aPersona({ archetype_specific_data: {}, detail_categories: {}, detail_categories_included: [] })

    expect(hintAfter([], { persona: own, opening: null }).find_out).toContain('more about “housing”')
    expect(hintAfter([], { persona: bare, opening: null }).find_out).toContain(topics.HELP_SEEKING)
  })
})

test.each([
  ['fr', 'La locataire est au bureau avec les photos de la chambre et demande une date pour la réparation.'],
  ['es', 'La inquilina está en la oficina con las fotos del dormitorio y pide una fecha para el arreglo.'],
  ['de', 'Die Mieterin ist mit den Fotos im Büro und möchte für die Wohnung einen Termin von der Verwaltung.'],
] as const)('a hint comes in the language of the document: %s', (language, description) => {
  const persona = aPersona({
    description,
    role: '',
    facts: [],
    scene: {},
    conversation_rules: aPersona().conversation_rules,
  })
  const say = wordings[language]

  const hint = hintAfter([{ moved_by: ['empathy'], disposition: better, reply: 'Bien.' }], { persona })

  expect(hint.feels).toContain(say.helped(say.why.understanding))
  expect(hint.find_out).toContain(say.topics.HELP_SEEKING)
  expect(hint.say_next).toBe(say.directions.open_question)
})

test.each(Object.entries(wordings))('%s names every category of the library and every kind of talk', (_, say) => {
  const named = Object.keys(say.topics)

  expect(named.toSorted()).toEqual([...archetypes, ...categoryLibrary.map(({ name }) => name)].toSorted())
})

test.each([
  'car-sale',
  'dei-incident',
  'incident-investigation',
  'maternity-inquiry',
  'pharma-sales-gynaecologist',
  'supplier-negotiation',
])('%s: hints tell nothing that the persona has not said, and move with the talk', async (id) => {
  const roleplay = await aProduct()
  const { persona } = await roleplay.createPersona(id, { mode: 'try_mode' })
  const talk = await roleplay.startConversation(persona.id)
  const hints = []
  for (const text of ['Good morning.', 'What matters most to you?', 'That must be hard. What else is there?']) {
    for await (const _ of await roleplay.sendMessage(talk.id, { id: text, text }));
    const conversation = await roleplay.getConversation(talk.id)
    for (const hints_given of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const hint = hintByRules({ ...conversation, hints_given })
      expect(toldTooEarly(Object.values(hint).join('\n'), conversation)).toEqual([])
      if (hints_given === 0) hints.push(JSON.stringify(hint))
    }
  }

  expect(new Set(hints).size).toBe(3)
})
