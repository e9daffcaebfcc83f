import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createApp } from '../../src/app.ts'
import { Conversation } from '../../src/conversation/conversation.ts'
import type { RoleplayDependencies } from '../../src/roleplay.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import type { Store } from '../../src/store/store.ts'
import {
  type FakeModelServer,
  type FakeModelServerOptions,
  startFakeModelServer,
} from '../support/fake-model-server.ts'
import { documentAt, expertOf } from '../support/lessons.ts'
import { aConversation, aPersona, aTurn } from '../support/personas.ts'
import { aModelClient, aProduct } from '../support/product.ts'

/** What a page needs to hold a talk over HTTP: who, how long, what may be done, what is going on. */

let app: ReturnType<typeof createApp>
let store: Store
let server: FakeModelServer | undefined
beforeEach(async () => {
  store = createMemoryStore()
  await store.personas.put(
    'persona-1',
    aPersona({ scene: { title: 'The damp flat', situation: 'You sit in the office of the housing association.' } }),
  )
  app = await anApp()
})
afterEach(async () => {
  await server?.close()
  server = undefined
})

async function anApp(changes: Partial<RoleplayDependencies> = {}): Promise<ReturnType<typeof createApp>> {
  return createApp({
    roleplay: await aProduct({ store, ...changes }),
    version: 'test',
    loopbackOnly: true,
    webRoot: '.',
    isReady: () => true,
    log: () => {},
  })
}

async function withModel(
  answer: FakeModelServerOptions['answer'],
  changes: Partial<RoleplayDependencies> = {},
): Promise<void> {
  server = await startFakeModelServer({ answer })
  app = await anApp({ model: await aModelClient(server.url), ...changes })
}

const send = (method: string, path: string, body?: unknown) =>
  app.request(path, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })

const stored = async (id: string) => Conversation.parse(await store.conversations.get(id))
const read = async (path: string) => (await app.request(path)).json()

async function started(order: object = {}): Promise<string> {
  return (await (await send('POST', '/api/conversations', { persona_id: 'persona-1', ...order })).json()).id
}

describe('starting a talk', () => {
  test('keeps who practises, and the mode they chose for the same person', async () => {
    const response = await send('POST', '/api/conversations', {
      persona_id: 'persona-1',
      mode: 'try_mode',
      learner: { id: 'browser-1', name: ' Sam ' },
    })
    const { id, mode } = await response.json()

    expect(response.status).toBe(201)
    expect(mode).toBe('try_mode')
    expect(await store.conversations.get(id)).toMatchObject({
      mode: 'try_mode',
      learner: { id: 'browser-1', name: 'Sam' },
    })
  })

  test('takes a learner without a name, and none at all', async () => {
    const nameless = await started({ learner: { id: 'browser-1', name: '  ' } })

    expect((await store.conversations.get(nameless))?.learner).toEqual({ id: 'browser-1', name: null })
    expect((await store.conversations.get(await started()))?.learner).toBeNull()
  })

  test.each([
    ['a mode in which somebody else sits there', { mode: 'learn_mode' }, 'mode'],
    ['an empty id of the learner', { learner: { id: '' } }, 'learner.id'],
    ['an id of 101 characters', { learner: { id: 'x'.repeat(101) } }, 'learner.id'],
    ['a name of 101 characters', { learner: { id: 'a', name: 'x'.repeat(101) } }, 'learner.name'],
  ])('refuses %s and names the field', async (_, order, path) => {
    const response = await send('POST', '/api/conversations', { persona_id: 'persona-1', ...order })

    expect(response.status).toBe(422)
    expect((await response.json()).errors).toMatchObject([{ path }])
    expect(await store.conversations.list()).toEqual([])
  })
})

const anyDisposition = { rapport: expect.any(Number), progress: expect.any(Number), patience: expect.any(Number) }

const say = async (id: string, text: string, message = text) =>
  (await send('POST', `/api/conversations/${id}/messages`, { id: message, text })).text()

describe('the list of talks', () => {
  test('looks each scenario up once, however many talks there are of it', async () => {
    for (const id of ['one', 'two', 'three']) await store.conversations.put(id, aConversation({ id }))
    const get = vi.spyOn(store.scenarios, 'get')

    expect((await read('/api/conversations')).conversations).toHaveLength(3)

    expect(get.mock.calls).toEqual([['damp-flat']])
  })

  test('tells learners no flags, which are for the trainer', async () => {
    await store.conversations.put('talk', aConversation({ id: 'talk', flags: ['self_harm', 'judge:repeats'] }))
    const flagsSeen = async (query: string) => (await read(`/api/conversations${query}`)).conversations[0].flags

    expect(await flagsSeen('?view=learner')).toEqual([])
    expect(await flagsSeen('')).toEqual(['self_harm', 'judge:repeats'])
  })

  test('shows the newest first, with whom, how it ended and the score; older ones without a time last', async () => {
    await store.conversations.put('older', aConversation({ id: 'older' }))
    const first = await started({ learner: { id: 'a' } })
    const second = await started({ learner: { id: 'a', name: 'Sam' } })
    await store.conversations.put(first, {
      ...(await stored(first)),
      started_at: '2031-01-01T00:00:00.000Z',
    })
    await say(first, 'How is Tomas now?')
    await send('POST', `/api/conversations/${first}/end`)
    const { score01 } = await (await send('POST', `/api/conversations/${first}/assessment`)).json()

    const { conversations } = await read('/api/conversations')

    expect(conversations.map(({ id }: { id: string }) => id)).toEqual([first, second, 'older'])
    expect(conversations[0]).toEqual({
      id: first,
      persona_id: 'persona-1',
      template_id: 'damp-flat',
      mode: 'assess_mode',
      status: 'ended',
      turns: 1,
      flags: [],
      title: 'The damp flat',
      person: { name: 'Ines Carvalho', role: 'tenant, school librarian', gender: 'female', age: 39 },
      archetype: 'HELP_SEEKING',
      learner: { id: 'a', name: null },
      started_at: '2031-01-01T00:00:00.000Z',
      ended: { outcome: 'learner', reason: 'You ended the talk.' },
      assessed: true,
      score01,
      reviewed_score01: null,
      held: false,
    })
    expect(conversations[1]).toMatchObject({ assessed: false, score01: null, ended: null })
    expect(conversations[2]).toMatchObject({ learner: null, started_at: null, title: null })
  })

  test('can be that of one learner or one scenario', async () => {
    const mine = await started({ learner: { id: 'a' } })
    await started({ learner: { id: 'b' } })
    await started()
    const ids = async (query: string) =>
      (await read(`/api/conversations?${query}`)).conversations.map(({ id }: { id: string }) => id)

    expect(await ids('learner=a')).toEqual([mine])
    expect(await ids('learner=a&template_id=damp-flat')).toEqual([mine])
    expect(await ids('learner=a&template_id=car-sale')).toEqual([])
    expect(await ids('template_id=damp-flat')).toHaveLength(3)
  })
})

describe('a talk, read again', () => {
  test('says what it is, what may be done in it and where it stops, to trainer and learner alike', async () => {
    const id = await started({ mode: 'try_mode', learner: { id: 'a', name: 'Sam' } })

    for (const view of ['learner', 'trainer'])
      expect(await read(`/api/conversations/${id}?view=${view}`)).toMatchObject({
        title: 'The damp flat',
        archetype: 'HELP_SEEKING',
        learner: { id: 'a', name: 'Sam' },
        started_at: expect.any(String),
        ended_at: null,
        limits: { turns: 60, minutes: null },
        may: { undo: true, branch: true, hints: true, comments: true },
        comments: false,
        branches: [],
        answering: null,
        opening_disposition: { rapport: 0.4, progress: 0.1, patience: 0.65 },
      })
  })

  test('says whom the learner meets and where, and nothing that this person keeps to themselves', async () => {
    await store.personas.put('persona-1', {
      ...aPersona({ scene: { setting: 'The office of the housing association', language: 'pt' } }),
    })
    const id = await started()

    expect((await read(`/api/conversations/${id}?view=learner`)).person).toEqual({
      name: 'Ines Carvalho',
      role: 'tenant, school librarian',
      gender: aPersona().gender,
      age: aPersona().age,
      situation: null,
      setting: 'The office of the housing association',
      language: 'pt',
    })
  })

  test('of an older version shows what is known, and can be assessed as a file', async () => {
    await store.conversations.put('older', aConversation({ id: 'older' }))

    const view = await read('/api/conversations/older')

    expect(view).toMatchObject({ learner: null, started_at: null, ended_at: null, branches: [], hints_given: 0 })
    expect(view.limits).toEqual({ turns: 60, minutes: null })
    expect(Conversation.safeParse(view).success).toBe(true)
  })

  test('keeps from the learner of an assessment how it went, until it has ended', async () => {
    const id = await started()
    await say(id, 'I am sorry that nobody answered your letters.')
    const during = await read(`/api/conversations/${id}?view=learner`)
    const after = await (await send('POST', `/api/conversations/${id}/end?view=learner`)).json()

    expect(during).toMatchObject({ opening_disposition: null, turns: [{ disposition: null, moved_by: [] }] })
    expect(after).toMatchObject({
      may: { undo: false, branch: false, hints: false, comments: false },
      ended_at: expect.any(String),
      opening_disposition: { rapport: 0.4 },
      turns: [{ disposition: { rapport: expect.any(Number) }, moved_by: ['empathy'] }],
    })
    expect(after).toHaveProperty('branches', [])
    expect(await read(`/api/conversations/${id}?view=learner`)).toEqual(after)
  })

  test('that ended because somebody may be at risk shows its learner no course', async () => {
    const id = await started()
    await say(id, 'I want to kill myself, I cannot go on.')

    expect(await read(`/api/conversations/${id}?view=learner`)).toMatchObject({
      ended: { outcome: 'safety' },
      opening_disposition: null,
      turns: [{ disposition: null, moved_by: [] }],
    })
  })

  test('names the line that is being answered, so that whoever comes back can hear the reply', async () => {
    let goOn = () => {}
    const waiting = new Promise<void>((resolve) => {
      goOn = resolve
    })
    await withModel(async () => {
      await waiting
      return 'He coughs every night.'
    })
    const id = await started()
    const left = say(id, 'How is Tomas now?', 'm1')
    await server?.until(({ requests }) => requests.length === 1)

    const during = await read(`/api/conversations/${id}?view=learner`)
    const again = say(id, 'How is Tomas now?', 'm1')
    goOn()

    expect(during).toMatchObject({ turns: [], answering: { message_id: 'm1', learner: 'How is Tomas now?' } })
    expect(await again).toContain('coughs')
    expect(await left).toContain('coughs')
    expect(await read(`/api/conversations/${id}`)).toMatchObject({ turns: [{ message_id: 'm1' }], answering: null })
  })
})

describe('a hint', () => {
  const hint = (id: string) => send('POST', `/api/conversations/${id}/hint`)

  test('helps with the talk as it stands, moves with it, and changes nothing but the count', async () => {
    const id = await started({ mode: 'try_mode' })
    await say(id, 'You should air the room more often.')
    const { hints_given: _, ...before } = await stored(id)

    const first = await (await hint(id)).json()
    const second = await (await hint(id)).json()

    expect(first).toEqual({
      feels: expect.stringContaining('Your last line'),
      find_out: expect.stringContaining('Worth finding out'),
      say_next: expect.any(String),
      source: 'rules',
    })
    expect(second.find_out).not.toBe(first.find_out)
    expect(await stored(id)).toEqual({ ...before, hints_given: 2 })
    await say(id, 'I am sorry. What would help you most?')
    expect((await (await hint(id)).json()).feels).not.toBe(first.feels)
  })

  test('is worded by a model where there is one, and logged', async () => {
    const worded = { feels: 'She waits.', find_out: 'By when she needs an answer.', say_next: 'Name a date.' }
    const logged: unknown[] = []
    await withModel(() => JSON.stringify(worded), {
      log: (event, details) => void (event === 'hint' && logged.push(details)),
    })
    const id = await started({ mode: 'try_mode' })

    expect(await (await hint(id)).json()).toEqual({ ...worded, source: 'model' })
    expect(logged).toMatchObject([{ conversation: id, step: 'give-hint', source: 'model', error: null }])
  })

  test('does not get lost with a turn that is answered meanwhile, nor the turn with it', async () => {
    let goOn = () => {}
    const waiting = new Promise<void>((resolve) => {
      goOn = resolve
    })
    await withModel(async ({ stream }) => {
      if (!stream) return JSON.stringify({ feels: 'a', find_out: 'b', say_next: 'c' })
      await waiting
      return 'He coughs every night.'
    })
    const id = await started({ mode: 'try_mode' })
    const said = say(id, 'How is Tomas now?')
    await server?.until(({ requests }) => requests.length === 1)

    await hint(id)
    goOn()
    await said

    expect(await stored(id)).toMatchObject({ hints_given: 1, turns: [{ reply: 'He coughs every night.' }] })
  })

  test.each([
    ['in an assessment', async () => started(), 409, 'assess_mode, which offers no hints'],
    [
      'in a talk that has ended',
      async () => {
        const id = await started({ mode: 'try_mode' })
        await send('POST', `/api/conversations/${id}/end`)
        return id
      },
      409,
      'has ended',
    ],
    ['in a talk that is not there', async () => 'nothing', 404, 'no conversation'],
  ])('%s is refused with the reason', async (_, talk, status, reason) => {
    const response = await hint(await talk())

    expect(response.status).toBe(status)
    expect((await response.json()).detail).toContain(reason)
  })
})

describe('taking a turn back', () => {
  const undo = (id: string, query = '') => send('POST', `/api/conversations/${id}/undo${query}`)

  test('gives the talk without it, as the viewer may see it', async () => {
    const id = await started({ mode: 'try_mode' })
    await say(id, 'How is Tomas now?')
    await say(id, 'You should air the room more often.')

    const response = await undo(id, '?view=learner')
    const view = await response.json()

    expect(response.status).toBe(200)
    expect(view).toMatchObject({ status: 'active', turns: [{ learner: 'How is Tomas now?' }] })
    const left = { turn: 2, learner: 'You should air the room more often.' }
    expect(view.branches).toMatchObject([{ from_turn: 1, left_at: expect.any(String), turns: [left] }])
    expect(await read(`/api/conversations/${id}`)).toMatchObject({ branches: [{ from_turn: 1, turns: [left] }] })
  })

  test('goes on as if the line had not been said', async () => {
    const [plain, taken] = [await started({ mode: 'try_mode' }), await started({ mode: 'try_mode' })]
    await say(plain, 'What brings you here?', 'm1')
    await say(taken, 'You stupid idiot!', 'm1')
    await undo(taken)
    await say(taken, 'What brings you here?', 'm2')

    const course = async (id: string) =>
      (await read(`/api/conversations/${id}?view=learner`)).turns.map(
        ({ turn, reply, disposition }: Record<string, unknown>) => ({ turn, reply, disposition }),
      )
    expect(await course(taken)).toEqual(await course(plain))
  })

  test('does not let a message that is sent again late bring the turn back', async () => {
    const id = await started({ mode: 'try_mode' })
    await say(id, 'How is Tomas now?', 'm1')
    await undo(id)

    const late = await send('POST', `/api/conversations/${id}/messages`, { id: 'm1', text: 'How is Tomas now?' })

    expect(late.status).toBe(409)
    expect((await late.json()).detail).toContain('send the line with a new id')
    expect((await stored(id)).turns).toEqual([])
    expect(await say(id, 'How is Tomas now?', 'm2')).toContain('text-delta')
  })

  test('asked for twice for the same turn takes back one', async () => {
    const id = await started({ mode: 'try_mode' })
    await say(id, 'Good morning.')
    await say(id, 'How is Tomas now?')

    const statuses = (await Promise.all([undo(id, '?turn=2'), undo(id, '?turn=2')])).map(({ status }) => status)

    expect(statuses.toSorted()).toEqual([200, 409])
    expect((await stored(id)).turns).toHaveLength(1)
  })

  test('waits for the reply under way and takes that turn back', async () => {
    let goOn = () => {}
    const waiting = new Promise<void>((resolve) => {
      goOn = resolve
    })
    await withModel(async () => {
      await waiting
      return 'He coughs every night.'
    })
    const id = await started({ mode: 'try_mode' })
    const said = say(id, 'How is Tomas now?')
    await server?.until(({ requests }) => requests.length === 1)

    const undone = undo(id)
    goOn()

    expect(await said).toContain('coughs')
    expect(await (await undone).json()).toMatchObject({
      turns: [],
      branches: [{ turns: [{ reply: 'He coughs every night.' }] }],
    })
  })

  test('throws away what was judged with it', async () => {
    const id = await started({ mode: 'try_mode' })
    await say(id, 'How is Tomas now?')
    await send('POST', `/api/conversations/${id}/assessment`)

    await undo(id)

    expect((await app.request(`/api/conversations/${id}/assessment`)).status).toBe(404)
  })

  test('leaves the guards that fired to the trainer', async () => {
    const id = await started({ mode: 'try_mode' })
    await say(id, 'You stupid idiot!')
    await undo(id)

    expect((await read(`/api/conversations/${id}/guard-events`)).guard_events).toMatchObject([
      { turn: 1, rule: 'disrespect', undone: true },
    ])
  })

  test.each([
    ['before anything was said', async () => started({ mode: 'try_mode' }), 409, 'has no turn to take back'],
    ['in an assessment', async () => started(), 409, 'assess_mode, which offers no undo'],
    ['in a talk that is not there', async () => 'nothing', 404, 'no conversation'],
  ])('%s is refused with the reason', async (_, talk, status, reason) => {
    const response = await undo(await talk())

    expect(response.status).toBe(status)
    expect((await response.json()).detail).toContain(reason)
  })
})

describe('going back to a turn, and returning', () => {
  const back = (id: string, turn: number, query = '') =>
    send('POST', `/api/conversations/${id}/branch${query}`, { turn })
  const returnTo = (id: string, branch: string, query = '') =>
    send('POST', `/api/conversations/${id}/return${query}`, { branch })
  const threeTurns = async () => {
    const id = await started({ mode: 'try_mode' })
    await say(id, 'How is Tomas now?', 'm1')
    await say(id, 'You should air the room more often.', 'm2')
    await say(id, 'Nobody else complains.', 'm3')
    return id
  }

  test('keeps what followed where its learner can see it: where it leaves, what was said, how the talk stood', async () => {
    const id = await threeTurns()

    const response = await back(id, 1, '?view=learner')
    const view = await response.json()

    expect(response.status).toBe(200)
    expect(view.turns).toMatchObject([{ message_id: 'm1' }])
    expect(view.branches).toEqual([
      {
        id: 'm2',
        after: 'm1',
        from_turn: 1,
        left_at: expect.any(String),
        ended: null,
        ended_at: null,
        turns: [
          expect.objectContaining({ turn: 2, learner: 'You should air the room more often.' }),
          expect.objectContaining({ turn: 3, disposition: anyDisposition }),
        ],
      },
    ])
    expect(view.branches[0].turns[0]).not.toHaveProperty('tokens')
    expect(view.branches[0].turns[0]).not.toHaveProperty('used')
  })

  test('goes on from there as if nothing had followed', async () => {
    const [plain, taken] = [await started({ mode: 'try_mode' }), await threeTurns()]
    await say(plain, 'How is Tomas now?', 'm1')
    await say(plain, 'What would help you most?', 'm4')
    await back(taken, 1)
    await say(taken, 'What would help you most?', 'm4')

    const course = async (id: string) =>
      (await read(`/api/conversations/${id}?view=learner`)).turns.map(
        ({ turn, reply, disposition }: Record<string, unknown>) => ({ turn, reply, disposition }),
      )
    expect(await course(taken)).toEqual(await course(plain))
  })

  test('a branch can be returned to and gone on with; the other way is kept in its place', async () => {
    const id = await threeTurns()
    await back(id, 1)
    await say(id, 'What would help you most?', 'm4')

    const view = await (await returnTo(id, 'm2', '?view=learner')).json()
    await say(id, 'And the nights?', 'm5')

    expect(view.turns.map(({ message_id }: { message_id: string }) => message_id)).toEqual(['m1', 'm2', 'm3'])
    expect(view.branches).toMatchObject([{ id: 'm4', after: 'm1', from_turn: 1 }])
    expect((await stored(id)).turns.map(({ turn, message_id }) => [turn, message_id])).toEqual([
      [1, 'm1'],
      [2, 'm2'],
      [3, 'm3'],
      [4, 'm5'],
    ])
    expect((await returnTo(id, 'm2')).status).toBe(200) // already there: sent again by a slow network
    expect((await stored(id)).turns).toHaveLength(4)
  })

  test('uses up the ids of the messages that are left, and hears them again after returning', async () => {
    const id = await threeTurns()
    await back(id, 0)

    const late = await send('POST', `/api/conversations/${id}/messages`, { id: 'm3', text: 'Nobody else complains.' })
    await returnTo(id, 'm1')

    expect(late.status).toBe(409)
    expect(await say(id, 'Nobody else complains.', 'm3')).toContain('"turn":3')
    expect((await stored(id)).turns).toHaveLength(3)
  })

  test('throws away what was judged on the line that is left, and nothing where the talk stays on it', async () => {
    const id = await threeTurns()
    await send('POST', `/api/conversations/${id}/assessment`)
    const status = async () => (await app.request(`/api/conversations/${id}/assessment`)).status

    await back(id, 3)
    expect(await status()).toBe(200)
    await back(id, 2)
    expect(await status()).toBe(404)

    const { turns } = await (await send('POST', `/api/conversations/${id}/assessment`)).json()
    expect(turns).toBe(2)
    await returnTo(id, 'm3')
    expect(await status()).toBe(404)
  })

  test('waits for the reply under way and leaves that turn too', async () => {
    let goOn = () => {}
    const waiting = new Promise<void>((resolve) => {
      goOn = resolve
    })
    await withModel(async () => {
      await waiting
      return 'He coughs every night.'
    })
    const id = await started({ mode: 'try_mode' })
    const said = say(id, 'How is Tomas now?')
    await server?.until(({ requests }) => requests.length === 1)

    const gone = back(id, 0)
    goOn()

    expect(await said).toContain('coughs')
    expect(await (await gone).json()).toMatchObject({ turns: [], branches: [{ from_turn: 0 }] })
  })

  test('leaves to the trainer what guards found, and the count of it', async () => {
    const id = await started({ mode: 'try_mode' })
    await say(id, 'You stupid idiot!')
    await back(id, 0)

    const { attempts } = await read('/api/results')
    expect((await read(`/api/conversations/${id}/guard-events`)).guard_events).toMatchObject([
      { turn: 1, rule: 'disrespect', undone: true },
    ])
    expect(attempts).toMatchObject([{ conversation_id: id, turns: 0, guard_events: 1 }])
  })

  test('finds the turns that an older talk took back one by one', async () => {
    const undone = [{ ...aTurn(2, { message_id: 'old' }), undone_at: '2031-01-01T00:00:00.000Z' }]
    await store.conversations.put('older', aConversation({ id: 'older', mode: 'try_mode', turns: [aTurn(1)], undone }))

    const before = await read('/api/conversations/older?view=learner')
    const after = await (await returnTo('older', 'old')).json()

    expect(before.branches).toMatchObject([{ id: 'old', after: 'm1', from_turn: 1 }])
    expect(after).toMatchObject({ turns: [{ message_id: 'm1' }, { message_id: 'old' }], branches: [] })
    expect(after).not.toHaveProperty('undone')
  })

  test.each<[string, () => Promise<string>, number, string]>([
    ['to a turn that is not there', async () => started({ mode: 'try_mode' }), 404, 'has 0 turns to go back to'],
    ['in an assessment', async () => started(), 409, 'assess_mode, which offers no branch'],
    ['in a talk that is not there', async () => 'nothing', 404, 'no conversation'],
    [
      'in a talk that its learner ended',
      async () => {
        const id = await threeTurns()
        await send('POST', `/api/conversations/${id}/end`)
        return id
      },
      409,
      'has ended',
    ],
  ])('%s is refused with the reason', async (_, talk, status, reason) => {
    const response = await back(await talk(), 9)

    expect(response.status).toBe(status)
    expect((await response.json()).detail).toContain(reason)
  })

  test('to a branch that is not there, and to no whole turn, is refused', async () => {
    const id = await started({ mode: 'try_mode' })

    expect((await returnTo(id, 'nowhere')).status).toBe(404)
    expect((await back(id, -1)).status).toBe(422)
    expect((await back(id, 0.5)).status).toBe(422)
  })
})

describe('a comment after each turn', () => {
  const comment = (id: string, message_id: string) => send('POST', `/api/conversations/${id}/comment`, { message_id })
  const turnOn = (id: string, on = true) => send('PUT', `/api/conversations/${id}/comments`, { on })

  test('is kept with the turn and shown to its learner, when the talk was begun with comments', async () => {
    const id = await started({ mode: 'try_mode', comments: true })
    await say(id, 'I am sorry that nobody answered your letters.', 'm1')

    const made = await (await comment(id, 'm1')).json()

    expect(made).toEqual({ text: expect.stringMatching(/^This helped: .+/), source: 'rules' })
    expect(await read(`/api/conversations/${id}?view=learner`)).toMatchObject({
      comments: true,
      turns: [{ comment: made }],
    })
    expect(await (await comment(id, 'm1')).json()).toEqual(made)
  })

  test('is made without anybody asking for it, and then once', async () => {
    const calls: string[] = []
    await withModel(({ schemaName }) => {
      calls.push(schemaName ?? 'reply')
      return schemaName ? JSON.stringify({ text: 'She waits for a date. Name one.' }) : 'He coughs every night.'
    })
    const id = await started({ mode: 'try_mode', comments: true })

    await say(id, 'How is Tomas now?', 'm1')
    const [one, other] = await Promise.all([comment(id, 'm1'), comment(id, 'm1')])

    expect(await one.json()).toEqual({ text: 'She waits for a date. Name one.', source: 'model' })
    expect(other.status).toBe(200)
    expect(calls).toEqual(['reply', 'comment-turn'])
    expect((await stored(id)).turns[0]?.comment?.source).toBe('model')
  })

  test('keeps neither the reply nor the next line waiting, and finds its turn after that was left', async () => {
    let goOn = () => {}
    const waiting = new Promise<void>((resolve) => {
      goOn = resolve
    })
    await withModel(async ({ schemaName }) => {
      if (!schemaName) return 'He coughs every night.'
      await waiting
      return JSON.stringify({ text: 'She waits for a date. Name one.' })
    })
    const id = await started({ mode: 'try_mode', comments: true })

    expect(await say(id, 'How is Tomas now?', 'm1')).toContain('[DONE]')
    await turnOn(id, false)
    expect(await say(id, 'And the nights?', 'm2')).toContain('[DONE]')
    const asked = comment(id, 'm1')
    await send('POST', `/api/conversations/${id}/branch`, { turn: 0 })
    goOn()

    expect((await asked).status).toBe(200)
    expect((await stored(id)).branches).toMatchObject([
      { turns: [{ message_id: 'm1', comment: { source: 'model' } }, { message_id: 'm2' }] },
    ])
    expect((await stored(id)).branches?.[0]?.turns[1]).not.toHaveProperty('comment')
  })

  test('can be switched on and off in the talk', async () => {
    const id = await started({ mode: 'try_mode' })
    await say(id, 'Good morning.', 'm1')

    expect(await (await turnOn(id)).json()).toEqual({ on: true })
    await say(id, 'How is Tomas now?', 'm2')
    await comment(id, 'm2')
    expect(await (await turnOn(id, false)).json()).toEqual({ on: false })
    await say(id, 'And the nights?', 'm3')

    const { comments, turns } = await read(`/api/conversations/${id}?view=learner`)
    expect(comments).toBe(false)
    expect(turns.map((turn: object) => 'comment' in turn)).toEqual([false, true, false])
  })

  test('on an earlier turn speaks of that turn alone', async () => {
    const id = await started({ mode: 'try_mode' })
    await say(id, 'I am sorry that nobody answered your letters.', 'm1')
    const early = await (await comment(id, 'm1')).json()
    const again = await started({ mode: 'try_mode' })
    await say(again, 'I am sorry that nobody answered your letters.', 'm1')
    await say(again, 'You stupid idiot!', 'm2')

    expect(await (await comment(again, 'm1')).json()).toEqual(early)
  })

  test('is none for somebody who may be at risk', async () => {
    const id = await started({ mode: 'try_mode', comments: true })
    await say(id, 'How is Tomas now?', 'm1')
    await comment(id, 'm1')
    await say(id, 'I want to kill myself, I cannot go on.', 'm2')

    const response = await comment(id, 'm2')

    expect(response.status).toBe(409)
    const { turns } = await read(`/api/conversations/${id}?view=learner`)
    expect(turns.map((turn: object) => 'comment' in turn)).toEqual([false, false])
  })

  test('is offered in try mode only', async () => {
    const order = { persona_id: 'persona-1', mode: 'assess_mode', comments: true }
    const refused = await send('POST', '/api/conversations', order)
    const id = await started()
    await say(id, 'Good morning.', 'm1')

    expect(refused.status).toBe(422)
    expect((await refused.json()).errors).toMatchObject([{ path: 'comments' }])
    expect((await turnOn(id)).status).toBe(409)
    expect((await comment(id, 'm1')).status).toBe(409)
    expect((await comment(await started({ mode: 'try_mode' }), 'm1')).status).toBe(404)
  })
})

describe('the assessment of a talk', () => {
  test('can be read again once it was made', async () => {
    const id = await started()
    await say(id, 'How is Tomas now?')

    const before = await app.request(`/api/conversations/${id}/assessment`)
    const made = await (await send('POST', `/api/conversations/${id}/assessment`)).json()

    expect(before.status).toBe(404)
    expect(await read(`/api/conversations/${id}/assessment`)).toEqual(made)
  })
})

describe('the limits of a talk', () => {
  const limited = async (practice: unknown) => {
    const { template_data } = await read('/api/scenarios/car-sale')
    return send('PUT', '/api/scenarios/car-sale', { ...template_data, practice })
  }

  test('are those that the trainer gave its scenario when the talk began', async () => {
    await limited({ max_turns: 8, minutes: 12 })
    const { persona } = await (await send('POST', '/api/personas', { template_id: 'car-sale' })).json()

    const id = await started({ persona_id: persona.id })
    await limited({ max_turns: 5 })

    expect((await store.conversations.get(id))?.limits).toEqual({ turns: 8, minutes: 12 })
    expect((await store.conversations.get(await started({ persona_id: persona.id })))?.limits).toEqual({
      turns: 5,
      minutes: null,
    })
  })

  test.each([
    [{ max_turns: 0 }, 'practice.max_turns'],
    [{ max_turns: 61 }, 'practice.max_turns'],
    [{ minutes: 181 }, 'practice.minutes'],
  ])('%j is refused', async (practice, path) => {
    const response = await limited(practice)

    expect(response.status).toBe(422)
    expect((await response.json()).errors).toMatchObject([{ path }])
  })
})

describe('a lesson', () => {
  async function aLesson(): Promise<string> {
    const persona = await expertOf(await documentAt('scenarios/pharma-sales-gynaecologist.md'))
    await store.personas.put(persona.id, persona)
    return started({ persona_id: persona.id })
  }

  /** What the page is told beside the words of a reply. */
  async function turnData(id: string, text: string, messageId: string) {
    const stream = await (await send('POST', `/api/conversations/${id}/messages`, { id: messageId, text })).text()
    const line = stream.split('\n').find((one) => one.includes('"data-turn"')) ?? 'data: {}'
    return JSON.parse(line.slice('data: '.length)).data
  }

  test('tells with each turn how far it has come and where the quoted passage stands', async () => {
    const { text: document } = await documentAt('scenarios/pharma-sales-gynaecologist.md')
    const id = await aLesson()

    const first = await turnData(id, 'ok', 'm1')
    const again = await turnData(id, 'ok', 'm1')

    expect(first.lesson.points[0]).toEqual({ id: 'portion.who', title: 'Whom you meet', state: 'taught' })
    expect(first.lesson.points[1].state).toBe('open')
    expect(again).toEqual(first)
    for (const { text, start, end } of first.quoted) expect(document.slice(start, end)).toBe(text)
    expect(first.quoted.length).toBeGreaterThan(0)
    const view = await read(`/api/conversations/${id}?view=learner`)
    expect(view.lesson).toEqual(first.lesson)
    expect(view.turns[0].quoted).toEqual(first.quoted)
  })

  test('hands over in a field of its own', async () => {
    const id = await aLesson()

    await turnData(id, 'ok', 'm1')
    const ready = await turnData(id, 'can I try now?', 'm2')

    expect(ready.handover).toEqual({ mode: 'try_mode' })
    const { turns } = await read(`/api/conversations/${id}?view=learner`)
    expect(turns.map(({ handover }: { handover?: object }) => handover)).toEqual([undefined, { mode: 'try_mode' }])
  })

  test('is none where nobody teaches', async () => {
    const id = await started()

    const data = await turnData(id, 'Good morning.', 'm1')

    expect(data).not.toHaveProperty('lesson')
    expect(data).not.toHaveProperty('quoted')
    expect((await read(`/api/conversations/${id}?view=learner`)).lesson).toBeNull()
  })
})

describe('deleting a talk', () => {
  test('leaves nothing of it, and the person where they are', async () => {
    const id = await started()
    await (await send('POST', `/api/conversations/${id}/messages`, { text: 'How is Tomas?' })).text()
    await send('POST', `/api/conversations/${id}/assessment`)
    await send('PUT', `/api/conversations/${id}/review`, {
      comment: 'Well asked.',
      turns: [],
      criteria: [],
      released: true,
    })

    const response = await send('DELETE', `/api/conversations/${id}`)

    expect([response.status, await response.text()]).toEqual([204, ''])
    for (const part of ['', '/assessment', '/review', '/guard-events'])
      expect((await app.request(`/api/conversations/${id}${part}`)).status).toBe(404)
    expect(await store.assessments.list()).toEqual([])
    expect(await store.reviews.list()).toEqual([])
    expect((await app.request('/api/personas/persona-1')).status).toBe(200)
  })

  test('that is not there is a 404, also the second time', async () => {
    const id = await started()
    await send('DELETE', `/api/conversations/${id}`)

    expect((await send('DELETE', `/api/conversations/${id}`)).status).toBe(404)
  })
})
