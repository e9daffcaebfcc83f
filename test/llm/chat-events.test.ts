import { expect, test } from 'vitest'
import { createChatEventReader } from '../../src/llm/chat-events.ts'

function bytesOf(...events: unknown[]): Uint8Array {
  return new TextEncoder().encode(events.map((event) => `data: ${JSON.stringify(event)}\r\n\r\n`).join(''))
}

const delta = (content: unknown) => ({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })

test('puts together what network chunks tear apart, in the middle of a character too', () => {
  const read = createChatEventReader()
  const bytes = bytesOf(delta('Grüß '), delta('dich, '), delta('мама 🙂'))

  const text = Array.from(bytes, (_, at) => read(bytes.subarray(at, at + 1)).text).join('')

  expect(text).toBe('Grüß dich, мама 🙂')
})

test('gives all words of one chunk at once, with the finish and the cost', () => {
  const read = createChatEventReader()
  const finish = { choices: [{ index: 0, delta: {}, finish_reason: 'length' }] }
  const usage = { choices: [], usage: { prompt_tokens: 7, completion_tokens: 2 } }

  expect(read(bytesOf(delta('Good '), delta('day'), finish, usage))).toMatchObject({
    text: 'Good day',
    finish: 'length',
    tokens: { input: 7, output: 2 },
    failure: null,
  })
})

test('hears reasoning as a sign of life and takes none of it for speech', () => {
  const read = createChatEventReader()
  const parts = [
    { type: 'thinking', thinking: 'hm' },
    { type: 'text', text: 'Yes.' },
  ]

  expect(read(bytesOf({ choices: [{ delta: { reasoning_content: 'hm' } }] }))).toMatchObject({
    text: '',
    thinking: true,
  })
  expect(read(bytesOf(delta(parts)))).toMatchObject({ text: 'Yes.', thinking: false })
})

test('keeps the words before an error of the same chunk and takes none after it', () => {
  const heard = createChatEventReader()(bytesOf(delta('Wait'), { error: { message: 'down' } }, delta(' no')))

  expect(heard.text).toBe('Wait')
  expect(heard.failure?.message).toMatch(/reported an error/)
  expect(heard.failure?.message).not.toContain('down')
})

test('is not put off by comments and events of other kinds', () => {
  const read = createChatEventReader()

  expect(read(new TextEncoder().encode(': still working\n\nevent: ping\ndata: {}\n\ndata: 7\n\n'))).toMatchObject({
    text: '',
    failure: null,
    done: false,
  })
})
