import { expect, test } from 'vitest'
import { categoryLibrary } from '../../src/persona/categories.ts'
import { Category } from '../../src/persona/category.ts'

test('the library holds the seventeen categories of the contract, each complete', () => {
  const names = categoryLibrary.map(({ name }) => name)

  expect(names).toHaveLength(17)
  expect(new Set(names).size).toBe(17)
  for (const category of categoryLibrary) {
    expect(() => Category.parse(category)).not.toThrow()
    expect(category.cues.length).toBeGreaterThan(20)
  }
})

test('no category lists a cue twice or an empty one', () => {
  for (const { name, cues } of categoryLibrary) {
    const wrong = cues.filter((cue, at) => cue === '' || cue.trim() !== cue || cues.indexOf(cue) !== at)

    expect({ name, wrong }).toEqual({ name, wrong: [] })
  }
})
