import { useState } from 'react'
import { Link } from 'wouter'
import { Badge } from '../../design/badge.tsx'
import { ButtonLink } from '../../design/button.tsx'
import { Problem } from '../../design/notice.tsx'
import { Portrait } from '../../design/portrait.tsx'
import { counted, dotted } from '../../words.ts'
import type { PersonEntry, Publication } from '../requests.ts'
import { usePublish } from '../scenario/use-publish.ts'

/** Everybody made for a scenario: whom learners may meet, and whom to compare. */
export function PeopleList({
  templateId,
  people,
  publication,
}: {
  readonly templateId: string
  readonly people: readonly PersonEntry[]
  readonly publication: Publication
}) {
  const publish = usePublish(templateId)
  const wanted = publish.isPending ? publish.variables.persona_ids : undefined
  const chosen = wanted ?? publication.persona_ids // shown at once, taken back when the server refuses
  const [marked, setMarked] = useState<readonly string[]>([])
  const compared = marked.filter((id) => people.some((person) => person.id === id))
  const toggled = (ids: readonly string[], id: string) =>
    ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]
  return (
    <>
      {publish.error && <Problem error={publish.error} />}
      <ul className="divide-y divide-line border-y border-line">
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            isPublished={chosen.includes(person.id)}
            isMarked={compared.includes(person.id)}
            onPublish={() =>
              publish.mutate({ published: publication.published, persona_ids: toggled(chosen, person.id) })
            }
            onMark={() => setMarked(toggled(compared, person.id))}
          />
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        {compared.length >= 2 ? (
          <ButtonLink href={`/train/compare/${compared.map(encodeURIComponent).join(',')}`}>
            Compare {counted(compared.length, 'person', 'people')}
          </ButtonLink>
        ) : (
          people.length > 1 && <p className="text-sm text-ink-soft">Mark two or more to compare them side by side.</p>
        )}
        <p className="text-sm text-ink-soft">{inForce(publication)}</p>
      </div>
    </>
  )
}

function inForce({ published, persona_ids }: Publication): string {
  if (!published) return 'The scenario is a draft: learners meet nobody yet.'
  if (persona_ids.length === 0) return 'Nobody is chosen: each learner gets a person made for them.'
  return `Learners meet ${counted(persona_ids.length, 'person', 'people')} of these.`
}

function PersonRow({
  person,
  isPublished,
  isMarked,
  onPublish,
  onMark,
}: {
  readonly person: PersonEntry
  readonly isPublished: boolean
  readonly isMarked: boolean
  readonly onPublish: () => void
  readonly onMark: () => void
}) {
  const { id, template_id, mode, name, role, age, gender, location, variation_id, summary } = person
  const called = name ?? role
  const box = 'flex min-h-11 items-center gap-2 text-sm'
  return (
    <li className="flex flex-wrap gap-x-5 gap-y-3 py-5">
      <Portrait name={name} seed={template_id} gender={gender ?? null} age={age ?? null} size={56} />
      <div className="min-w-0 flex-1 basis-64">
        <h3 className="text-lg">
          <Link href={`/train/personas/${encodeURIComponent(id)}`} className="text-ink hover:text-accent">
            {called}
          </Link>
        </h3>
        <p className="text-sm text-ink-soft">
          {dotted(
            age ? String(age) : null,
            location,
            variation_id !== null && variation_id !== undefined && `variation ${variation_id}`,
          )}
        </p>
        <p className="mt-1 line-clamp-2 max-w-measure">{summary || role}</p>
      </div>
      <div className="flex flex-wrap items-start gap-x-5">
        {mode === 'learn_mode' && <Badge>Expert</Badge>}
        <label className={box}>
          <input type="checkbox" className="size-5 accent-accent" checked={isPublished} onChange={onPublish} />
          Learners may meet them<span className="sr-only">: {called}</span>
        </label>
        <label className={box}>
          <input type="checkbox" className="size-5 accent-accent" checked={isMarked} onChange={onMark} />
          Compare<span className="sr-only"> {called}</span>
        </label>
      </div>
    </li>
  )
}
