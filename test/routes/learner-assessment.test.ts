import { beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { assess } from '../../src/assessment/assess.ts'
import type { Assessment } from '../../src/assessment/assessment.ts'
import type { CheckedFact } from '../../src/assessment/facts/checked-fact.ts'
import { emptyReview } from '../../src/assessment/review.ts'
import type { Conversation } from '../../src/conversation/conversation.ts'
import { createStepRunner } from '../../src/step.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import type { Store } from '../../src/store/store.ts'
import { aTurn } from '../support/personas.ts'
import { aProduct } from '../support/product.ts'
import { hostileTalk } from '../support/reports.ts'

/** What a learner gets of the assessment of their own talk, and what stays with the trainer. */

let app: ReturnType<typeof createApp>
let store: Store
let kept: string[] // ids, each time an assessment is kept
beforeEach(async () => {
  const memory = createMemoryStore()
  kept = []
  const put = async (id: string, assessment: Assessment) => {
    kept.push(id)
    await memory.assessments.put(id, assessment)
  }
  store = { ...memory, assessments: { ...memory.assessments, put } }
  app = createApp({
    roleplay: await aProduct({ store }),
    version: 'test',
    loopbackOnly: true,
    webRoot: '.',
    isReady: () => true,
    log: () => {},
  })
})

const at = (path: string) => `/api/conversations/${hostileTalk.id}${path}`
const read = async (path: string) => (await app.request(at(path))).json()
const post = (path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
  app.request(at(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const talk = (changes: Partial<Conversation> = {}) =>
  store.conversations.put(hostileTalk.id, { ...hostileTalk, ...changes })

/** A talk with an assessment that the trainer has asked for. */
async function assessedTalk(changes: Partial<Conversation> = {}, found: Partial<Assessment> = {}) {
  await talk(changes)
  const conversation = { ...hostileTalk, ...changes }
  const assessment = { ...(await assess(conversation, null, createStepRunner({ model: null }))), ...found }
  await store.assessments.put(conversation.id, assessment)
  kept.length = 0
  return assessment
}

describe('while the talk goes on', () => {
  const active = { status: 'active', ended: null } as const

  test('nothing is told of what the trainer had judged', async () => {
    const { score01 } = await assessedTalk(active)

    const [assessment, review, { conversations }] = await Promise.all([
      read('/assessment?view=learner'),
      read('/review?view=learner'),
      (await app.request('/api/conversations?view=learner')).json(),
    ])

    expect(assessment).toMatchObject({
      score01: null,
      criteria: [],
      checks: [],
      facts_wrong: [],
      advice: [],
      not_scored: expect.stringContaining('still going on'),
    })
    expect(review).toMatchObject({ score01: null, pass: null, blocker: null, held: false })
    expect(conversations).toMatchObject([{ score01: null, held: false }])
    expect((await app.request(at('/report?view=learner'))).status).toBe(404)
    expect(score01).not.toBeNull()
    expect(await read('/assessment')).toMatchObject({ score01 })
  })

  test('no learner has it judged', async () => {
    await talk(active)

    const refused = await post('/assessment?view=learner')

    expect([refused.status, (await refused.json()).detail]).toEqual([409, expect.stringContaining('still going on')])
    expect(kept).toEqual([])
    expect((await post('/assessment')).status).toBe(200)
  })

  test('an earlier talk that was taken up again is not compared with', async () => {
    await assessedTalk()
    const before = { ...hostileTalk, ...active, id: 'before', started_at: '2026-02-01T09:00:00.000Z' }
    await store.conversations.put('before', before)
    await store.assessments.put('before', await assess(before, null, createStepRunner({ model: null })))

    expect((await read('/report?view=learner')).earlier).toEqual([])
    expect((await read('/report')).earlier).toHaveLength(1)
  })
})

describe('a finished talk', () => {
  test('is judged for its learner once; then what is kept is given back', async () => {
    await talk()

    const first = await (await post('/assessment?view=learner')).json()
    const again = await (await post('/assessment?view=learner')).json()

    expect(first.score01).not.toBeNull()
    expect(again).toEqual(first)
    expect(kept).toEqual([hostileTalk.id])
  })

  test('keeps what the trainer has reviewed', async () => {
    await assessedTalk({}, { score01: 0.123 })

    expect(await (await post('/assessment?view=learner')).json()).toMatchObject({ score01: 0.123 })
    expect(await read('/assessment')).toMatchObject({ score01: 0.123 })
  })

  test('is judged when it went on since', async () => {
    await assessedTalk({}, { turns: 2 })

    expect((await post('/assessment?view=learner')).status).toBe(200)
    expect(kept).toEqual([hostileTalk.id])
  })

  test('is judged once when two ask at the same time, learner or trainer', async () => {
    await talk()

    const answers = await Promise.all([
      post('/assessment?view=learner'),
      post('/assessment?view=learner', {}, { accept: 'text/event-stream' }),
      post('/assessment'),
    ])

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await answers[1].text()).toMatch(/^event: assessment$/m)
    expect(kept).toEqual([hostileTalk.id])
  })

  test('is judged anew for a trainer who asks own questions meanwhile', async () => {
    await talk()
    const checks = [{ id: 'own', question: 'Did the learner greet?' }]

    const [, own] = await Promise.all([post('/assessment'), post('/assessment', { checks })])

    expect((await own.json()).checks[0]).toMatchObject({ id: 'own' })
  })

  test('takes no own questions of a learner, which would be answered by what the scenario knows', async () => {
    await talk()

    const refused = await post('/assessment?view=learner', { checks: [{ id: 'a', question: 'Is the bonus known?' }] })

    expect([refused.status, (await refused.json()).errors]).toEqual([
      422,
      [expect.objectContaining({ path: 'checks' })],
    ])
    expect(kept).toEqual([])
  })
})

test('how it was judged, and what only the trainer asked, stays with the trainer', async () => {
  const own = { id: 'own', question: 'Would I hire them?', answer: true, quote: null, turn: null, reason: 'So.' }
  const step = { step: 'judge', source: 'rules', attempts: 2, ms: 9, tokens: { input: 7, output: 5 } } as const
  const fact = {
    turn: 3,
    quote: 'since November',
    verdict: 'right',
    fact: 'Since November.',
    about: 'setting',
  } as const
  const all = await assessedTalk({}, { steps: [{ ...step, error: 'the model at 10.0.0.5:8000 failed' }] })
  await assessedTalk(
    {},
    { ...all, checks: [own, ...all.checks], facts: [{ ...fact, reason: 'The document says so too.' }] },
  )

  const [seen, whole] = [await read('/assessment?view=learner'), await read('/assessment')]

  expect(seen).toMatchObject({ score01: all.score01, steps: [], facts: [], checks: all.checks })
  expect(seen.checks.length).toBeGreaterThan(0)
  expect(JSON.stringify(seen)).not.toMatch(/10\.0\.0\.5|Would I hire/)
  expect(whole).toMatchObject({ checks: [own, ...all.checks], facts: [fact], steps: [step] })
})

describe('what the other person keeps to themselves', () => {
  const secret = 'The bonus of Ines hangs on the average price, not on volume.'
  const wrong: CheckedFact = {
    turn: 4,
    quote: 'somebody will look into it soon',
    verdict: 'wrong',
    fact: secret,
    about: 'persona',
    reason: `The document says: ${secret}`,
  }
  const blocker = {
    ...{ id: 'promise', name: 'Promises what is ruled out', question: 'Did they?', answer: true },
    ...{ quote: wrong.quote, turn: 4, reason: `The scenario says: ${secret}` },
  }
  const found = (fact: CheckedFact) => ({ facts: [fact], facts_wrong: [fact], blocker, blockers: [blocker] })
  const forms = ['/assessment?', '/report?', '/report?format=markdown&', '/report?format=html&']
  const told = (view: string) =>
    Promise.all(forms.map(async (path) => (await app.request(at(`${path}view=${view}`))).text()))

  test('is not told to the learner who had it wrong; that it was wrong is', async () => {
    await assessedTalk({}, found(wrong))

    for (const text of await told('learner')) {
      expect(text).not.toContain('average price')
      expect(text).toContain('It is not so.')
    }
    for (const text of await told('trainer')) expect(text).toContain('average price')
  })

  test('is told where they said it themselves', async () => {
    const reply = 'To be honest: my bonus hangs on the average price and not on the volume.'
    await assessedTalk({ turns: [...hostileTalk.turns.slice(0, 3), aTurn(4, { reply })] }, found(wrong))

    for (const text of await told('learner')) expect(text).toContain('average price')
  })

  test('is not told because they denied it, or spoke of something near', async () => {
    const replies = ['My bonus does not hang on the average price, but on volume.', 'The average price is high.']
    for (const reply of replies) {
      await assessedTalk({ turns: [...hostileTalk.turns.slice(0, 3), aTurn(4, { reply })] }, found(wrong))

      for (const text of await told('learner')) expect(text).not.toContain('hangs on the average price')
    }
  })

  test.each([
    ['not told of old assessments, which know no whom', undefined, false],
    ['told where the matter is wrong', 'subject', true],
    ['told where nobody is meant', null, true],
  ] as const)('is %s', async (_, about, isTold) => {
    await assessedTalk({}, found({ ...wrong, about }))

    expect((await told('learner')).map((text) => text.includes('average price'))).toEqual(forms.map(() => isTold))
  })
})

describe('who may have been at risk', () => {
  const risk = { flags: ['self_harm'] }

  test.each([
    ['as a finished talk', {}, false],
    ['also of a result that is held', {}, true],
    ['also while the talk goes on', { status: 'active', ended: null } as const, false],
  ])('is spoken to, not about, %s', async (_, changes, held) => {
    await assessedTalk({ ...risk, ...changes })
    if (held) await store.reviews.put(hostileTalk.id, { ...emptyReview(hostileTalk.id), results_released: false })

    const seen = await read('/assessment?view=learner')

    expect(seen).toMatchObject({ not_scored: expect.stringMatching(/held against you.*findahelpline/), criteria: [] })
    expect(JSON.stringify(seen)).not.toMatch(/the learner|Held:/)
    expect((await read('/assessment')).not_scored).toContain('Please talk to the person')
  })
})
