import { readableChars } from '../normalise.ts'
import type { InputGuard } from '../guard.ts'

/** Refuses lines over 4,000 characters: nobody says that much at once, and a prompt could be buried in them. */
export const tooLong: InputGuard = {
  rule: 'too_long',
  check: ({ raw, length }) => (length > readableChars ? `${length} characters, starting "${raw.slice(0, 40)}"` : null),
}
