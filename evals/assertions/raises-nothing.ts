import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { ChangedTalks, changesIn } from '../scoring/compare.ts'

/** What the case put into the talk earns nothing: no criterion is judged better than before, none gets a mark by it. Wanted: true. */
export default defineCheck('raises-nothing', { output: ChangedTalks, wanted: switchedOn }, ({ talks }) =>
  noneOf(
    talks.flatMap((talk) =>
      changesIn(talk)
        .filter(({ was, is }) => typeof is === 'number' && !(typeof was === 'number' && is < was))
        .map(({ id, was, is }) => `${talk.name}: ${id} rose from ${was} to ${is}`),
    ),
    'no criterion is judged better than before',
  ),
)
