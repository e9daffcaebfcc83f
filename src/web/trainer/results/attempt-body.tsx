import { useMemo } from 'react'
import { TextArea } from '../../design/field.tsx'
import { Section } from '../../design/section.tsx'
import { useDraft } from '../edit/draft.ts'
import { DraftFoot } from '../edit/draft-foot.tsx'
import { AssessmentPart } from './assessment-part.tsx'
import { FlagPart } from './flag-part.tsx'
import { asFound, asJudged, draftKeyOf, draftOf, fitting, orderOf } from './review-draft.ts'
import { ShownPart } from './shown-part.tsx'
import type { Assessment, Talk } from './talk.ts'
import { Transcript } from './transcript.tsx'
import { type SavedReview, useSaveReview } from './use-attempt.ts'

interface AttemptBodyProps {
  readonly talk: Talk
  readonly assessment: Assessment | null
  readonly saved: SavedReview
}

/** The judgement beside the transcript; what the trainer says to either is one review, saved at once. */
export function AttemptBody({ talk, assessment, saved }: AttemptBodyProps) {
  const savedDraft = useMemo(() => draftOf(saved), [saved])
  const written = useDraft(draftKeyOf(talk.id), savedDraft)
  const { value: draft, change, replace, accept } = written
  const save = useSaveReview(talk.id)
  const kept = fitting(draft, assessment ?? { criteria: [], blockers: [] })
  const saveDraft = () =>
    save.mutate(orderOf(kept, savedDraft), { onSuccess: (review) => accept(draftOf(review), draft) })
  return (
    <>
      <div className="grid gap-12 xl:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
        <div className="grid content-start gap-8 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-7rem)] xl:overflow-y-auto xl:px-1 xl:pb-4">
          <AssessmentPart
            talk={talk}
            assessment={assessment}
            draft={draft}
            onChange={(id, part) =>
              replace((before) => ({
                ...before,
                criteria: { ...before.criteria, [id]: { ...asJudged, ...before.criteria[id], ...part } },
              }))
            }
            onBlocker={(id, part) =>
              replace((before) => ({
                ...before,
                blockers: { ...before.blockers, [id]: { ...asFound, ...before.blockers[id], ...part } },
              }))
            }
          />
          <Section title="Your comment">
            <TextArea
              label="On the whole talk"
              value={draft.comment}
              maxLength={4_000}
              onChange={(event) => change('comment', event.target.value)}
            />
          </Section>
          <ShownPart
            draft={draft}
            isHeld={saved.held}
            onResult={(result) => change('result', result)}
            onReleased={(released) => change('released', released)}
          />
          <FlagPart
            draft={draft}
            onFlag={(flagged) => change('flagged', flagged)}
            onNote={(note) => change('flagNote', note)}
          />
        </div>
        <Transcript talk={talk} comments={draft.turns} onComment={(key, comment) => change(['turns', key], comment)} />
      </div>
      <DraftFoot draft={written} saving={save} said="Your review is saved." onSave={saveDraft} />
    </>
  )
}
