import type { Disposition } from '../../src/conversation/conversation.ts'
import { type Mutation, mutation } from './mutation.ts'

const times = (weight: Partial<Disposition>, factor: number): Partial<Disposition> =>
  Object.fromEntries(Object.entries(weight).map(([of, value]) => [of, value * factor]))

/** A talk is weighed and judged a little differently, and is the same talk. */
export const harmlessInTalk: readonly Mutation[] = [
  mutation<typeof import('../../src/conversation/disposition-weights.ts')>(
    'what the learner does weighs two per cent more',
    'conversation/disposition-weights.ts',
    ({ weightOf }) => ({
      weightOf: (act, archetype) => {
        const weight = weightOf(act, archetype)
        return weight && times(weight, 1.02)
      },
    }),
  ),
  mutation<typeof import('../../src/conversation/disposition-weights.ts')>(
    'what the learner does weighs two per cent less',
    'conversation/disposition-weights.ts',
    ({ weightOf }) => ({
      weightOf: (act, archetype) => {
        const weight = weightOf(act, archetype)
        return weight && times(weight, 0.98)
      },
    }),
  ),
  mutation<typeof import('../../src/conversation/disposition.ts')>(
    'people come a hundredth more patient',
    'conversation/disposition.ts',
    ({ startingDisposition }) => ({
      startingDisposition: (persona) => {
        const { patience, ...rest } = startingDisposition(persona)
        return { ...rest, patience: Math.round((patience + 0.01) * 1_000) / 1_000 }
      },
    }),
  ),
  mutation<typeof import('../../src/conversation/disposition.ts')>(
    'the reasons of an end are worded differently',
    'conversation/disposition.ts',
    ({ endingEarned }) => ({
      endingEarned: (...talk) => {
        const ended = endingEarned(...talk)
        if (!ended) return null
        const reason =
          ended.outcome === 'positive' ? 'You came to a good end together.' : 'The other person had enough of it.'
        return { ...ended, reason }
      },
    }),
  ),
  // Both name the same rule, so it does not matter which of them is asked first.
  mutation<typeof import('../../src/conversation/guards/index.ts')>(
    'what lies outside the scene is asked before work for an assistant',
    'conversation/guards/index.ts',
    (real) => {
      const [first, second] = real.inputGuards.filter(({ rule }) => rule === 'off_topic')
      const inputGuards = real.inputGuards.map((guard) =>
        guard === first && second ? second : guard === second && first ? first : guard,
      )
      const judgeLine: typeof real.judgeLine = (line, context) => real.judgeLine(line, context, inputGuards)
      return { inputGuards, judgeLine, judgeInput: (line, context) => judgeLine(line, context).blocked }
    },
  ),
  mutation<typeof import('../../src/assessment/judge.ts')>(
    'the reasons of a judgement are worded differently',
    'assessment/judge.ts',
    ({ judge }) => ({
      judge: {
        ...judge,
        rules: (input) => {
          const judgement = judge.rules(input)
          return { ...judgement, reason: `As far as the lines show: ${judgement.reason}` }
        },
      },
    }),
  ),
  mutation<typeof import('../../src/assessment/rubric-for.ts')>(
    'the criteria are asked in another order and under other names',
    'assessment/rubric-for.ts',
    ({ rubricFor, ...rest }) => ({
      ...rest,
      rubricFor: (archetype, scenario) => {
        const rubric = rubricFor(archetype, scenario)
        const named = rubric.criteria.map((one) =>
          one.id === 'respect' ? { ...one, name: 'Speaks with respect' } : one,
        )
        return { ...rubric, criteria: named.toReversed() }
      },
    }),
  ),
  mutation<typeof import('../../src/conversation/modes.ts')>(
    'a practice talk may take four turns more',
    'conversation/modes.ts',
    ({ modeRules }) => ({
      modeRules: {
        learn_mode: { ...modeRules.learn_mode, maxTurns: modeRules.learn_mode.maxTurns + 4 },
        try_mode: { ...modeRules.try_mode, maxTurns: modeRules.try_mode.maxTurns + 4 },
        assess_mode: { ...modeRules.assess_mode, maxTurns: modeRules.assess_mode.maxTurns + 4 },
      },
    }),
  ),
]
