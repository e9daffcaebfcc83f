import { expect, test } from 'vitest'
import { lookAgain } from '../../../src/conversation/second-look/look-again.ts'
import { aConversation, aTurn } from '../../support/personas.ts'

const turn = aTurn(1, { reply: 'A model. **You:** How was it? **Edda:** Quiet.' })
const conversation = aConversation({ mode: 'learn_mode', turns: [turn] })

test('a model dialogue of the expert is not asked whether it speaks for the learner', async () => {
  const questions = async (used: string[]) => {
    const looked = await lookAgain(
      { conversation, turn: { ...turn, used } },
      { model: null, signal: new AbortController().signal },
    )
    return looked?.answers.map(({ question }) => question)
  }

  expect(await questions([])).toEqual(['leaves_scene', 'contradicts_own_facts', 'speaks_for_learner'])
  expect(await questions(['dialogue.shown'])).toEqual(['leaves_scene', 'contradicts_own_facts'])
})
