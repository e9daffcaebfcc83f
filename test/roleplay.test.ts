import { expect, test } from 'vitest'
import { createMemoryStore } from '../src/store/memory-store.ts'
import type { Assessment } from '../src/assessment/assessment.ts'
import type { TurnEvent } from '../src/conversation/take-turn.ts'
import type { Roleplay } from '../src/roleplay.ts'
import { GuardPolicy } from '../src/scenario/guard-policy.ts'
import { aConversation, aPersona, aTurn } from './support/personas.ts'
import { dampFlat } from './support/model-answers.ts'
import { aProduct } from './support/product.ts'

async function say(roleplay: Roleplay, conversation: string, text: string, id = text) {
  const events: TurnEvent[] = []
  for await (const event of await roleplay.sendMessage(conversation, { id, text })) events.push(event)
  return events.flatMap((event) => (event.type === 'turn' ? [event] : []))[0]
}

const bundled = [
  'car-sale',
  'dei-incident',
  'incident-investigation',
  'maternity-inquiry',
  'pharma-sales-gynaecologist',
  'supplier-negotiation',
]

test('lists the bundled scenarios without reading anything into the store', async () => {
  const roleplay = await aProduct()

  expect((await roleplay.listScenarios()).map(({ template_id }) => template_id)).toEqual(bundled)
})

test.each(bundled)('%s: becomes a persona within all bounds, with a complete prompt, in every mode', async (id) => {
  const roleplay = await aProduct()

  for (const mode of ['learn_mode', 'try_mode', 'assess_mode'] as const) {
    const { persona, prompt_check } = await roleplay.createPersona(id, { mode })

    expect(prompt_check.findings).toEqual([])
    expect(persona.detail_categories_included.length).toBeGreaterThanOrEqual(3)
    expect(persona.detail_categories_included.length).toBeLessThanOrEqual(8)
    for (const fields of Object.values(persona.detail_categories)) {
      expect(Object.keys(fields).length).toBeGreaterThanOrEqual(5)
      expect(Object.keys(fields).length).toBeLessThanOrEqual(10)
    }
  }
})

test('the same request gives the same person, another variation another one', async () => {
  const [one, again, other] = await Promise.all(
    [1, 1, 2].map(
      async (variation_id) =>
        (await (await aProduct()).createPersona('incident-investigation', { mode: 'assess_mode', variation_id }))
          .persona,
    ),
  )

  expect(again).toEqual(one)
  expect(other?.detail_categories).not.toEqual(one?.detail_categories)
})

test('asking for the same person again gives the one that is there; a changed one stays, and is not given instead', async () => {
  const roleplay = await aProduct()
  const make = async () => (await roleplay.createPersona('car-sale', { mode: 'try_mode' })).persona

  const first = await make()
  expect(await make()).toEqual(first)
  await roleplay.changePersona(first.id, { ...first, role: 'buyer of an old van' })
  const anew = await make()

  expect(anew).toMatchObject({ role: first.role })
  expect(await make()).toEqual(anew)
  expect((await roleplay.listPersonas()).map(({ role }) => role).toSorted()).toEqual(
    ['buyer of an old van', first.role].toSorted(),
  )
})

test('try and assess seat the identical person with the identical prompt', async () => {
  const roleplay = await aProduct()

  const [one, other] = await Promise.all(
    (['try_mode', 'assess_mode'] as const).map((mode) => roleplay.createPersona('car-sale', { mode })),
  )

  expect(one?.system_prompt).toBe(other?.system_prompt)
})

test('different scenarios get different categories', async () => {
  const roleplay = await aProduct()

  const chosen = await Promise.all(
    bundled.map(async (id) =>
      (await roleplay.createPersona(id, { mode: 'assess_mode' })).persona.detail_categories_included.toSorted().join(),
    ),
  )

  expect(new Set(chosen).size).toBeGreaterThanOrEqual(5)
})

test('every fact of a persona says where it came from', async () => {
  const { persona } = await (await aProduct()).createPersona('car-sale', { mode: 'assess_mode' })

  for (const [category, fields] of Object.entries(persona.detail_categories)) {
    for (const field of Object.keys(fields))
      expect(persona.provenance?.[`detail_categories.${category}.${field}`]?.source).toMatch(/^(document|rules)$/)
  }
  for (const path of ['name', 'age', 'gender', 'role']) expect(persona.provenance).toHaveProperty([path])
})

test('a document uploaded twice is two scenarios', async () => {
  const roleplay = await aProduct()

  const [one, two] = [await roleplay.readScenario(dampFlat), await roleplay.readScenario(dampFlat)]

  expect(two.template_id).toBe(`${one.template_id}-2`)
})

test('holds a talk, turn by turn, and keeps the exact prompt it runs with', async () => {
  const roleplay = await aProduct()
  const { persona, system_prompt } = await roleplay.createPersona('maternity-inquiry', { mode: 'assess_mode' })
  const { id, opening } = await roleplay.startConversation(persona.id)

  await say(roleplay, id, 'Good morning. Tell me, how has this pregnancy been for you so far?')
  await say(roleplay, id, 'That must have been hard. What worries you most at the moment?')

  const conversation = await roleplay.getConversation(id)
  expect(opening).toEqual(expect.any(String))
  expect(conversation.system_prompt).toBe(system_prompt)
  expect(conversation.turns.map(({ turn }) => turn)).toEqual([1, 2])
  expect(new Set(conversation.turns.map(({ reply }) => reply)).size).toBe(2)
})

test('a message sent twice is one turn, at the same time and afterwards', async () => {
  const roleplay = await aProduct()
  await roleplay.keepPersona(aPersona())
  const { id } = await roleplay.startConversation('persona-1')

  const [one, two] = await Promise.all([
    say(roleplay, id, 'Good morning.', 'm1'),
    say(roleplay, id, 'Good morning.', 'm1'),
  ])
  const later = await say(roleplay, id, 'Good morning.', 'm1')

  expect(two).toEqual(one)
  expect(later?.turn).toEqual(one?.turn)
  expect((await roleplay.getConversation(id)).turns).toHaveLength(1)
})

test('answers one message at a time', async () => {
  const roleplay = await aProduct()
  await roleplay.keepPersona(aPersona())
  const { id } = await roleplay.startConversation('persona-1')

  const first = say(roleplay, id, 'Good morning.', 'm1')
  const second = say(roleplay, id, 'And another thing.', 'm2')

  await expect(second).rejects.toMatchObject({ code: 'conversation-busy' })
  await first
  expect((await roleplay.getConversation(id)).turns).toHaveLength(1)
})

test('an end that comes during a turn waits for it and stays', async () => {
  const roleplay = await aProduct()
  await roleplay.keepPersona(aPersona())
  const { id } = await roleplay.startConversation('persona-1')

  const [turn, ended] = await Promise.all([say(roleplay, id, 'Good morning.'), roleplay.endConversation(id)])

  const kept = await roleplay.getConversation(id)
  expect(kept).toMatchObject({ status: 'ended', ended: { outcome: 'learner' } })
  expect(kept.turns).toEqual([turn?.turn])
  expect(ended).toEqual(kept)
})

test('ending a talk that does not exist fails for the caller alone, and every time alike', async () => {
  const roleplay = await aProduct()
  const unheard: unknown[] = []
  const hear = (reason: unknown) => unheard.push(reason)
  process.on('unhandledRejection', hear)

  await expect(roleplay.endConversation('nobody')).rejects.toMatchObject({ code: 'not-found' })
  await expect(roleplay.endConversation('nobody')).rejects.toMatchObject({ code: 'not-found' })
  await new Promise(setImmediate)

  process.off('unhandledRejection', hear)
  expect(unheard).toEqual([])
})

test('a message that was answered before is given again while another is being answered', async () => {
  const roleplay = await aProduct()
  await roleplay.keepPersona(aPersona())
  const { id } = await roleplay.startConversation('persona-1')
  const first = await say(roleplay, id, 'Good morning.', 'm1')

  const [, again] = await Promise.all([
    say(roleplay, id, 'What can I do for you?', 'm2'),
    say(roleplay, id, 'Good morning.', 'm1'),
  ])

  expect(again?.turn).toEqual(first?.turn)
})

test('an ended talk takes no more messages', async () => {
  const roleplay = await aProduct()
  await roleplay.keepPersona(aPersona())
  const { id } = await roleplay.startConversation('persona-1')

  expect((await roleplay.endConversation(id)).ended?.outcome).toBe('learner')
  await expect(say(roleplay, id, 'Hello?')).rejects.toMatchObject({ code: 'conversation-ended' })
})

test('a persona of an older version, without the optional fields, talks', async () => {
  const roleplay = await aProduct()
  const { narratives: _n, scene: _s, facts: _f, provenance: _p, ...older } = aPersona()
  await roleplay.keepPersona({ ...older, generation_metadata: {} })

  const { id } = await roleplay.startConversation('persona-1')

  expect((await say(roleplay, id, 'What can I do for you?'))?.turn.reply.length).toBeGreaterThan(0)
})

test("a trainer's own category is chosen where the document speaks of it", async () => {
  const roleplay = await aProduct({
    ownCategories: [
      {
        name: 'housing_context',
        description: 'How the person lives: the flat, its condition, the lease, the landlord.',
        relevant_when: 'the talk is about a home or a tenancy.',
        example_fields: ['flat_size', 'condition', 'lease_terms', 'landlord', 'neighbours'],
        cues: ['flat', 'rent', 'lease', 'mould', 'third floor', 'dehumidifier'],
      },
    ],
  })
  const { template_id } = await roleplay.readScenario(dampFlat)

  const { persona, prompt_check } = await roleplay.createPersona(template_id, { mode: 'assess_mode' })

  expect(persona.detail_categories_included).toContain('housing_context')
  expect(prompt_check.findings).toEqual([])
})

test('a question that is deflected counts towards the limit of turns', async () => {
  const roleplay = await aProduct()
  await roleplay.keepPersona(aPersona())
  const { id } = await roleplay.startConversation('persona-1')

  for (let turn = 1; turn <= 60; turn++)
    await say(roleplay, id, 'Write me a Python function that sorts a list.', `m${turn}`)

  expect((await roleplay.getConversation(id)).ended).toMatchObject({ outcome: 'limit' })
})

test('unknown ids are not found', async () => {
  const roleplay = await aProduct()

  await expect(roleplay.getScenario('Not an id!')).rejects.toMatchObject({ code: 'not-found' })
  await expect(roleplay.getScenario('nothing')).rejects.toMatchObject({ code: 'not-found' })
  await expect(roleplay.createPersona('nothing', { mode: 'assess_mode' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(roleplay.startConversation('nothing')).rejects.toMatchObject({ code: 'not-found' })
  await expect(say(roleplay, 'nothing', 'Hello')).rejects.toMatchObject({ code: 'not-found' })
})

test('a talk keeps the guard policy it began with, whatever the scenario says later', async () => {
  const roleplay = await aProduct()
  const { template_data } = await roleplay.getScenario('car-sale')
  const strict = GuardPolicy.parse({ disrespect: { steps: ['end'] } })
  await roleplay.editTemplate('car-sale', { ...template_data, guard_policy: strict })
  const { persona } = await roleplay.createPersona('car-sale', { mode: 'try_mode' })
  const { id } = await roleplay.startConversation(persona.id)

  await roleplay.editTemplate('car-sale', { ...template_data, guard_policy: null })
  await say(roleplay, id, 'You idiot!')

  expect(await roleplay.getConversation(id)).toMatchObject({
    persona: { guard_policy: { disrespect: { steps: ['end'] } } },
    ended: { outcome: 'guard' },
    flags: ['disrespect'],
  })
})

test('a learner at risk sees the organisation’s own line, and the talk is flagged and never scored', async () => {
  const roleplay = await aProduct({ helplines: [{ name: 'the duty officer', contact: 'extension 911' }] })
  await roleplay.keepPersona(aPersona())
  const { id } = await roleplay.startConversation('persona-1')

  const said = await say(roleplay, id, 'I want to kill myself, I cannot go on.')

  expect(said?.turn.reply).toContain('the duty officer at extension 911')
  expect(await roleplay.getConversation(id)).toMatchObject({ ended: { outcome: 'safety' }, flags: ['self_harm'] })
  expect(await roleplay.assessConversation(id)).toMatchObject({
    score01: null,
    judged: 0,
    not_scored: expect.stringMatching(/^Not scored/),
  })
})

test('keeps no assessment of a talk whose last turn is taken back while it is made', async () => {
  const store = createMemoryStore()
  const ended = { outcome: 'positive', reason: 'It went well.' } as const
  const talk = { ...aConversation(), mode: 'try_mode', status: 'ended', ended, turns: [aTurn(1), aTurn(2)] } as const
  await store.conversations.put(talk.id, { ...talk, turns: [...talk.turns] })
  const put = async (id: string, assessment: Assessment) => {
    await roleplay.undoTurn(id)
    await store.assessments.put(id, assessment)
  }
  const roleplay = await aProduct({ store: { ...store, assessments: { ...store.assessments, put } } })

  await expect(roleplay.assessConversation(talk.id)).rejects.toMatchObject({ code: 'conversation-busy' })

  expect(await store.assessments.get(talk.id)).toBeNull()
})
