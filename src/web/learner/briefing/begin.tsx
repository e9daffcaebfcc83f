import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { Problem } from '../../design/notice.tsx'
import { type ModeId, modes } from '../../words.ts'
import { nameLearner, thisLearner } from '../learner.ts'
import { attemptsOf, personsOf, type Scenario } from '../queries.ts'
import { BeingMade } from './being-made.tsx'
import { ModeChoice } from './mode-choice.tsx'
import { PersonChoice } from './person-choice.tsx'
import { acquaintances, chosenAtFirst, versionFor } from './persons.ts'
import { useBegin } from './use-begin.ts'
import { noWishes } from './wishes.ts'

/** How to practise, with whom, and off. The mode stands in the address, so that a reload keeps it. */
export function Begin({ scenario }: { readonly scenario: Scenario }) {
  const { template_id, publication } = scenario
  const [query, setQuery] = useSearchParams()
  const [name, setName] = useState(() => thisLearner().name ?? '')
  const [wishes, setWishes] = useState(noWishes)
  const [chosen, setChosen] = useState<string | null | undefined>(undefined)
  const persons = useQuery(personsOf(template_id))
  const attempts = useQuery(attemptsOf(thisLearner().id, template_id))
  const { making, error, begin, stop } = useBegin()
  const button = useRef<HTMLButtonElement>(null)
  const wasMaking = useRef(false)
  useEffect(() => {
    if (wasMaking.current && making === null) button.current?.focus()
    wasMaking.current = making !== null
  }, [making])

  const mode = modeIn(query)
  const choice = acquaintances(mode, {
    persons: persons.data ?? [],
    publishedIds: publication.persona_ids,
    attempts: attempts.data ?? [],
  })
  const isThere = chosen === null ? choice.makesNew : choice.people.some(({ id }) => id === chosen)
  const person = chosen !== undefined && isThere ? chosen : chosenAtFirst(choice, query.get('person'))

  if (making) return <BeingMade making={making} onStop={stop} />
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    nameLearner(name)
    const version = wishes.version.trim() || versionFor(mode, attempts.data ?? [])
    void begin({ templateId: template_id, mode, person, wishes: { ...wishes, version } })
  }
  const onMode = (next: ModeId) =>
    setQuery((before) => new URLSearchParams([...[...before].filter(([key]) => key !== 'mode'), ['mode', next]]), {
      replace: true,
    })
  return (
    <section aria-labelledby="begin" className="mt-12">
      <h2 id="begin" className="text-2xl">
        Your practice
      </h2>
      <form onSubmit={onSubmit} className="mt-4 flex flex-col gap-8">
        <ModeChoice mode={mode} onChange={onMode} />
        <PersonChoice
          scenario={scenario}
          mode={mode}
          choice={choice}
          person={person}
          onPerson={setChosen}
          wishes={wishes}
          onWishes={setWishes}
        />
        <div className="max-w-md">
          <TextField
            label="Your name (optional)"
            hint="So that your trainer can recognise you. It is kept in this browser."
            autoComplete="name"
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        {persons.error && !persons.data && <Problem error={persons.error} onRetry={() => void persons.refetch()} />}
        {error !== null && <Problem error={error} />}
        <div>
          <Button
            ref={button}
            type="submit"
            weight="primary"
            className="w-full sm:w-auto"
            disabled={!persons.data || attempts.isLoading}
          >
            {error === null ? 'Begin the talk' : 'Try again'}
          </Button>
        </div>
      </form>
    </section>
  )
}

function modeIn(query: URLSearchParams): ModeId {
  return modes.find(({ id }) => id === query.get('mode'))?.id ?? 'try_mode'
}
