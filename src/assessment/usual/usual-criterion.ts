import { either, type LineTest, not } from '../line-tests.ts'
import type { Check, RubricLevel } from '../../scenario/rubric.ts'
import { type Avoided, avoidedBy, type Shown, shownBy } from './answerers.ts'
import type { Answerer } from './heard-lines.ts'

/**
 * A criterion of a kind of talk: its questions for a judge, and what answers them on the rules engine. Narrow yes/no questions
 * reach kappa 0.88 where broad levels agree in 0.27 to 0.44 (source: FIELD.md).
 */
export interface UsualCriterion {
  readonly id: string
  readonly name: string
  readonly levels: readonly RubricLevel[]
  readonly answers: Readonly<Record<string, Answerer>> // by check id
  readonly isMetBy: LineTest | null // whether a line by itself does what is asked; null where no line can show it
}

/** The names of the levels of every usual criterion, lowest first. */
export const levelNames = ['Not yet', 'In part', 'Well'] as const

/** What a criterion asks, and whether a judge has to know what the scenario states. */
interface ShownQuestions {
  readonly partly: string // half of it
  readonly wholly: string
  readonly holds?: string // whether more lines show it than undo it; where lines can undo it
  readonly needsFacts?: boolean
}

/** @returns a criterion of something to be done */
export function toDo(id: string, name: string, questions: ShownQuestions, signs: Shown): UsualCriterion {
  const { partly, wholly, holds, needsFacts = false } = questions
  const answer = shownBy(signs)
  return criterion(
    { id, name, needsFacts, isMetBy: signs.shows },
    [['partly', partly, answer.partly]],
    [['wholly', wholly, answer.wholly], ...(holds ? [['holds', holds, answer.holds] as const] : [])],
  )
}

/** @returns a criterion of something to be left alone */
export function toAvoid(
  id: string,
  name: string,
  { mostly, throughout }: { readonly mostly: string; readonly throughout: string },
  signs: Avoided,
): UsualCriterion {
  const answer = avoidedBy(signs)
  return criterion(
    { id, name, needsFacts: false, isMetBy: not(either(signs.avoids, signs.wounds, signs.doubtful)) },
    [['mostly', mostly, answer.mostly]],
    [['throughout', throughout, answer.throughout]],
  )
}

type Asked = readonly [name: string, question: string, answer: Answerer]

/** @returns a criterion whose middle level and highest level are asked for by these checks */
export function criterion(
  { id, name, needsFacts, isMetBy }: Pick<UsualCriterion, 'id' | 'name' | 'isMetBy'> & { readonly needsFacts: boolean },
  middle: readonly Asked[],
  highest: readonly Asked[],
): UsualCriterion {
  const [lowest, ...higher] = levelNames
  const checksOf = (asked: readonly Asked[]): Check[] =>
    asked.map(([check, question]) => ({
      id: `${id}.${check}`,
      question,
      ...(needsFacts ? { needs_facts: true } : {}),
    }))
  return {
    id,
    name,
    levels: [
      { name: lowest, checks: [] },
      ...[middle, highest].map((asked, at) => ({ name: higher[at] ?? lowest, checks: checksOf(asked) })),
    ],
    isMetBy,
    answers: Object.fromEntries([...middle, ...highest].map(([check, , answer]) => [`${id}.${check}`, answer])),
  }
}
