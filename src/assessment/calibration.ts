import type { Learner } from '../conversation/conversation.ts'
import type { PinnedCriterion, Rubric } from '../scenario/rubric.ts'
import { type Agreement, agreementOf, type JudgedTwice } from './agreement.ts'
import type { Assessment } from './assessment.ts'
import type { Evidence } from './check-answer.ts'
import type { ByHand } from './review.ts'

/** A talk that a trainer scored by hand without knowing what the judge says. */
export interface HandScored {
  readonly conversation_id: string
  readonly learner: Learner | null
  readonly started_at: string | null
  readonly rubric: Rubric // that it began with
  readonly assessment: Assessment
  readonly by_hand: ByHand
}

/** How far the judge agrees with a trainer in the talks of a scenario. */
export interface Calibration {
  readonly talks: number // scored by hand
  readonly overall: Agreement
  readonly criteria: (Agreement & { readonly id: string; readonly name: string })[] // as the rubric has them; what was compared. No kappa of fewer than 10 levels
  readonly disagreements: Disagreement[] // furthest apart first
  readonly not_compared: number // levels of criteria that are worded otherwise by now
  readonly verdict: Verdict
}

/** A criterion of a talk to which the judge gave another level than the trainer; null where the trainer could not tell. */
export interface Disagreement {
  readonly conversation_id: string
  readonly learner: Learner | null
  readonly started_at: string | null
  readonly criterion: { readonly id: string; readonly name: string }
  readonly by_hand: string | null // levels by name
  readonly judge: string | null
  readonly reason: string // the judge's
  readonly evidence: Evidence[]
}

/** What the agreement is good for. */
export interface Verdict {
  readonly name: 'too_few' | 'must_not_decide' | 'may_advise' | 'may_decide'
  readonly says: string
}

/**
 * Compares only what was asked alike: a criterion whose levels ask other questions by now is another one.
 * @param rubric by which talks of the scenario are scored now
 */
export function calibrationOf(rubric: Rubric, talks: readonly HandScored[]): Calibration {
  const given = talks.flatMap((talk) => talk.by_hand.criteria.map((mark) => ({ talk, mark })))
  const compared = given.flatMap(({ talk, mark }) => {
    const criterion = rubric.criteria.find(({ id }) => id === mark.id)
    return criterion ? (comparedIn(talk, criterion, mark.level) ?? []) : []
  })
  const overall = agreementOf(compared)
  return {
    talks: talks.length,
    overall,
    criteria: rubric.criteria.flatMap(({ id, name }) => {
      const pairs = compared.filter(({ criterion }) => criterion.id === id)
      return pairs.length === 0 ? [] : [{ id, name, ...agreementOn(pairs) }]
    }),
    disagreements: compared
      .filter(({ one, other }) => other !== null && one !== other)
      .toSorted((one, other) => distance(other) - distance(one))
      .map(disagreementOf),
    not_compared: given.length - compared.length,
    verdict: verdictOn(overall),
  }
}

interface Compared extends JudgedTwice {
  readonly talk: HandScored
  readonly criterion: PinnedCriterion
}

/** @returns null where the talk was asked something else, or not judged by this at all */
function comparedIn(talk: HandScored, criterion: PinnedCriterion, level: number | null): Compared | null {
  const asked = talk.rubric.criteria.find(({ id }) => id === criterion.id)
  const judged = talk.assessment.criteria.find(({ id }) => id === criterion.id)
  if (!asked || !judged || !asksTheSame(asked, criterion)) return null
  return { talk, criterion, one: level, other: judged.level, highest: criterion.levels.length - 1 }
}

/** @returns whether two criteria ask the same questions for the same levels; what those are called matters not */
export function asksTheSame(one: PinnedCriterion, other: PinnedCriterion): boolean {
  const questions = ({ levels }: PinnedCriterion) =>
    JSON.stringify(levels.map(({ checks }) => checks.map(({ id, question }) => [id, question])))
  return one.id === other.id && questions(one) === questions(other)
}

/** Of fewer levels kappa of one criterion is chance: two talks make it 1 or 0. */
const enoughForKappa = 10

function agreementOn(pairs: readonly Compared[]): Agreement {
  const agreement = agreementOf(pairs)
  const told = pairs.filter(({ one, other }) => one !== null && other !== null).length
  return told < enoughForKappa ? { ...agreement, kappa: null } : agreement
}

/** Where the trainer could not tell, nobody knows how far apart they are: last. */
const distance = ({ one, other, highest }: Compared) =>
  one === null || other === null ? 0 : Math.abs(one - other) / highest

function disagreementOf({ talk, criterion, one, other }: Compared): Disagreement {
  const { conversation_id, learner, started_at, assessment } = talk
  const { id, name, levels } = criterion
  const judged = assessment.criteria.find((each) => each.id === id)
  const nameOf = (level: number | null) => (level === null ? null : (levels[level]?.name ?? null))
  return {
    conversation_id,
    learner,
    started_at,
    criterion: { id, name },
    by_hand: nameOf(one),
    judge: nameOf(other),
    reason: judged?.reason ?? '',
    evidence: judged?.evidence ?? [],
  }
}

/** So many levels say something; five talks of four criteria, say. */
const enough = 20

/** Agreement that is called substantial and moderate (source: Landis and Koch 1977, Biometrics 33, 159-174). */
const substantial = 0.6
const moderate = 0.4

function verdictOn({ pairs, open, kappa }: Agreement): Verdict {
  const told = pairs - open
  if (told < enough)
    return {
      name: 'too_few',
      says: `Too few to say: ${told} ${told === 1 ? 'level' : 'levels'} compared so far, ${enough} say something.`,
    }
  if (kappa === null)
    return {
      name: 'too_few',
      says: 'Everything has the same level, so chance alone would agree as well. Score talks that went otherwise.',
    }
  if (kappa >= substantial)
    return { name: 'may_decide', says: 'The judge agrees with you as well as two careful assessors do.' }
  if (kappa >= moderate)
    return {
      name: 'may_advise',
      says: 'The judge agrees with you in part. Take its levels as advice, and look at them before they count.',
    }
  return {
    name: 'must_not_decide',
    says: 'The judge hardly agrees with you. Do not let it decide: hold results back and give the levels yourself.',
  }
}

/** How many talks are offered to be scored by hand. */
const mostOffered = 10

/**
 * @returns the ids of talks that went differently: evenly from the lowest score to the highest; what has no score is not offered
 */
export function offeredOf(talks: readonly { readonly id: string; readonly score01: number | null }[]): string[] {
  const byScore = talks
    .filter(({ score01 }) => score01 !== null)
    .toSorted((one, other) => (one.score01 ?? 0) - (other.score01 ?? 0))
  if (byScore.length <= mostOffered) return byScore.map(({ id }) => id)
  const step = (byScore.length - 1) / (mostOffered - 1)
  return Array.from({ length: mostOffered }, (_, at) => byScore[Math.round(at * step)]?.id ?? '')
}
