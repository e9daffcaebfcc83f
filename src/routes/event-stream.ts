import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'

/** Turns an error into the problem document that a status would have carried. */
export type ProblemOf = (error: unknown, requestId: string) => { readonly status: number }

export type Tell = (event: string, data: unknown) => void

/** @returns whether the caller wants to watch the work instead of waiting for its result */
export function wantsEvents(c: Context): boolean {
  return c.req.header('accept')?.includes('text/event-stream') === true
}

/**
 * Work as server-sent events: what it tells while it runs, then its result, or `error` with the problem.
 * @param result names the event that carries what `work` gives back
 */
export function eventsOf(
  c: Context<{ Variables: { requestId: string } }>,
  problemOf: ProblemOf,
  result: string,
  work: (tell: Tell) => Promise<unknown>,
): Response {
  return streamSSE(c, async (stream) => {
    // Events are written one after the other; the stream stays open until the last one has gone out.
    let written: Promise<unknown> = Promise.resolve()
    const tell: Tell = (event, data) => {
      written = written.then(() => stream.writeSSE({ event, data: JSON.stringify(data) }))
    }
    await work(tell).then(
      (value) => tell(result, value),
      (error: unknown) => tell('error', problemOf(error, c.get('requestId'))),
    )
    await written
  })
}
