import { Disclosure } from '../../design/disclosure.tsx'
import { Meter } from '../../design/meter.tsx'
import { CriteriaList } from './criteria-list.tsx'
import { LevelList } from './level-list.tsx'
import { OwnOrUsual } from './own-or-usual.tsx'
import type { CriterionDraft } from './rubric-draft.ts'
import { type RubricFault, usualAsOwn } from './scoring-draft.ts'
import type { useUsualRubric } from './use-usual-rubric.ts'

/** What is scored in every talk of this kind; a trainer may take it over and change it for this scenario. */
export function UsualCriteria({
  usual,
  own,
  shares,
  faults,
  onChange,
}: {
  readonly usual: ReturnType<typeof useUsualRubric>
  readonly own: readonly CriterionDraft[] | null
  readonly shares: Readonly<Record<string, number>> // by id, of own ones by key
  readonly faults: readonly RubricFault[]
  readonly onChange: (own: readonly CriterionDraft[] | null) => void
}) {
  return (
    <OwnOrUsual
      id="usual-criteria"
      title="Usual criteria"
      lead="What counts in every talk of this kind. Make them yours to reword them, to weigh them otherwise or to leave some out, in this scenario alone."
      what="criteria"
      usual={usual}
      own={
        own && (
          <>
            <p className="max-w-measure text-ink-soft">
              The rules engine knows the usual questions best. One that you reword it reads as it stands, and leaves it
              unjudged where it does not understand it.
            </p>
            <CriteriaList
              criteria={own}
              kind="usual"
              shares={shares}
              faults={faults}
              weightHint="Empty: 0.2, as usual."
              addLabel="Add to the usual criteria"
              onChange={onChange}
            />
          </>
        )
      }
      renderUsual={({ criteria }) => (
        <ul className="grid max-w-3xl gap-4">
          {criteria.map(({ id, name, levels }) => (
            <li key={id}>
              <Meter label={name} value={shares[id] ?? 0} />
              <Disclosure
                summary={
                  <>
                    Levels and questions<span className="sr-only">: {name}</span>
                  </>
                }
              >
                <LevelList levels={levels} />
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
      onMine={(rubric) => onChange(usualAsOwn(rubric))}
      onUsual={() => onChange(null)}
    />
  )
}
