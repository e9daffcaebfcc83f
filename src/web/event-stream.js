/**
 * Reads a server-sent event stream from a fetch response, wherever its chunks are cut (between bytes of one character,
 * between \r and \n, in the middle of a field). Format: https://html.spec.whatwg.org/multipage/server-sent-events.html
 * @param {ReadableStream<Uint8Array>} body
 * @yields {{ event: string, data: string }} `event` is "message" when the stream names none; comments and empty events
 *   are left out, as is an event that was cut off by the end of the stream
 */
export async function* readEvents(body) {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const parser = createEventParser()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      yield* parser.push(decoder.decode(value, { stream: true }))
    }
    yield* parser.push(decoder.decode())
    yield* parser.finish()
  } finally {
    await reader.cancel().catch(() => {})
  }
}

/** @returns the same reading for text that comes piece by piece: `push` gives the events that are complete by now */
export function createEventParser() {
  let rest = ''
  let event = ''
  let data = []

  function* push(text) {
    rest += text
    for (let line = takeLine(); line !== null; line = takeLine()) yield* readLine(line)
  }

  /** A last line may end in a lone \r, which could have been half of \r\n until now. */
  function* finish() {
    if (rest.endsWith('\r')) yield* push('\n')
  }

  function takeLine() {
    const end = rest.search(/[\r\n]/)
    if (end === -1 || (rest[end] === '\r' && end === rest.length - 1)) return null
    const line = rest.slice(0, end)
    rest = rest.slice(end + (rest.startsWith('\r\n', end) ? 2 : 1))
    return line
  }

  function* readLine(line) {
    if (line === '') {
      const complete = { event: event || 'message', data: data.join('\n') }
      const hasData = data.length > 0
      event = ''
      data = []
      if (hasData) yield complete
      return
    }
    const colon = line.indexOf(':')
    const field = colon === -1 ? line : line.slice(0, colon)
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') event = value
    if (field === 'data') data.push(value)
  }

  return { push, finish }
}
