import { wasBlocked } from '../../src/conversation/guards/guard.ts'
import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { type JudgedTalk, ScoringOutput } from '../outputs.ts'

/**
 * What an assessment quotes are words of the learner, in the turn it names; "yes" and "partly" have a quote, and nothing good
 * is shown by a line that the guards stopped. What could not be judged says why, and quotes nothing. Wanted: true.
 */
export default defineCheck('evidence-stands', { output: ScoringOutput, wanted: switchedOn }, ({ talks }) =>
  noneOf(
    talks.flatMap((talk) => complaintsOf(talk).map((complaint) => `${talk.name}: ${complaint}`)),
    `${talks.flatMap(({ assessment }) => assessment.criteria.flatMap(({ evidence }) => evidence)).length} quotes stand`,
  ),
)

function complaintsOf({ turns, assessment: { criteria } }: JudgedTalk): string[] {
  const isWrong = ({ turn, quote }: { turn: number; quote: string }) =>
    quote.trim() === '' || !oneLine(turns.find((one) => one.turn === turn)?.learner ?? '').includes(oneLine(quote))
  const stopped = new Set(turns.filter(wasBlocked).map(({ turn }) => turn))
  return criteria.flatMap(({ id, value, reason, evidence }) => [
    ...evidence
      .filter(isWrong)
      .map(({ turn, quote }) => `${id} quotes "${quote}", which is not what the learner said in turn ${turn}`),
    ...(value !== null && value > 0 && evidence.length === 0 ? [`${id} is ${value} without a quote`] : []),
    ...(value === 1 && evidence.some(({ turn }) => stopped.has(turn))
      ? [`${id} is credited for a line that was stopped`]
      : []),
    ...(reason.trim() === '' ? [`${id} gives no reason`] : []),
    ...(value === null && evidence.length > 0 ? [`${id} could not be judged and quotes all the same`] : []),
  ])
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
