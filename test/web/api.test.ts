import { afterEach, describe, expect, test, vi } from 'vitest'
import { pageModule } from './page-module.ts'

interface Api {
  generatePersona(request: object, onEvent: (name: string, data: unknown) => void): Promise<{ persona: { id: string } }>
  sendMessage(conversationId: string, message: object, onText: (text: string) => void): Promise<{ turn: number }>
  uploadScenario(file: File): Promise<unknown>
  readEngine(): Promise<{ engine: string } | null>
}
const { generatePersona, sendMessage, uploadScenario, readEngine } = await pageModule<Api>('api.js')

afterEach(() => vi.unstubAllGlobals())

describe('the page and its server', () => {
  test('hears a reply piece by piece and then what became of the turn', async () => {
    answering(
      stream(
        { type: 'start', messageId: 'm' },
        { type: 'text-start', id: 'reply' },
        { type: 'text-delta', id: 'reply', delta: 'Good ' },
        { type: 'text-delta', id: 'reply', delta: 'morning.' },
        { type: 'data-turn', data: { turn: 3, verdicts: [], disposition: null, ended: null } },
        { type: 'finish' },
      ),
    )
    const heard: string[] = []

    const turn = await sendMessage('c1', { id: 'm1', text: 'Hello' }, (text) => heard.push(text))

    expect(heard).toEqual(['Good ', 'morning.'])
    expect(turn).toEqual({ turn: 3, verdicts: [], disposition: null, ended: null })
  })

  test('says so when the reply stops before the turn is settled', async () => {
    answering(stream({ type: 'text-delta', id: 'reply', delta: 'Good ' }))

    await expect(sendMessage('c1', { id: 'm1', text: 'Hello' }, () => {})).rejects.toThrow('The connection broke off')
  })

  test('shows the sentence of an error in the stream, without its code', async () => {
    answering(
      stream({ type: 'error', errorText: 'turn-failed: the reply could not be completed, send the message again' }),
    )

    const sending = sendMessage('c1', { id: 'm1', text: 'Hello' }, () => {})

    await expect(sending).rejects.toThrow(/^The reply could not be completed, send the message again\.$/)
  })

  test('tells of each part of a generation and gives back the person', async () => {
    answering(
      'event: categories\ndata: {"categories":[]}\n\nevent: rules\ndata: {"source":"rules"}\n\nevent: persona\ndata: {"persona":{"id":"p1"}}\n\n',
    )
    const parts: string[] = []

    const { persona } = await generatePersona({ template_id: 't' }, (name) => parts.push(name))

    expect(parts).toEqual(['categories', 'rules'])
    expect(persona.id).toBe('p1')
  })

  test('shows the detail of a problem, and the fields that are wrong', async () => {
    const errors = [{ path: 'file', message: 'expected a document with text' }]
    answering(JSON.stringify({ title: 'Invalid request', status: 422, detail: 'scan.pdf cannot be read', errors }), 422)

    const upload = uploadScenario(new File(['x'], 'scan.pdf'))

    await expect(upload).rejects.toMatchObject({
      message: 'scan.pdf cannot be read · file: expected a document with text',
      status: 422,
    })
  })

  test('a problem in the middle of a generation is shown like any other', async () => {
    answering('event: error\ndata: {"status":503,"title":"Unavailable","detail":"the store is full"}\n\n')

    await expect(generatePersona({}, () => {})).rejects.toMatchObject({ message: 'the store is full', status: 503 })
  })

  test('says that the server cannot be reached instead of a technical message', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')))

    await expect(uploadScenario(new File(['x'], 'a.md'))).rejects.toMatchObject({
      status: 0,
      message: /cannot be reached/,
    })
  })

  test('asks the health check for the engine when the server is not ready yet', async () => {
    vi.stubGlobal('fetch', async (path: string) =>
      path === 'readyz'
        ? Response.json({ ready: false }, { status: 503 })
        : Response.json({ ok: true, engine: 'rules' }),
    )

    await expect(readEngine()).resolves.toMatchObject({ engine: 'rules' })
  })
})

function answering(body: string, status = 200) {
  vi.stubGlobal('fetch', async () => new Response(body, { status }))
}

function stream(...parts: readonly object[]): string {
  return parts.map((part) => `data: ${JSON.stringify(part)}\n\n`).join('')
}
