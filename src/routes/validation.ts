import { type FieldProblem, RoleplayError } from '../errors.ts'

interface Validated {
  readonly success: boolean
  readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
}

/** Hook of every router: a request that does not fit its schema is a `request-invalid` with the fields. */
export function invalid(result: Validated): void {
  if (result.success) return
  const problems: FieldProblem[] = (result.error?.issues ?? []).map(({ path, message }) => ({ path: path.map(String).join('.'), message }))
  const summary = problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ')
  throw new RoleplayError('request-invalid', summary || 'the request does not have the expected form', { problems })
}
