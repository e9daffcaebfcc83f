import { useMemo, useRef, useState } from 'react'
import { Choices } from '../../design/choices.tsx'
import { Section } from '../../design/section.tsx'
import { useDraft } from '../edit/draft.ts'
import { DraftFoot } from '../edit/draft-foot.tsx'
import { type ByHandDraft, type Chosen, draftOf, handScoringKeyOf, levelsOf, missingIn } from './by-hand-draft.ts'
import { type HandScoring, useSaveHandScoring } from './use-calibration.ts'

/** Chooses a level for each criterion; the judge's are not here. */
export function LevelsForm({
  scenario,
  scoring,
  lastRead,
  onSaved,
}: {
  readonly scenario: string
  readonly scoring: HandScoring
  readonly lastRead: string | undefined // message id of the last turn that is shown
  readonly onSaved: () => void
}) {
  const { conversation_id: talk, criteria } = scoring
  const savedDraft = useMemo<ByHandDraft>(() => draftOf(scoring), [scoring])
  const draft = useDraft(handScoringKeyOf(talk), savedDraft)
  const save = useSaveHandScoring(scenario, talk, lastRead)
  const [wasTried, setTried] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const missing = missingIn(draft.value, criteria)
  const choose = (id: string, chosen: Chosen) => draft.change(['levels', id], chosen)

  const saveDraft = () => {
    setTried(true)
    if (missing.length > 0)
      return requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[data-invalid] input')?.focus())
    save.mutate(levelsOf(draft.value, criteria), {
      onSuccess: (saved) => {
        draft.accept(draftOf(saved), draft.value)
        onSaved()
      },
    })
  }
  return (
    <Section title="Your levels" lead="The highest level of which every question is answered yes.">
      <div ref={form} className="grid gap-8">
        {criteria.map(({ id, name, levels }) => (
          <Choices
            key={id}
            legend={name}
            fault={wasTried && missing.includes(id) ? 'Choose a level, or say that it cannot be judged.' : null}
            choices={[
              ...levels.map(
                ({ name: level, checks }, at) =>
                  [`${at}` as Chosen, <Level key={level} {...{ level, checks }} />] as const,
              ),
              ['cannot_tell', 'Cannot be judged from this talk'] as const,
            ]}
            chosen={draft.value.levels[id] ?? null}
            onChoose={(chosen) => choose(id, chosen)}
          />
        ))}
      </div>
      <DraftFoot
        draft={draft}
        saving={save}
        said="Saved."
        fault={wasTried && missing.length > 0 ? `${missing.length} of ${criteria.length} have no level yet.` : null}
        onSave={saveDraft}
        onDiscard={() => setTried(false)}
      />
    </Section>
  )
}

function Level({
  level,
  checks,
}: {
  readonly level: string
  readonly checks: readonly { readonly id: string; readonly question: string }[]
}) {
  return (
    <>
      {level}
      {checks.map(({ id, question }) => (
        <span key={id} className="block text-sm text-ink-soft">
          {question}
        </span>
      ))}
    </>
  )
}
