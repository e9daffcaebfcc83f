import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { WatchedTalk } from '../outputs.ts'

const turnNumbers = z.array(z.number().int().positive())
const Wanted = z.strictObject({ hints: turnNumbers, verdicts: turnNumbers, disposition: z.boolean() })

/**
 * What the learner is shown beside the replies, on the page and in the stream: turns with a hint, turns with a verdict, and
 * whether the disposition. Hints quote nothing that made a guard fire; verdicts name rule and action only. Needs `watch: true`.
 */
export default defineCheck('learner-sees', { output: WatchedTalk, wanted: Wanted }, ({ turns, watch }, wanted) => {
  const evidence = turns.flatMap(({ verdicts }) => verdicts.map((verdict) => verdict.evidence ?? ''))
  return noneOf(
    (['page', 'stream'] as const).flatMap((place) => {
      const seen = watch[place]
      const shown = (test: (turn: (typeof seen)[number]) => boolean) => seen.filter(test).map(({ turn }) => turn)
      const quoted = seen.flatMap(({ hint = '' }) =>
        evidence.filter((words) => isTelling(words) && hint.includes(words)),
      )
      return [
        ...(seen.length === turns.length ? [] : [`${place}: ${seen.length} turns, wanted ${turns.length}`]),
        ...unlike(
          `${place}: hints at turns`,
          shown(({ hint }) => hint !== undefined && hint !== ''),
          wanted.hints,
        ),
        ...unlike(
          `${place}: verdicts at turns`,
          shown(({ verdicts }) => verdicts.length > 0),
          wanted.verdicts,
        ),
        ...unlike(
          `${place}: disposition at turns`,
          shown(({ disposition }) => disposition !== null),
          wanted.disposition ? seen.map(({ turn }) => turn) : [],
        ),
        ...quoted.map((words) => `${place}: a hint quotes "${words}"`),
        ...seen
          .flatMap(({ verdicts }) => verdicts.flatMap(Object.keys))
          .filter((key) => !['side', 'rule', 'action'].includes(key))
          .map((key) => `${place}: a verdict shows its ${key}`),
      ]
    }),
    `hints at turns ${wanted.hints.join() || 'none'}, verdicts at ${wanted.verdicts.join() || 'none'}, disposition ${wanted.disposition ? 'shown' : 'hidden'}`,
  )
})

function unlike(what: string, measured: readonly number[], wanted: readonly number[]): string[] {
  return measured.join() === wanted.join()
    ? []
    : [`${what} ${measured.join() || 'none'}, wanted ${wanted.join() || 'none'}`]
}

const isTelling = (words: string): boolean => words.split(' ').length >= 3
