import { RoleplayError } from './errors.ts'

/**
 * @param kind names the value in the message, e.g. "persona"
 * @throws RoleplayError `not-found` when there is none
 */
export function found<Value>(value: Value | null, kind: string, id: string): Value {
  if (value === null) throw new RoleplayError('not-found', `no ${kind} ${JSON.stringify(id)}`)
  return value
}
