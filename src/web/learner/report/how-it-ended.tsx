import { endings, counted } from '../../words.ts'
import type { Talk } from '../queries.ts'

/** Why the talk is over, kindly. */
export function HowItEnded({ talk: { ended, turns } }: { readonly talk: Talk }) {
  const ending = endings[ended?.outcome ?? ''] ?? 'The talk has ended'
  const reason = ended && ended.outcome !== 'learner' ? ended.reason : null // the heading says it already
  return (
    <section aria-labelledby="ended">
      <h2 id="ended" className="text-2xl">
        {ending}
      </h2>
      {reason && <p className="mt-2 max-w-measure text-lg">{reason}</p>}
      <p className="mt-1 text-sm text-ink-soft">
        {turns.length === 0
          ? 'Nothing was said, so there is nothing to judge.'
          : `${counted(turns.length, 'line')} of yours.`}
      </p>
    </section>
  )
}
