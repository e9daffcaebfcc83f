/**
 * A rule that a prompt has to state, in substance. A group is a list of alternatives ("a | b | !c"); a formulation is a list
 * of groups that must stand together; several formulations are several ways to say the same.
 *
 * - `word*` is any word that begins like this, `a * b` has up to four words of the same clause between a and b;
 * - `!word` has to be denied ("never", "no", "without" before it, or "nothing" behind it), any other must not be denied, `~word` may be;
 * - `{limit}` stands for the persona's word limit.
 */
export interface Rule {
  readonly states: readonly (readonly string[])[]
  /** What would turn the rule into its opposite, each a formulation; none may stand anywhere among the rules. */
  readonly never?: readonly (readonly string[])[]
  /** An exception ("unless", "except") takes such a rule away. */
  readonly isAbsolute?: boolean
}

/** Rules by name. */
export type RuleTable = Readonly<Record<string, Rule>>
