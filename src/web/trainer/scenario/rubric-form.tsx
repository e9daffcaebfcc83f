import { useMemo, useState } from 'react'
import { TextField } from '../../design/field.tsx'
import { Notice } from '../../design/notice.tsx'
import { Section } from '../../design/section.tsx'
import { counted, percent } from '../../words.ts'
import { useDraft } from '../edit/draft.ts'
import { DraftFoot } from '../edit/draft-foot.tsx'
import { JumpList } from '../edit/form-parts.tsx'
import type { Scenario } from '../requests.ts'
import { BlockerFields } from './blocker-fields.tsx'
import { CriteriaList } from './criteria-list.tsx'
import { ownUsualWeightsOf, sharesOf, weightsById } from './rubric-draft.ts'
import { draftOfRubric, faultsOfRubric, partsOf, type RubricDraft } from './scoring-draft.ts'
import { useTemplatePart } from './use-template-part.ts'
import { useUsualRubric } from './use-usual-rubric.ts'
import { UsualCriteria } from './usual-criteria.tsx'

const parts = [
  { id: 'pass', title: 'Passing' },
  { id: 'blockers', title: 'What fails an attempt' },
  { id: 'own-criteria', title: 'Criteria of this scenario' },
  { id: 'usual-criteria', title: 'Usual criteria' },
] as const

/** Edits how talks of a scenario are scored: mark, blockers, own criteria and the usual ones, each with its levels. */
export function RubricForm({ scenario }: { readonly scenario: Scenario }) {
  const { template_id: id, template_data: template } = scenario
  const { rubric, scoring } = template
  const savedDraft = useMemo<RubricDraft>(() => draftOfRubric({ rubric, scoring }), [rubric, scoring])
  const draft = useDraft(`scoring ${id}`, savedDraft)
  const usual = useUsualRubric(id)
  const save = useTemplatePart(id)
  const [wasTried, setTried] = useState(false)

  const { passMark, holdsResults, blockers, usual: ownUsual, criteria } = draft.value
  const faults = wasTried ? faultsOfRubric(draft.value) : []
  const faultOf = (field: string) => faults.find((one) => one.key === 'scoring' && one.field === field)?.message ?? null
  const usualWeights = ownUsual ? ownUsualWeightsOf(ownUsual) : weightsById(usual.data?.criteria ?? [])
  const shares = sharesOf(criteria, usualWeights)
  const nothingScored = faultOf('criteria')

  const saveDraft = () => {
    setTried(true)
    if (faultsOfRubric(draft.value).length > 0) return requestAnimationFrame(focusFirstFault)
    save.mutate(partsOf(draft.value, scoring), {
      onSuccess: ({ template_data: saved }) => draft.accept(draftOfRubric(saved), draft.value),
    })
  }
  return (
    <>
      <JumpList parts={parts} />
      {draft.wasKept && (
        <div className="mb-6 max-w-3xl">
          <Notice>Your unsaved changes from before are still here.</Notice>
        </div>
      )}
      <div className="mb-10 max-w-3xl">
        <Notice>
          What you change holds for talks that begin from now on. Talks under way, and those that are finished, keep the
          rubric they began with.
        </Notice>
      </div>
      <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-14">
        <Section {...parts[0]}>
          <TextField
            label="Pass mark in percent"
            hint={`Empty: ${percent(usual.data?.pass_mark01 ?? 0.6)}, as usual.`}
            fault={faultOf('passMark')}
            inputMode="decimal"
            autoComplete="off"
            className="max-w-32"
            value={passMark}
            onChange={(event) => draft.change('passMark', event.target.value)}
          />
          <label className="flex min-h-11 max-w-measure items-start gap-3">
            <input
              type="checkbox"
              checked={holdsResults}
              onChange={(event) => draft.change('holdsResults', event.target.checked)}
              className="mt-1 size-5 shrink-0 accent-accent"
            />
            <span>
              Hold results until a trainer releases them
              <span className="block text-sm text-ink-soft">
                Learners see neither score nor report until then. This holds at once, also for talks that are finished;
                you release them in the results.
              </span>
            </span>
          </label>
        </Section>
        <BlockerFields
          usual={usual}
          own={blockers}
          faults={faults}
          onChange={(next) => draft.change('blockers', next)}
        />
        <Section
          {...parts[2]}
          lead={
            <>
              <p>
                What matters in this talk and in no other. Its levels are told apart by narrow questions to a judge. The
                rules engine reads plain questions about what was said; what it does not understand stays unjudged and
                does not count.
              </p>
              <p className="mt-2">
                Weights may be any points: what counts is the share. Without one, a criterion counts as much as a usual
                one. The id stands in exports; without one it is made of the name.
              </p>
            </>
          }
        >
          {criteria.length === 0 && <p className="text-ink-soft">None yet: only the usual criteria count.</p>}
          {nothingScored && <p className="text-bad">{nothingScored}</p>}
          <CriteriaList
            criteria={criteria}
            kind="new"
            shares={shares}
            faults={faults}
            weightHint="Points, in any unit."
            addLabel="Add a criterion"
            onChange={(next) => draft.change('criteria', next)}
          />
        </Section>
        <UsualCriteria
          usual={usual}
          own={ownUsual}
          shares={shares}
          faults={faults}
          onChange={(next) => draft.change('usual', next)}
        />
      </div>
      <DraftFoot
        draft={draft}
        saving={save}
        said="Saved. Talks that begin from now on are scored by this."
        fault={
          faults.length === 0
            ? null
            : `${counted(faults.length, 'place')} to be put right before the rubric can be saved.`
        }
        onSave={saveDraft}
        onDiscard={() => setTried(false)}
      />
    </>
  )
}

/** What is folded in is unfolded first. */
function focusFirstFault() {
  const field = document.querySelector<HTMLElement>('main [aria-invalid], main [data-invalid]')
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
  field?.focus()
}
