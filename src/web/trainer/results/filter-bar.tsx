import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { ButtonLink } from '../../design/button.tsx'
import { SelectField } from '../../design/field.tsx'
import { listScenarios } from '../requests.ts'
import { type Filters, learnersIn, type Only, nameOfLearner, placeOf } from './results.ts'
import { useResults } from './use-results.ts'

/** Chooses whose attempts at what are looked at. The choice goes into the address. */
export function FilterBar({ filters }: { readonly filters: Filters }) {
  const [, navigate] = useLocation()
  const { data: scenarios } = useQuery({ queryKey: ['scenarios'], queryFn: listScenarios })
  const { data: everything } = useResults({ scenario: null, learner: null, only: null })
  const choose = (change: Partial<Filters>) => navigate(placeOf({ ...filters, ...change }), { replace: true })
  const titles = (scenarios?.scenarios ?? []).map(({ template_id: id, title }) => [id, title] as const)
  const learners = learnersIn(everything?.attempts ?? []).map((one) => [one.id, nameOfLearner(one)] as const)
  return (
    <form
      aria-label="Filter"
      onSubmit={(event) => event.preventDefault()}
      className="mb-8 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,20rem)_minmax(0,20rem)_minmax(0,14rem)_auto]"
    >
      <SelectField
        label="Scenario"
        value={filters.scenario ?? ''}
        onChange={(event) => choose({ scenario: event.target.value || null })}
        options={withChosen([['', 'All scenarios'], ...titles], filters.scenario)}
      />
      <SelectField
        label="Learner"
        value={filters.learner ?? ''}
        onChange={(event) => choose({ learner: event.target.value || null })}
        options={withChosen([['', 'All learners'], ...learners], filters.learner)}
      />
      <SelectField
        label="Show"
        value={filters.only ?? ''}
        onChange={(event) => choose({ only: (event.target.value || null) as Only | null })}
        options={[
          ['', 'All talks'],
          ['flagged', 'Flagged'],
          ['held', 'Held results'],
        ]}
      />
      {(filters.scenario || filters.learner || filters.only) && (
        <div>
          <ButtonLink href="/train/results" weight="quiet">
            Show all
          </ButtonLink>
        </div>
      )}
    </form>
  )
}

/** What the address names is shown as chosen, even when nobody knows it any more. */
function withChosen(options: readonly (readonly [string, string])[], chosen: string | null) {
  return chosen && !options.some(([value]) => value === chosen) ? [...options, [chosen, chosen] as const] : options
}
