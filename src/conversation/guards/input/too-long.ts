import { longestLine } from '../../../scenario/guard-policy.ts'
import type { InputGuard } from '../guard.ts'

/** Refuses lines over the policy's length, 4,000 characters at most: nobody says that much at once, and a prompt could be buried in them. */
export const tooLong: InputGuard = {
  rule: 'too_long',
  check: ({ raw, length }, { persona }) =>
    length > (persona?.guard_policy?.too_long.max_chars ?? longestLine)
      ? `${length} characters, starting "${raw.slice(0, 40)}"`
      : null,
}
