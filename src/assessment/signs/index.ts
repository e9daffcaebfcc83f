import { bargaining } from './bargaining.ts'
import { blocking } from '../../language/unkind/blocking.ts'
import { facts } from './facts.ts'
import { listening } from './listening.ts'
import { questions } from './questions.ts'
import { steps } from './steps.ts'
import { summingUp } from './summing-up.ts'
import { unkind } from '../../language/unkind/index.ts'

/**
 * Wordings that show an assessor what a sentence does for a criterion, where no dialogue act says it. Each reads a sentence in
 * plain text (lower case, straight apostrophes). They are of the language, not of a scenario.
 */
export const signs = {
  ...steps,
  ...unkind,
  ...blocking,
  ...questions,
  ...facts,
  ...summingUp,
  ...bargaining,
  ...listening,
} as const

/** Words that put steps in their order. */
export const wordsOfOrder =
  /\b(?:first(?: of all| thing)?|second(?:ly)?(?=,)|third(?:ly)?(?=,)|fourth(?=,)|then|after(?: that|wards)|next(?!,? please)|once|until then|only then|meanwhile|while (?:it|he|she|they|you)\b|in the end|finally|lastly|later|again|up to that (?:day|point)|in the coming|at \d+ (?:and \d+ )?(?:weeks|months)|(?:in|within) (?:\w+ ){1,3}(?:days|weeks|months))\b/g
