import { BlockerReview } from './blocker-review.tsx'
import { asFound, type BlockerDraft, type ReviewDraft } from './review-draft.ts'
import type { AnsweredBlocker } from './talk.ts'

/** What fails an attempt whatever its score, as the judge and the trainer have it. */
export function BlockersPart({
  blockers,
  draft,
  onChange,
}: {
  readonly blockers: readonly AnsweredBlocker[]
  readonly draft: ReviewDraft
  readonly onChange: (blocker: string, part: Partial<BlockerDraft>) => void
}) {
  if (blockers.length === 0) return null
  return (
    <section aria-labelledby="blockers" className="mt-6">
      <h3 id="blockers" className="text-lg">
        What fails an attempt whatever its score
      </h3>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {blockers.map((blocker) => (
          <BlockerReview
            key={blocker.id}
            blocker={blocker}
            own={draft.blockers[blocker.id] ?? asFound}
            onChange={(part) => onChange(blocker.id, part)}
          />
        ))}
      </ul>
    </section>
  )
}
