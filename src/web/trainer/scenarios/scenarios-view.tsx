import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonLink } from '../../design/button.tsx'
import { SelectField, TextField } from '../../design/field.tsx'
import { Empty, Problem, Waiting } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { counted } from '../../words.ts'
import { listScenarios, type ScenarioEntry } from '../requests.ts'
import { TrainNav } from '../train-nav.tsx'
import { matching, type Shown } from './matching.ts'
import { ScenarioRow } from './scenario-row.tsx'

/** All scenarios of the trainers: what learners see, and what is still being worked on. */
export default function ScenariosView() {
  const { data, error, refetch } = useQuery({ queryKey: ['scenarios'], queryFn: listScenarios })
  return (
    <Page
      title="Scenarios"
      lead="What learners can practise, and what you are still working on."
      actions={
        <ButtonLink weight="primary" href="/train/new">
          New scenario
        </ButtonLink>
      }
    >
      <TrainNav />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.scenarios.length === 0 && (
        <Empty
          title="No scenario yet"
          action={
            <ButtonLink weight="primary" href="/train/new">
              Make the first one
            </ButtonLink>
          }
        >
          Begin with a document as your department writes it, or with a few sentences.
        </Empty>
      )}
      {data && data.scenarios.length > 0 && <List scenarios={data.scenarios} />}
    </Page>
  )
}

function List({ scenarios }: { readonly scenarios: readonly ScenarioEntry[] }) {
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState<Shown>('all')
  const found = matching(scenarios, search, shown)
  return (
    <>
      <search className="mb-6 grid gap-4 sm:grid-cols-[minmax(0,1fr)_14rem]">
        <TextField
          label="Search"
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          placeholder="Title, person, kind of talk, language"
        />
        <SelectField
          label="Show"
          value={shown}
          onChange={(event) => setShown(event.target.value as Shown)}
          options={[
            ['all', 'All'],
            ['published', 'Published'],
            ['drafts', 'Drafts'],
          ]}
        />
      </search>
      <p role="status" className="mb-3 text-sm text-ink-soft">
        {counted(found.length, 'scenario')}
      </p>
      {found.length === 0 && (
        <Empty
          title="Nothing like that here"
          action={
            <Button
              onClick={() => {
                setSearch('')
                setShown('all')
              }}
            >
              Show all
            </Button>
          }
        />
      )}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {found.map((scenario) => (
          <ScenarioRow key={scenario.template_id} scenario={scenario} />
        ))}
      </ul>
    </>
  )
}
