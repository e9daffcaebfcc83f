import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'wouter'
import type { Persona } from '../../../persona/persona.ts'
import { Empty, Waiting } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { compared } from '../compare/compare.ts'
import { CompareTable } from '../compare/compare-table.tsx'
import { NotShown } from '../not-shown.tsx'
import { getPersona } from '../requests.ts'

/** Several people of a scenario, field beside field. */
export default function CompareView() {
  const { personas = '' } = useParams()
  const ids = [...new Set(decodeURIComponent(personas).split(',').filter(Boolean))]
  const answers = useQueries({
    queries: ids.map((id) => ({ queryKey: ['persona', id], queryFn: () => getPersona(id) })),
  })
  const people = answers.flatMap(({ data }) => data ?? [])
  const failed = answers.find(({ error }) => error)
  const home = people[0] && `/train/scenarios/${encodeURIComponent(people[0].template_id)}`
  return (
    <Page
      title="Side by side"
      lead="The same fields of each person; what differs is marked."
      crumbs={[{ href: '/train', name: 'Scenarios' }, ...(home ? [{ href: `${home}/people`, name: 'People' }] : [])]}
      isWide
    >
      {failed && <NotShown what="person" error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && people.length < ids.length && <Waiting />}
      {ids.length === 0 && <Empty title="Nobody to compare">Mark people in a scenario’s list first.</Empty>}
      {people.length > 0 && people.length === ids.length && <Comparison people={people} />}
    </Page>
  )
}

function Comparison({ people }: { readonly people: readonly Persona[] }) {
  const [isShort, setShort] = useState(false)
  const parts = compared(people)
  const shown = isShort
    ? parts
        .map((part) => ({ ...part, fields: part.fields.filter(({ differs }) => differs) }))
        .filter(({ fields }) => fields.length > 0)
    : parts
  return (
    <>
      <label className="mb-6 inline-flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          className="size-5 accent-accent"
          checked={isShort}
          onChange={(event) => setShort(event.target.checked)}
        />
        Only what differs
      </label>
      {shown.length === 0 ? <Empty title="They do not differ" /> : <CompareTable people={people} parts={shown} />}
    </>
  )
}
