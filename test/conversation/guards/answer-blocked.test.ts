import { describe, expect, test } from 'vitest'
import { answerBlocked, mendingLine } from '../../../src/conversation/guards/answer-blocked.ts'
import type { Verdict } from '../../../src/conversation/guards/guard.ts'
import { helplineOf } from '../../../src/conversation/guards/helplines.ts'
import { createOutputGuard, judgeInput } from '../../../src/conversation/guards/index.ts'
import { aPersona } from '../../support/personas.ts'

const deflect = (rule: string): Verdict => ({ side: 'input', rule, action: 'deflect' })
const persona = aPersona({ scene: { title: 'Role play 4: Damp bedroom (tenant)' } })
const turns = [1, 2, 3, 4, 5, 6, 7]

describe('a stopped line is answered in the world of the scenario', () => {
  test('leads back to the matter of the talk', () => {
    expect(turns.map((turn) => answerBlocked(deflect('injection'), persona, turn).reply).join(' ')).toContain(
      'damp bedroom',
    )
  })

  test.each(['injection', 'prompt_leak', 'off_topic', 'too_long'])(
    'is never worded alike twice running: %s',
    (rule) => {
      const replies = turns.map((turn) => answerBlocked(deflect(rule), persona, turn).reply)

      for (const [index, reply] of replies.entries()) expect(reply).not.toBe(replies[index + 1])
    },
  )

  test('never speaks of rules, prompts or machines', () => {
    const actions: readonly Verdict[] = [
      ...['injection', 'prompt_leak', 'off_topic', 'too_long'].map(deflect),
      { side: 'input', rule: 'disrespect', action: 'warn', offence: 1 },
      { side: 'input', rule: 'disrespect', action: 'warn', offence: 2 },
      { side: 'input', rule: 'disrespect', action: 'end', offence: 3 },
    ]
    for (const turn of turns) {
      const said = [
        ...actions.map((verdict) => answerBlocked(verdict, persona, turn).reply),
        mendingLine(persona, turn),
      ]
      for (const line of said) {
        expect(line).not.toMatch(/\b(?:AI|prompt|instruction|rule|role ?play|training|simulation|guard)/i)
        const guard = createOutputGuard({ persona, instructions: [], wordLimit: 60 })
        expect(guard.push(line) + guard.finish().text).toBe(line)
        expect(judgeInput(line)).toBeNull()
      }
    }
  })

  test('speaks the language of the document', () => {
    const marchand = aPersona({
      description: "Elle est la cliente et elle est en colère, car le technicien n'est pas venu dans la semaine.",
      role: 'cliente',
      scene: { title: 'Réclamation' },
      facts: [],
      conversation_rules: { ...persona.conversation_rules, opening_line: null },
    })

    expect(answerBlocked(deflect('off_topic'), marchand, 1).reply).toMatch(/réclamation/)
    expect(answerBlocked(deflect('off_topic'), marchand, 1).reply).toMatch(/Revenons|revenir|Restons/)
  })

  test('names no heading that a person could not say', () => {
    const exam = aPersona({ scene: { title: 'STATION 6: FOCUSED HISTORY' }, scenario_type: 'training_module' })

    expect(mendingLine(exam, 1)).toContain('what we are here for')
    expect(mendingLine(exam, 1)).not.toMatch(/station|training/i)
  })

  test('takes no quoted sentence for the matter', () => {
    const inquiry = aPersona({ scene: { title: 'Maternity inquiry: I only have a few questions' } })

    for (const turn of [1, 2, 3, 4]) expect(mendingLine(inquiry, turn)).not.toContain('few questions')
  })
})

describe('the end of a talk', () => {
  test('comes with the third offence, and says why kindly', () => {
    const answer = answerBlocked({ side: 'input', rule: 'disrespect', action: 'end', offence: 3 }, persona, 5)

    expect(answer.ended?.outcome).toBe('guard')
    expect(answer.ended?.reason).toMatch(/tone/)
  })

  test('comes with signs of self-harm, out of the role, with help and a flag', () => {
    const verdict: Verdict = { side: 'input', rule: 'self_harm', action: 'escalate' }
    const german = answerBlocked(verdict, aPersona({ location: { country: 'Germany', languages_spoken: [] } }), 1)
    const elsewhere = answerBlocked(verdict, aPersona({ location: { country: 'Atlantis', languages_spoken: [] } }), 1)

    expect(german).toMatchObject({ ended: { outcome: 'safety' }, flags: ['self_harm'] })
    expect(german.reply).toContain('0800 111 0 111')
    expect(elsewhere.reply).toContain('findahelpline.com')
  })

  test('shows the lines an organisation wants', () => {
    const own = [{ country: 'Portugal', name: 'the staff counsellor', contact: 'extension 12' }]

    expect(answerBlocked({ side: 'input', rule: 'self_harm', action: 'escalate' }, persona, 1, own).reply).toContain(
      'extension 12',
    )
  })

  test('finds a country under its other names', () => {
    expect(helplineOf('UK')?.name).toBe('Samaritans')
    expect(helplineOf('Scotland')?.name).toBe('Samaritans')
    expect(helplineOf('U.S.A.')?.contact).toContain('988')
  })
})
