import { expect, test } from 'vitest'
import { betweenMarkers } from '../../../evals/guards/readme-table.ts'

const text = 'a\n<!-- figures of the guards: begin -->\nold\n<!-- figures of the guards: end -->\nb\n'

test('puts the table in place of the old one', () => {
  const once = betweenMarkers(text, 'new', 'README.md')

  expect(once).toBe('a\n<!-- figures of the guards: begin -->\nnew\n<!-- figures of the guards: end -->\nb\n')
  expect(betweenMarkers(once, 'new', 'README.md')).toBe(once)
})

test('names the file that has no place for it', () => {
  expect(() => betweenMarkers('nothing', 'new', 'README.md')).toThrow(/README\.md: expected/)
})
