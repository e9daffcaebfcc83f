import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { Button } from '../../design/button.tsx'
import { Problem } from '../../design/notice.tsx'
import { Portrait } from '../../design/portrait.tsx'
import { dayAndTime, dotted, nameOfMode, readable } from '../../words.ts'
import { thisLearner } from '../learner.ts'
import { type Attempt, attemptsOf } from '../queries.ts'
import { wordsFor } from './attempt-words.ts'

const shownAtFirst = 6

/** What this learner practised before, newest first. */
export function Attempts() {
  const { data: attempts, error, refetch } = useQuery(attemptsOf(thisLearner().id))
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? attempts : attempts?.slice(0, shownAtFirst)
  return (
    <section aria-labelledby="attempts" className="mt-14">
      <h2 id="attempts" className="text-2xl">
        What you have practised
      </h2>
      {error && (
        <div className="mt-4">
          <Problem error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {attempts?.length === 0 && (
        <p className="mt-2 max-w-measure text-ink-soft">
          Nothing yet in this browser. Your talks will stand here, with their results and a way to practise them again.
        </p>
      )}
      {shown && shown.length > 0 && (
        <ul className="mt-4 divide-y divide-line border-y border-line">
          {shown.map((attempt) => (
            <AttemptRow key={attempt.id} attempt={attempt} />
          ))}
        </ul>
      )}
      {attempts && shown && attempts.length > shown.length && (
        <div className="mt-3">
          <Button weight="quiet" onClick={() => setShowsAll(true)}>
            Show all {attempts.length}
          </Button>
        </div>
      )}
    </section>
  )
}

function AttemptRow({ attempt }: { readonly attempt: Attempt }) {
  const { template_id, title, person, mode, started_at } = attempt
  const { result, next, again } = wordsFor(attempt)
  const about = `${title ?? readable(template_id.replaceAll('-', ' '))}, ${dayAndTime(started_at)}`
  return (
    <li className="flex flex-wrap items-center gap-x-5 gap-y-3 py-4">
      <Portrait name={person.name} seed={template_id} gender={person.gender} age={person.age} size={44} />
      <div className="min-w-0 flex-1 basis-56">
        <h3 className="text-lg">{title ?? readable(template_id.replaceAll('-', ' '))}</h3>
        <p className="text-sm text-ink-soft">
          {dotted(nameOfMode(mode), person.name ?? person.role, dayAndTime(started_at))}
        </p>
      </div>
      <p className="basis-full sm:basis-64">{result}</p>
      <div className="-ml-4 flex flex-wrap sm:ml-0">
        <RowLink href={next.href} name={next.name} about={about} />
        <RowLink href={again} name="Practise again" about={about} />
      </div>
    </li>
  )
}

/** Says to a screen reader what it is about, where the eye sees it in the row. */
function RowLink({ href, name, about }: { readonly href: string; readonly name: string; readonly about: string }) {
  return (
    <Link
      href={href}
      className="inline-flex min-h-11 items-center rounded-lg px-4 font-medium text-accent underline-offset-4 hover:bg-accent-soft hover:underline"
    >
      {name}
      <span className="sr-only"> ({about})</span>
    </Link>
  )
}
