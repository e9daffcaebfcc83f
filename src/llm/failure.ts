import { z } from 'zod'
import type { ModelEndpoint } from '../env.ts'
import { RoleplayError } from '../errors.ts'

/** What went wrong between us and the endpoint, in terms of what to do about it. */
export interface Failure {
  /** `busy` and `broken` may pass when asked again; `rejected` is this request's own fault, `refused` a filter's. */
  readonly kind: 'busy' | 'broken' | 'misconfigured' | 'rejected' | 'refused'
  readonly status: number | null
  readonly retryAfterMs: number | null
  readonly mentionsFormat: boolean // the endpoint complains of response_format
  readonly tooLong: boolean // the prompt does not fit the model's window
  readonly error: RoleplayError
}

/** A failure noticed by our own reading of the stream. */
export class StreamFailure extends Error {
  readonly body: string // what the endpoint sent about it; read for codes, never shown
  readonly lasting: boolean // asking again will not help

  constructor(message: string, { body = '', lasting = false } = {}) {
    super(message)
    this.body = body
    this.lasting = lasting
  }
}

/**
 * Tells an error of a model call in our own words: status, the endpoint's short error code, a hint which variable to
 * look at. Neither the endpoint's sentence nor the original error is passed on, as both may repeat the request or the key.
 * @returns null when the error is not of a model call, but a bug
 */
export function failureOf(error: unknown, endpoint: ModelEndpoint): Failure | null {
  if (error instanceof StreamFailure) return streamFailure(error, endpoint)
  const api = ApiError.safeParse(error)
  if (api.success && api.data.statusCode !== undefined && api.data.statusCode >= 300)
    return httpFailure(api.data, endpoint)
  const network = networkCode(error)
  if (network !== null) {
    return failure(endpoint, 'broken', `could not be reached or broke the connection (${network})`, null)
  }
  if (error instanceof Error && error.name.startsWith('AI_')) {
    const complaint = 'did not answer in the form of the chat completions API (check MODEL_BASE_URL)'
    return failure(endpoint, 'misconfigured', complaint, api.data?.statusCode ?? null)
  }
  return null
}

/** @returns the endpoint's host and port, e.g. "127.0.0.1:9300"; for messages. */
export function hostOf(endpoint: ModelEndpoint): string {
  return new URL(endpoint.baseUrl).host
}

/** The parts of the AI SDK's APICallError that matter here, read without importing it. */
const ApiError = z.object({
  statusCode: z.number().optional(),
  responseHeaders: z.record(z.string(), z.string()).optional(),
  responseBody: z.string().optional(),
  isRetryable: z.boolean(),
})
type ApiError = z.infer<typeof ApiError>

const busyStatuses = new Set([408, 409, 425, 429])

function httpFailure(api: ApiError, endpoint: ModelEndpoint): Failure {
  const status = api.statusCode ?? 0
  const body = api.responseBody ?? ''
  const code = errorCode(body)
  const told = code === null ? `${status}` : `${status} ${code}`
  const details = { retryAfterMs: retryAfter(api.responseHeaders ?? {}), mentionsFormat: formatWords.test(body) }
  const make = (kind: Failure['kind'], text: string, more: Partial<Failure> = {}) =>
    failure(endpoint, kind, `${text} (${told})`, status, { ...details, ...more })

  if (code === 'insufficient_quota') return make('misconfigured', 'says that the quota of this key is used up')
  if (code !== null && /content_?filter/i.test(code)) return refused(endpoint, told, status)
  if (status < 400) return make('misconfigured', 'redirects requests; check MODEL_BASE_URL')
  if (status === 401 || status === 403) return make('misconfigured', `refused the key; check ${endpoint.keyVariable}`)
  if (status === 404)
    return make('misconfigured', 'does not know the model or the path; check MODEL_NAME and MODEL_BASE_URL')
  if (busyStatuses.has(status)) return make('busy', 'is busy or limits requests')
  if (status >= 500) return make('broken', 'failed')
  if (code !== null && /context_length|too_long|too_many_tokens/i.test(code)) {
    return make('rejected', 'says that the prompt is too long for the model; check MODEL_CONTEXT_TOKENS', {
      tooLong: true,
    })
  }
  return make('rejected', 'rejected the request')
}

function streamFailure(error: StreamFailure, endpoint: ModelEndpoint): Failure {
  const code = errorCode(error.body)
  if (code !== null && /content_?filter/i.test(code)) return refused(endpoint, code, null)
  const kind = error.lasting ? 'misconfigured' : 'broken'
  return failure(endpoint, kind, code === null ? error.message : `${error.message} (${code})`, null)
}

function refused(endpoint: ModelEndpoint, told: string, status: number | null): Failure {
  return failure(endpoint, 'refused', `did not let the prompt pass its content filter (${told})`, status)
}

function failure(
  endpoint: ModelEndpoint,
  kind: Failure['kind'],
  text: string,
  status: number | null,
  details: Partial<Failure> = {},
): Failure {
  const error = new RoleplayError('model-unavailable', `the model at ${hostOf(endpoint)} ${text}`)
  return { kind, status, retryAfterMs: null, mentionsFormat: false, tooLong: false, error, ...details }
}

const formatWords = /response_format|json_schema|json_object|structured|grammar|schema/i

const ErrorBody = z.object({
  error: z.object({ code: z.union([z.string(), z.number()]).nullish(), type: z.string().nullish() }),
})

/** The endpoint's own name for the error; only what looks like a name is taken, so that no sentence slips through. */
function errorCode(body: string): string | null {
  const parsed = ErrorBody.safeParse(parsedOrNull(body))
  if (!parsed.success) return null
  const { code, type } = parsed.data.error
  const names = [code, type].map((one) => String(one ?? ''))
  return names.find((one) => /^[a-z][a-z0-9_.]{2,59}$/i.test(one)) ?? null
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // an error page, not an error object
  }
}

/** Milliseconds, from `retry-after-ms`, or `retry-after` in seconds or as an HTTP date (RFC 9110 section 10.2.3). */
function retryAfter(headers: Readonly<Record<string, string>>): number | null {
  const exact = Number.parseFloat(headers['retry-after-ms'] ?? '')
  if (Number.isFinite(exact)) return Math.max(0, exact)
  const value = headers['retry-after']
  if (value === undefined) return null
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now())
}

/** @returns the code of the network error at the bottom of a chain of causes, e.g. ECONNREFUSED; null when there is none. */
function networkCode(error: unknown): string | null {
  let current: unknown = error
  for (let depth = 0; current instanceof Error && depth < 8; depth++) {
    const code: unknown = 'code' in current ? current.code : undefined
    if (
      typeof code === 'string' &&
      /^(?:E[A-Z]{3,}|EAI_\w+|UND_ERR_\w+|[A-Z]+_(?:CERT|TLS|SSL)_?\w*|CERT_\w+)$/.test(code)
    ) {
      return code
    }
    if (
      current instanceof TypeError &&
      /^(?:terminated|fetch failed)$/.test(current.message) &&
      current.cause === undefined
    ) {
      return 'connection closed'
    }
    current = current.cause
  }
  return null
}
