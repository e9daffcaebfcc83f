import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import { ButtonLink } from '../../design/button.tsx'
import { Problem, Waiting } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { ApiError } from '../../api/api-error.ts'
import { kindsOfTalk } from '../../words.ts'
import { scenarioById } from '../queries.ts'
import { Begin } from './begin.tsx'
import { Looked } from './looked.tsx'
import { Situation } from './situation.tsx'

const crumbs = [{ href: '/', name: 'All scenarios' }]

/** What a learner should know before the talk, and how they want to practise it. */
export default function BriefingView() {
  const { scenario: id } = useParams<{ scenario: string }>()
  const { data: scenario, error, refetch } = useQuery(scenarioById(id))
  if (error instanceof ApiError && error.status === 404) return <UnknownScenario />
  if (!scenario)
    return (
      <Page title="Your briefing" crumbs={crumbs}>
        {error ? <Problem error={error} onRetry={() => void refetch()} /> : <Waiting>The scenario is read …</Waiting>}
      </Page>
    )
  const { general_info, archetype_classification } = scenario.template_data
  return (
    <Page
      title={general_info.title}
      lead={kindsOfTalk[archetype_classification.primary_archetype]}
      crumbs={crumbs}
      key={id}
    >
      <Situation scenario={scenario} />
      <Looked templateId={id} />
      <Begin scenario={scenario} />
    </Page>
  )
}

function UnknownScenario() {
  return (
    <Page title="This scenario is not here" lead="Perhaps it has been deleted since." crumbs={crumbs}>
      <ButtonLink href="/" weight="primary">
        Choose another one
      </ButtonLink>
    </Page>
  )
}
