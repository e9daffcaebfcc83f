import { expect, test } from 'vitest'
import { summaryOf } from '../../src/scenario/library.ts'
import { aTemplate } from '../support/templates.ts'

const purposeWith = (learner_goal: string) => {
  const template = aTemplate()
  const context_overview = { ...template.context_overview, learner_goal }
  const general_info = { ...template.general_info, purpose: template.general_info.title }
  return summaryOf({ template_data: { ...template, general_info, context_overview }, bundled: false }).purpose
}

test('what there is to practise is the first sentence of the task, where the purpose only repeats the title', () => {
  expect(purposeWith('find out what worries her most of all. Do not hurry.')).toBe(
    'Find out what worries her most of all.',
  )
})

test('a figure or a note is not shown as what there is to practise', () => {
  expect(purposeWith('2.20 with 24 months.')).toBeNull()
})
