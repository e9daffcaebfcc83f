import type { Assessment, ScoredCriterion } from '../../src/assessment/assessment.ts'
import type { Judgement, JudgeInput } from '../../src/assessment/judge.ts'
import { type Mutation, mutation } from './mutation.ts'

type Criteria = typeof import('../../src/assessment/criteria.ts')
type Assess = typeof import('../../src/assessment/assess.ts')

const judged = (name: string, edit: (judgement: Judgement, input: JudgeInput) => Judgement): Mutation =>
  mutation<typeof import('../../src/assessment/judge.ts')>(name, 'assessment/judge.ts', ({ judge }) => ({
    judge: { ...judge, rules: (input) => edit(judge.rules(input), input) },
  }))

const assessed = (name: string, edit: (assessment: Assessment) => Assessment): Mutation =>
  mutation<Assess>(name, 'assessment/assess.ts', ({ assess }) => ({
    assess: async (conversation, template, run) => edit(await assess(conversation, template, run)),
  }))

const eachCriterion = (name: string, edit: (criterion: ScoredCriterion) => ScoredCriterion): Mutation =>
  assessed(name, (assessment) => ({ ...assessment, criteria: assessment.criteria.map(edit) }))

/** Damage to how a talk is judged. */
export const assessmentMutations: readonly Mutation[] = [
  judged('every answer of the judge is yes', (judgement, { conversation }) => ({
    ...judgement,
    answer: 'yes',
    quotes: conversation.turns.slice(0, 1).map(({ turn, learner }) => ({ turn, quote: learner })),
  })),
  judged('every answer of the judge is no', (judgement) => ({ ...judgement, answer: 'no' })),
  judged('the judge can never tell', () => ({ reason: 'Hard to say.', quotes: [], answer: 'cannot_tell' })),
  judged('what could not be judged counts as not shown', (judgement) =>
    judgement.answer === 'cannot_tell' ? { ...judgement, answer: 'no' } : judgement,
  ),
  judged('yes and no of the judge are swapped', (judgement) => ({
    ...judgement,
    answer: judgement.answer === 'yes' ? 'no' : judgement.answer === 'no' ? 'yes' : judgement.answer,
  })),
  judged('the judge quotes nothing', (judgement) => ({ ...judgement, quotes: [] })),
  judged('the judge gives no reason', (judgement) => ({ ...judgement, reason: '' })),
  judged('insults are not held against the learner', (judgement, { criterion }) =>
    criterion.id === 'respect' ? { ...judgement, answer: 'yes', reason: 'No line speaks against it.' } : judgement,
  ),
  mutation<typeof import('../../src/assessment/judge.ts')>(
    'the words of the persona are judged instead of those of the learner',
    'assessment/judge.ts',
    ({ judge, standsIn }) => {
      const turned = ({ conversation, criterion }: JudgeInput): JudgeInput => ({
        criterion,
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
  mutation<Assess>('a talk in which somebody was at risk is marked', 'assessment/assess.ts', ({ assess }) => ({
    assess: (conversation, template, run) =>
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
        template,
        run,
      ),
  })),
  mutation<Assess>('a lesson is marked like a talk', 'assessment/assess.ts', ({ assess }) => ({
    assess: async (conversation, template, run) => assess({ ...conversation, mode: 'assess_mode' }, template, run),
  })),
  mutation<Assess>('only the first three turns are judged', 'assessment/assess.ts', ({ assess }) => ({
    assess: (conversation, template, run) =>
      assess({ ...conversation, turns: conversation.turns.slice(0, 3) }, template, run),
  })),
  mutation<Criteria>('the rubric of the document is not asked for', 'assessment/criteria.ts', ({ criteriaFor }) => ({
    criteriaFor: (archetype) => criteriaFor(archetype, null),
  })),
  mutation<Criteria>('every talk is judged as persuasion', 'assessment/criteria.ts', ({ criteriaFor }) => ({
    criteriaFor: (_, template) => criteriaFor('PERSUASION', template),
  })),
  mutation<Criteria>('respect is not judged', 'assessment/criteria.ts', ({ criteriaFor }) => ({
    criteriaFor: (archetype, template) => criteriaFor(archetype, template).filter(({ id }) => id !== 'respect'),
  })),
  mutation<Criteria>('only one criterion is judged', 'assessment/criteria.ts', ({ criteriaFor }) => ({
    criteriaFor: (archetype, template) => criteriaFor(archetype, template).slice(0, 1),
  })),
  mutation<Criteria>('what spoils a criterion shows it', 'assessment/criteria.ts', ({ criteriaFor }) => ({
    criteriaFor: (archetype, template) =>
      criteriaFor(archetype, template).map((one) =>
        one.signs !== null && 'shows' in one.signs && one.signs.undoes
          ? { ...one, signs: { ...one.signs, shows: one.signs.undoes, undoes: one.signs.shows } }
          : one,
      ),
  })),
  mutation<Criteria>(
    'one criterion weighs more than all others together',
    'assessment/criteria.ts',
    ({ criteriaFor }) => ({
      criteriaFor: (archetype, template) =>
        criteriaFor(archetype, template).map((one, at) => (at === 0 ? { ...one, weight: 20 } : one)),
    }),
  ),
]
