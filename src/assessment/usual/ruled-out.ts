import type { CheckedFact } from '../facts/checked-fact.ts'

/** Words that promise, guarantee or recommend. */
const promises =
  /\b(?:guarantee[ds]?|promise[ds]?|assure|swear|vouch|certain(?:ly)?|for sure|definitely|no (?:risk|problem|side effects)|safe|100 ?%|a hundred per ?cent|approved|licen[sc]ed|recommend|suitable|pays?|you(?:['’]ll| will| can) (?:get|have|be|take|use|give|keep)|(?:it|this|that)(?:['’]ll| will) (?:be|work|pay))\b/i

/** Words by which a statement of the scenario rules something out. */
const rulesOut = /\b(?:not|no|never|no longer|nobody|none|cannot|can't|forbidden|prohibited|excluded|ended|expired)\b/i

/**
 * @param claims what the learner stated, held against the scenario
 * @returns those that promise what the scenario rules out; a statement that is merely wrong fails no attempt
 */
export function ruledOut(claims: readonly CheckedFact[]): CheckedFact[] {
  return claims.filter(
    ({ verdict, quote, fact }) => verdict === 'wrong' && promises.test(quote) && rulesOut.test(fact ?? ''),
  )
}
