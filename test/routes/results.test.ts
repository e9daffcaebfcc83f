import { parse } from 'csv-parse/sync'
import { beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { Review } from '../../src/assessment/review.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import type { Store } from '../../src/store/store.ts'
import { anAssessment } from '../support/assessments.ts'
import { aConversation, aTurn } from '../support/personas.ts'
import { aProduct } from '../support/product.ts'

/** What trainers learn of many talks, and say of each. */

let app: ReturnType<typeof createApp>
let store: Store
beforeEach(async () => {
  store = createMemoryStore()
  app = createApp({
    roleplay: await aProduct({ store }),
    version: 'test',
    loopbackOnly: true,
    webRoot: '.',
    isReady: () => true,
    log: () => {},
  })
})

const send = (method: string, path: string, body?: unknown) =>
  app.request(path, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
const read = async (path: string) => (await app.request(path)).json()

async function aTalk(id: string, learner: { id: string; name: string | null } | null, template_id = 'damp-flat') {
  await store.conversations.put(id, {
    ...aConversation(),
    id,
    template_id,
    learner,
    started_at: `2026-05-0${id.length}T10:00:00.000Z`,
    turns: [aTurn(1), aTurn(2)],
  })
}
const ended = { status: 'ended' as const, ended: { outcome: 'learner' as const, reason: 'You have ended the talk.' } }
const end = async (id: string) => store.conversations.put(id, { ...(await store.conversations.get(id))!, ...ended })
async function assessed(id: string, values: Record<string, number | null> = { needs: 0.5, manner: 1 }) {
  const outcome = (await store.conversations.get(id))?.ended?.outcome ?? null
  await store.assessments.put(id, anAssessment(values, { conversation_id: id, outcome }))
}

describe('results', () => {
  beforeEach(async () => {
    await aTalk('a', { id: 'sam', name: 'Sam' })
    await aTalk('bb', { id: 'kim', name: null }, 'car-sale')
    await aTalk('ccc', null)
    await assessed('a')
  })

  test('hold every attempt with its scenario and score, by learner and scenario when asked', async () => {
    await read('/api/scenarios/car-sale')
    const ids = async (query: string) =>
      (await read(`/api/results${query}`)).attempts.map((one: { conversation_id: string }) => one.conversation_id)

    expect((await read('/api/results')).attempts).toMatchObject([
      { conversation_id: 'ccc', learner: null, assessed: false, score01: null, title: null },
      { conversation_id: 'bb', title: 'Showroom practice sheet 7: the family car' },
      { conversation_id: 'a', score01: 0.833, weakest: { id: 'needs' } },
    ])
    expect(await ids('?learner=sam')).toEqual(['a'])
    expect(await ids('?template_id=damp-flat')).toEqual(['ccc', 'a'])
    expect(await ids('?template_id=damp-flat&learner=kim')).toEqual([])
  })

  test('leave out the talks in which a trainer tried the person out', async () => {
    const persona = { template_id: 'car-sale', mode: 'try_mode' }
    const { persona: made } = await (await send('POST', '/api/personas', persona)).json()
    const { id } = await (await send('POST', '/api/conversations', { persona_id: made.id, is_test: true })).json()

    const { attempts } = await read('/api/results')

    expect(attempts).toHaveLength(3)
    expect(attempts.map((one: { conversation_id: string }) => one.conversation_id)).not.toContain(id)
  })

  test('say nothing of passing where the talk does not count', async () => {
    const passing = { conversation_id: 'a', pass_mark01: 0.6, pass: true }
    await store.assessments.put('a', anAssessment({ needs: 1 }, passing))
    const talk = await store.conversations.get('a')
    const pass = async () => (await read('/api/results?learner=sam')).attempts[0].pass

    expect(await pass()).toBe(true)
    await store.conversations.put('a', { ...talk!, mode: 'try_mode' })
    expect(await pass()).toBeNull()
  })

  test('bear an assessment that can no longer be read', async () => {
    await store.assessments.put('bb', { conversation_id: 'bb', criteria: 'of another time' })

    expect((await read('/api/results?learner=kim')).attempts).toMatchObject([{ assessed: false, score01: null }])
  })

  test('hold no assessment of a talk that went on since', async () => {
    await store.conversations.put('a', { ...aConversation(), id: 'a', turns: [aTurn(1), aTurn(2), aTurn(3)] })

    const { attempts } = await read('/api/results')

    expect(attempts.filter(({ assessed }: { assessed: boolean }) => assessed)).toEqual([])
    expect((await app.request('/api/conversations/a/assessment')).status).toBe(404)
    expect(await read('/api/conversations/a')).toMatchObject({ assessed: false })
  })

  test('come as a file of rows, and no name in it is run as a formula', async () => {
    await aTalk('dddd', { id: 'eve', name: '=HYPERLINK("http://evil","Sam, ""best""")' })

    const response = await app.request('/api/results.csv')
    const rows = parse(await response.text(), { columns: true })

    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="counterpart-results.csv"')
    expect(rows).toMatchObject([
      { conversation_id: 'dddd', learner_name: '\'=HYPERLINK("http://evil","Sam, ""best""")' },
      { conversation_id: 'ccc', learner_id: '', score01: '' },
      { conversation_id: 'bb' },
      { conversation_id: 'a', learner_name: 'Sam', score01: '0.833', assessed: 'true', weakest_value: '0.5' },
    ])
    expect(parse(await (await app.request('/api/results.csv?learner=sam')).text())).toHaveLength(2)
  })

  test('come as JSON to take away', async () => {
    const response = await app.request('/api/results.json?learner=sam')

    expect(response.headers.get('content-disposition')).toBe('attachment; filename="counterpart-results.json"')
    expect(await response.json()).toEqual(await read('/api/results?learner=sam'))
  })

  test('are behind the token like everything else', async () => {
    app = createApp({
      roleplay: await aProduct({ store }),
      version: 'test',
      apiToken: 'let-me-in-please',
      loopbackOnly: true,
      webRoot: '.',
      isReady: () => true,
      log: () => {},
    })

    for (const path of ['/api/results', '/api/results.csv', '/api/results.json', '/api/conversations/a/review'])
      expect((await app.request(path)).status).toBe(401)
  })
})

describe('a review', () => {
  beforeEach(async () => {
    await aTalk('a', { id: 'sam', name: 'Sam' })
  })

  test('is empty until somebody writes one', async () => {
    expect(await read('/api/conversations/a/review')).toEqual({
      conversation_id: 'a',
      comment: null,
      turns: [],
      criteria: [],
      blockers: [],
      released: true,
      results_released: null,
      flagged: false,
      flag_note: null,
      by_hand: null,
      updated_at: null,
      score01: null,
      pass: null,
      blocker: null,
      held: false,
    })
    expect((await app.request('/api/conversations/nobody/review')).status).toBe(404)
    expect((await send('PUT', '/api/conversations/nobody/review', {})).status).toBe(404)
  })

  test('is kept beside the assessment, which stays as the judge gave it', async () => {
    await assessed('a')
    const before = await store.assessments.get('a')

    const response = await send('PUT', '/api/conversations/a/review', {
      comment: 'Well begun.',
      turns: [{ turn: 2, comment: 'Here you lost her.' }],
      criteria: [{ id: 'needs', value: 1, comment: 'She did say it.' }],
      released: false,
    })
    const review = await response.json()

    expect(response.status).toBe(200)
    expect(review).toMatchObject({
      score01: 1,
      comment: 'Well begun.',
      released: false,
      updated_at: expect.any(String),
    })
    expect(await read('/api/conversations/a/review')).toEqual(review)
    expect(await store.assessments.get('a')).toEqual(before)
    expect((await read('/api/results')).attempts).toMatchObject([
      { score01: 0.833, reviewed_score01: 1, commented: true },
    ])
  })

  test('is empty for the learner until it is released, and while the talk goes on', async () => {
    const review = { comment: 'Wait longer after your questions.', turns: [], criteria: [] }
    const seen = async (view: string) => (await read(`/api/conversations/a/review?view=${view}`)).comment

    await send('PUT', '/api/conversations/a/review', { ...review, released: false })
    expect([await seen('learner'), await seen('trainer')]).toEqual([null, review.comment])

    await send('PUT', '/api/conversations/a/review', { ...review, released: true })
    expect(await seen('learner')).toBeNull()
    await end('a')
    expect(await seen('learner')).toBe(review.comment)
  })

  test('keeps a comment on the turn it was written for when the learner goes back, and shows it again where they return', async () => {
    const other = [aTurn(1), aTurn(2, { message_id: 'other' })]
    await end('a')
    const left = { after: 'm1', turns: [aTurn(2)], left_at: '2026-05-01T10:00:00.000Z', ended: null, ended_at: null }
    const before = await store.conversations.get('a')
    const learnerSees = async () => (await read('/api/conversations/a/review?view=learner')).turns
    const said = { turn: 2, comment: 'This pressed her.' }
    await send('PUT', '/api/conversations/a/review', { turns: [said] })
    expect(await learnerSees()).toEqual([{ ...said, message_id: 'm2' }])

    await store.conversations.put('a', { ...before!, turns: other, branches: [left] })
    await assessed('a')
    const { turn_comments } = await read('/api/conversations/a/report?view=trainer&format=json')
    const { turns } = await read('/api/conversations/a/review')

    expect([await learnerSees(), turn_comments]).toEqual([[], []])
    expect(turns).toEqual([{ ...said, message_id: 'm2' }])

    const second = { turn: 2, comment: 'Better.' }
    expect((await send('PUT', '/api/conversations/a/review', { turns: [...turns, second] })).status).toBe(200)
    expect(await learnerSees()).toEqual([{ ...second, message_id: 'other' }])
    await store.conversations.put('a', before!)
    expect(await learnerSees()).toEqual([{ ...said, message_id: 'm2' }])
  })

  test('of an older version, whose comments know only numbers, is shown by these', async () => {
    const turns = [{ turn: 2, comment: 'Well asked.' }]
    await end('a')
    await store.reviews.put('a', Review.parse({ conversation_id: 'a', turns }))

    expect((await read('/api/conversations/a/review?view=learner')).turns).toEqual(turns)
  })

  test('leaves flags as they are of which it says nothing, and drops a note with its flag', async () => {
    const flags = { released: false, results_released: false, flagged: true, flag_note: 'Discuss on Friday.' }
    await send('PUT', '/api/conversations/a/review', { ...flags, comment: 'Well begun.' })
    const put = async (order: object) => (await send('PUT', '/api/conversations/a/review', order)).json()

    expect(await put({ comment: 'Well done.' })).toMatchObject({ ...flags, comment: 'Well done.' })
    expect(await put({ results_released: null, released: true })).toMatchObject({
      ...flags,
      comment: null,
      results_released: null,
      released: true,
    })
    expect(await put({ flagged: false })).toMatchObject({ flagged: false, flag_note: null })
  })

  test('makes its score of the assessment as it is now', async () => {
    await assessed('a')
    await send('PUT', '/api/conversations/a/review', { criteria: [{ id: 'needs', value: 1 }] })

    await assessed('a', { needs: 0, manner: 0 })

    expect((await read('/api/conversations/a/review')).score01).toBe(0.333)
  })

  test('gives the learner’s list its score once it is released', async () => {
    await end('a')
    await assessed('a')
    const review = { criteria: [{ id: 'needs', value: 1 }] }
    const scores = async () => {
      const [{ score01, reviewed_score01 }] = (await read('/api/conversations?learner=sam&view=learner')).conversations
      return [score01, reviewed_score01]
    }
    const before = await scores()

    await send('PUT', '/api/conversations/a/review', { ...review, released: false })
    expect([before, await scores()]).toEqual([
      [0.833, null],
      [0.833, null],
    ])

    await send('PUT', '/api/conversations/a/review', { ...review, released: true })
    expect(await scores()).toEqual([0.833, 1])
  })

  test('can still be saved after the talk was judged by other criteria', async () => {
    await assessed('a')
    const order = { criteria: [{ id: 'needs', value: 1, comment: 'She did say it.' }] }
    await send('PUT', '/api/conversations/a/review', order)

    await assessed('a', { patience: 0.5 })
    const response = await send('PUT', '/api/conversations/a/review', { ...order, comment: 'Well begun.' })

    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ comment: 'Well begun.', criteria: order.criteria, score01: 0.5 })
  })

  test('takes levels by their place and lifts what failed the attempt; the judge’s word stays in the assessment', async () => {
    const threat = {
      id: 'threat',
      name: 'Threatens',
      question: 'Did they?',
      answer: true,
      quote: null,
      turn: null,
      reason: '',
    }
    const judged = { conversation_id: 'a', pass_mark01: 0.6, blockers: [threat], blocker: threat, pass: false }
    await store.assessments.put('a', anAssessment({ needs: 0.5, manner: 1 }, judged))

    const saved = await (
      await send('PUT', '/api/conversations/a/review', {
        criteria: [{ id: 'needs', level: 2, comment: 'Twice.' }],
        blockers: [{ id: 'threat', answer: false, comment: 'A quotation.' }],
      })
    ).json()

    expect(saved).toMatchObject({ criteria: [{ level: 2, value: 1 }], score01: 1, pass: true, blocker: null })
    expect(await read('/api/conversations/a/assessment')).toMatchObject({ pass: false, blocker: { id: 'threat' } })
    expect((await read('/api/results')).attempts).toMatchObject([{ score01: 0.833, reviewed_score01: 1, pass: true }])
  })

  test('flags a talk for the team, and no learner is told', async () => {
    await aTalk('bb', { id: 'kim', name: null })
    await send('PUT', '/api/conversations/a/review', { flagged: true, flag_note: 'Discuss on Friday.' })
    const ids = async (query: string) =>
      (await read(`/api/results${query}`)).attempts.map((one: { conversation_id: string }) => one.conversation_id)

    expect((await read('/api/results')).attempts).toMatchObject([
      { conversation_id: 'a', flagged: true, flag_note: 'Discuss on Friday.' },
      { conversation_id: 'bb', flagged: false, flag_note: null },
    ])
    expect([await ids('?flagged=true'), await ids('?flagged=false')]).toEqual([['a'], ['bb']])
    expect(await read('/api/conversations/a/review?view=learner')).toMatchObject({ flagged: false, flag_note: null })
    expect((await send('GET', '/api/results?flagged=perhaps')).status).toBe(422)
  })

  test.each([
    ['a level that the criterion does not have', { criteria: [{ id: 'needs', level: 5 }] }, 'criteria.0.level'],
    ['a turn that was not said', { turns: [{ turn: 9, comment: 'x' }] }, 'turns.0.turn'],
    ['a criterion that was not judged', { criteria: [{ id: 'other', value: 1 }] }, 'criteria.0.id'],
    ['a value beyond 1', { criteria: [{ id: 'needs', value: 2 }] }, 'criteria.0.value'],
    ['an empty comment on a turn', { turns: [{ turn: 1, comment: ' ' }] }, 'turns.0.comment'],
  ])('refuses %s and keeps nothing', async (_, order, path) => {
    await assessed('a')

    const response = await send('PUT', '/api/conversations/a/review', order)

    expect(response.status).toBe(422)
    expect((await response.json()).errors).toMatchObject([{ path }])
    expect((await read('/api/conversations/a/review')).updated_at).toBeNull()
  })
})

describe('a result that is held', () => {
  beforeEach(async () => {
    await aTalk('a', { id: 'sam', name: 'Sam' }, 'car-sale')
    await end('a')
    await store.assessments.put('a', anAssessment({ needs: 0.5 }, { conversation_id: 'a', outcome: 'learner' }))
    await send('PUT', '/api/conversations/a/review', { comment: 'Well begun.' })
  })
  const hold = async () => {
    const { template_data } = await read('/api/scenarios/car-sale')
    await send('PUT', '/api/scenarios/car-sale', { ...template_data, scoring: { hold_results: true } })
  }
  const scores = async (view: string) => {
    const [{ conversations }, talk, review, assessment] = await Promise.all(
      ['?learner=sam&', '/a?', '/a/review?', '/a/assessment?'].map((path) =>
        read(`/api/conversations${path}view=${view}`),
      ),
    )
    return {
      list: [conversations[0].held, conversations[0].score01],
      talk: [talk.held, talk.turns[0].disposition !== null],
      review: [review.held, review.score01, review.comment],
      assessment: [assessment.score01, assessment.criteria.length],
    }
  }
  const everything = {
    review: [false, 0.5, 'Well begun.'],
    assessment: [0.5, 1],
    list: [false, 0.5],
    talk: [false, true],
  }
  const nothing = { review: [true, null, null], assessment: [null, 0], list: [true, null], talk: [true, false] }

  test('is shown to nobody but the trainer until it is released, where the scenario holds results', async () => {
    expect(await scores('learner')).toEqual(everything)

    await hold()
    expect(await scores('learner')).toEqual(nothing)
    expect(await scores('trainer')).toEqual({
      review: [true, 0.5, 'Well begun.'],
      assessment: [0.5, 1],
      list: [true, 0.5],
      talk: [true, true],
    })
    expect((await read('/api/results?held=true')).attempts).toMatchObject([{ conversation_id: 'a', held: true }])

    const released = await send('POST', '/api/results/release', { conversation_ids: ['a', 'a'] })
    expect(await released.json()).toEqual({ released: ['a'] })
    expect(await scores('learner')).toEqual(everything)
    expect((await read('/api/results?held=true')).attempts).toEqual([])
  })

  test('may be one talk alone, whatever the scenario says', async () => {
    await send('PUT', '/api/conversations/a/review', { comment: 'Well begun.', results_released: false })

    expect(await scores('learner')).toEqual(nothing)
  })

  test('is judged for the trainer all the same, and the learner who asks for it is told nothing', async () => {
    await hold()
    await store.assessments.delete('a')

    const answer = await (await send('POST', '/api/conversations/a/assessment?view=learner', {})).json()

    expect(answer).toMatchObject({
      score01: null,
      pass: null,
      criteria: [],
      not_scored: expect.stringContaining('Held'),
    })
    const told = await app.request('/api/conversations/a/assessment?view=learner', {
      method: 'POST',
      headers: { accept: 'text/event-stream' },
    })
    const events = await told.text()
    expect(events).toContain('event: assessment')
    expect(events).not.toMatch(/"(?:answer|reason|quote|ms)"/)
    expect((await read('/api/conversations/a/assessment')).criteria.length).toBeGreaterThan(0)
  })

  test('is released for all talks that are named, or for none', async () => {
    await hold()

    expect((await send('POST', '/api/results/release', { conversation_ids: ['a', 'nobody'] })).status).toBe(404)
    expect(await scores('learner')).toEqual(nothing)
  })
})
