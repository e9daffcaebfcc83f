import type { TestCase } from 'promptfoo'

/** One of several parts that are about equally long. */
export interface Share {
  readonly number: number // from 0
  readonly of: number
}

/**
 * Cases about the same scenario, document or talk stay together, so that nothing is read and made for two shares.
 * @returns the cases of one share; all shares together are all the cases, each once
 */
export function shareOf(tests: readonly TestCase[], { number, of }: Share): TestCase[] {
  const shares = Array.from({ length: of }, (): TestCase[] => [])
  const groups = [...Map.groupBy(tests, subjectOf).values()].toSorted((one, other) => other.length - one.length)
  for (const group of groups) shares.toSorted((one, other) => one.length - other.length)[0]?.push(...group)
  return shares[number] ?? []
}

function subjectOf({ vars = {} }: TestCase): string {
  const first = (Array.isArray(vars.of) ? vars.of[0] : vars) as Readonly<Record<string, unknown>>
  return JSON.stringify(first.scenario ?? first.file ?? first.document ?? first.talk ?? null)
}
