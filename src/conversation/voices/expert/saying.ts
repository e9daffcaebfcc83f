/** Something an expert can say. The id is reported as used, so that it is not said again. */
export interface Saying {
  readonly id: string
  readonly text: string
  readonly spoken?: string // what of the text must not repeat what was said, where that is not all of it
}

/** @returns texts as sayings of a group */
export function sayings(group: string, texts: readonly string[]): Saying[] {
  return texts.map((text, at) => ({ id: `${group}.${at}`, text }))
}

/** One thing a reply does, and the ways to say it, best first. What is least needed is left out first when room is short. */
export interface Part {
  readonly ways: readonly Saying[]
  readonly need: 'must' | 'should' | 'may' | 'mark'
}

export function must(ways: readonly Saying[]): Part {
  return { ways, need: 'must' }
}

export function should(ways: readonly Saying[]): Part {
  return { ways, need: 'should' }
}

export function may(ways: readonly Saying[]): Part {
  return { ways, need: 'may' }
}

/** Notes something as said without saying it. */
export function mark(id: string): Part {
  return { ways: [{ id, text: '' }], need: 'mark' }
}
