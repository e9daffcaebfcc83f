import { TextArea } from '../../design/field.tsx'
import { Section } from '../../design/section.tsx'
import type { ReviewDraft } from './review-draft.ts'

/** Marks a talk to be looked at again, with a note for the team; no learner is told. */
export function FlagPart({
  draft: { flagged, flagNote },
  onFlag,
  onNote,
}: {
  readonly draft: Pick<ReviewDraft, 'flagged' | 'flagNote'>
  readonly onFlag: (flagged: boolean) => void
  readonly onNote: (note: string) => void
}) {
  return (
    <Section title="Flag">
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={flagged}
          onChange={(event) => onFlag(event.target.checked)}
          className="size-5 shrink-0 accent-accent"
        />
        Flag this talk in the results
      </label>
      {flagged && (
        <TextArea
          label="What about it"
          hint="For trainers only. It stands in the list of results."
          rows={2}
          value={flagNote}
          maxLength={4_000}
          onChange={(event) => onNote(event.target.value)}
        />
      )}
    </Section>
  )
}
