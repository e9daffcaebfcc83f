import { ApiError, asApiError } from '../../api/api-error.ts'

/** Why a line has no whole reply, and what became of the line. */
export type Fault =
  | { readonly kind: 'broken'; readonly message: string } // the line stands and can be sent again, being the same line
  | { readonly kind: 'refused'; readonly message: string } // the server did not take the line; it goes back into the field
  | { readonly kind: 'elsewhere' } // another line of this talk is being answered, or the talk has ended meanwhile

/** What `uiMessageStream` of the server says of a turn that failed after it began. */
const turnFailed = 'turn-failed'

/** @returns what a failed exchange means for the learner */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof ApiError)) {
    const said = error instanceof Error ? error.message : ''
    return said.startsWith(turnFailed) ? { kind: 'broken', message: unfinished } : { kind: 'broken', message: cut }
  }
  if (error.status === 409) return { kind: 'elsewhere' }
  if (error.status >= 400 && error.status < 500 && error.status !== 429)
    return { kind: 'refused', message: asApiError(error).message }
  return { kind: 'broken', message: error.status === 0 ? unreached : error.message }
}

/** For a stream that ended without its turn: something between here and the server closed it. */
export const cutOff: Fault = { kind: 'broken', message: 'The connection broke off before the reply was whole.' }

const cut = cutOff.message
const unreached = 'The server cannot be reached just now.'
const unfinished = 'The reply could not be finished.'
