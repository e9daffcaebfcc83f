import { RoleplayError } from '../errors.ts'

/** Safe as a file name on every system: no separator, no leading dot, at most 128 characters. */
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/

/** @returns whether a stored value can have this id. */
export function isId(text: string): boolean {
  return idPattern.test(text)
}

/** @throws RoleplayError `request-invalid` for an id that cannot be one, before it becomes part of a path or a query */
export function mustBeId(text: string): void {
  if (isId(text)) return
  const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
  throw new RoleplayError(
    'request-invalid',
    `an id is 1 to 128 letters, digits, ".", "_" or "-" and begins with a letter or digit, got ${shown}`,
  )
}
