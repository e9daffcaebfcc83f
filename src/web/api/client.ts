import { hc } from 'hono/client'
import type { AppType } from '../../app.ts'
import { accessToken } from './access-token.ts'
import { problemError, unreachable } from './api-error.ts'

/**
 * `fetch` with the access token. An answer that is no success is thrown as ApiError, so callers only see good ones.
 * @throws ApiError status 0 when the server cannot be reached; an abort stays an abort
 */
export async function reach(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const token = accessToken()
  const headers = new Headers(init.headers)
  if (token) headers.set('authorization', `Bearer ${token}`)
  let answer: Response
  try {
    answer = await fetch(input, { ...init, headers })
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw unreachable(error)
  }
  if (answer.ok) return answer
  throw problemError(await answer.json().catch(() => null), answer.status)
}

/** The API, typed by the server's own routes: `client.api.scenarios.$get()`. */
export const client = hc<AppType>('/', { fetch: reach })

/** @returns the body of a good answer: `read(client.api.scenarios.$get())` */
export async function read<Body>(answer: Promise<{ json(): Promise<Body> }>): Promise<Exclude<Body, Problem>> {
  return (await (await answer).json()) as Exclude<Body, Problem>
}

/** What failures look like; `reach` has thrown them before anybody reads a body. */
interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
}
