import { Link } from 'wouter'
import { useState } from 'react'
import { Badge } from '../../design/badge.tsx'
import { Button } from '../../design/button.tsx'
import { Problem } from '../../design/notice.tsx'
import { dotted, kindsOfTalk, nameOfLanguage } from '../../words.ts'
import type { ScenarioEntry } from '../requests.ts'
import { usePublish } from '../scenario/use-publish.ts'
import { DeleteScenario } from './delete-scenario.tsx'

/** One scenario of the list, with what can be done to it. */
export function ScenarioRow({ scenario }: { readonly scenario: ScenarioEntry }) {
  const { template_id, title, purpose, meets, archetype, language, bundled } = scenario
  const publish = usePublish(template_id)
  const [isDeleting, setDeleting] = useState(false)
  const { published } = scenario
  const person = meets?.name ?? meets?.role
  return (
    <li className="py-5">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <h2 className="text-xl">
            <Link href={`/train/scenarios/${encodeURIComponent(template_id)}`} className="text-ink hover:text-accent">
              {title}
            </Link>
          </h2>
          {purpose && purpose !== title && <p className="mt-1 max-w-measure">{purpose}</p>}
          <p className="mt-1 text-sm text-ink-soft">
            {dotted(
              kindsOfTalk[archetype],
              person && `with ${person}`,
              nameOfLanguage(language),
              bundled && 'came with Counterpart',
            )}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Badge tone={published ? 'good' : 'plain'}>{published ? 'Published' : 'Draft'}</Badge>
          <Button
            aria-disabled={publish.isPending || undefined}
            onClick={() => !publish.isPending && publish.mutate({ published: !published })}
            aria-label={`${published ? 'Unpublish' : 'Publish'}: ${title}`}
          >
            {published ? 'Unpublish' : 'Publish'}
          </Button>
          <Button weight="quiet" onClick={() => setDeleting(true)} aria-label={`Delete: ${title}`}>
            Delete
          </Button>
        </div>
      </div>
      {publish.error && (
        <div className="mt-3">
          <Problem error={publish.error} />
        </div>
      )}
      <DeleteScenario scenario={scenario} isOpen={isDeleting} onClose={() => setDeleting(false)} />
    </li>
  )
}
