import { accessToken } from './access-token.js'
import { readEvents } from './event-stream.js'

/** A request that failed, with words that may be shown. `status` is 0 when the server could not be reached at all. */
export class ApiError extends Error {
  name = 'ApiError'

  constructor(message, { status = 0, cause } = {}) {
    super(message, { cause })
    this.status = status
  }
}

/** @returns what speaks for the persona now: `{ engine, model? }`, or null when the server does not tell */
export async function readEngine() {
  for (const path of ['readyz', 'healthz']) {
    const answer = await getJson(path).catch(() => null)
    if (answer?.engine) return answer
  }
  return null
}

export const listScenarios = async () => (await getJson('api/scenarios')).scenarios

/** @param {File} file a document; @returns `{ template_id, template_data, steps }` */
export function uploadScenario(file) {
  const form = new FormData()
  form.append('file', file)
  return sendJson('api/scenarios', form)
}

/**
 * Generates a persona.
 * @param {(name: string, data: any) => void} onEvent called for each `step`, `categories`, `category`, `rules` as it is done
 * @returns `{ persona, system_prompt, prompt_check }`
 */
export async function generatePersona(request, onEvent, signal) {
  const body = await openStream('api/personas', request, signal)
  for await (const { event, data } of unbroken(readEvents(body), signal)) {
    const value = parseData(data)
    if (event === 'persona') return value
    if (event === 'error') throw problemError(value, 0)
    onEvent(event, value)
  }
  throw brokenOff()
}

/** @returns the same as `generatePersona`, of a persona made earlier */
export async function readPersona(id) {
  const path = `api/personas/${encodeURIComponent(id)}`
  const [persona, prompt] = await Promise.all([getJson(path), getJson(`${path}/prompt`)])
  return { persona, ...prompt }
}

export const startConversation = (personaId) => sendJson('api/conversations', { persona_id: personaId })

export const readConversation = (id) => getJson(`${conversationPath(id)}?view=learner`)

export const endConversation = (id) => sendJson(`${conversationPath(id)}/end?view=learner`, {})

export const assessConversation = (id) => sendJson(`${conversationPath(id)}/assessment`, {})

/**
 * Sends one line. The same message id is the same turn, however often it is sent.
 * @param {(text: string) => void} onText called with each piece of the reply
 * @returns the turn's `{ turn, verdicts, disposition, ended }`
 */
export async function sendMessage(conversationId, message, onText) {
  const body = await openStream(`${conversationPath(conversationId)}/messages`, message)
  let turn = null
  for await (const { data } of unbroken(readEvents(body))) {
    if (data === '[DONE]') break
    const part = parseData(data)
    if (part.type === 'text-delta') onText(part.delta)
    if (part.type === 'data-turn') turn = part.data ?? part
    if (part.type === 'error') throw new ApiError(sentenceOf(part.errorText))
  }
  if (!turn) throw brokenOff()
  return turn
}

/** The same events; a connection that is lost in their midst is an ApiError like any other. */
async function* unbroken(events, signal) {
  try {
    yield* events
  } catch (error) {
    if (signal?.aborted) throw error
    throw brokenOff(error)
  }
}

const brokenOff = (cause) => new ApiError('The connection broke off before the answer was complete.', { cause })

const conversationPath = (id) => `api/conversations/${encodeURIComponent(id)}`

async function getJson(path) {
  return (await reach(path, { headers: { accept: 'application/json' } })).json()
}

async function sendJson(path, value) {
  return (await reach(path, posting(value, 'application/json'))).json()
}

async function openStream(path, value, signal) {
  return (await reach(path, { ...posting(value, 'text/event-stream'), signal })).body
}

function posting(value, accept) {
  if (value instanceof FormData) return { method: 'POST', headers: { accept }, body: value }
  return { method: 'POST', headers: { accept, 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

async function reach(path, init) {
  const token = accessToken()
  const headers = token ? { ...init.headers, authorization: `Bearer ${token}` } : init.headers
  let response
  try {
    response = await fetch(path, { ...init, headers })
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new ApiError('The server cannot be reached. Is it running, and is this computer online?')
  }
  if (response.ok) return response
  throw problemError(await response.json().catch(() => null), response.status)
}

function problemError(problem, status) {
  const said = problem?.detail || problem?.title || `The server answered with status ${status}.`
  const fields = (problem?.errors ?? []).map(({ path, message }) => `${path}: ${message}`)
  const unsaid = fields.filter((field) => !said.includes(field))
  return new ApiError([said, ...unsaid].join(' · '), { status: problem?.status ?? status })
}

function parseData(data) {
  try {
    return JSON.parse(data)
  } catch {
    throw new ApiError('The server sent something this page cannot read.')
  }
}

/** The stream's error text is "code: sentence"; people get the sentence. */
function sentenceOf(errorText = '') {
  const sentence = errorText.replace(/^[a-z]+(?:-[a-z]+)*: /, '') || 'the answer could not be finished'
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`.replace(/([.!?])\.$/, '$1')
}
