import { attacks, insults, type LineTest } from '../line-tests.ts'
import type { Answered, Answerer, HeardLines } from './heard-lines.ts'

/** Lines that show something to be done, that show half of it, and that undo it. */
export interface Shown {
  readonly shows: LineTest
  readonly half?: LineTest
  readonly undoes?: LineTest
  readonly times?: number // lines needed for the whole; default 1
  readonly evenHostile?: boolean // one line, or half of it, counts in a hostile talk too; else it takes more than one there
  readonly calledFor?: LineTest // lines in whose place it could be done; where there is none, nothing can be told
}

/** Something to be left alone: one such line is a slip, two are more, and one that wounds is as bad as two. Doubtful lines count only together with others. */
export interface Avoided {
  readonly avoids: LineTest
  readonly wounds: LineTest
  readonly doubtful: LineTest
  readonly countsInsults: boolean // also what the guards found
}

/** @returns what answers whether something was done: at all, wholly, and more often than undone */
export function shownBy(signs: Shown): Readonly<Record<'partly' | 'wholly' | 'holds', Answerer>> {
  const whereCalledFor =
    (answer: Answerer): Answerer =>
    (heard) =>
      signs.calledFor && !heard.lines.some(signs.calledFor) ? notCalledFor : answer(heard)
  return {
    partly: whereCalledFor((heard) => {
      const { shown, halves } = sorted(heard, signs)
      const seen = [...shown, ...halves]
      return seen.length > 0
        ? {
            answer: true,
            reason: counted(seen, heard.doing, 'shows it, in part at least', 'show it, in part at least'),
            lines: shown.length > 0 ? shown : halves,
          }
        : { answer: false, reason: 'No line of the learner shows it.', lines: [] }
    }),
    wholly: whereCalledFor((heard) => {
      const { shown, times } = sorted(heard, signs)
      return {
        answer: shown.length >= times,
        reason: counted(shown, heard.doing, 'shows it whole', 'show it whole'),
        lines: shown.length >= times ? shown.toReversed() : [], // the first stands beside the check below
      }
    }),
    holds: whereCalledFor((heard) => {
      const { shown, undone } = sorted(heard, signs)
      if (shown.length + undone.length === 0)
        return { answer: false, reason: 'No line of the learner shows it.', lines: [] }
      const holds = undone.length < shown.length
      return {
        answer: holds,
        reason:
          undone.length === 0
            ? 'No line of the learner speaks against it.'
            : counted(undone, heard.doing, 'speaks against it', 'speak against it'),
        lines: holds ? shown : undone,
      }
    }),
  }
}

const notCalledFor: Answered = { answer: null, reason: 'Not judged: the talk gave no occasion for it.', lines: [] }

function sorted(heard: HeardLines, { shows, half, undoes, times = 1, evenHostile = false }: Shown) {
  const lines = heard.doing
  const formOnly = isHostile(heard) && !evenHostile
  const all = lines.filter(shows)
  const shown = formOnly && all.length <= times ? [] : all
  const halves = formOnly ? [] : lines.filter((line) => !shown.includes(line) && half?.(line))
  return { shown, halves, undone: undoes ? lines.filter(undoes) : [], times }
}

/** So many unkind lines make a talk hostile, however much courtesy stands around them. */
const hostileFrom = 2

function isHostile({ lines, insults: found }: HeardLines): boolean {
  return lines.filter(attacks).length + lines.filter(insults).length + found.length >= hostileFrom
}

/** @returns what answers whether something was left alone: but for a slip, and altogether */
export function avoidedBy(signs: Avoided): Readonly<Record<'mostly' | 'throughout', Answerer>> {
  return { mostly: (heard) => slips(heard, signs, 1.5), throughout: (heard) => slips(heard, signs, 0.5) }
}

/** Without a certain one, so many doubtful lines are a slip. */
const manyDoubts = 3

/** An insult weighs as much as two other lines. Where nothing speaks against it, the first line stands for them all. */
function slips(
  { lines, insults: found }: HeardLines,
  { avoids, wounds, doubtful, countsInsults }: Avoided,
  tooMany: number,
): Answered {
  const certain = lines.filter((line) => avoids(line) || wounds(line))
  const perhaps = lines.filter((line) => !certain.includes(line) && doubtful(line))
  const said = countsInsults ? found : []
  const isAlone = certain.length + said.length === 0 && perhaps.length < manyDoubts
  const against = [...said, ...(isAlone ? [] : [...certain, ...perhaps])]
  if (against.length === 0)
    return { answer: true, reason: 'No line of the learner speaks against it.', lines: lines.slice(0, 1) }
  const weight = certain.length + certain.filter(wounds).length + perhaps.length / 3 + said.length * 2
  const count = lines.length + said.length
  return {
    answer: weight < tooMany,
    reason: `${against.length} of ${count} lines ${against.length === 1 ? 'speaks' : 'speak'} against it.`,
    lines: against,
  }
}

function counted(some: readonly unknown[], all: readonly unknown[], one: string, many: string): string {
  if (some.length === 0) return `No line of the learner ${one}.`
  return `${some.length} of ${all.length} lines ${some.length === 1 ? one : many}.`
}
