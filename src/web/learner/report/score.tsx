import type { Report } from '../../../assessment/report/report.ts'
import { judgedInWords, verdictOf } from '../../../assessment/report/words.ts'
import { Badge } from '../../design/badge.tsx'
import { percent } from '../../words.ts'

/** The result: the figure, whether it is a pass, who gave it, and what it is worth. */
export function Score({ report }: { readonly report: Report }) {
  const { score01, judge_score01, pass, pass_mark01, counts } = report
  const verdict = verdictOf(report)
  return (
    <section aria-labelledby="score" className="break-inside-avoid">
      <h2 id="score" className="text-2xl">
        {counts ? 'Your score' : 'How it would have been scored'}
      </h2>
      {score01 === null ? (
        <p className="mt-2 max-w-measure">Not enough was said to judge anything. That is no bad mark; it is none.</p>
      ) : (
        <p className="mt-1 font-serif text-6xl text-accent tabular-nums">{percent(score01)}</p>
      )}
      {verdict && (
        <p className="mt-3 flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <Badge tone={pass ? 'good' : 'warn'}>{verdict}</Badge>
          {pass_mark01 !== null && <span className="text-ink-soft">The mark to pass is {percent(pass_mark01)}.</span>}
        </p>
      )}
      {score01 !== judge_score01 && (
        <p className="mt-2">
          Your trainer has judged some of it otherwise. Without that it would be {percent(judge_score01)}.
        </p>
      )}
      {!counts && score01 !== null && (
        <p className="mt-2">You were trying things out, so take it as a mirror: it does not count.</p>
      )}
      <p className="mt-3 max-w-measure text-sm text-ink-soft">{judgedInWords(report)}</p>
    </section>
  )
}
