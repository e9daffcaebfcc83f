import { describe, expect, test } from 'vitest'
import { extractTemplateByRules } from '../../../../src/scenario/extract-template.rules.ts'
import { choose } from '../../../../src/scenario/reading/people/choice/choose.ts'
import { choiceWeights, inText } from '../../../../src/scenario/reading/people/choice/weights.ts'

const character = (text: string) =>
  Object.fromEntries(
    extractTemplateByRules({ name: 'scenario.md', text }).character.map(({ field, value }) => [field, value]),
  )

describe('choosing by weights', () => {
  const weights = new Map([
    ['met', 1],
    ['absent', -2],
  ])

  test('takes what most signs speak for', () => {
    const options = [
      { value: 'boss', signs: new Map([['absent', 1]]) },
      { value: 'client', signs: new Map([['met', 1]]) },
    ]

    expect(choose(options, weights)).toBe('client')
  })

  test('may take nothing, where that is an option with more to it', () => {
    const options = [
      { value: 'boss', signs: new Map([['absent', 1]]) },
      { value: null, signs: new Map() },
    ]

    expect(choose(options, weights)).toBeNull()
  })

  test('has weights for every question, and writes them as they are read', () => {
    const kept = choiceWeights()

    for (const weightsOfOne of Object.values(kept)) expect(weightsOfOne.size).toBeGreaterThan(10)
    expect(inText(kept).split('\n').length).toBeGreaterThan(100)
  })
})

describe('the character', () => {
  test('is whom one is to talk to, not the manager with a theory', () => {
    const text = `You are a new store detective. You have fifteen minutes with the cashier.

Before you go in, your manager, Petra Lund, 52, stops you at the lift. She has an opinion and tells it at length.

The cashier is called Yannick Bole, 29, from the branch in Ostend. He has worked here for three years. If you accuse him, he goes quiet. If you ask about the evening, he tells you about the second key.`

    expect(character(text)).toMatchObject({ name: 'Yannick Bole', age: '29', gender: 'male' })
  })

  test('has a name that a title and a particle stand before', () => {
    const text = `She receives you in her flat in Celle: Frau von Altrock, 81, upright, a retired judge. She speaks slowly. If you hurry her, she rings for tea.`

    expect(character(text)).toMatchObject({ name: expect.stringContaining('von Altrock'), age: '81', gender: 'female' })
    expect(character(text).location).toContain('Celle')
  })
})
