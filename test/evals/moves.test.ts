import { expect, test } from 'vitest'
import { measureMoves } from '../../evals/rules/moves.ts'
import type { Turn } from '../../src/conversation/conversation.ts'
import { aConversation, aPersona, aTurn } from '../support/personas.ts'

const persona = aPersona()

const talk = (turn: Partial<Turn>) => ({
  conversation: aConversation({ persona, turns: [aTurn(1, turn)] }),
  ms: [],
})
const differ = (good: Partial<Turn>, bad: Partial<Turn>) => measureMoves(talk(good), talk(bad)).replies

const told = { used: ['facts.3'] }
const resisted = { used: ['resist.cool.VICTIM.2', 'facts.3'] }

test('replies differ when the good line is answered and the bad one resisted', () => {
  expect(differ(told, resisted)).toEqual({ pairs: 1, differ: 1 })
  expect(differ(told, told)).toEqual({ pairs: 1, differ: 0 })
})

test('a good line that is resisted while the bad one is gone along with is no difference', () => {
  expect(differ(resisted, told)).toEqual({ pairs: 1, differ: 0 })
})

test('a reply that a guard shortens resists nothing, a line that a guard stops is resisted', () => {
  const shortened = { ...told, verdicts: [{ side: 'output', rule: 'word_limit', action: 'cut' } as const] }
  const stopped = { used: [], verdicts: [{ side: 'input', rule: 'disrespect', action: 'deflect' } as const] }

  expect(differ(told, shortened).differ).toBe(0)
  expect(differ(shortened, resisted).differ).toBe(1)
  expect(differ(told, stopped).differ).toBe(1)
})

test('an objection that grants what was asked in the same breath is none', () => {
  expect(differ(told, { used: ['resist.cool.INVESTIGATION.6', 'courtesy.2.warm.0'] }).differ).toBe(0)
  expect(differ(told, { used: ['resist.cool.INVESTIGATION.6', 'courtesy.2.cool.0'] }).differ).toBe(1)
})
