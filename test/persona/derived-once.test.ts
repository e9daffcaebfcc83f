import { expect, test } from 'vitest'
import { derivedOnce } from '../../src/persona/derived-once.ts'
import { aPersona } from '../support/personas.ts'

test('works a value out once, also when the same document is loaded again', () => {
  let count = 0
  const nameOf = derivedOnce(({ name }) => {
    count++
    return name ?? ''
  })
  const persona = aPersona({ name: 'Jory Pascoe' })

  expect([nameOf(persona), nameOf(structuredClone(persona)), nameOf(persona)]).toEqual(Array(3).fill('Jory Pascoe'))
  expect(count).toBe(1)
  expect(nameOf({ ...persona, name: 'Jory Penrose' })).toBe('Jory Penrose')
})
