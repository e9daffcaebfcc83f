import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { afterEach, expect, test } from 'vitest'
import { judge } from '../src/assessment/judge.ts'
import type { TurnEvent } from '../src/conversation/take-turn.ts'
import type { Roleplay } from '../src/roleplay.ts'
import { createMemoryStore } from '../src/store/memory-store.ts'
import { type FakeModelRequest, type FakeModelServer, startFakeModelServer } from './support/fake-model-server.ts'
import { aConversation, aPersona, aTurn } from './support/personas.ts'
import { aModelClient, aProduct } from './support/product.ts'
import { aTemplate } from './support/templates.ts'

/** A learner tells a lot of themselves and of others. What arrives at the endpoint, byte for byte, and what comes back to them. */

let server: FakeModelServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const lines = [
  'Good morning, Mrs Carvalho. My name is Petra Vogel, and my colleague Jonas Weber is sick. How is Tomas?',
  'Please write to petra.vogel@housing.example or ring 0171 2345678. What did the doctor say in January?',
  'Dr. Huber wants to see the wall, and so does Jonas. VOGEL is on the bell. Will 412 euros less help you?',
]
const personal = [
  /petra/i,
  /vogel/i,
  /jonas/i,
  /weber/i,
  /huber/i,
  /housing\.example/i,
  /2345678/, // not 0171 alone: ids and measured seconds may hold it by chance
  /learner-77/,
]

/** The document knows the doctor as well; in the talk it is the learner who brings the name up. */
const doctorsFact = 'Dr. Huber has seen the wall in March and allows 412 euros.'
const template = { ...aTemplate({ facts: [{ text: doctorsFact, about: 'learner' }] }), template_id: 'damp-flat' }
const scenario = { template_id: 'damp-flat', document: null, template_data: template, steps: [], bundled: false }

/** Says back whom it was told of; judges with whole lines, as they were shown, and finds that no next step was named. Every answer of an assessment is at fault at first. */
function answerOf({ stream, schemaName, lastUserText, body }: FakeModelRequest): string {
  if (stream) return `So you said: ${lastUserText.split('\n')[0]}`
  const talk = body.messages[1]?.content ?? ''
  const spoken = [...talk.matchAll(/^\[turn (\d+)\] LEARNER: (.+)$/gm)]
  const [, turn = '1', line = ''] = spoken.at(-1) ?? []
  const isMended = body.messages.length > 2
  if (schemaName === 'check-facts') {
    const quote = isMended ? line : `${line} And more.`
    return JSON.stringify({
      claims: [{ turn: Number(turn), quote, fact: 1, reason: `Not in "${line}".`, verdict: 'wrong' }],
    })
  }
  if (schemaName === 'better-line') {
    const doctor = /(Dr\. \w+) wants to see/.exec(talk)?.[1] ?? 'Nobody'
    return JSON.stringify({ line: `${doctor} will call you ${isMended ? 'on Friday' : 'for 999 euros'}.` })
  }
  if (schemaName === 'judge') {
    const quote = isMended ? line : `${line} And more.`
    if (/^Question: .*next step/.test(talk))
      return JSON.stringify({ reason: `In "${line}".`, turn: Number(turn), quote, answer: 'no' })
    return JSON.stringify({ reason: `In "${line}".`, turn: Number(turn), quote, answer: 'yes' })
  }
  if (schemaName === 'comment-turn')
    return JSON.stringify({ text: `She hears ${/my name is (\w+)/i.exec(talk)?.[1]}.` })
  if (schemaName === 'give-hint') {
    const name = /my name is (\w+)/i.exec(talk)?.[1] ?? ''
    return JSON.stringify({ feels: `She likes ${name}.`, find_out: 'Ask about the boy.', say_next: 'Go on with it.' })
  }
  const reply = /^\[turn \d+\] Ines Carvalho: (.+)$/m.exec(talk.split('\n').at(-2) ?? '')?.[1] ?? ''
  const no = { reason: `Nothing in "${reply}".`, quote: '', answer: 'no' }
  const yes = { reason: 'She repeats the line.', quote: reply, answer: 'yes' }
  return JSON.stringify({ role_reversal: no, leaves_scene: no, contradicts_own_facts: no, speaks_for_learner: yes })
}

async function say(roleplay: Roleplay, id: string, text: string): Promise<TurnEvent[]> {
  const events: TurnEvent[] = []
  for await (const event of await roleplay.sendMessage(id, { id: randomUUID(), text })) events.push(event)
  return events
}

const spokenIn = (events: readonly TurnEvent[]) =>
  events.flatMap((one) => (one.type === 'text' ? [one.text] : [])).join('')

async function aPrivateTalk(charsPerToken: number) {
  const logged: string[] = []
  server = await startFakeModelServer({ answer: answerOf, charsPerToken })
  const store = createMemoryStore()
  await store.scenarios.put('damp-flat', scenario)
  const roleplay = await aProduct({
    store,
    model: await aModelClient(server.url),
    turnJudge: true,
    log: (event, details) => logged.push(JSON.stringify({ event, ...details })),
  })
  await roleplay.keepPersona(aPersona())
  const learner = { id: 'learner-77', name: 'Petra Vogel' }
  const { id } = await roleplay.startConversation('persona-1', { mode: 'try_mode', learner })
  const heard: string[] = []
  for (const line of lines) {
    heard.push(spokenIn(await say(roleplay, id, line)))
    await roleplay.settle()
  }
  const hint = await roleplay.giveHint(id)
  const [first] = (await roleplay.getConversation(id)).turns
  const comment = await roleplay.commentOn(id, first?.message_id ?? '')
  const assessment = await roleplay.assessConversation(id)
  return { roleplay, id, heard, hint, comment, assessment, logged }
}

test.each([1, 3, 4, 7, 1_000])(
  'nothing personal arrives, and the learner hears real names, in tokens of %d',
  async (size) => {
    const { roleplay, id, heard, hint, comment, assessment } = await aPrivateTalk(size)
    const { turns } = await roleplay.getConversation(id)

    const sent = server?.requests ?? []
    expect(new Set(sent.map(({ stream, schemaName }) => (stream ? 'speech' : schemaName)))).toEqual(
      new Set(['speech', 'judge-turn', 'give-hint', 'comment-turn', 'judge', 'check-facts', 'better-line']),
    )
    for (const { body, headers } of sent)
      for (const pattern of personal) expect(JSON.stringify({ body, headers })).not.toMatch(pattern)
    expect(JSON.stringify(sent.map(({ body }) => body))).toContain('412 euros')
    expect(JSON.stringify(sent.map(({ body }) => body))).toContain('Tomas')

    expect(heard).toEqual(lines.map((line) => `So you said: ${line}`))
    expect(turns.map(({ reply }) => reply)).toEqual(heard)
    expect(turns.map(({ source, error }) => [source, error])).toEqual(lines.map(() => ['model', null]))
    expect(comment).toEqual({ source: 'model', text: 'She hears Petra.' })
    expect(hint).toMatchObject({ source: 'model', feels: 'She likes Petra.' })
    expect(turns.at(-1)?.judged).toMatchObject({ source: 'model', error: null })
    expect(turns.at(-1)?.judged?.answers.find(({ answer }) => answer === 'yes')?.quote).toBe(heard.at(-1))
    expect(assessment.criteria.flatMap(({ evidence }) => evidence)).toContainEqual({ turn: 3, quote: lines[2] })
    expect(assessment.criteria.filter(({ value }) => value !== 1).map(({ id, value }) => [id, value])).toEqual([
      ['next_step', 0],
    ])
    expect(assessment.facts).toMatchObject([{ turn: 3, quote: lines[2], fact: doctorsFact, verdict: 'wrong' }])
    expect(assessment.advice).toMatchObject([
      { criterion: 'next_step', turn: 3, source: 'model', try_instead: 'Dr. Huber will call you on Friday.' },
    ])
    expect(assessment.steps.every(({ source, attempts }) => source === 'model' && attempts === 2)).toBe(true)
  },
)

test('neither the log nor the metrics tell what was said or who said it', async () => {
  const { roleplay, logged } = await aPrivateTalk(4)
  const told = [...logged, roleplay.metricsText()].join('\n')

  expect(logged.length).toBeGreaterThan(lines.length)
  for (const pattern of [...personal, /good morning/i, /wants to see/i, /So you said/i])
    expect(told).not.toMatch(pattern)
})

test('what was wrong with an answer is logged without the words of the talk', async () => {
  const logged: string[] = []
  const wrong = { reason: 'It is.', quote: 'Jonas Weber was never here', answer: 'yes' }
  server = await startFakeModelServer({
    answer: ({ stream }) =>
      stream
        ? 'So.'
        : JSON.stringify({
            role_reversal: wrong,
            leaves_scene: wrong,
            contradicts_own_facts: wrong,
            speaks_for_learner: wrong,
          }),
  })
  const roleplay = await aProduct({
    model: await aModelClient(server.url),
    turnJudge: true,
    log: (event, details) => logged.push(JSON.stringify({ event, ...details })),
  })
  await roleplay.keepPersona(aPersona())
  const { id } = await roleplay.startConversation('persona-1')

  await say(roleplay, id, 'How is Tomas now?')
  await roleplay.settle()

  expect(logged.find((line) => line.includes('"judged"'))).toContain('needs a quote that stands word for word')
  expect(logged.join('\n')).not.toContain('never here')
})

test('a model that is asked again hears of what was said without names', async () => {
  const { requests } = (server = await startFakeModelServer({
    answer: ({ index, lastUserText }) =>
      index === 0
        ? `Ms ${/name is \w+ (\w+)/.exec(lastUserText)?.[1]}, as an AI language model I cannot feel.`
        : 'I am tired.',
    charsPerToken: 'words',
  }))
  const roleplay = await aProduct({ model: await aModelClient(server.url) })
  await roleplay.keepPersona(aPersona())
  const { id } = await roleplay.startConversation('persona-1')

  const events = await say(roleplay, id, 'My name is Petra Vogel. How do you feel?')

  expect(requests).toHaveLength(2)
  expect(requests[1]?.lastUserText).toContain('answered this line once already')
  expect(JSON.stringify(requests.map(({ body }) => body))).not.toMatch(/petra|vogel/i)
  expect(spokenIn(events)).toContain('I am tired.')
})

test('what a judge is told of the matter has the same stand-ins as the talk', () => {
  const conversation = aConversation({ turns: [aTurn(1, { learner: 'Dr. Keller allows 300 euros.' })] })
  const check = { id: 'limit', question: 'Did the learner state the limit?' }

  const { input } = judge.prompt({
    conversation,
    check,
    known: [{ id: 'facts.0', text: 'Dr. Keller allows 400 euros.' }],
  })

  expect(input).toContain('- Dr. Ardwell allows 400 euros.')
  expect(input).toContain('LEARNER: Dr. Ardwell allows 300 euros.')
})

test('every step about a talk has the real words put back, and no other place tells a model of one', async () => {
  const folder = new URL('../src/', import.meta.url)
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'))
  const sources = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(new URL(name, folder), 'utf8') })),
  )
  const having = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name)

  const steps = having(/^ +purpose: '(?:write|judge)',$/m).filter((name) => /^(?:conversation|assessment)\b/.test(name))

  expect(steps.length).toBeGreaterThanOrEqual(4)
  expect(having(/^ +personal: .*personalData\(/m)).toEqual(steps)
  expect(having(/\binLines\(/)).toEqual(['conversation/transcript.ts'])
  expect(having(/\bmodel\.speech\(/).filter((name) => name.startsWith('conversation'))).toEqual([
    'conversation/voices/model-voice.ts',
  ])
})
