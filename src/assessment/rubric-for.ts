import { createHash } from 'node:crypto'
import type { Blocker, PinnedCriterion, Rubric, RubricCriterion, RubricLevel } from '../scenario/rubric.ts'
import type { Archetype, Template } from '../scenario/template.ts'
import { usualBlockers } from './usual/usual-blockers.ts'
import { usualCriteria } from './usual/index.ts'
import { levelNames } from './usual/usual-criterion.ts'

/** What a scenario says about its scoring. */
export type ScoredScenario = Partial<Pick<Template, 'rubric' | 'scoring'>>

/** Three of five is a pass where nobody says otherwise; a trainer sets the mark of a scenario. */
const usualPassMark01 = 0.6

/**
 * The rubric that talks of a scenario are scored by: the usual criteria of its kind of talk (or those its trainer put in
 * their place), then the lines of its own rubric.
 * @param scenario null when it is not known; then the usual criteria are all there is
 * @returns it with a version of its own: the same questions have the same version
 */
export function rubricFor(archetype: Archetype, scenario: ScoredScenario | null): Rubric {
  const { pass_mark01, blockers, usual_criteria } = scenario?.scoring ?? {}
  const usual = usual_criteria
    ? usual_criteria.map((one) => pinned(one, one.weight ?? usualWeight))
    : usualOf(archetype)
  const asked = {
    pass_mark01: pass_mark01 ?? usualPassMark01,
    criteria: withIdsOnce([...usual, ...ownOf(scenario?.rubric ?? [])]),
    blockers: idsOnce(blockers ?? usualBlockers[archetype]).map(
      ({ id, name, question, needs_facts }): Blocker => ({
        id,
        name,
        question,
        ...(needs_facts ? { needs_facts } : {}),
      }),
    ),
  }
  return { version: versionOf(asked), ...asked }
}

/** Answers are known by these ids; where a trainer gave one twice, the second is told from the first. */
function idsOnce<One extends { readonly id: string }>(all: readonly One[]): One[] {
  const taken = new Set<string>()
  return all.map((one) => {
    let id = one.id
    for (let count = 2; taken.has(id); count++) id = `${one.id}-${count}`
    taken.add(id)
    return { ...one, id }
  })
}

function withIdsOnce(criteria: readonly PinnedCriterion[]): PinnedCriterion[] {
  return idsOnce(criteria).map((criterion) => {
    const checks = idsOnce(criterion.levels.flatMap((level) => level.checks))
    let from = 0
    const levels = criterion.levels.map((level) => {
      const own = checks.slice(from, from + level.checks.length)
      from += level.checks.length
      return { ...level, checks: own }
    })
    return { ...criterion, levels }
  })
}

const usualWeight = 0.2

function usualOf(archetype: Archetype): PinnedCriterion[] {
  return usualCriteria[archetype].map(({ id, name, levels }) => ({
    id,
    name,
    weight: usualWeight,
    levels: levels.map((level) => ({ ...level })),
  }))
}

/** Each counts its share, whatever points the document counts in. */
function ownOf(rubric: readonly RubricCriterion[]): PinnedCriterion[] {
  const points = rubric.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
  return rubric.map((criterion) => {
    const { id, weight } = criterion
    return pinned({ ...criterion, id: `rubric.${id}` }, weight && weight > 0 ? weight / points : usualWeight)
  })
}

/** A check is known by its criterion too, so that two criteria may call theirs alike. */
function pinned(criterion: RubricCriterion, weight: number): PinnedCriterion {
  const { id, name } = criterion
  const levels = criterion.levels ?? levelsOf(criterion)
  return {
    id,
    name,
    weight: weight > 0 ? weight : usualWeight,
    levels: levels.map((level) => ({
      ...level,
      checks: level.checks.map((check) => ({
        ...check,
        id: check.id.startsWith(`${id}.`) ? check.id : `${id}.${check.id}`,
      })),
    })),
  }
}

/** How the questions begin that are made of a line of a rubric in plain words. */
const someOf = 'Did the learner do at least some of this: '
const allOf = 'Did the learner do all of this: '

/** @returns whether a question was made of a line of a rubric in plain words */
export function isMadeOfLine(question: string): boolean {
  return question.startsWith(someOf) || question.startsWith(allOf)
}

/** What a line of a rubric in plain words asks: some of it, and the whole of it. */
function levelsOf({ name, description }: RubricCriterion): RubricLevel[] {
  const what =
    description && plainly(description) !== plainly(name) ? `${name}: ${description}` : name.replace(/\s*\(\d+\)$/, '')
  const [lowest, partly, wholly] = levelNames
  return [
    { name: lowest, checks: [] },
    { name: partly, checks: [{ id: 'partly', question: `${someOf}${what}?`, needs_facts: true }] },
    { name: wholly, checks: [{ id: 'wholly', question: `${allOf}${what}?`, needs_facts: true }] },
  ]
}

/** Documents give a line as a name, and the same again with its points. */
const plainly = (text: string) =>
  text
    .toLowerCase()
    .replace(/\(?\b\d+ ?(?:points?|%)?\)?\s*$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function versionOf(asked: Omit<Rubric, 'version'>): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 12)
}
