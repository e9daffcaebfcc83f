import { expect, test } from 'vitest'
import { guardLine } from '../../../src/conversation/guards/guard-lines.ts'

test('a learner line that passes is given back, one that does not is not', () => {
  expect(guardLine({ id: 1, text: 'How are you?' }, { side: 'input', chunk: 0 })).toMatchObject({
    id: 1,
    rule: null,
    action: null,
    delivered: 'How are you?',
  })
  expect(guardLine({ id: 'b', text: 'You idiot' }, { side: 'input', chunk: 0 })).toMatchObject({
    rule: 'disrespect',
    action: 'warn',
    delivered: null,
  })
})

test('a reply is told as it would have reached the learner, whatever the size of its pieces', () => {
  const text = '*smiles* I see. As an AI language model I have no flat.'
  const outcomes = [0, 1, 3, 50].map((chunk) => {
    const { rule, action, delivered } = guardLine({ id: 1, text }, { side: 'output', chunk })
    return { rule, action, delivered }
  })

  for (const outcome of outcomes) expect(outcome).toEqual({ rule: 'persona_break', action: 'cut', delivered: 'I see.' })
})
