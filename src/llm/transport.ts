import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestTls } from 'node:https'
import { text } from 'node:stream/consumers'
import { StreamFailure } from './failure.ts'

/**
 * A fetch for the AI SDK's providers that can hand the body of a streamed answer to us instead of to their parser.
 * The provider still makes the request (URL, key, body, error statuses), but what costs most per token is left out: its
 * pipeline of web streams and schema checks, and fetch's own stream. Measured with 100 and 300 replies at a time and
 * 50 tokens/s: half to two thirds of the CPU that reading `doStream` takes. Answers that are not streamed come the same way:
 * fetch gives up on headers after 300 s by itself, whatever time-out was set.
 */
export interface Transport {
  readonly fetch: typeof globalThis.fetch
  /**
   * @param signal the one given to the provider; it tells calls apart
   * @param ask calls the provider
   * @returns the body of the answer it got
   */
  bodyOf(signal: AbortSignal, ask: () => PromiseLike<unknown>): Promise<AsyncIterable<Uint8Array>>
}

export function createTransport(): Transport {
  const bodies = new WeakMap<AbortSignal, AsyncIterable<Uint8Array>>()
  const awaited = new WeakSet<AbortSignal>()
  return {
    async fetch(input, init) {
      const { signal, body } = init ?? {}
      if (!signal || typeof body !== 'string') return fetch(input, init)
      const url = new URL(input instanceof Request ? input.url : input)
      const answer = await post(url, new Headers(init?.headers), body, signal)
      if (!awaited.has(signal) || (answer.statusCode ?? 0) >= 300) return await asResponse(answer)
      // An error page served with status 200; the provider would not notice it before the end of the stream.
      if (/text\/html/i.test(answer.headers['content-type'] ?? '')) {
        answer.destroy()
        throw new StreamFailure('answered with a web page (check MODEL_BASE_URL)', { lasting: true })
      }
      bodies.set(signal, answer)
      return new Response('data: [DONE]\n\n', { headers: { 'content-type': 'text/event-stream' } })
    },
    async bodyOf(signal, ask) {
      awaited.add(signal)
      bodies.delete(signal)
      await ask()
      const body = bodies.get(signal)
      if (!body) throw new StreamFailure('gave no answer that can be read')
      return body
    },
  }
}

function post(url: URL, headers: Headers, body: string, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const open = url.protocol === 'https:' ? requestTls : requestPlain
    let complete = false
    const request = open(url, { method: 'POST', headers: Object.fromEntries(headers) }, (answer) => {
      answer.once('end', () => (complete = true))
      answer.on('error', () => undefined) // whoever reads is told; once nobody reads, nobody need be
      resolve(answer)
    })
    // Not the `signal` option: it also destroys a connection that was given back and may serve another call by now.
    const leave = () => void (complete || request.destroy())
    signal.addEventListener('abort', leave, { once: true })
    request.once('close', () => signal.removeEventListener('abort', leave))
    request.on('error', reject)
    request.end(body)
  })
}

/** For the provider, which makes its error of it. */
async function asResponse(answer: IncomingMessage): Promise<Response> {
  const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, [value].flat().join(', ')] satisfies [string, string]],
  )
  return new Response(await text(answer), { status: answer.statusCode, headers })
}
