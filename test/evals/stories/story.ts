/** For a check: outputs and wishes that pass it, and ways to fail it with what the reason has to quote. */
export interface Story {
  readonly passes: readonly (readonly [output: unknown, wanted: unknown])[]
  readonly fails: readonly (readonly [output: unknown, wanted: unknown, quoting: RegExp])[]
}

/** Stories by the name of the check. */
export type Stories = Readonly<Record<string, Story>>
