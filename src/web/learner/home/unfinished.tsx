import { useQuery } from '@tanstack/react-query'
import { ButtonLink } from '../../design/button.tsx'
import { thisLearner } from '../learner.ts'
import { attemptsOf } from '../queries.ts'

/** A talk that was left in the middle, and the way back to it. */
export function Unfinished() {
  const { data } = useQuery(attemptsOf(thisLearner().id))
  const talk = data?.find(({ status, turns }) => status === 'active' && turns > 0)
  if (!talk) return null
  return (
    <aside
      aria-label="A talk you have not finished"
      className="mb-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg border-l-4 border-accent bg-accent-soft px-4 py-3"
    >
      <p className="min-w-0">You were in the middle of a talk with {talk.person.name ?? talk.person.role}.</p>
      <ButtonLink href={`/talks/${encodeURIComponent(talk.id)}`}>Go on talking</ButtonLink>
    </aside>
  )
}
