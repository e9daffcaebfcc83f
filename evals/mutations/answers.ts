import type { BlockedAnswer } from '../../src/conversation/guards/answer-blocked.ts'
import type { Verdict } from '../../src/conversation/guards/guard.ts'
import type { Persona } from '../../src/persona/persona.ts'
import { type Mutation, mutation } from './mutation.ts'
import { everyText, omitting } from './replacing.ts'

type Answer = typeof import('../../src/conversation/guards/answer-blocked.ts')

const answers = (name: string, edit: (answer: BlockedAnswer, verdict: Verdict, persona: Persona) => BlockedAnswer) =>
  mutation<Answer>(name, 'conversation/guards/answer-blocked.ts', ({ answerBlocked }) => ({
    answerBlocked: (verdict, persona, turn, help) =>
      edit(answerBlocked(verdict, persona, turn, help), verdict, persona),
  }))

/** Damage to how a stopped line is answered. */
export const answerMutations: readonly Mutation[] = [
  answers('a stopped line is answered by a filter', (answer, { rule, action }) =>
    action === 'escalate'
      ? answer
      : { ...answer, reply: `Your message was blocked by the content filter (rule: ${rule}). Please rephrase it.` },
  ),
  answers('a stopped line is answered as an assistant would', (answer, { action }) =>
    action === 'escalate' ? answer : { ...answer, reply: "I'm sorry, but as an AI I can't help with that." },
  ),
  answers('a stopped line is quoted back', (answer, { evidence }) => ({
    ...answer,
    reply: `${answer.reply} You said: "${evidence ?? ''}".`,
  })),
  answers('a stopped line is not answered', (answer) => ({ ...answer, reply: '' })),
  answers('the talk goes on after somebody was at risk', (answer, { action }) =>
    action === 'escalate' ? { ...answer, ended: null } : answer,
  ),
  answers('the trainer is not told that somebody was at risk', (answer) => ({ ...answer, flags: [] })),
  answers('somebody at risk is answered in the role', (answer, { action }) =>
    action === 'escalate' ? { ...answer, reply: 'Come on, it cannot be that bad. Shall we go on?' } : answer,
  ),
  answers('a talk that a guard ended counts as lost by the learner', (answer) =>
    answer.ended ? { ...answer, ended: { ...answer.ended, outcome: 'negative' } } : answer,
  ),
  answers('the placeholder for the matter is left in the answer', (answer, { action }) =>
    action === 'escalate' ? answer : { ...answer, reply: "I don't follow you there. I came to talk about {about}." },
  ),
  mutation<Answer>(
    'a stopped line is answered the same way each time',
    'conversation/guards/answer-blocked.ts',
    (real) => ({
      answerBlocked: (verdict, persona, _, help) => real.answerBlocked(verdict, persona, 1, help),
    }),
  ),
  mutation<Answer>(
    'the policy of the trainer is ignored in answers',
    'conversation/guards/answer-blocked.ts',
    (real) => ({
      answerBlocked: (verdict, persona, turn, help) =>
        real.answerBlocked(verdict, omitting(persona, 'guard_policy'), turn, help),
    }),
  ),
  mutation<typeof import('../../src/conversation/guards/helplines.ts')>(
    'the helplines are lost',
    'conversation/guards/helplines.ts',
    () => ({ helplines: [], helplinesFor: () => [] }),
  ),
  mutation<typeof import('../../src/conversation/guards/helplines.ts')>(
    'everybody gets the helpline of the United States',
    'conversation/guards/helplines.ts',
    ({ helplinesFor }) => ({ helplinesFor: (_, lists) => helplinesFor('United States', lists) }),
  ),
  mutation<typeof import('../../src/conversation/guards/answer-wordings.ts')>(
    'no answer leads back to the matter',
    'conversation/guards/answer-wordings.ts',
    ({ wordings }) => ({
      wordings: {
        ...wordings,
        en: {
          ...wordings.en,
          puzzled: ['What?', 'Sorry?', 'Pardon?'],
          offTopic: ['No.', 'No idea.', 'Ask somebody else.'],
        },
      },
    }),
  ),
  mutation<typeof import('../../src/conversation/guards/answer-wordings.ts')>(
    'a warning is friendly and warns of nothing',
    'conversation/guards/answer-wordings.ts',
    ({ wordings }) => ({
      wordings: {
        ...wordings,
        en: { ...wordings.en, warn: ['Ha, good one.'], warnAgain: ['You are funny today.'], end: ['Fine by me.'] },
      },
    }),
  ),
  mutation<typeof import('../../src/conversation/guards/hints.ts')>(
    'the hints are lost',
    'conversation/guards/hints.ts',
    () => ({ hintFor: () => null }),
  ),
  mutation<typeof import('../../src/conversation/guards/answer-wordings.ts')>(
    'the answers of all languages are in English',
    'conversation/guards/answer-wordings.ts',
    ({ wordings }) => ({ wordings: { en: wordings.en, fr: wordings.en, es: wordings.en, de: wordings.en } }),
  ),
  mutation<typeof import('../../src/conversation/guards/answer-wordings.ts')>(
    'the answers speak of a system',
    'conversation/guards/answer-wordings.ts',
    ({ wordings }) => {
      const { about, helpline, ...texts } = wordings.en
      const said = everyText(texts, (text) => `System notice: ${text}`)
      return { wordings: { ...wordings, en: { ...said, about, helpline } } }
    },
  ),
]
