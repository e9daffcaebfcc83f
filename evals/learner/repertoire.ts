/** A stage of a talk: what is done in it, for how many turns, and ways to say it. Slots in braces are filled from what the learner knows. */
export interface Stage {
  readonly does: string
  readonly times: number
  readonly lines: readonly string[]
}

/** What learners say in one kind of talk. */
export interface Repertoire {
  readonly good: {
    readonly plan: readonly Stage[] // ends with taking leave
    readonly answers: Answers // when asked something that the brief does not answer
    readonly repairs: readonly string[] // after a rebuff
  }
  readonly clumsy: readonly string[] // meant well: vague comfort, several questions at once, an offer too early
  readonly poor: {
    readonly greetings: readonly string[]
    readonly pushes: readonly string[]
    readonly brushOffs: readonly string[] // instead of an answer
    readonly insists: readonly string[] // after a rebuff
    readonly farewells: readonly string[]
  }
}

/** Answers by what the question is about. */
export interface Answers {
  readonly cost: readonly string[]
  readonly proof: readonly string[]
  readonly when: readonly string[]
  readonly purpose: readonly string[]
  readonly other: readonly string[]
}
