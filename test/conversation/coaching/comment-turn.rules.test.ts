import { describe, expect, test } from 'vitest'
import { commentByRules } from '../../../src/conversation/coaching/comment-turn.rules.ts'
import { toldTooEarly } from '../../../src/conversation/coaching/told-too-early.ts'
import { wordings } from '../../../src/conversation/coaching/wording.ts'
import type { Disposition, Turn } from '../../../src/conversation/conversation.ts'
import { aConversation, aPersona, aTurn } from '../../support/personas.ts'
import { aProduct } from '../../support/product.ts'

const start: Disposition = { rapport: 0.4, progress: 0.1, patience: 0.65 }
const better: Disposition = { rapport: 0.5, progress: 0.2, patience: 0.7 }
const worse: Disposition = { rapport: 0.36, progress: 0.05, patience: 0.5 }

const commentAfter = (turn: Partial<Turn>, persona = aPersona()) =>
  commentByRules(
    aConversation({
      mode: 'try_mode',
      persona,
      disposition: start,
      turns: [aTurn(1, { disposition: start, reply: 'I see.', ...turn })],
    }),
  ).text
const { directions, keep, why } = wordings.en

describe('a comment on a line', () => {
  test('that helped says why, and what to keep of it', () => {
    const text = commentAfter({ moved_by: ['empathy'], disposition: better })

    expect(text).toBe(`This helped: ${why.understanding}. ${keep.understanding}`)
  })

  test.each<[string, Partial<Turn>, string, string]>([
    ['hurt', { moved_by: ['accusation'] }, why.hurt, directions.step_back],
    ['pressed', { moved_by: ['pressure'] }, why.pressure, directions.step_back],
    ['stayed vague', { moved_by: ['vague_claim'] }, why.vagueness, directions.clarity],
    ['gave advice too early', { moved_by: ['advice'] }, why.advice, directions.empathy],
    [
      'insulted',
      { moved_by: ['disrespect'], verdicts: [{ side: 'input', rule: 'disrespect', action: 'warn' }] },
      why.hurt,
      directions.apologise,
    ],
  ])('that %s says what it cost, and what to do instead', (_, turn, cost, instead) => {
    expect(commentAfter({ disposition: worse, ...turn })).toBe(`This cost you something: ${cost}. ${instead}`)
  })

  test('that moved nothing says so, and where to go', () => {
    expect(commentAfter({})).toBe(`This left them where they were. ${directions.open_question}`)
    expect(commentAfter({ reply: 'And when will that be?' })).toContain(directions.answer_first)
  })
})

test.each([
  ['fr', 'La locataire est au bureau avec les photos de la chambre et demande une date pour la réparation.'],
  ['es', 'La inquilina está en la oficina con las fotos del dormitorio y pide una fecha para el arreglo.'],
  ['de', 'Die Mieterin ist mit den Fotos im Büro und möchte für die Wohnung einen Termin von der Verwaltung.'],
] as const)('it comes in the language of the document: %s', (language, description) => {
  const persona = aPersona({ description, role: '', facts: [], scene: {} })
  const say = wordings[language]

  const text = commentAfter({ moved_by: ['empathy'], disposition: better, reply: 'Bien.' }, persona)

  expect(text).toBe(`${say.thisHelped(say.why.understanding)} ${say.keep.understanding}`)
})

test('every language keeps the same things', () => {
  for (const say of Object.values(wordings)) expect(Object.keys(say.keep)).toEqual(Object.keys(keep))
})

test.each(['car-sale', 'dei-incident', 'supplier-negotiation'])(
  '%s: comments tell nothing that the persona has not said, and are two sentences',
  async (id) => {
    const roleplay = await aProduct()
    const { persona } = await roleplay.createPersona(id, { mode: 'try_mode' })
    const talk = await roleplay.startConversation(persona.id)
    const texts = []
    for (const text of ['Good morning.', 'What matters most to you?', 'You have no idea, just sign now.']) {
      for await (const _ of await roleplay.sendMessage(talk.id, { id: text, text }));
      const conversation = await roleplay.getConversation(talk.id)
      const comment = commentByRules(conversation).text
      expect(toldTooEarly(comment, conversation)).toEqual([])
      texts.push(comment)
    }

    expect(new Set(texts).size).toBe(3)
  },
)
