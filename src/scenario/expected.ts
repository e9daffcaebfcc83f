/** @returns the `error` of a schema whose message tells what was expected and what came instead */
export const unlike = (expected: string) => ({
  error: ({ input, code, keys }: { input?: unknown; code?: string; keys?: readonly string[] }) =>
    code === 'unrecognized_keys'
      ? `expected only ${expected}; got also ${(keys ?? []).map((key) => JSON.stringify(key)).join(', ')}`
      : `expected ${expected}; got ${inShort(input)}`,
})

function inShort(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`
}
