import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { Badge } from '../../design/badge.tsx'
import { Button } from '../../design/button.tsx'
import { Problem, Waiting } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { kindsOfTalk } from '../../words.ts'
import { NotShown } from '../not-shown.tsx'
import { getScenario, type Scenario } from '../requests.ts'
import { ScenarioTabs } from './scenario-tabs.tsx'
import { usePublish } from './use-publish.ts'

/** Stands around every part of a scenario: its title, its tabs, and whether learners see it. */
export function ScenarioPage({ children }: { readonly children: (scenario: Scenario) => ReactNode }) {
  const { scenario: id = '' } = useParams()
  const { data, error, refetch } = useQuery({ queryKey: ['scenario', id], queryFn: () => getScenario(id) })
  const kind = data?.template_data.archetype_classification.primary_archetype
  return (
    <Page
      title={data?.template_data.general_info.title ?? 'Scenario'}
      lead={kind && kindsOfTalk[kind]}
      crumbs={[{ href: '/train', name: 'Scenarios' }]}
      actions={data && <PublicationState scenario={data} />}
      isWide
    >
      {!error && <ScenarioTabs scenario={id} />}
      {error && <NotShown what="scenario" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting>Reading the scenario …</Waiting>}
      {data && children(data)}
    </Page>
  )
}

function PublicationState({ scenario: { template_id, publication } }: { readonly scenario: Scenario }) {
  const publish = usePublish(template_id)
  const published = publication?.published ?? false
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Badge tone={published ? 'good' : 'plain'}>{published ? 'Published' : 'Draft'}</Badge>
      <Button
        weight={published ? 'plain' : 'primary'}
        aria-disabled={publish.isPending || undefined}
        onClick={() => !publish.isPending && publish.mutate({ published: !published })}
      >
        {published ? 'Unpublish' : 'Publish'}
      </Button>
      <p role="status" className="sr-only">
        {publish.isSuccess && (published ? 'Learners now see this scenario.' : 'Learners no longer see this scenario.')}
      </p>
      {publish.error && <Problem error={publish.error} />}
    </div>
  )
}
