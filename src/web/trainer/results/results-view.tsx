import { lazy, Suspense } from 'react'
import { useSearch } from 'wouter'
import { ButtonLink } from '../../design/button.tsx'
import { Empty, Problem, Waiting } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { Section } from '../../design/section.tsx'
import { counted } from '../../words.ts'
import { TrainNav } from '../train-nav.tsx'
import type { Results } from './attempt.ts'
import { AttemptsTable } from './attempts-table.tsx'
import { ExportButtons } from './export-buttons.tsx'
import { FilterBar } from './filter-bar.tsx'
import { GuardEventsTable } from './guard-events-table.tsx'
import { OutcomesList } from './outcomes-list.tsx'
import { ReleaseAllButton, ReleaseOutcome } from './release-button.tsx'
import { type Filters, filtersOf, isFlagged } from './results.ts'
import { useRelease } from './use-release.ts'
import { useResults } from './use-results.ts'
import { WeakestCriteria } from './weakest-criteria.tsx'

const ScoreDistribution = lazy(() => import('./score-distribution.tsx'))

/** What came of the talks: each attempt, and what they say together. */
export default function ResultsView() {
  const filters = filtersOf(useSearch())
  const { data, error, refetch } = useResults(filters)
  const release = useRelease()
  return (
    <Page
      title="Results"
      lead="Who has practised what, how it went, and where help would do the most good."
      isWide
      actions={data && data.attempts.length > 0 && <ExportButtons filters={filters} />}
    >
      <TrainNav />
      <FilterBar filters={filters} />
      <ReleaseOutcome release={release} />
      {error ? (
        <Problem error={error} onRetry={() => refetch()} />
      ) : data ? (
        <Found results={data} filters={filters} release={release} />
      ) : (
        <Waiting>Adding up the talks …</Waiting>
      )}
    </Page>
  )
}

function Found({
  results,
  filters,
  release,
}: {
  readonly results: Results
  readonly filters: Filters
  readonly release: ReturnType<typeof useRelease>
}) {
  const { attempts, distribution, outcomes, criteria, guard_events: events } = results
  if (attempts.length === 0)
    return <Nothing isFiltered={Boolean(filters.scenario || filters.learner || filters.only)} />
  const flagged = attempts.filter(isFlagged).length
  const held = attempts.filter((one) => one.held).map(({ conversation_id: id }) => id)
  const titles = new Map(attempts.map(({ template_id: id, title }) => [id, title ?? id]))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
      <Section
        title="Talks"
        aside={
          <p role="status" className="text-ink-soft">
            {counted(attempts.length, 'talk')}, {flagged === 0 ? 'none flagged' : `${flagged} flagged`}
            {held.length > 0 && `, ${held.length} held`}
          </p>
        }
      >
        <div className="mb-3 flex flex-wrap items-center gap-3 empty:hidden">
          <ReleaseAllButton release={release} talks={held} />
        </div>
        <AttemptsTable attempts={attempts} release={release} />
      </Section>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12 lg:grid-cols-2">
        <Section title="Scores">
          <Suspense fallback={<Waiting />}>
            <ScoreDistribution bins={distribution} />
          </Suspense>
        </Section>
        <Section title="How the talks ended">
          <OutcomesList outcomes={outcomes} talks={attempts.length} />
        </Section>
      </div>
      <Section
        title="What is hardest"
        lead="The criteria with the lowest mean, scenario by scenario. What could not be judged is left out of the mean."
      >
        <WeakestCriteria criteria={criteria} titles={titles} />
      </Section>
      <Section title="What the guards did" lead="How often each rule fired, in what learners wrote and in the replies.">
        <GuardEventsTable events={events} />
      </Section>
    </div>
  )
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered)
    return (
      <Empty title="No talk like this" action={<ButtonLink href="/train/results">Show all talks</ButtonLink>}>
        Nobody has practised with what you chose above.
      </Empty>
    )
  return (
    <Empty
      title="Nobody has practised yet"
      action={
        <ButtonLink href="/train" weight="primary">
          Go to the scenarios
        </ButtonLink>
      }
    >
      As soon as somebody has talked to one of your people, the talk stands here. A scenario has to be published before
      learners see it.
    </Empty>
  )
}
