import { type FieldProblem, RoleplayError } from '../errors.ts'

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly errors?: readonly (readonly Issue[])[] // of a union: the issues with each of its members
}

interface Validated {
  readonly success: boolean
  readonly error?: { readonly issues: readonly Issue[] }
}

/** Hook of every router: a request that does not fit its schema is a `request-invalid` with the fields. */
export function invalid(result: Validated): void {
  if (result.success) return
  const problems = (result.error?.issues ?? []).flatMap((issue) => fieldProblems(issue, []))
  const summary = problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ')
  throw new RoleplayError('request-invalid', summary || 'the request does not have the expected form', { problems })
}

/** Where one of several forms is allowed, the form that comes closest is the one that was meant. */
function fieldProblems({ path, message, errors }: Issue, above: readonly PropertyKey[]): FieldProblem[] {
  const here = [...above, ...path]
  const closest = errors?.toSorted((a, b) => a.length - b.length)[0]
  if (closest && closest.length > 0) return closest.flatMap((issue) => fieldProblems(issue, here))
  return [{ path: here.map(String).join('.'), message }]
}
