/** What a tried line does well. */
export type Move =
  | 'accountability'
  | 'apology'
  | 'empathy'
  | 'reflection'
  | 'limits_admitted'
  | 'evidence'
  | 'condition'
  | 'clarity'
  | 'summary'
  | 'open_question'
  | 'next_step'
  | 'offer'
  | 'concession'
  | 'purpose'
  | 'permission'

/** What works against it. */
export type Fault =
  | 'accusation'
  | 'dismissal'
  | 'pressure'
  | 'vague_claim'
  | 'leading'
  | 'advice'
  | 'but_apology'
  | 'jargon'
  | 'reveals_limit'
  | 'unknown_figure'
  | 'many_questions'
  | 'too_long'
  | 'promise'
  | 'offer_first'
  | 'closed'
  | 'no_effect'

/** Something a line does, and the words that do it. */
export interface Finding<Name> {
  readonly name: Name
  readonly part: string
}
