import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/assessment/assess.ts'
import type { Archetype } from '../../../src/scenario/template.ts'
import { createStepRunner } from '../../../src/step.ts'
import { aConversation, aTurn } from '../../support/personas.ts'

/** Small talk and courtesy, of no use for the matter. */
const filler = [
  'Good morning, and thank you for coming in.',
  'It is lovely weather for the time of year.',
  'I hope the journey was pleasant.',
  'Please take a seat, wherever you like.',
  'My name is on the door, as you will have seen.',
  'We had the painters in last week.',
  'The coffee here is better than it looks.',
  'I have always liked this part of town.',
  'That is a good question.',
  'Thank you for saying that.',
  'I am glad that we can speak so openly.',
  'As they say, every beginning is hard.',
  'My colleague sends her regards.',
  'I appreciate your time very much.',
  'That is certainly one way to look at it.',
  'We have been in this building for many years.',
  'It was a long day for all of us.',
  'I am sure you know what I mean.',
  'Thank you very much indeed.',
  'I wish you a pleasant afternoon.',
]

const poorTalks = ['bottles-mocked-poor', 'bottles-poor', 'dei-poor', 'gasket-poor', 'maternity-poor', 'pharma-poor']

interface Labelled {
  readonly archetype: Archetype
  readonly turns: readonly { readonly learner: string; readonly reply: string }[]
}

describe('a poor talk that is padded with small talk and courtesy', () => {
  test.each(poorTalks)('%s rises in no criterion', async (name) => {
    const { archetype, turns } = labelled(name)
    const padded = turns.map(({ learner, reply }, at) => ({
      learner: [...filler.filter((_, line) => line % turns.length === at), learner].join(' '),
      reply,
    }))
    const longer = filler.map((learner) => ({ learner, reply: 'Hm.' }))

    const before = await levels(archetype, turns)

    for (const after of [await levels(archetype, padded), await levels(archetype, [...turns, ...longer])])
      expect([...before].filter(([id, value]) => (after.get(id) ?? 0) > value)).toEqual([])
  })
})

function labelled(name: string): Labelled {
  return JSON.parse(
    readFileSync(new URL(`../../../evals/cases/scoring/${name}.json`, import.meta.url), 'utf8'),
  ) as Labelled
}

async function levels(archetype: Archetype, turns: Labelled['turns']): Promise<Map<string, number>> {
  const { persona, ...talk } = aConversation({
    turns: turns.map((said, at) => aTurn(at + 1, { ...said, source: 'rules' })),
  })
  const { criteria } = await assess(
    { ...talk, persona: { ...persona, archetype } },
    null,
    createStepRunner({ model: null }),
  )
  return new Map(criteria.map(({ id, value }) => [id, value ?? 0]))
}
