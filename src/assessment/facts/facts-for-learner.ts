import type { Conversation } from '../../conversation/conversation.ts'
import type { CheckedFact } from './checked-fact.ts'
import { wasSaid } from './was-said.ts'

/** What a learner may read of the facts they had wrong, and of the reasons that rest on them. */
export interface FactsForLearner {
  readonly facts: CheckedFact[]
  readonly reason: (reason: string) => string // the same, unless it gives back what is kept
}

/**
 * What the other person keeps to themselves is not told after the talk either: the next attempt is with the same person. That a
 * statement is wrong is told, what is so only where they said it. Facts of older versions, which do not tell whom they are
 * about, are kept too.
 * @param wrong what the learner had wrong
 */
export function factsForLearner(wrong: readonly CheckedFact[], talk: Conversation): FactsForLearner {
  const kept = new Set(wrong.filter((one) => isKept(one, talk)))
  return {
    facts: wrong.map((one) => (kept.has(one) ? { ...one, fact: null, reason: notSo } : one)),
    reason: (reason) => ([...kept].some(({ fact }) => fact !== null && reason.includes(fact)) ? notSo : reason),
  }
}

const notSo = 'It is not so.'

function isKept({ fact, about }: CheckedFact, talk: Conversation): boolean {
  return fact !== null && (about === undefined || about === 'persona') && !wasSaid(fact, talk)
}
