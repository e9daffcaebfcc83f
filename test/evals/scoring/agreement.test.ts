import { expect, test } from 'vitest'
import { agreementOf } from '../../../evals/scoring/agreement.ts'
import { labelOf, steps } from '../../../evals/scoring/labels.ts'

const pair = (label: string, measured: string) => ({
  archetype: 'PERSUASION',
  id: 'explores',
  talk: 'a',
  label,
  measured,
})

test('counts what agrees, what is one step off, and what could not be told as neither', () => {
  const pairs = [
    pair('yes', 'yes'),
    pair('no', 'no'),
    pair('partly', 'yes'),
    pair('no', 'yes'),
    pair('no', 'cannot_tell'),
  ]

  expect(agreementOf(pairs)).toMatchObject({ labels: 5, exact: 0.4, near: 0.6 })
})

test('gives agreement beyond chance: 1 for all, 0 for always the same answer', () => {
  const labels = ['no', 'partly', 'yes', 'no']

  expect(agreementOf(labels.map((label) => pair(label, label))).kappa).toBe(1)
  expect(agreementOf(labels.map((label) => pair(label, 'no'))).kappa).toBeCloseTo(0)
})

test('weighs two steps twice, as Cohen does', () => {
  const pairs = [pair('no', 'no'), pair('no', 'yes'), pair('yes', 'yes'), pair('yes', 'partly')]

  expect(agreementOf(pairs).kappa).toBeCloseTo(1 - 3 / 4)
})

test('has no agreement beyond chance where everything is the same', () => {
  expect(agreementOf([pair('yes', 'yes')]).kappa).toBeNull()
})

test('turns numbers back into labels, and counts the steps between them', () => {
  expect([1, 0.5, 0, null, 0.7].map(labelOf)).toEqual(['yes', 'partly', 'no', 'cannot_tell', '0.7'])
  expect([steps('no', 'yes'), steps('partly', 'yes'), steps('yes', 'yes'), steps('no', 'cannot_tell')]).toEqual([
    2,
    1,
    0,
    null,
  ])
})
