import type { Archetype, Fact } from '../scenario/template.ts'
import type { Category } from './category.ts'
import { evidenceFor, type FactEvidence } from './category-evidence.ts'
import type { CategoryChoice, ChooseCategoriesInput } from './choose-categories.ts'
import { isStageDirection } from './details/background.ts'
import { withoutLabel } from './details/tell.ts'
import { type Situation, situationOf } from './situation.ts'

/** How many are chosen at least and at most (source: CONTRACT.md section 5). */
const atLeast = 3
const atMost = 8

/** Two concrete statements are worth about this much: the least for a place of its own. */
const threshold = 1.6
/** Beside strong categories a weak one only distracts: it needs this share of the strongest weight. */
const shareOfStrongest = 0.15
/** Up to six categories may rest on one strong statement, up to five on a weaker one. */
const fills: readonly (readonly [upTo: number, weight: number])[] = [
  [5, 0.5],
  [6, 0.8],
]
/** So many are usually enough; further ones need twice the threshold. */
const usually = 7

/**
 * Chooses categories by what the statements say: each concrete statement of a kind counts, the archetype's needs count,
 * and what makes no sense in this talk, or is called unimportant, is left out.
 * @returns 3 to 8 categories of the library, the weightiest first
 */
export function chooseCategoriesByRules(input: ChooseCategoriesInput): CategoryChoice {
  const chosen = select(ranking(input))
  return {
    categories: chosen.map(({ category, best, count }) => ({
      name: category.name,
      fact: best,
      reason: reasonFor(count, input.base.facts, best),
    })),
  }
}

function ranking({ template, base, library, request }: ChooseCategoriesInput): Weighed[] {
  const situation = situationOf(template, base, request.mode)
  const directions = new Set(
    base.facts.flatMap(({ text }, at) => (isStageDirection(text, template.context_overview.learner_role) ? [at] : [])),
  )
  return library
    .map((category) => weigh(category, base.facts, library, base.archetype, situation, directions))
    .toSorted((a, b) => b.weight - a.weight)
}

interface Weighed {
  readonly category: Category
  readonly weight: number
  readonly best: number | null // the fact that is the strongest evidence
  readonly count: number // statements of this kind
}

function weigh(
  category: Category,
  facts: readonly Fact[],
  library: readonly Category[],
  archetype: Archetype,
  situation: Situation,
  directions: ReadonlySet<number>,
): Weighed {
  const all = evidenceFor(category, facts, library)
  const evidence = all.filter(({ dismisses }) => !dismisses)
  const { need, relevance } = meaningOf(category.name, archetype, situation)
  const total = evidence.reduce(
    (sum, one) =>
      sum +
      one.strength *
        shareOf(facts[one.fact]) *
        (facts[one.fact]?.about === 'subject' && ownLife.has(category.name) ? shareOfBystanders : 1) *
        (category.name !== 'emotional_state' && directions.has(one.fact) ? shareOfDirection : 1),
    0,
  )
  const dismissed = all.length - evidence.length
  return {
    category,
    weight: (need + Math.min(total + strikingBonus(evidence), 8) * relevance) * 0.35 ** dismissed,
    best: strongest(evidence),
    count: evidence.filter(({ strength }) => strength >= 0.5).length,
  }
}

/** Whose relatives and days these are matters: those of people around the persona change nothing. */
const ownLife = new Set(['family_context', 'lifestyle_context'])
const shareOfBystanders = 0.4

/** One striking statement says more than two faint ones. */
function strikingBonus(evidence: readonly FactEvidence[]): number {
  return evidence.some(({ strength }) => strength >= 1.3) ? 0.5 : 0
}

/** How somebody takes the other side's conduct is a matter of feeling; of other kinds it says little. */
const shareOfDirection = 0.5

/** A statement about the persona counts whole; what is around them changes their behaviour less. */
function shareOf(fact: Fact | undefined): number {
  return fact?.about === 'persona' ? 1 : fact?.about === 'setting' ? 0.9 : fact?.about === 'learner' ? 0.2 : 0.7
}

function strongest(evidence: readonly FactEvidence[]): number | null {
  return (
    evidence.reduce<FactEvidence | null>((best, one) => (best && best.strength >= one.strength ? best : one), null)
      ?.fact ?? null
  )
}

interface Meaning {
  readonly need: number // weight the kind of talk gives it before any statement
  readonly relevance: number // how far statements of this kind change behaviour in such a talk; 0: not at all
}

/** By the name of a category: the need for it before any statement, and how far statements of it count. */
type Meanings = Readonly<Record<string, readonly [need: number, relevance: number]>>

/**
 * What an archetype makes of each kind of detail (source: CONTRACT.md sections 5 and 7): what the person must be able
 * to show there has a need; what would lead away from the matter has little relevance. Unlisted and trainers' own
 * categories are judged by their statements alone.
 */
const meanings: Readonly<Record<Archetype, Meanings>> = {
  PERSUASION: {
    decision_criteria: [3, 1],
    professional_context: [0.8, 1],
    past_experiences: [1, 1],
    financial_context: [0, 1],
    time_constraints: [0.3, 0.8],
    research_behavior: [0.3, 1],
    social_context: [0.3, 1],
    family_context: [0, 1],
    organizational_context: [0, 0.5],
    lifestyle_context: [0, 0.5],
    health_context: [0, 0.4],
    anxiety_factors: [0, 0.35],
    work_relationships: [0, 0.35],
    emotional_state: [0, 0.15],
    incident_context: [0, 0.1],
  },
  NEGOTIATION: {
    decision_criteria: [3, 1],
    financial_context: [2, 1],
    professional_context: [1.5, 1],
    past_experiences: [1.4, 1],
    time_constraints: [0.6, 1],
    work_relationships: [0, 0.5],
    organizational_context: [0, 0.6],
    social_context: [0, 0.5],
    research_behavior: [0, 0.5],
    family_context: [0, 0.4],
    anxiety_factors: [0, 0.3],
    incident_context: [0, 0.15],
    lifestyle_context: [0, 0.1],
    health_context: [0, 0.1],
    emotional_state: [0, 0],
  },
  CONFRONTATION: {
    emotional_state: [3, 1],
    incident_context: [3, 1],
    past_experiences: [1, 1],
    anxiety_factors: [0.8, 1],
    work_relationships: [0.6, 1],
    family_context: [0, 1],
    time_constraints: [0.2, 1],
    organizational_context: [0.2, 1],
    social_context: [0, 0.7],
    health_context: [0, 0.8],
    financial_context: [0, 0.6],
    lifestyle_context: [0, 0.3],
    professional_context: [0, 0.25],
    decision_criteria: [0, 0.15],
    research_behavior: [0, 0],
  },
  HELP_SEEKING: {
    anxiety_factors: [2.5, 1],
    emotional_state: [0.8, 0.8],
    past_experiences: [0.9, 1],
    time_constraints: [0.9, 1],
    family_context: [0.3, 1.1],
    financial_context: [0, 1],
    health_context: [0, 1],
    incident_context: [0, 0.9],
    social_context: [0, 0.6],
    lifestyle_context: [0, 0.6],
    professional_context: [0, 0.55],
    work_relationships: [0, 0.55],
    organizational_context: [0, 0.4],
    decision_criteria: [0, 0.15],
    research_behavior: [0, 0.2],
  },
  INVESTIGATION: {
    incident_context: [3, 1],
    anxiety_factors: [2, 1],
    work_relationships: [1.8, 1],
    professional_context: [1.2, 1],
    past_experiences: [0.9, 1],
    emotional_state: [0.6, 0.7],
    organizational_context: [0.3, 0.7],
    time_constraints: [0, 0.4],
    social_context: [0, 0.5],
    family_context: [0, 0.5],
    financial_context: [0, 0.3],
    health_context: [0, 0.3],
    lifestyle_context: [0, 0.3],
    research_behavior: [0, 0.1],
    decision_criteria: [0, 0],
  },
}

/** Who wins somebody over to a habit or a plan, with nothing to sell, meets fears, feelings and colleagues. */
const winningOver: Meanings = {
  anxiety_factors: [0.5, 0.9],
  financial_context: [0, 0.7],
  emotional_state: [0, 0.3],
  work_relationships: [0, 0.8],
  organizational_context: [0, 0.7],
}

/** Who decides for the household is asked at home, not at work. */
const privately: Meanings = {
  lifestyle_context: [0, 1.2],
  health_context: [0, 0.9],
  professional_context: [0, 0.6],
}

/** History-taking: the body is what happened, and everyday life belongs to it. */
const historyTaking: Meanings = {
  health_context: [3, 1],
  anxiety_factors: [1.5, 1],
  past_experiences: [0.8, 1],
  family_context: [0.3, 1],
  emotional_state: [0.6, 0.7],
  lifestyle_context: [0.3, 1],
  professional_context: [0, 0.5],
  time_constraints: [0, 0.5],
  social_context: [0, 0.3],
  organizational_context: [0, 0.1],
  financial_context: [0, 0.1],
  incident_context: [0, 0],
  work_relationships: [0, 0],
  decision_criteria: [0, 0],
  research_behavior: [0, 0],
}

/** Who coaches has no part in the matter; what counts is what they can draw on. */
const coaching: Meanings = {
  professional_context: [3, 1],
  past_experiences: [2.5, 1],
  work_relationships: [2, 0.5],
}

function meaningOf(name: string, archetype: Archetype, situation: Situation): Meaning {
  if (situation.coaches) return meaning(coaching[name] ?? [0, 0.5])
  // Only who decides on treatment has a way of treating; only who is sold to has a history with sellers.
  if (name === 'medical_philosophy')
    return situation.clinicianDecides && !situation.asksAboutHealth ? meaning([3, 1]) : meaning([0, 0])
  if (name === 'sales_rep_history') return situation.learnerSells ? meaning([2.5, 1]) : meaning([0, 0])
  // Other people's crews and owners are nobody's colleagues.
  if (name === 'work_relationships' && situation.comesFromOutside) return meaning([0, 0.2])
  // How somebody lives matters where they decide for themselves; their trade does not.
  if (archetype === 'PERSUASION' && situation.decidesPrivately && privately[name]) return meaning(privately[name])
  // A clinician's patients are ill, not the clinician; so with everybody who cares for the sick.
  if (name === 'health_context' && situation.worksInCare) return meaning([0, 0.1])
  if (situation.asksAboutHealth && archetype === 'INVESTIGATION') return meaning(historyTaking[name] ?? [0, 1])
  if (name === 'health_context' && situation.asksAboutHealth) return meaning([1, 1])
  if (archetype === 'PERSUASION' && !situation.learnerSells && winningOver[name]) return meaning(winningOver[name])
  return meaning(meanings[archetype][name] ?? [0, 1])
}

function meaning([need, relevance]: readonly [number, number]): Meaning {
  return { need, relevance }
}

function select(ranked: readonly Weighed[]): Weighed[] {
  const strongestWeight = ranked[0]?.weight ?? 0
  const enough = Math.max(threshold, strongestWeight * shareOfStrongest)
  const chosen = ranked.filter(({ weight }, at) => weight >= (at < usually ? enough : enough * 2)).slice(0, atMost)
  for (const next of ranked.slice(chosen.length)) {
    const wanted =
      chosen.length < atLeast || fills.some(([upTo, weight]) => chosen.length < upTo && next.weight >= weight)
    if (!wanted) break
    chosen.push(next)
  }
  return chosen
}

function reasonFor(count: number, facts: readonly Fact[], best: number | null): string {
  const text = best === null ? undefined : facts[best]?.text
  if (!text) return 'This kind of talk needs it, though nothing is stated.'
  const told = withoutLabel(text)
    .replace(/["“”«»]/g, '')
    .split(/\s+/)
  const quoted = told
    .slice(0, 8)
    .join(' ')
    .replace(/[.,;:]$/u, '')
  return `${count > 1 ? `${count} statements, e.g.` : 'States:'} "${quoted}${told.length > 8 ? ' …' : ''}"`
}
