import type { TurnEvent } from '../conversation/take-turn.ts'

/** What the learner's page learns about a turn beside its text. */
export type TurnData = Readonly<Record<string, unknown>>

/**
 * A turn as the AI SDK's UI message stream (version 1, server-sent events): start, text, `data-turn`, finish, [DONE].
 * Written by hand because this is the hot path: one encoded write a piece of text, nothing parsed or validated twice
 * (DESIGN.md decision 14). A failure after the start becomes an `error` event; a reader who leaves stops only the reading.
 */
export function uiMessageStream(
  messageId: string,
  events: AsyncIterable<TurnEvent>,
  dataOf: (event: TurnEvent & { type: 'turn' }) => TurnData,
): Response {
  const iterator = events[Symbol.asyncIterator]()
  let textIsOpen = false
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(chunk({ type: 'start', messageId })),
    async pull(controller) {
      try {
        const { done, value } = await iterator.next()
        if (done) {
          if (textIsOpen) controller.enqueue(chunk({ type: 'text-end', id: textId }))
          controller.enqueue(chunk({ type: 'finish' }))
          controller.enqueue(encoder.encode('data: [DONE]\n\n'))
          return controller.close()
        }
        if (value.type === 'turn') return controller.enqueue(chunk({ type: 'data-turn', data: dataOf(value) }))
        if (!textIsOpen) controller.enqueue(chunk({ type: 'text-start', id: textId }))
        textIsOpen = true
        controller.enqueue(textDelta(value.text))
      } catch {
        controller.enqueue(
          chunk({ type: 'error', errorText: 'turn-failed: the reply could not be completed, send the message again' }),
        )
        controller.enqueue(encoder.encode('data: [DONE]\n\n'))
        controller.close()
      }
    },
    cancel: () => void iterator.return?.(),
  })
  return new Response(body, { headers })
}

const textId = 'reply'
const encoder = new TextEncoder()

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
  'x-vercel-ai-ui-message-stream': 'v1',
}

function chunk(value: object): Uint8Array {
  return encoder.encode(`data: ${JSON.stringify(value)}\n\n`)
}

function textDelta(text: string): Uint8Array {
  return encoder.encode(`data: {"type":"text-delta","id":"${textId}","delta":${JSON.stringify(text)}}\n\n`)
}
