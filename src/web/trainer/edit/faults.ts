import { ApiError } from '../../api/api-error.ts'

/** @returns what the server found wrong, by the dotted path of the field */
export function faultsByPath(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof ApiError)) return {}
  return Object.fromEntries(error.fields.map(({ path, message }) => [path, message]))
}
