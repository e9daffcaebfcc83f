import { readFileSync } from 'node:fs'
import { messageOf, RoleplayError } from './errors.ts'

/**
 * @param what names the list in messages, e.g. "own categories"
 * @returns the text of a file that somebody named in the environment
 * @throws RoleplayError `not-found` when it cannot be read
 */
export function readListFile(path: string, what: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new RoleplayError('not-found', `expected a readable file of ${what} at ${path}: ${messageOf(cause)}`, {
      cause,
    })
  }
}

/**
 * @param source where the text came from, named in messages
 * @param what names the entries in messages, e.g. "categories"
 * @returns the entries of a JSON array, unread
 * @throws RoleplayError `request-malformed` when the text is no JSON array
 */
export function parseList(jsonText: string, source: string, what: string): unknown[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(jsonText)
  } catch (cause) {
    throw new RoleplayError(
      'request-malformed',
      `${source}: expected JSON, got a text that cannot be parsed (${messageOf(cause)})`,
      { cause },
    )
  }
  if (Array.isArray(parsed)) return parsed
  throw new RoleplayError(
    'request-malformed',
    `${source}: expected an array of ${what}, got ${parsed === null ? 'null' : typeof parsed}`,
  )
}
