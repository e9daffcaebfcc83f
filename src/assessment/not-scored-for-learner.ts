import type { Assessment } from './assessment.ts'

/** @returns why a talk has no score, told to its learner and not about them; null where it has one. A lesson is no risk */
export function notScoredForLearner({ not_scored, mode }: Pick<Assessment, 'not_scored' | 'mode'>): string | null {
  return not_scored === null || mode === 'learn_mode' ? not_scored : kindly
}

const kindly =
  'This talk is not scored, and nothing in it is held against you. If you are not well, please talk to somebody you trust, today. Free and confidential help in your country is listed at https://findahelpline.com.'
