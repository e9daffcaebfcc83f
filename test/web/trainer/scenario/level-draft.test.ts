import { expect, test } from 'vitest'
import { RubricLevels } from '../../../../src/scenario/rubric.ts'
import {
  faultsOfLevels,
  firstLevels,
  levelDraftsOf,
  levelsOf,
  withCheck,
  withLevel,
} from '../../../../src/web/trainer/scenario/level-draft.ts'

const stored = [
  { name: 'Not yet', checks: [] },
  {
    name: 'Well',
    colour: 'green',
    checks: [{ id: 'greets.name', question: 'Did they say their name?', since: 'May' }],
  },
]

test('levels survive being edited and put back, with keys nobody edits', () => {
  expect(levelsOf(levelDraftsOf(stored) ?? [])).toEqual(stored)
  expect(levelDraftsOf(null)).toBeNull()
})

test('a reworded question keeps its id, and a new one gets an id that no other has', () => {
  const [lowest, well] = levelDraftsOf(stored) ?? []
  if (!lowest || !well) throw new Error('two levels were given')
  const [named, ...more] = withCheck(withCheck(well.checks))
  const checks = [
    { ...named!, question: 'Did they say who they are?' },
    ...more.map((one) => ({ ...one, question: 'And?' })),
  ]

  const ids = levelsOf([lowest, { ...well, checks }])[1]?.checks.map(({ id }) => id)

  expect(ids).toEqual(['greets.name', 'check_1', 'check_2'])
})

test('the levels one begins with, and those one adds and fills, are levels the server takes', () => {
  const levels = withLevel(firstLevels('Greets')).map((level) => ({
    ...level,
    name: level.name || 'Very well',
    checks: level.checks.map((check) => ({ ...check, question: check.question || 'Warmly?' })),
  }))

  expect(faultsOfLevels(levels)).toEqual([])
  expect(RubricLevels.parse(levelsOf(levels)).map(({ name }) => name)).toEqual([
    'Not yet',
    'In part',
    'Well',
    'Very well',
  ])
})

test('says what is missing: a name, a question, any question at all; and that a name is taken', () => {
  const [lowest, partly, well] = firstLevels('Greets')
  if (!lowest || !partly || !well) throw new Error('three levels are made')

  const faults = faultsOfLevels([
    lowest,
    { ...partly, name: 'not yet', checks: [] },
    { ...well, name: ' ', checks: [{ ...well.checks[0]!, question: ' ' }] },
  ])

  expect(faults.map(({ field }) => field)).toEqual([
    'level-1.name',
    'level-1.checks',
    'level-2.name',
    'level-2.check-0',
  ])
})
