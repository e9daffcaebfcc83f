import { readUIMessageStream, type UIMessage, type UIMessageChunk } from 'ai'
import { DefaultChatTransport } from 'ai'
import { expect, test } from 'vitest'
import type { TurnEvent } from '../../src/conversation/take-turn.ts'
import { uiMessageStream } from '../../src/routes/ui-message-stream.ts'

const turn = {
  turn: 1,
  message_id: 'm1',
  learner: 'Hello',
  reply: 'Good day. Sit down.',
  verdicts: [],
  disposition: { rapport: 0.4, progress: 0.1, patience: 0.6 },
  moved_by: [],
  used: [],
  source: 'rules' as const,
  error: null,
}

async function* events(fails = false): AsyncGenerator<TurnEvent> {
  yield { type: 'text', text: 'Good day. ' }
  if (fails) throw new Error('the database password is hunter2')
  yield { type: 'text', text: 'Sit "down".\n' }
  yield { type: 'turn', turn, flags: [], ended: null }
}

/** The AI SDK's own client reads what we wrote. */
async function asTheClientReadsIt(
  response: Response,
): Promise<{ message: UIMessage | undefined; chunks: UIMessageChunk[] }> {
  const transport = new DefaultChatTransport({ api: 'http://127.0.0.1/chat', fetch: async () => response.clone() })
  const stream = await transport.sendMessages({
    chatId: 'c',
    messages: [],
    trigger: 'submit-message',
    messageId: undefined,
    abortSignal: undefined,
  })
  const chunks: UIMessageChunk[] = []
  const [one, other] = stream.tee()
  for await (const chunk of one) chunks.push(chunk)
  let message: UIMessage | undefined
  for await (const state of readUIMessageStream({ stream: other, onError: () => {} })) message = state
  return { message, chunks }
}

test('is a stream that the AI SDK reads as one message with its data', async () => {
  const { message } = await asTheClientReadsIt(
    uiMessageStream('m1-reply', events(), (event) => ({ turn: event.turn.turn, ended: event.ended })),
  )

  expect(message).toMatchObject({
    id: 'm1-reply',
    role: 'assistant',
    parts: [
      { type: 'text', text: 'Good day. Sit "down".\n', state: 'done' },
      { type: 'data-turn', data: { turn: 1, ended: null } },
    ],
  })
})

test('turns a failure under way into an error event that tells nothing of the inside', async () => {
  const { chunks } = await asTheClientReadsIt(uiMessageStream('m1-reply', events(true), () => ({})))

  expect(chunks.at(-1)).toMatchObject({ type: 'error', errorText: expect.stringContaining('turn-failed') })
  expect(JSON.stringify(chunks)).not.toContain('hunter2')
})

test('says so in its headers', () => {
  const { headers } = uiMessageStream('m1-reply', events(), () => ({}))

  expect(headers.get('content-type')).toContain('text/event-stream')
  expect(headers.get('x-vercel-ai-ui-message-stream')).toBe('v1')
})
