import { EventSourceParserStream } from 'eventsource-parser/stream'
import { ApiError, brokenOff, problemError } from './api-error.ts'
import { reach } from './client.ts'

/** One event of a server-sent stream, its data parsed. */
export interface StreamEvent {
  readonly event: string
  readonly data: unknown
}

/**
 * Posts and reads the events of the answer as they come.
 * @throws ApiError for an `error` event, for data that is no JSON, and when the connection breaks off
 */
export async function* streamed(path: string, init: RequestInit): AsyncGenerator<StreamEvent> {
  const headers = new Headers(init.headers)
  headers.set('accept', 'text/event-stream')
  const { body } = await reach(path, { method: 'POST', ...init, headers })
  if (!body) throw new ApiError('The server sent nothing.')
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array<ArrayBuffer>>)
    .pipeThrough(new EventSourceParserStream())
    .getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const data = parsed(value.data)
      if (value.event === 'error') throw problemError(data, 0)
      yield { event: value.event ?? 'message', data }
    }
  } catch (error) {
    if (init.signal?.aborted || error instanceof ApiError) throw error
    throw brokenOff(error)
  } finally {
    reader.cancel().catch(() => {})
  }
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    throw new ApiError('The server sent something this page cannot read.')
  }
}
