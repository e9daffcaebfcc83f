import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageModule } from './page-module.ts'

interface EventStream {
  readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<{ event: string; data: string }>
}
const { readEvents } = await pageModule<EventStream>('event-stream.js')

describe('the event stream on the page', () => {
  test('reads named events and plain ones in their order', async () => {
    const events = await eventsOf(['event: step\ndata: {"step":"write-rules"}\n\n', 'data: [DONE]\n\n'])

    expect(events).toEqual([
      { event: 'step', data: '{"step":"write-rules"}' },
      { event: 'message', data: '[DONE]' },
    ])
  })

  test('gives each event as soon as it is whole, while the stream goes on', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    const events = readEvents(readable)

    const first = events.next()
    void writer.write(new TextEncoder().encode('data: now\n\ndata: la'))

    await expect(first).resolves.toEqual({ done: false, value: { event: 'message', data: 'now' } })
    await events.return(undefined)
  })

  test('reads the same wherever the bytes are cut, inside a character or a line ending', async () => {
    const stream =
      'event: category\r\ndata: Größe 🌍 – 8 €\r\n\r\n: a comment\ndata: one\ndata: two\n\nevent: step\rdata:three\r\r'
    const bytes = new TextEncoder().encode(stream)
    const whole = [
      { event: 'category', data: 'Größe 🌍 – 8 €' },
      { event: 'message', data: 'one\ntwo' },
      { event: 'step', data: 'three' },
    ]

    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
        expect(await eventsOf(piecesOf(bytes, cuts))).toEqual(whole)
      }),
    )
  })

  test('leaves out comments, events without data, and an event that the end of the stream cut off', async () => {
    const events = await eventsOf([': keep alive\n\n', 'event: step\n\n', 'data: whole\n\n', 'data: cut off\n'])

    expect(events).toEqual([{ event: 'message', data: 'whole' }])
  })

  test('passes on that the connection was lost, after the events before it', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('data: one\n\n')),
      pull: (controller) => controller.error(new Error('lost')),
    })
    const events = readEvents(body)

    await expect(events.next()).resolves.toMatchObject({ value: { data: 'one' } })
    await expect(events.next()).rejects.toThrow('lost')
  })

  test('lets go of the connection when the reader stops early', async () => {
    let cancelled = false
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('data: one\n\ndata: two\n\n')),
      cancel: () => {
        cancelled = true
      },
    })

    const events = readEvents(body)
    await events.next()
    await events.return(undefined)

    expect(cancelled).toBe(true)
  })
})

async function eventsOf(pieces: readonly (string | Uint8Array)[]) {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece)
      controller.close()
    },
  })
  const events: { event: string; data: string }[] = []
  for await (const event of readEvents(body)) events.push(event)
  return events
}

function piecesOf(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...cuts.toSorted((one, other) => one - other), bytes.length]
  return places.slice(1).map((end, index) => bytes.slice(places[index], end))
}
