import { expect, test } from 'vitest'
import { resultOf, type TalkResult } from '../../evals/learner/figures.ts'
import { type Counterpart, findCounterparts } from '../../evals/learner/partners.ts'
import { planTalks } from '../../evals/learner/plan-talks.ts'
import { holdTalk, maxTurns } from '../../evals/learner/talk.ts'
import { openSession } from '../../src/cli/session.ts'
import { createStepRunner } from '../../src/step.ts'
import { scriptedModel } from '../support/scripted-model.ts'

const roleplay = await openSession({ engine: 'rules' })
const counterparts = await findCounterparts(roleplay, { documents: null, scenario: null })

async function hold({ personaId, brief }: Counterpart, skill: TalkResult['skill'], seed: number) {
  return holdTalk({ roleplay, personaId, brief, skill, seed, run: createStepRunner({ model: null }) })
}

test('skilled learners get further than poor ones, and no talk goes on for ever', async () => {
  const planned = (['good', 'poor'] as const).flatMap((skill) => planTalks(counterparts, { count: 5, skill, seed: 3 }))
  const results: TalkResult[] = []
  for (const { partner, skill, seed } of planned)
    results.push(resultOf(await hold(partner, skill, seed), { scenario: partner.id, skill, seed }))

  const positive = (skill: string) => results.filter((one) => one.skill === skill && one.end === 'positive').length
  expect(results).toHaveLength(10)
  expect(positive('good')).toBeGreaterThanOrEqual(4)
  expect(positive('poor')).toBe(0)
  expect(Math.max(...results.map(({ turns }) => turns))).toBeLessThanOrEqual(maxTurns)
  expect(results.every(({ byModel }) => byModel === 0)).toBe(true)
})

test('the same seed is the same talk', async () => {
  const [first] = counterparts
  if (!first) throw new Error('there are bundled scenarios')
  const [one, other] = [await hold(first, 'good', 5), await hold(first, 'good', 5)]

  const said = ({ conversation }: typeof one) => conversation.turns.map(({ learner, reply }) => [learner, reply])
  expect(said(one)).toEqual(said(other))
})

test('a model words the lines while it answers, rules do when it fails, and each is counted', async () => {
  const [first] = counterparts
  if (!first) throw new Error('there are bundled scenarios')
  const unusable = { nothing: true }
  const goodbye = { notices: 'It is late.', does: 'close', line: 'Thank you for your time, and goodbye.' }
  const model = scriptedModel({ objects: { 'learner-line': [unusable, unusable, goodbye] } })
  const { conversation, byModel } = await holdTalk({
    ...{ roleplay, personaId: first.personaId, brief: first.brief, skill: 'good', seed: 5 },
    run: createStepRunner({ model }),
  })

  expect(conversation.turns).toHaveLength(2)
  expect(conversation.ended?.outcome).toBe('learner')
  expect(byModel).toBe(1)
})
