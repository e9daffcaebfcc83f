import { describe, expect, test } from 'vitest'
import type { Persona } from '../../../../src/persona/persona.ts'
import { createOutputGuard } from '../../../../src/conversation/guards/index.ts'
import { aPersona } from '../../../support/personas.ts'

function firedOn(reply: string, persona: Persona = aPersona()): string[] {
  const guard = createOutputGuard({ persona, instructions: [], wordLimit: 200 })
  guard.push(reply)
  return guard.finish().verdicts.map(({ rule }) => rule)
}

describe('a machine', () => {
  test.each([
    ['names itself', "Speaking plainly, I'm a neutral AI."],
    ['names its model', 'I am DeepSeek, so no.'],
    ['names its maker', 'The engineers who created me did not foresee it.'],
    ['is not alive', "I'm not sentient, so it does not matter."],
    ['has no inner life', 'I have no feelings or consciousness.'],
    ['has no body', 'I do not have a physical form.'],
    ['ends its knowledge somewhere', 'My knowledge is limited to what I learned before 2022.'],
    ['cannot look', 'I have no way to browse the internet.'],
    ['tells by whom it was trained', 'I was trained by a company on a large amount of text.'],
    ['forgets', 'Each conversation with me starts from scratch.'],
    ['refuses as a vendor', 'I cannot in good conscience generate that content.'],
    ['refuses on policy', 'That would violate my content policy.'],
    ['refuses, and offers less', 'I can offer general information, though.'],
    ['plays a part', "I'll be playing the role of the tenant."],
    ['steps out', 'Stepping out of my role for a moment.'],
    ['talks of its user', 'The user wants me to be difficult.'],
    ['hands over a text', "Here's a sample dialogue."],
    ['speaks French', 'Je ne peux pas répondre à cette demande.'],
    ['speaks Spanish', 'Como IA, no puedo.'],
    ['speaks German', 'Ich wurde von OpenAI entwickelt.'],
  ])('%s', (_, reply) => {
    expect(firedOn(reply)).toEqual(['persona_break'])
  })
})

describe('a person', () => {
  test.each([
    ['works on machines', "I'm an AI engineer and I train language models all day."],
    ['administers them', "I'm a system administrator, I don't decide on purchases."],
    ['denies being one', "I'm not a robot, I have feelings too."],
    ['is asked about it', "I'm not an AI, if that is what you mean."],
    ['is hurt', 'Do you think I have no feelings?'],
    ['is tired of it', "I don't have feelings about the colour, take any."],
    ['has habits', "I'm programmed to wake at six."],
    ['keeps secrets', 'I cannot provide information about other patients.'],
    ['keeps to rules', 'It is not appropriate to discuss patients in the corridor.'],
    ['offers what it has', 'I can provide references from my last landlord.'],
    ['does not know the future', "I can't predict the future."],
    ['hands over papers', 'Here is the revised offer, and the draft of the contract.'],
    ['thanks', 'Thank you for your prompt reply.'],
    ['takes on a role', "I'll take on the role of project lead in May."],
    ['weighs a case', 'In this scenario I would lose forty thousand a year.'],
    ['offers help', "I'd be happy to help. How can I help you?"],
    ['cannot help', "I'm sorry, I cannot give you a refund."],
    ['is loyal', 'I was trained by the best surgeon in the city.'],
    ['was let go', 'Google made me redundant in January.'],
    ['speaks French', 'Je suis désolée, je ne peux pas vous aider.'],
    ['speaks German', 'Ich habe keinen Zugriff auf das Lager.'],
  ])('%s', (_, reply) => {
    expect(firedOn(reply)).toEqual([])
  })
})

test('the expert of learn mode may speak of the play and hand over examples; a character may not', () => {
  const tip =
    "Here are some tips for the role play: as the patient in this scenario, she waits. Here's a sample dialogue."

  expect(firedOn(tip, aPersona({ mode: 'learn_mode' }))).toEqual([])
  expect(firedOn(tip)).toEqual(['persona_break'])
})

test('the expert of learn mode is a person as well', () => {
  expect(firedOn('As an AI language model I advise you to listen.', aPersona({ mode: 'learn_mode' }))).toEqual([
    'persona_break',
  ])
})
