/** Every way the product says "no"; `app.ts` maps each to a status, `cli.ts` to an exit code. */
export type ErrorCode =
  | 'request-malformed' // not parseable at all
  | 'request-invalid' // parseable, but a field is wrong
  | 'environment-invalid'
  | 'document-type' // a kind of file that is not read here
  | 'document-too-large'
  | 'document-unreadable' // right kind, but encrypted, empty, image-only, truncated ...
  | 'scenario-invalid' // the text was read, but no scenario can be made of it
  | 'persona-invalid'
  | 'not-found'
  | 'conversation-busy' // another turn is under way
  | 'conversation-ended'
  | 'not-in-this-mode' // the mode of the talk does not offer it
  | 'nothing-to-undo'
  | 'message-undone' // the message was answered and taken back
  | 'model-unavailable' // the endpoint could not be reached, or kept failing
  | 'model-answer-invalid' // it answered, but not with what was asked for
  | 'cancelled' // the caller went away
  | 'store-failed'

/** What is wrong with one named field, for answers that list several. */
export interface FieldProblem {
  readonly path: string
  readonly message: string
}

/**
 * A broken world or a broken request. The message is one line for people and says what was expected and what came;
 * it holds no secret and may be shown to the caller.
 */
export class RoleplayError extends Error {
  override readonly name = 'RoleplayError'
  readonly code: ErrorCode
  readonly problems: readonly FieldProblem[]

  constructor(code: ErrorCode, message: string, options: ErrorOptions & { problems?: readonly FieldProblem[] } = {}) {
    super(message, options)
    this.code = code
    this.problems = options.problems ?? []
  }
}

/** @returns the text of any thrown value, on one line and without a stack. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replace(/\s+/g, ' ').trim()
}
