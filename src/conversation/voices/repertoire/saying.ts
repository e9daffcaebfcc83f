/** Something a persona can be heard saying. */
export interface Saying {
  readonly id: string // of the fact or phrase; reported as used, so that it is not said again
  readonly text: string
  readonly leadIn?: Saying // what must be said first, in the same breath, where the text leans on it ("It had been leaking")
}

/** @returns phrases as sayings: they carry ids like facts do, so that none is used twice. */
export function phrases(group: string, ways: readonly string[]): Saying[] {
  return ways.map((text, at) => ({ id: `${group}.${at}`, text }))
}

/** @returns the saying with its lead-ins before it, as long as those are not among the ids that were used. */
export function withLeadIn(saying: Saying, used: ReadonlySet<string>): Saying[] {
  const { leadIn } = saying
  return leadIn && !used.has(leadIn.id) ? [...withLeadIn(leadIn, used), saying] : [saying]
}
