import type { ModeRules } from '../../src/conversation/modes.ts'
import type { Mode } from '../../src/persona/persona.ts'
import { type Mutation, mutation } from './mutation.ts'

const table = (name: string, edit: (rules: Readonly<Record<Mode, ModeRules>>) => Readonly<Record<Mode, ModeRules>>) =>
  mutation<typeof import('../../src/conversation/modes.ts')>(name, 'conversation/modes.ts', ({ modeRules }) => ({
    modeRules: edit(modeRules),
  }))

const everyMode = (rules: Readonly<Record<Mode, ModeRules>>, change: Partial<ModeRules>) => ({
  learn_mode: { ...rules.learn_mode, ...change },
  try_mode: { ...rules.try_mode, ...change },
  assess_mode: { ...rules.assess_mode, ...change },
})

/** Damage to what tells the modes apart, and to the teaching mode. */
export const modeMutations: readonly Mutation[] = [
  table('the rules of try and assess mode are mixed up', (rules) => ({
    ...rules,
    try_mode: rules.assess_mode,
    assess_mode: rules.try_mode,
  })),
  table('the assess mode shows hints and how the persona feels', (rules) => ({
    ...rules,
    assess_mode: { ...rules.assess_mode, learnerSees: rules.try_mode.learnerSees },
  })),
  table('the try mode gives no hints', (rules) => ({
    ...rules,
    try_mode: { ...rules.try_mode, learnerSees: { ...rules.try_mode.learnerSees, hints: false } },
  })),
  table('a talk stops after four turns', (rules) => everyMode(rules, { maxTurns: 4 })),
  table('a lesson counts as a talk with the character', (rules) => ({
    ...rules,
    learn_mode: { ...rules.learn_mode, seat: 'character' },
  })),
  mutation<typeof import('../../src/conversation/voices/expert/expert-reply.ts')>(
    'the coach has nothing to say',
    'conversation/voices/expert/expert-reply.ts',
    () => ({ expertReply: () => [{ id: 'nothing', text: 'That is a good point. Go on.' }] }),
  ),
  mutation<typeof import('../../src/conversation/voices/expert/lesson.ts')>(
    'the coach does not know the document',
    'conversation/voices/expert/lesson.ts',
    ({ lessonOf }) => ({
      lessonOf: (persona) => ({ ...lessonOf(persona), passages: [], statements: [], summary: '' }),
    }),
  ),
  mutation<typeof import('../../src/conversation/voices/expert/intent.ts')>(
    'the coach goes on with the lesson whatever is asked',
    'conversation/voices/expert/intent.ts',
    () => ({ readIntent: () => ({ kind: 'goes_on' }) }),
  ),
  mutation<typeof import('../../src/persona/material.ts')>(
    'the coach gets only what the character knows',
    'persona/material.ts',
    ({ materialOf }) => ({
      materialOf: (template) => {
        const material = materialOf(template)
        return { ...material, statements: material.statements.filter((fact) => fact.persona_knows !== false) }
      },
    }),
  ),
]
