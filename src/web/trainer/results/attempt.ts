/** One talk in the results, as the API lists it. */
export interface Attempt {
  readonly conversation_id: string
  readonly template_id: string
  readonly title: string | null
  readonly mode: string
  readonly learner: { readonly id: string; readonly name: string | null } | null
  readonly person: { readonly name: string | null; readonly role: string | null } | null
  readonly started_at: string | null
  readonly turns: number
  readonly outcome: string | null
  readonly flags: readonly string[]
  readonly guard_events: number
  readonly score01: number | null
  readonly reviewed_score01: number | null
  readonly assessed: boolean
  readonly weakest: { readonly id: string; readonly name: string; readonly value: number } | null
  readonly commented: boolean
  readonly pass: boolean | null // with the trainer's word on it
  readonly flagged: boolean // by a trainer
  readonly flag_note: string | null
  readonly held: boolean // the learner sees neither score nor report
}

/** Everything the results view shows, as the API adds it up. */
export interface Results {
  readonly attempts: readonly Attempt[]
  readonly distribution: readonly { readonly from: number; readonly to: number; readonly count: number }[]
  readonly outcomes: Readonly<Record<string, number>>
  readonly criteria: readonly {
    readonly template_id: string
    readonly id: string
    readonly name: string
    readonly mean: number | null
    readonly judged: number
    readonly unjudged: number
  }[]
  readonly guard_events: readonly { readonly side: string; readonly rule: string; readonly count: number }[]
}
