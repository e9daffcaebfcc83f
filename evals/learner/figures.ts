import { measureTalk } from '../rules/talks.ts'
import type { Conversation, Disposition } from '../../src/conversation/conversation.ts'
import type { Archetype } from '../../src/scenario/template.ts'
import type { Skill } from './learner.ts'
import type { SimulatedTalk } from './talk.ts'

/** How a talk can end: as the product has it, or open when the turns were over. */
export const endStates = ['positive', 'negative', 'guard', 'safety', 'learner', 'limit', 'open'] as const
export type EndState = (typeof endStates)[number]

/** What is counted of one simulated talk. */
export interface TalkResult {
  readonly scenario: string
  readonly archetype: Archetype
  readonly skill: Skill
  readonly seed: number
  readonly end: EndState
  readonly turns: number
  readonly disposition: Disposition // at the end
  readonly repeated: number // sentences or replies of the persona said twice
  readonly alike: number // replies that begin as an earlier one
  readonly tooLong: number
  readonly guarded: readonly GuardEvent[]
  readonly byModel: number // of the learner's lines
}

export interface GuardEvent {
  readonly side: 'input' | 'output'
  readonly rule: string
  readonly said: string // the learner's line, or what was stopped of the reply
}

export function resultOf(
  { conversation, byModel }: SimulatedTalk,
  about: Pick<TalkResult, 'scenario' | 'skill' | 'seed'>,
): TalkResult {
  const { persona, turns, ended, disposition } = conversation
  const { repeated, openings, tooLong } = measureTalk({ conversation, ms: [] }, [])
  return {
    ...about,
    archetype: persona.archetype,
    end: ended?.outcome ?? 'open',
    turns: turns.length,
    disposition: turns.at(-1)?.disposition ?? disposition,
    repeated: repeated.length,
    alike: openings.length,
    tooLong: tooLong.length,
    guarded: guardEvents(turns),
    byModel,
  }
}

function guardEvents(turns: Conversation['turns']): GuardEvent[] {
  return turns.flatMap(({ learner, verdicts }) =>
    verdicts.map(({ side, rule, evidence }) => ({ side, rule, said: side === 'input' ? learner : (evidence ?? '') })),
  )
}

/** What a kind of talk must show: good learners get to a good end, and at least twice as often as poor ones. */
export interface Verdict {
  readonly archetype: Archetype
  readonly good: Share
  readonly middling: Share
  readonly poor: Share
  readonly outcome: 'shown' | 'not shown' | 'not enough talks'
}

export interface Share {
  readonly positive: number
  readonly all: number
}

export function verdictOn(archetype: Archetype, results: readonly TalkResult[]): Verdict {
  const of = (skill: Skill): Share => {
    const talks = results.filter((one) => one.archetype === archetype && one.skill === skill)
    return { positive: talks.filter(({ end }) => end === 'positive').length, all: talks.length }
  }
  const [good, middling, poor] = [of('good'), of('middling'), of('poor')]
  const isTwice = good.positive > 0 && good.positive / good.all >= 2 * (poor.positive / poor.all)
  const outcome = good.all === 0 || poor.all === 0 ? 'not enough talks' : isTwice ? 'shown' : 'not shown'
  return { archetype, good, middling, poor, outcome }
}
