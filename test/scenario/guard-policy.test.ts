import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { inputRules } from '../../src/conversation/guards/guard.ts'
import { GuardPolicy, usualPolicy } from '../../src/scenario/guard-policy.ts'
import { Template } from '../../src/scenario/template.ts'
import { aTemplate } from '../support/templates.ts'

test('a scenario that says nothing gets what always held: two warnings and an end for disrespect, else a deflection', () => {
  expect(usualPolicy).toMatchObject({
    injection: { steps: ['deflect'] },
    prompt_leak: { steps: ['deflect'] },
    disrespect: { steps: ['warn', 'cool', 'end'] },
    off_topic: { steps: ['deflect'] },
    too_long: { steps: ['deflect'], max_chars: 4_000 },
    helplines: [],
    judge: false,
  })
})

test('what a policy leaves out stays as usual', () => {
  expect(GuardPolicy.parse({ disrespect: { steps: ['end'] } })).toEqual({
    ...usualPolicy,
    disrespect: { ...usualPolicy.disrespect, steps: ['end'] },
  })
})

test('every input rule but self-harm has its own part', () => {
  expect(Object.keys(usualPolicy)).toEqual(expect.arrayContaining(inputRules.filter((rule) => rule !== 'self_harm')))
})

describe('a bad policy is refused, with the field, what was expected and what came', () => {
  test.each([
    [{ self_harm: { steps: ['deflect'] } }, 'guard_policy.self_harm', /always shows help/],
    [{ injection: { steps: ['allow'] } }, 'guard_policy.injection.steps.0', /"deflect", "warn", "end"; got "allow"/],
    [{ disrespect: { steps: [] } }, 'guard_policy.disrespect.steps', /at least one step; got \[\]/],
    [{ disrespect: { steps: 'end' } }, 'guard_policy.disrespect.steps', /a list of steps .*; got "end"/],
    [{ injektion: {} }, 'guard_policy', /only injection, .*; got also "injektion"/],
    [{ too_long: { max_chars: 9_000 } }, 'guard_policy.too_long.max_chars', /4000 characters or fewer; got 9000/],
    [
      { off_topic: { lines: { deflect: [' '] } } },
      'guard_policy.off_topic.lines.deflect.0',
      /a line of speech; got ""/,
    ],
    [{ helplines: [{ name: 'Help' }] }, 'guard_policy.helplines.0.contact', /a number or an address; got nothing/],
    [{ judge: 'yes' }, 'guard_policy.judge', /true or false; got "yes"/],
  ])('%j', (guard_policy, path, told) => {
    const parsed = Template.safeParse({ ...aTemplate(), guard_policy })

    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path])
    expect(parsed.error?.issues[0]?.message).toMatch(told)
  })
})

test('the example of the docs is a policy', async () => {
  const docs = await readFile(new URL('../../docs/guards.md', import.meta.url), 'utf8')
  const example = JSON.parse(/```json\n(\{\n {2}"guard_policy"[\s\S]+?)```/.exec(docs)?.[1] ?? '')

  expect(GuardPolicy.safeParse(example.guard_policy).error).toBeUndefined()
})
