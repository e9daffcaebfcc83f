import type { AnsweredBlocker, Assessment, ScoredCriterion } from '../../src/assessment/assessment.ts'
import type { Judgement } from '../../src/assessment/judge.ts'
import type { JudgeInput } from '../../src/assessment/judge-input.ts'
import type { Rubric } from '../../src/scenario/rubric.ts'
import { type Mutation, mutation } from './mutation.ts'

type Assess = typeof import('../../src/assessment/assess.ts')

const judged = (name: string, edit: (judgement: Judgement, input: JudgeInput) => Judgement): Mutation =>
  mutation<typeof import('../../src/assessment/judge.ts')>(name, 'assessment/judge.ts', ({ judge }) => ({
    judge: { ...judge, rules: (input) => edit(judge.rules(input), input) },
  }))

const assessed = (name: string, edit: (assessment: Assessment) => Assessment): Mutation =>
  mutation<Assess>(name, 'assessment/assess.ts', ({ assess }) => ({
    assess: async (...asked) => edit(await assess(...asked)),
  }))

const askedBy = (name: string, edit: (rubric: Rubric) => Rubric): Mutation =>
  mutation<typeof import('../../src/assessment/rubric-for.ts')>(
    name,
    'assessment/rubric-for.ts',
    ({ rubricFor, ...rest }) => ({ ...rest, rubricFor: (archetype, scenario) => edit(rubricFor(archetype, scenario)) }),
  )

const eachCriterion = (name: string, edit: (criterion: ScoredCriterion) => ScoredCriterion): Mutation =>
  assessed(name, (assessment) => ({ ...assessment, criteria: assessment.criteria.map(edit) }))

/** Of something to be left alone a yes is good; of a blocker it is not. */
const isBlocker = ({ check }: JudgeInput) => !check.id.includes('.')

/** Damage to how a talk is judged. */
export const assessmentMutations: readonly Mutation[] = [
  judged('every answer of the judge is yes', (judgement, { conversation }) => {
    const [first] = conversation.turns
    return { ...judgement, answer: 'yes', turn: first?.turn ?? null, quote: first?.learner ?? null }
  }),
  judged('every answer of the judge is no', (judgement) => ({ ...judgement, answer: 'no' })),
  judged('the judge can never tell', () => ({
    reason: 'Hard to say.',
    turn: null,
    quote: null,
    answer: 'cannot_tell',
  })),
  judged('what could not be judged counts as not shown', (judgement) =>
    judgement.answer === 'cannot_tell' ? { ...judgement, answer: 'no' } : judgement,
  ),
  judged('yes and no of the judge are swapped', (judgement) => ({
    ...judgement,
    answer: judgement.answer === 'yes' ? 'no' : judgement.answer === 'no' ? 'yes' : judgement.answer,
  })),
  judged('the judge quotes nothing', (judgement) => ({ ...judgement, turn: null, quote: null })),
  judged('the judge gives no reason', (judgement) => ({ ...judgement, reason: '' })),
  judged('insults are not held against the learner', (judgement, { check }) =>
    check.id.startsWith('respect.') ? { ...judgement, answer: 'yes', reason: 'No line speaks against it.' } : judgement,
  ),
  judged('nothing fails an attempt', (judgement, input) =>
    isBlocker(input) ? { ...judgement, answer: 'no', turn: null, quote: null } : judgement,
  ),
  mutation<typeof import('../../src/assessment/judge.ts')>(
    'the words of the persona are judged instead of those of the learner',
    'assessment/judge.ts',
    ({ judge, standsIn }) => {
      const turned = ({ conversation, ...asked }: JudgeInput): JudgeInput => ({
        ...asked,
        conversation: {
          ...conversation,
          turns: conversation.turns.map((turn) => ({ ...turn, learner: turn.reply, reply: turn.learner })),
        },
      })
      return {
        judge: { ...judge, rules: (input) => judge.rules(turned(input)) },
        standsIn: (quote, conversation) => standsIn(quote, turned({ conversation } as JudgeInput).conversation),
      }
    },
  ),
  eachCriterion('evidence is invented', (criterion) => ({
    ...criterion,
    evidence: criterion.evidence.map(({ turn }) => ({ turn, quote: 'I understand how hard this must be for you.' })),
  })),
  eachCriterion('evidence stands at the wrong turn', (criterion) => ({
    ...criterion,
    evidence: criterion.evidence.map(({ turn, quote }) => ({ turn: turn + 1, quote })),
  })),
  eachCriterion('what could not be judged is worth nothing', (criterion) => ({
    ...criterion,
    value: criterion.value ?? 0,
  })),
  eachCriterion('there is only all or nothing', (criterion) => ({
    ...criterion,
    value: criterion.value === null ? null : criterion.value >= 0.5 ? 1 : 0,
  })),
  eachCriterion('the level told is not the one that counts', (criterion) => ({
    ...criterion,
    level: criterion.level === null ? null : criterion.levels.length - 1 - criterion.level,
  })),
  assessed('every talk scores 1', (assessment) => ({ ...assessment, score01: 1 })),
  assessed('every talk scores 0.5', (assessment) => ({ ...assessment, score01: 0.5 })),
  assessed('the score is told in percent of a hundredth', ({ score01, ...assessment }) => ({
    ...assessment,
    score01: score01 === null ? null : score01 / 100,
  })),
  assessed('what could not be judged counts as 0 in the score', (assessment) => ({
    ...assessment,
    score01:
      assessment.score01 === null
        ? null
        : (assessment.score01 * assessment.judged) / Math.max(1, assessment.criteria.length),
  })),
  assessed('the outcome is lost', (assessment) => ({ ...assessment, outcome: null })),
  assessed('every talk passes', (assessment) => ({ ...assessment, pass: true, blocker: null })),
  assessed('an attempt fails for something that was not said', (assessment) => ({
    ...assessment,
    pass: false,
    blocker: (assessment.blockers[0] ?? null) as AnsweredBlocker | null,
  })),
  mutation<Assess>('a talk in which somebody was at risk is marked', 'assessment/assess.ts', ({ assess }) => ({
    assess: (conversation, ...asked) =>
      assess(
        {
          ...conversation,
          flags: [],
          ended: null,
          turns: conversation.turns.map((turn) => ({
            ...turn,
            verdicts: turn.verdicts.filter(({ rule }) => rule !== 'self_harm'),
          })),
        },
        ...asked,
      ),
  })),
  mutation<Assess>('a lesson is marked like a talk', 'assessment/assess.ts', ({ assess }) => ({
    assess: async (conversation, ...asked) => assess({ ...conversation, mode: 'assess_mode' }, ...asked),
  })),
  mutation<Assess>('only the first three turns are judged', 'assessment/assess.ts', ({ assess }) => ({
    assess: (conversation, ...asked) => assess({ ...conversation, turns: conversation.turns.slice(0, 3) }, ...asked),
  })),
  askedBy('the rubric of the document is not asked for', (rubric) => ({
    ...rubric,
    criteria: rubric.criteria.filter(({ id }) => !id.startsWith('rubric.')),
  })),
  mutation<typeof import('../../src/assessment/rubric-for.ts')>(
    'every talk is judged as persuasion',
    'assessment/rubric-for.ts',
    ({ rubricFor, ...rest }) => ({ ...rest, rubricFor: (_, scenario) => rubricFor('PERSUASION', scenario) }),
  ),
  askedBy('respect is not judged', (rubric) => ({
    ...rubric,
    criteria: rubric.criteria.filter(({ id }) => id !== 'respect'),
  })),
  askedBy('only one criterion is judged', (rubric) => ({ ...rubric, criteria: rubric.criteria.slice(0, 1) })),
  askedBy('nothing is asked that fails an attempt', (rubric) => ({ ...rubric, blockers: [] })),
  askedBy('every talk passes with half of the usual mark', (rubric) => ({
    ...rubric,
    pass_mark01: rubric.pass_mark01 / 2,
  })),
  askedBy('one criterion weighs more than all others together', (rubric) => ({
    ...rubric,
    criteria: rubric.criteria.map((one, at) => (at === 0 ? { ...one, weight: 20 } : one)),
  })),
  mutation<typeof import('../../src/assessment/level-of.ts')>(
    'the highest level that is met counts, whatever lies below',
    'assessment/level-of.ts',
    ({ levelOf }) => ({
      levelOf: (levels, answers) => {
        const met = levels.findLastIndex(({ checks }) => checks.every(({ id }) => answers.get(id)?.answer === true))
        return levelOf(levels, answers).level === null ? levelOf(levels, answers) : { level: met, reason: 'So.' }
      },
    }),
  ),
  mutation<typeof import('../../src/assessment/level-of.ts')>(
    'each level counts one too high',
    'assessment/level-of.ts',
    ({ levelOf }) => ({
      levelOf: (levels, answers) => {
        const { level, reason } = levelOf(levels, answers)
        return { level: level === null ? null : Math.min(levels.length - 1, level + 1), reason }
      },
    }),
  ),
]
