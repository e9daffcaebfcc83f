import type { SeveralOutput } from '../../../evals/outputs.ts'
import { withPrompt } from '../../../src/roleplay.ts'
import { aPersona } from '../../support/personas.ts'
import { provenance } from './a-built.ts'
import type { Stories } from './story.ts'

type Person = Parameters<typeof aPersona>[0]

function one(label: string, person: Person = {}): SeveralOutput['built'][number] {
  const { persona, system_prompt } = withPrompt(aPersona({ provenance, ...person }))
  return { label, persona, system_prompt }
}

const several = (...built: SeveralOutput['built']): SeveralOutput => ({ built })

const chose = (label: string, ...names: string[]) => one(label, { detail_categories_included: names })

const mine = aPersona().detail_categories
const others = { ...mine, time_constraints: { ...mine.time_constraints, available_time: 'An hour before the choir' } }

const expert = (person: Person = {}) =>
  one('expert', { mode: 'learn_mode', name: 'Rosa Pinto', knowledge: ['Mould needs a dry wall.'], ...person })

/** Checks that lay personas beside each other. */
export const severalChecks: Stories = {
  'selections-agree': {
    passes: [
      [several(one('as it is'), one('shuffle 1')), { overlap: 0.7, must: ['health_context'] }],
      [several(chose('a', 'w', 'x', 'y', 'z'), chose('b', 'w', 'x', 'y')), { overlap: 0.7, must: ['w'] }],
    ],
    fails: [
      [
        several(chose('a', 'w', 'x', 'y'), chose('b', 'w', 'x', 'z')),
        { overlap: 0.7, must: ['w'] },
        /b chose w, x, z, a w, x, y: 0\.50 in common, wanted 0\.7/,
      ],
      [
        several(chose('a', 'w', 'x', 'y', 'z'), chose('b', 'x', 'y', 'z')),
        { overlap: 0.7, must: ['w'] },
        /b lacks w \(chosen: x, y, z\)/,
      ],
      [several(chose('a', 'x', 'y', 'z'), chose('b', 'x', 'y', 'z')), { overlap: 0.7, must: ['w'] }, /a lacks w/],
    ],
  },
  'selections-differ': {
    passes: [[several(chose('a', 'w', 'x', 'y'), chose('b', 'x', 'z', 'q')), { median: 0.5 }]],
    fails: [
      [several(chose('a', 'w', 'x'), chose('b', 'x', 'w')), { median: 0.9 }, /a and b have the same: w, x/],
      [
        several(chose('a', 'v', 'w', 'x'), chose('b', 'v', 'w', 'y'), chose('c', 'v', 'w', 'z')),
        { median: 0.4 },
        /median pair has 0\.50 in common, wanted at most 0\.4/,
      ],
    ],
  },
  'same-person': {
    passes: [
      [
        several(
          one('assess'),
          one('try', {
            mode: 'try_mode',
            id: 'persona-2',
            generation_metadata: { ...aPersona().generation_metadata, steps: [] },
          }),
        ),
        true,
      ],
    ],
    fails: [
      [several(one('assess'), one('try', { age: 40 })), true, /age of try is not that of assess/],
      [
        several(one('assess'), { ...one('try'), system_prompt: 'You are Ines.' }),
        true,
        /system_prompt of try is not that of assess/,
      ],
      [several(one('assess'), one('try', { facts: [] })), true, /facts of try/],
    ],
  },
  'invents-anew': {
    passes: [
      [several(one('1'), one('2', { detail_categories: others })), { stays: ['name', 'age'], invented: 0.05 }],
      [several(one('1'), one('2', { name: 'Rosa', detail_categories: others })), { changes: ['name'], invented: 0.05 }],
    ],
    fails: [
      [several(one('1'), one('2')), { invented: 0.3 }, /0 % of what 2 made up is new, wanted 30 %/],
      [
        several(one('1'), one('2', { age: 51, detail_categories: others })),
        { stays: ['age'], invented: 0.05 },
        /age of 2 is 51, wanted 39 as before/,
      ],
      [
        several(one('1'), one('2', { detail_categories: others })),
        { changes: ['name'], invented: 0.05 },
        /name of 2 is Ines Carvalho again/,
      ],
      [several(one('1'), one('2', { detail_categories: {} })), { invented: 0.05 }, /0 % of what 2 made up/],
    ],
  },
  'seats-expert': {
    passes: [[several(one('assess'), expert()), { name: 'Rosa Pinto', not: 'Ines' }]],
    fails: [
      [several(one('assess'), expert({ mode: 'try_mode' })), { name: 'Rosa Pinto', not: 'Ines' }, /mode is try_mode/],
      [
        several(one('assess'), expert({ name: 'Ines Carvalho' })),
        { name: 'Rosa Pinto', not: 'Ines' },
        /expert is Ines Carvalho, wanted Rosa Pinto.*says "You are Ines"/,
      ],
      [
        several(one('assess'), expert({ knowledge: [] })),
        { name: 'Rosa Pinto', not: 'Ines' },
        /nothing to teach|knows nothing/,
      ],
      [
        several(one('assess'), { ...expert(), system_prompt: 'You are somebody.' }),
        { name: 'Rosa Pinto', not: 'Ines' },
        /does not say "Rosa Pinto"/,
      ],
    ],
  },
}
