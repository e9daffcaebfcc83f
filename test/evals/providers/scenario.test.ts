import { expect, test } from 'vitest'
import { ScenarioVars } from '../../../evals/providers/scenario.ts'

test('takes the name of a file in evals/cases/scenarios', () => {
  expect(ScenarioVars.parse({ file: 'loan-kisumu.md' })).toMatchObject({ file: 'loan-kisumu.md', mode: 'assess_mode' })
})

test.each([
  [{ file: 'nowhere.md' }, 'there is no such file'],
  [{ file: '../categories.yaml' }, 'only a name'],
  [{ file: 'loan-kisumu.md', scenario: 'car-sale' }, 'names one of'],
  [{}, 'names one of'],
])('refuses %j', (vars, reason) => {
  expect(ScenarioVars.safeParse(vars).error?.message).toContain(reason)
})
