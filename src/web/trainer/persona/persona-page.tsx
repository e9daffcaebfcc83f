import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import type { Persona } from '../../../persona/persona.ts'
import { Waiting } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { Portrait } from '../../design/portrait.tsx'
import { Tabs } from '../../design/tabs.tsx'
import { NotShown } from '../not-shown.tsx'
import { getPersona, getScenario } from '../requests.ts'

/** Stands around every part of a person: who they are, their tabs, the way back to the scenario. */
export function PersonaPage({
  part,
  isWide = false,
  children,
}: {
  readonly part: string
  readonly isWide?: boolean
  readonly children: (persona: Persona) => ReactNode
}) {
  const { persona: id = '' } = useParams()
  const { data, error, refetch } = useQuery({ queryKey: ['persona', id], queryFn: () => getPersona(id) })
  const scenario = useQuery({
    queryKey: ['scenario', data?.template_id],
    queryFn: () => getScenario(data?.template_id ?? ''),
    enabled: data !== undefined,
  }).data
  const place = `/train/personas/${encodeURIComponent(id)}`
  const home = data && `/train/scenarios/${encodeURIComponent(data.template_id)}`
  return (
    <Page
      title={data ? `${data.name ?? data.role}${part === 'Person' ? '' : `: ${part.toLowerCase()}`}` : 'Person'}
      lead={data && (data.mode === 'learn_mode' ? `The expert: ${data.role}` : data.role)}
      crumbs={[
        { href: '/train', name: 'Scenarios' },
        ...(home
          ? [
              { href: home, name: scenario?.template_data.general_info.title ?? 'Scenario' },
              { href: `${home}/people`, name: 'People' },
            ]
          : []),
      ]}
      before={
        data && <Portrait name={data.name} seed={data.template_id} gender={data.gender} age={data.age} size={80} />
      }
      isWide={isWide}
    >
      {error ? (
        <NotShown what="person" error={error} onRetry={() => void refetch()} />
      ) : (
        <Tabs
          label="Parts of this person"
          tabs={[
            { href: place, name: 'Person' },
            { href: `${place}/prompt`, name: 'Prompt' },
            { href: `${place}/test`, name: 'Test chat' },
          ]}
        />
      )}
      {!data && !error && <Waiting />}
      {data && children(data)}
    </Page>
  )
}
