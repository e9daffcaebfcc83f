import { describe, expect, test } from 'vitest'
import { answerBlocked, forgivingLine, mendingLine } from '../../../src/conversation/guards/answer-blocked.ts'
import type { Verdict } from '../../../src/conversation/guards/guard.ts'
import { helplines, helplinesFor } from '../../../src/conversation/guards/helplines.ts'
import { createOutputGuard, judgeInput } from '../../../src/conversation/guards/index.ts'
import type { Persona } from '../../../src/persona/persona.ts'
import { GuardPolicy } from '../../../src/scenario/guard-policy.ts'
import type { Helpline } from '../../../src/scenario/helpline.ts'
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
      { side: 'input', rule: 'disrespect', action: 'warn', offence: 1, step: 'warn' },
      { side: 'input', rule: 'disrespect', action: 'warn', offence: 2, step: 'cool' },
      { side: 'input', rule: 'disrespect', action: 'end', offence: 3, step: 'end' },
      { side: 'input', rule: 'injection', action: 'warn', offence: 2, step: 'warn' },
      { side: 'input', rule: 'off_topic', action: 'end', offence: 3, step: 'end' },
    ]
    for (const turn of turns) {
      const said = [
        ...actions.map((verdict) => answerBlocked(verdict, persona, turn).reply),
        mendingLine(persona, turn),
        forgivingLine(persona, turn),
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

  test('names the matter of the talk, not the paper it stands on', () => {
    const hurt = aPersona({ scene: { title: "After the remark about subtitles: an actor's brief" } })

    expect(mendingLine(hurt, 1)).toContain('the remark about subtitles')
    expect(mendingLine(hurt, 1)).not.toMatch(/actor|brief|after/i)
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

  test('shows the lines of the scenario or else those of the organisation, and always the public one', () => {
    const atRisk: Verdict = { side: 'input', rule: 'self_harm', action: 'escalate' }
    const scenario = { country: 'Portugal', name: 'the ward psychologist', contact: 'extension 12' }
    const organisation = { country: 'Portugal', name: 'the staff counsellor', contact: 'extension 34' }
    const withPolicy = aPersona({ guard_policy: GuardPolicy.parse({ helplines: [scenario] }) })
    const reply = (who: Persona, own: Helpline[]) => answerBlocked(atRisk, who, 1, { helplines: own }).reply

    expect(reply(withPolicy, [organisation])).toContain('the ward psychologist at extension 12')
    expect(reply(withPolicy, [organisation])).not.toContain('extension 34')
    expect(reply(persona, [organisation])).toContain('the staff counsellor at extension 34')
    expect(reply(persona, [organisation])).toContain('SOS Voz Amiga')
    expect(reply(persona, [])).toContain('SOS Voz Amiga')
  })

  test("countries in other scripts are told apart, and no country is nobody's", () => {
    const japan: Helpline = { country: '日本', name: 'JP', contact: '1' }

    expect(helplinesFor('日本', [[japan]])).toEqual([japan])
    expect(helplinesFor('中国', [[japan]])).toEqual([])
    expect(helplinesFor('', [[japan]])).toEqual([])
    expect(helplinesFor('Czech-Republic', [[{ country: 'Czech Republic', name: 'CZ', contact: '2' }]])).toHaveLength(1)
  })

  test('a line without a country is for everybody, where the list has none for the country', () => {
    const everywhere: Helpline = { name: 'the duty officer', contact: '1000' }
    const spanish: Helpline = { country: 'Spain', name: 'Línea 024', contact: '024' }

    expect(helplinesFor('Portugal', [[spanish, everywhere], helplines])).toEqual([everywhere])
    expect(helplinesFor('España', [[spanish, everywhere], helplines])).toEqual([spanish])
  })

  test('finds a country under its other names', () => {
    const names = (country: string) => helplinesFor(country, [helplines]).map(({ name }) => name)

    expect(names('UK')).toEqual(['Samaritans'])
    expect(names('Scotland')).toEqual(['Samaritans'])
    expect(names('U.S.A.').join(' ')).toContain('988')
    expect(names('Belgium')).toHaveLength(2)
    expect(names('Atlantis')).toEqual([])
  })

  test.each([
    ['Je veux mourir.', 'je veux mourir', /Si vous pensez à vous faire du mal/],
    ['No quiero vivir.', 'no quiero vivir', /Si piensa en hacerse daño/],
    ['Ich will sterben.', 'ich will sterben', /Wenn Sie daran denken/],
    ['I want to die.', 'i want to die', /If you are thinking of hurting yourself/],
    ['suicide', 'suicide', /If you are thinking of hurting yourself/],
  ])('is said in the language in which the learner wrote %j', (line, evidence, said) => {
    const verdict: Verdict = { side: 'input', rule: 'self_harm', action: 'escalate', evidence }

    expect(answerBlocked(verdict, persona, 1, { line }).reply).toMatch(said)
  })
})

describe('a trainer decides by policy', () => {
  const policy = GuardPolicy.parse({
    injection: { steps: ['deflect', 'warn', 'end'] },
    disrespect: { lines: { warn: ['Not in my library. Back to {about}.'] } },
  })
  const tenant = aPersona({ guard_policy: policy, scene: { title: 'Damp bedroom' } })

  test('own lines are said in the step they are for; the others stay as they are', () => {
    const warned: Verdict = { side: 'input', rule: 'disrespect', action: 'warn', offence: 1, step: 'warn' }
    const cooled: Verdict = { ...warned, offence: 2, step: 'cool' }

    expect(answerBlocked(warned, tenant, 1).reply).toBe('Not in my library. Back to the damp bedroom.')
    expect(answerBlocked(cooled, tenant, 2).reply).not.toContain('library')
  })

  test('an end for leading away says another reason than an end for the tone', () => {
    const ended: Verdict = { side: 'input', rule: 'injection', action: 'end', offence: 3, step: 'end' }

    const { ended: how, flags } = answerBlocked(ended, tenant, 3)

    expect(how).toMatchObject({ outcome: 'guard', reason: expect.stringContaining('led away') })
    expect(flags).toEqual(['injection'])
  })
})
