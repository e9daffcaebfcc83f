import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Problem, Waiting } from '../../design/notice.tsx'
import { GenerationPanel } from '../people/generation-panel.tsx'
import { MakeForm } from '../people/make-form.tsx'
import { PeopleList } from '../people/people-list.tsx'
import { useGenerations } from '../people/use-generations.ts'
import { listPeople, type Scenario } from '../requests.ts'
import { ScenarioPage } from './scenario-page.tsx'

/** Who plays in a scenario: everybody made so far, and the making of more. */
export default function PeopleView() {
  return <ScenarioPage>{(scenario) => <People key={scenario.template_id} scenario={scenario} />}</ScenarioPage>
}

function People({ scenario: { template_id, publication } }: { readonly scenario: Scenario }) {
  const {
    data: people,
    error,
    refetch,
  } = useQuery({
    queryKey: ['personas', template_id],
    queryFn: () => listPeople(template_id),
  })
  return (
    <div className="max-w-5xl space-y-12">
      <section aria-labelledby="people-title">
        <h2 id="people-title" className="mb-4 text-2xl">
          The people
        </h2>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {!people && !error && <Waiting />}
        {people?.length === 0 && (
          <p className="max-w-measure text-ink-soft">
            Nobody yet. Make somebody below, try the talk with them, and choose them for your learners; until then each
            learner gets a person made for them.
          </p>
        )}
        {people && people.length > 0 && (
          <PeopleList
            templateId={template_id}
            people={people}
            publication={publication ?? { published: false, persona_ids: [] }}
          />
        )}
      </section>
      <Making templateId={template_id} taken={(people ?? []).map(({ variation_id }) => variation_id)} />
    </div>
  )
}

function Making({
  templateId,
  taken,
}: {
  readonly templateId: string
  readonly taken: readonly (string | number | null | undefined)[]
}) {
  const { generations, isBusy, start, cancel } = useGenerations()
  const heading = useRef<HTMLHeadingElement>(null)
  const beganAt = generations[0]?.startedAt
  useEffect(() => {
    if (beganAt !== undefined) heading.current?.focus()
  }, [beganAt])
  const made = generations.flatMap(({ built }) => built?.persona.id ?? [])
  return (
    <section aria-labelledby="make-title">
      <h2 id="make-title" className="mb-4 text-2xl">
        Make somebody
      </h2>
      <MakeForm templateId={templateId} taken={taken} isBusy={isBusy} onMake={start} />
      {generations.length > 0 && (
        <div className="mt-10">
          <div className="mb-4 flex flex-wrap items-center gap-3">
            <h2 ref={heading} tabIndex={-1} className="mr-auto text-2xl">
              {isBusy ? 'Being made' : 'Made'}
            </h2>
            {isBusy && <Button onClick={cancel}>Stop</Button>}
            {!isBusy && made.length > 1 && (
              <ButtonLink weight="primary" href={`/train/compare/${made.map(encodeURIComponent).join(',')}`}>
                Compare side by side
              </ButtonLink>
            )}
          </div>
          <div className={generations.length > 1 ? 'grid gap-5 lg:grid-cols-3' : ''}>
            {generations.map((generation, at) => (
              <GenerationPanel
                key={generation.order.variation_id ?? at}
                generation={generation}
                isOpen={generations.length === 1}
                title={generation.order.variation_id ? `Variation ${generation.order.variation_id}` : 'A new person'}
              />
            ))}
          </div>
        </div>
      )}
    </section>
  )
}
