import { expect, test } from 'vitest'
import { changed } from '../../../evals/scoring/changes.ts'
import { judgedTalk } from '../../../evals/scoring/judged-talk.ts'
import { labelledTalk, talkNames } from '../../../evals/scoring/script.ts'
import { usualCriteria } from '../../../src/assessment/usual/index.ts'

test.each(talkNames())('%s is labelled for each criterion of its archetype, and for no other', (name) => {
  const { archetype, labels, turns } = labelledTalk(name)

  const labelled = usualCriteria[archetype].map(({ id }) => id).filter((id) => id !== 'accuracy') // what is true is no matter of labels
  expect(Object.keys(labels)).toEqual(labelled)
  expect(turns.length).toBeGreaterThanOrEqual(6)
  expect(turns.length).toBeLessThanOrEqual(9)
})

test('changes a talk in the order keep, order, insert, reply, apostrophes', () => {
  const talk = labelledTalk('bottles-poor')

  const { turns, labels } = changed(talk, {
    keep: 2,
    order: [2, 1],
    insert: [{ after: 0, learner: "It's me.", reply: 'Yes?' }],
    reply_adds: 'Hm.',
    apostrophes: 'curly',
    labels: { respect: 'partly' },
  })

  expect(turns).toEqual([
    { learner: 'It’s me.', reply: 'Yes? Hm.' },
    { learner: 'That’s your problem, not mine. Everyone else manages.', reply: 'I wish them luck. Hm.' },
    { learner: 'Let’s make it short. 2.38 is a joke.', reply: 'Gas has gone up. Hm.' },
  ])
  expect(labels.respect).toBe('partly')
})

test('refuses a talk that is not there, and a turn it does not have', () => {
  expect(() => labelledTalk('../scoring')).toThrow(/no talk/)
  expect(() => changed(labelledTalk('dei-poor'), { order: [9] })).toThrow(/no turn 9/)
})

test('makes a talk as the product would have kept it: guarded, ended where the guards end it, assessed twice', async () => {
  const insult = { after: 0, learner: 'You are a stupid idiot.', reply: 'Pardon?' }

  const { turns, assessment, again, before } = await judgedTalk('dei-good', {
    insert: [insult, insult, insult, insult, insult],
  })

  expect(turns[0]?.verdicts).toMatchObject([{ rule: 'disrespect', action: 'warn' }])
  expect(turns.length).toBeLessThan(6)
  expect(assessment).toMatchObject({ outcome: 'guard', turns: turns.length })
  expect(again.criteria).toEqual(assessment.criteria)
  expect(before?.turns).toBe(7)
})
