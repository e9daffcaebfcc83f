/** Levels by hand while they are chosen, by criterion: the place of a level, or that it cannot be judged. */
export interface ByHandDraft {
  readonly levels: Readonly<Record<string, Chosen>>
}
export type Chosen = 'cannot_tell' | `${number}`

/** @returns under what name the browser keeps what was chosen for a talk */
export const handScoringKeyOf = (talk: string) => `by hand ${talk}`

interface Scored {
  readonly at: string | null
  readonly criteria: readonly { readonly id: string; readonly by_hand: number | null }[]
}

/** @returns what was chosen before; nothing while the talk has not been scored by hand */
export function draftOf({ at, criteria }: Scored): ByHandDraft {
  if (at === null) return { levels: {} }
  return {
    levels: Object.fromEntries(
      criteria.map(({ id, by_hand }): [string, Chosen] => [id, by_hand === null ? 'cannot_tell' : `${by_hand}`]),
    ),
  }
}

/** @returns the levels as the server takes them, in the order of the rubric; what was not chosen is left out */
export function levelsOf({ levels }: ByHandDraft, criteria: readonly { readonly id: string }[]) {
  return criteria.flatMap(({ id }) => {
    const chosen = levels[id]
    return chosen === undefined ? [] : [{ id, level: chosen === 'cannot_tell' ? null : Number(chosen) }]
  })
}

/** @returns the criteria that have no level yet */
export function missingIn({ levels }: ByHandDraft, criteria: readonly { readonly id: string }[]): string[] {
  return criteria.filter(({ id }) => levels[id] === undefined).map(({ id }) => id)
}

/** @returns how two levels of a criterion stand to each other, in words */
export function comparedInWords(byHand: number | null, judge: number | null): string {
  if (byHand === judge) return 'the same'
  if (byHand === null || judge === null) return 'only one of you could tell'
  const apart = Math.abs(byHand - judge)
  return apart === 1 ? 'one level off' : `${apart} levels off`
}

/** @returns kappa to two places, as people write it; what could not be told as a dash */
export const kappaInWords = (kappa: number | null) => (kappa === null ? '–' : kappa.toFixed(2).replace('-', '−'))
