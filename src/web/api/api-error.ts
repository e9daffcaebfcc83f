/** A request that failed, in words that may be shown. `status` is 0 when the server could not be reached at all. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  readonly fields: readonly { readonly path: string; readonly message: string }[]

  constructor(message: string, { status = 0, fields = [] as ApiError['fields'], cause = undefined as unknown } = {}) {
    super(message, { cause })
    this.status = status
    this.fields = fields
  }
}

/** @returns the error that a problem document (RFC 9457) tells; one without words for an answer that is none */
export function problemError(problem: unknown, status: number): ApiError {
  const told = isObject(problem) ? problem : {}
  const said = text(told.detail) ?? text(told.title) ?? `The server answered with status ${status}.`
  const fields = Array.isArray(told.errors) ? told.errors.filter(isFieldProblem) : []
  return new ApiError(sentence(said), { status: typeof told.status === 'number' ? told.status : status, fields })
}

/** Whatever was thrown, as something that can be shown. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  if (error instanceof TypeError) return unreachable(error)
  return new ApiError(error instanceof Error ? sentence(error.message) : 'Something went wrong in this page.', {
    cause: error,
  })
}

/** @returns what to tell when no answer came at all */
export function unreachable(cause: unknown): ApiError {
  return new ApiError('The server cannot be reached. Is it running, and is this computer online?', { cause })
}

/** An answer that came in pieces and ended before its last one. */
export function brokenOff(cause?: unknown): ApiError {
  return new ApiError('The connection broke off before the work was done.', { cause })
}

/** @returns the text as a sentence: a capital first, a full stop last */
export function sentence(said: string): string {
  const begun = said.charAt(0).toUpperCase() + said.slice(1)
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function isFieldProblem(value: unknown): value is { path: string; message: string } {
  return isObject(value) && typeof value.path === 'string' && typeof value.message === 'string'
}
