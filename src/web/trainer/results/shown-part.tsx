import { Choices } from '../../design/choices.tsx'
import { Section } from '../../design/section.tsx'
import type { ResultShown, ReviewDraft } from './review-draft.ts'

const choices: readonly (readonly [ResultShown, string])[] = [
  ['as_scenario', 'As the rubric of the scenario says'],
  ['held', 'Held until you release it'],
  ['released', 'Released'],
]

/** What the learner is shown of the result, and of what the trainer writes. */
export function ShownPart({
  draft: { result, released },
  isHeld,
  onResult,
  onReleased,
}: {
  readonly draft: Pick<ReviewDraft, 'result' | 'released'>
  readonly isHeld: boolean // as it is saved
  readonly onResult: (shown: ResultShown) => void
  readonly onReleased: (released: boolean) => void
}) {
  return (
    <Section title="What the learner sees">
      <Choices
        legend="Score and report"
        hint={isHeld ? 'Held at the moment: the learner sees neither.' : 'The learner sees them at the moment.'}
        choices={choices}
        chosen={result}
        onChoose={onResult}
      />
      <label className="mt-2 flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={released}
          onChange={(event) => onReleased(event.target.checked)}
          className="size-5 shrink-0 accent-accent"
        />
        The learner may read your review with the report
      </label>
    </Section>
  )
}
