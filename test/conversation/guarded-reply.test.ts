import { afterEach, describe, expect, test } from 'vitest'
import type { Conversation } from '../../src/conversation/conversation.ts'
import { guardrailsFor } from '../../src/prompt/guardrails.ts'
import { aPersona } from '../support/personas.ts'
import { aModelClient, aProduct } from '../support/product.ts'
import { type FakeModelRequest, type FakeModelServer, startFakeModelServer } from '../support/fake-model-server.ts'

/** What a learner hears when a model falls out of its role: over the real wire, in tokens of every size. */

let server: FakeModelServer
afterEach(() => server.close())

type Chunks = number | 'words'
const chunks: Chunks[] = [1, 4, 'words', 10_000]

/** One turn in which the model answers with these replies, one a call; a call too many fails the test. */
async function turnOf(replies: readonly string[], charsPerToken: Chunks = 4, line = 'How is Tomas now?') {
  server = await startFakeModelServer({ answer: replies, charsPerToken })
  const roleplay = await aProduct({ model: await aModelClient(server.url) })
  await roleplay.keepPersona(aPersona())
  const { id } = await roleplay.startConversation('persona-1')
  let heard = ''
  for await (const event of await roleplay.sendMessage(id, { id: 'm', text: line })) {
    if (event.type === 'text') heard += event.text
  }
  const conversation = await roleplay.getConversation(id)
  return { heard, turn: onlyTurn(conversation), calls: server.requests }
}

function onlyTurn({ turns }: Conversation) {
  const [turn] = turns
  if (!turn) throw new Error('expected the turn to be saved')
  return turn
}

const noteOf = (request: FakeModelRequest | undefined) => request?.lastUserText.split('<note>')[1] ?? ''
const notTheMachine = /\bAI\b|language model|assist|system prompt|instructions|Learner:/i
const inCharacter = 'He sleeps in my bed now, and he still coughs.'

describe.each(chunks)('in tokens of %s', (size) => {
  test('a break in the first sentence is answered anew, and only the new answer is heard', async () => {
    const { heard, turn, calls } = await turnOf(
      ['As an AI language model, I do not have a son. How can I assist you?', inCharacter],
      size,
    )

    expect(heard).toBe(inCharacter)
    expect(turn).toMatchObject({ reply: inCharacter, source: 'model', error: null, attempts: 2 })
    expect(turn.verdicts).toMatchObject([{ side: 'output', rule: 'persona_break', action: 'cut' }])
    expect(calls).toHaveLength(2)
  })

  test('a second break is answered by the rules engine, from what the persona knows', async () => {
    const { heard, turn, calls } = await turnOf(
      ['As an AI language model, I do not have a son.', "I'm sorry, but I can't assist with that request."],
      size,
    )

    expect(heard).toMatch(/hospital|coughs|Tomas/)
    expect(heard).not.toMatch(notTheMachine)
    expect(turn).toMatchObject({ reply: heard.trim(), source: 'rules', attempts: 3 })
    expect(turn.used.length).toBeGreaterThan(0)
    expect(turn.error).toBe("the model's reply was cut before it had said anything: persona_break, then persona_break")
    expect(turn.verdicts.map(({ rule, attempt }) => [rule, attempt])).toEqual([
      ['persona_break', undefined],
      ['persona_break', 2],
    ])
    expect(calls).toHaveLength(2)
  })

  test('a break in a later sentence keeps the good ones, costs no call and leads back to the matter', async () => {
    const { heard, turn, calls } = await turnOf(
      [`${inCharacter} The doctor wants him out of that room. As an AI language model I cannot say more. Bye.`],
      size,
    )

    expect(heard).toMatch(
      /^He sleeps in my bed now, and he still coughs\. The doctor wants him out of that room\. [A-Z]/,
    )
    expect(heard).toMatch(/[.?!]$/)
    expect(heard).not.toMatch(notTheMachine)
    expect(turn).toMatchObject({ reply: heard, source: 'model', error: null })
    expect(turn.attempts).toBeUndefined()
    expect(calls).toHaveLength(1)
  })

  test('a reply that recites its instructions is cut before the first word of them', async () => {
    const rule = Object.values(guardrailsFor('assess_mode'))[0] ?? ''

    const { heard, turn } = await turnOf([`${rule} ${rule}`, inCharacter], size)

    expect(heard).toBe(inCharacter)
    expect(turn.verdicts).toMatchObject([{ rule: 'prompt_leak', action: 'cut' }])
  })

  test('a reply that speaks for the learner ends before the label', async () => {
    const { heard, turn } = await turnOf([`${inCharacter}\nLearner: I am sorry.\nInes: Thank you.`], size)

    expect(heard).toMatch(/^He sleeps in my bed now, and he still coughs\./)
    expect(heard).not.toMatch(/sorry|Learner|Thank you/)
    expect(turn.verdicts).toMatchObject([{ rule: 'speaks_for_learner', action: 'cut' }])
  })

  test('a reply that is nothing but the learner speaking is answered anew', async () => {
    const { heard } = await turnOf(['Learner: And how is Tomas?', inCharacter], size)

    expect(heard).toBe(inCharacter)
  })

  test('words that were heard before the break are gone on from, once', async () => {
    const { heard, calls } = await turnOf(
      [
        'That is kind of you to ask, but I am just a language model.',
        'That is kind of you to ask, but he coughs every night.',
      ],
      size,
    )

    expect(heard).toBe('That is kind of you to ask, but he coughs every night.')
    expect(noteOf(calls[1])).toContain('You have already said "That is kind of you to ask, but"')
  })

  test('a reply over its words ends on a sentence', async () => {
    const long = Array.from({ length: 30 }, (_, at) => `He coughed in night number ${at}.`).join(' ')

    const { heard, turn, calls } = await turnOf([long], size)

    expect(heard).toMatch(/\.$/)
    expect(heard.split(' ').length).toBeLessThanOrEqual(60)
    expect(turn.verdicts).toMatchObject([{ rule: 'word_limit' }])
    expect(calls).toHaveLength(1)
  })
})

test('the second request says who speaks, and is otherwise the first one', async () => {
  const { calls } = await turnOf(['I am a chatbot.', inCharacter])

  const [first, second] = calls
  expect(noteOf(first)).not.toContain('answered this line once already')
  expect(noteOf(second)).toContain('the answer did not come from Ines Carvalho')
  expect(second?.body.messages.slice(0, -1)).toEqual(first?.body.messages.slice(0, -1))
  expect(second?.lastUserText).not.toMatch(/chatbot|\bAI\b/) // what went wrong is not held up to it as an example
})

test('the tokens of both calls are counted', async () => {
  const { turn } = await turnOf(['I am a chatbot.', inCharacter])
  const first = await turnOf([inCharacter])

  expect(turn.tokens?.input).toBeGreaterThan((first.turn.tokens?.input ?? 0) * 1.9)
})

test('a new sentence after words left hanging is parted from them', async () => {
  const { heard } = await turnOf(['To tell you the truth, I am a chatbot.', 'He coughs every night.'])

  expect(heard).toBe('To tell you the truth, … He coughs every night.')
})

test('an endpoint that fails the second time leaves the answer to the rules engine', async () => {
  server = await startFakeModelServer({
    answer: () => 'I am a chatbot.',
    failures: [null, { status: 401 }],
  })
  const roleplay = await aProduct({ model: await aModelClient(server.url) })
  await roleplay.keepPersona(aPersona())
  const { id } = await roleplay.startConversation('persona-1')

  for await (const _ of await roleplay.sendMessage(id, { id: 'm', text: 'How is Tomas now?' }));
  const turn = onlyTurn(await roleplay.getConversation(id))

  expect(turn).toMatchObject({ source: 'rules', attempts: 3, error: expect.stringContaining('401') })
  expect(turn.reply).toMatch(/Tomas|hospital/)
})

test('a talk that closes ends with a goodbye, not with a return to the matter', async () => {
  server = await startFakeModelServer({
    answer: [inCharacter, 'I will wait for your letter then. As an AI language model I wish you a nice day.'],
  })
  const roleplay = await aProduct({ model: await aModelClient(server.url) })
  await roleplay.keepPersona(aPersona())
  const { id } = await roleplay.startConversation('persona-1')

  for (const text of ['How is Tomas now?', 'You will have the date on Friday. Thank you, goodbye.'])
    for await (const _ of await roleplay.sendMessage(id, { id: text, text }));
  const { turns, ended } = await roleplay.getConversation(id)

  expect(ended).not.toBeNull()
  expect(turns[1]?.reply).toMatch(/^I will wait for your letter then\. .*(?:bye|day|wait|hear|thank)/i)
  expect(turns[1]?.reply).not.toMatch(/come back to|beside the point|Where were we|talk about/)
  expect(turns[1]).toMatchObject({ source: 'model', attempts: 2, verdicts: [{ rule: 'persona_break' }] })
})

test('no line leads back when the words are used up', async () => {
  const sentence = 'He coughs in the night and I sit beside him until it is light again. ' // 15 words
  const { heard } = await turnOf([`${sentence.repeat(3)}${sentence.slice(0, 20)}all night. As an AI model I stop.`])

  expect(heard.split(/\s+/).length).toBeLessThanOrEqual(60)
  expect(heard).toMatch(/[.!?]$/)
})
