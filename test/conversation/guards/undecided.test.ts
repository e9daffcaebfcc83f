import { describe, expect, test } from 'vitest'
import type { InputGuard } from '../../../src/conversation/guards/guard.ts'
import { inputGuards, judgeLine } from '../../../src/conversation/guards/index.ts'
import { disrespect } from '../../../src/conversation/guards/input/disrespect.ts'
import { aPersona } from '../../support/personas.ts'

const broken: InputGuard = {
  rule: 'off_topic',
  check: () => {
    throw new Error('the word list is gone')
  },
}
const failed = { side: 'input', rule: 'off_topic', evidence: 'could not be decided', error: 'the word list is gone' }

describe('a guard that fails', () => {
  test('stops the line where it is assessed', () => {
    expect(judgeLine('Good morning.', { mode: 'assess_mode' }, [broken])).toEqual({
      blocked: { ...failed, action: 'deflect' },
      noted: [],
    })
  })

  test.each(['try_mode', 'learn_mode'] as const)('lets the line through in %s and is noted for the trainer', (mode) => {
    expect(judgeLine('Good morning.', { mode }, [broken])).toEqual({
      blocked: null,
      noted: [{ ...failed, action: null }],
    })
  })

  test('does not keep the others from looking: what one of them finds decides', () => {
    const { blocked, noted } = judgeLine('You idiot!', { mode: 'assess_mode' }, [broken, disrespect])

    expect(blocked).toMatchObject({ rule: 'disrespect', action: 'warn' })
    expect(noted).toEqual([{ ...failed, action: null }])
  })

  test('is nobody’s offence', () => {
    const undecided = { ...failed, side: 'input', rule: 'disrespect', action: 'deflect' } as const
    const context = { persona: aPersona(), earlierLines: ['Hm.'], earlierVerdicts: [[undecided]] }

    expect(judgeLine('You idiot!', context).blocked).toMatchObject({ action: 'warn', offence: 1 })
  })

  test('stops a line that is judged without a mode', () => {
    expect(judgeLine('Good morning.', {}, [...inputGuards, broken]).blocked).toMatchObject({ action: 'deflect' })
  })
})
