import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'wouter'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Empty, Problem, Waiting } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { counted } from '../../words.ts'
import { publishedScenarios, type ScenarioEntry } from '../queries.ts'
import { Attempts } from './attempts.tsx'
import { FilterBar } from './filter-bar.tsx'
import { type Filters, filtersIn, isFiltered, matching, withFilters } from './filters.ts'
import { ScenarioCard } from './scenario-card.tsx'
import { Unfinished } from './unfinished.tsx'

/** Where a learner begins: what there is to practise, and what they practised before. */
export function HomeView() {
  const { data: scenarios, error, refetch } = useQuery(publishedScenarios())
  return (
    <Page
      title="Which conversation do you want to practise?"
      lead="Choose a situation and talk to somebody in it, as often as you like. Nobody is harmed by a line that goes wrong here."
      isWide
    >
      <Unfinished />
      {scenarios ? <Scenarios scenarios={scenarios} /> : error ? null : <Waiting />}
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      <Attempts />
    </Page>
  )
}

function Scenarios({ scenarios }: { readonly scenarios: readonly ScenarioEntry[] }) {
  const [query, setQuery] = useSearchParams()
  const filters = filtersIn(query)
  const change = (next: Filters) => setQuery((before) => withFilters(before, next), { replace: true })
  const showAll = () => change({ words: '', kind: '', language: '' })
  const found = inOrder(matching(scenarios, filters))
  if (scenarios.length === 0) return <NoScenarios />
  return (
    <section aria-labelledby="scenarios">
      <h2 id="scenarios" className="sr-only">
        Scenarios
      </h2>
      <FilterBar scenarios={scenarios} filters={filters} onChange={change} />
      <p role="status" className="mt-4 mb-3 text-sm text-ink-soft">
        {isFiltered(filters)
          ? `${found.length} of ${counted(scenarios.length, 'scenario')}`
          : counted(scenarios.length, 'scenario')}
      </p>
      {found.length > 0 ? (
        <ul className="grid gap-5 sm:grid-cols-2 xl:grid-cols-3">
          {found.map((scenario) => (
            <li key={scenario.template_id} className="flex">
              <ScenarioCard scenario={scenario} />
            </li>
          ))}
        </ul>
      ) : (
        <Empty title="Nothing here fits that" action={<Button onClick={showAll}>Show all scenarios</Button>}>
          Perhaps another word finds it, or another kind of talk.
        </Empty>
      )}
    </section>
  )
}

/** The server's order changes when a scenario is read for the first time; a shelf stays as it is. */
const inOrder = (scenarios: readonly ScenarioEntry[]) =>
  scenarios.toSorted((one, other) => one.title.localeCompare(other.title))

function NoScenarios() {
  return (
    <Empty
      title="There is nothing to practise yet"
      action={
        <ButtonLink href="/train/new" weight="primary">
          Make a scenario
        </ButtonLink>
      }
    >
      A trainer makes a scenario from a document and publishes it; then it stands here.
    </Empty>
  )
}
