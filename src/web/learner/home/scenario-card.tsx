import { Link } from 'wouter'
import { Portrait } from '../../design/portrait.tsx'
import { dotted, kindsOfTalk, nameOfLanguage, readable } from '../../words.ts'
import type { ScenarioEntry } from '../queries.ts'

/** One scenario: what to practise, with whom, how long. The whole card leads to its briefing. */
export function ScenarioCard({ scenario }: { readonly scenario: ScenarioEntry }) {
  const { template_id, title, purpose, meets, archetype, minutes, language, bundled } = scenario
  return (
    <article className="relative flex w-full flex-col gap-4 rounded-xl border border-line bg-surface p-5 transition-shadow hover:border-line-strong hover:shadow-md">
      <div>
        <p className="text-sm text-accent">{kindsOfTalk[archetype] ?? readable(archetype)}</p>
        <h3 lang={language} className="mt-1 text-xl">
          <Link
            href={`/scenarios/${encodeURIComponent(template_id)}`}
            className="text-ink no-underline after:absolute after:inset-0 after:rounded-xl hover:underline focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-accent"
          >
            {title}
          </Link>
        </h3>
        {purpose && (
          <p lang={language} className="mt-2 line-clamp-4 text-ink-soft">
            {purpose}
          </p>
        )}
      </div>
      <div className="mt-auto flex items-center gap-3">
        <Portrait name={meets.name} seed={template_id} gender={meets.gender} age={meets.age} size={48} />
        <p lang={language} className="line-clamp-3 min-w-0 text-sm">
          {meets.name ? (
            <>
              <span className="block font-serif text-base">{meets.name}</span>
              <span className="text-ink-soft">{meets.role}</span>
            </>
          ) : (
            <span className="font-serif text-base">{meets.role ?? 'Somebody you have not met yet'}</span>
          )}
        </p>
      </div>
      <p className="border-t border-line pt-3 text-sm text-ink-soft">
        {dotted(
          minutes !== null && `${minutes} minutes`,
          nameOfLanguage(language),
          bundled ? 'Comes with Counterpart' : 'From your trainers',
        )}
      </p>
    </article>
  )
}
