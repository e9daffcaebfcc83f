import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { TalkOutput } from '../outputs.ts'

const Twins = TalkOutput.extend({ twin: TalkOutput.pick({ opening: true, turns: true, ended: true }) })

const Wanted = z.array(z.enum(['effects', 'replies'])).min(1)

/**
 * The same lines have the same effects (how the persona stands, what the guards say, how it ends), or get the very same
 * replies, in the mode of the case and in its `twin_mode`.
 */
export default defineCheck('same-in-both-modes', { output: Twins, wanted: Wanted }, ({ twin, ...talk }, wanted) => {
  const replies = [
    ...differing([talk.opening], [twin.opening], 'opening'),
    ...differing(talk.turns.map(reply), twin.turns.map(reply), 'reply'),
  ]
  const effects = [
    ...differing(talk.turns.map(effect), twin.turns.map(effect), 'effect'),
    ...differing([talk.ended?.outcome ?? 'open'], [twin.ended?.outcome ?? 'open'], 'end'),
  ]
  return noneOf(
    [...(wanted.includes('effects') ? effects : []), ...(wanted.includes('replies') ? replies : [])],
    `${talk.turns.length} turns alike in ${wanted.join(' and ')}`,
  )
})

type OneTurn = TalkOutput['turns'][number]

const reply = (turn: OneTurn): string => turn.reply
const effect = ({ disposition, verdicts }: OneTurn): string =>
  `${Object.values(disposition).join(' ')} ${verdicts.map(({ rule, action }) => `${rule} ${action}`).join(' ')}`.trim()

function differing(here: readonly (string | null)[], there: readonly (string | null)[], what: string): string[] {
  return Array.from({ length: Math.max(here.length, there.length) }, (_, at) => at)
    .filter((at) => here[at] !== there[at])
    .map((at) => `${what} ${at + 1} is "${here[at]}" and "${there[at]}"`)
}
