import { ButtonLink } from '../../design/button.tsx'
import { Notice, Problem } from '../../design/notice.tsx'
import { inOneLine, readable, sources } from '../../words.ts'
import { Elapsed } from '../work/elapsed.tsx'
import { Progress } from '../work/progress.tsx'
import { StepTable } from '../work/step-table.tsx'
import { enginesInWords, fellBack, tokensInWords, tokensOf } from '../work/steps.ts'
import { type CategoryMade, type Generation, progressOf, stageOf } from './generation.ts'

/** A person while they are made: what was chosen and why, each part as it comes, time and cost. */
export function GenerationPanel({
  generation,
  title,
  isOpen,
}: {
  readonly generation: Generation
  readonly title: string
  readonly isOpen: boolean // every part shows what is in it at once
}) {
  const { error, categories, rules, built, steps, startedAt, endedAt, isCancelled } = generation
  const { done, total } = progressOf(generation)
  return (
    <section aria-label={title} className="min-w-0 space-y-4 rounded-xl border border-line bg-surface p-5">
      <h3 className="text-xl">{built?.persona.name ?? built?.persona.role ?? title}</h3>
      {error ? <Problem error={error} /> : <p role="status">{stageOf(generation)}</p>}
      {!built && !error && !isCancelled && <Progress label={title} done={done} total={total} />}
      <p className="text-sm text-ink-soft">
        <Elapsed since={startedAt} until={endedAt} /> · {tokensInWords(tokensOf(steps))}
        {built && ` · ${enginesInWords(steps)}`}
      </p>
      {!built && steps.some(fellBack) && <Notice tone="warn">{enginesInWords(steps)}</Notice>}
      {built && (
        <ButtonLink weight="primary" href={`/train/personas/${encodeURIComponent(built.persona.id)}`}>
          Look at {built.persona.name ?? 'this person'}
        </ButtonLink>
      )}
      <ul className="space-y-3">
        {categories.map((category) => (
          <CategoryLine key={category.name} category={category} isOpen={isOpen} />
        ))}
        {rules && (
          <li>
            <details open={isOpen} className="border-t border-line pt-3">
              <PartSummary name="How they talk" source={rules.source} />
              <p className="mt-2">{rules.rules.opening_behavior}</p>
              <p className="mt-2">{rules.rules.response_style}</p>
            </details>
          </li>
        )}
      </ul>
      {built && (
        <details>
          <summary className="py-2 text-accent">Every step</summary>
          <StepTable steps={steps} caption={`How ${built.persona.name ?? 'this person'} was made`} />
        </details>
      )}
    </section>
  )
}

function CategoryLine({
  category: { name, reason, source, fields, paragraph },
  isOpen,
}: {
  readonly category: CategoryMade
  readonly isOpen: boolean
}) {
  if (source === null)
    return (
      <li className="border-t border-line pt-3">
        <p className="font-medium">{readable(name)}</p>
        <p className="text-sm text-ink-soft">Because: {reason}</p>
      </li>
    )
  return (
    <li>
      <details open={isOpen} className="border-t border-line pt-3">
        <PartSummary name={readable(name)} source={source} />
        <p className="text-sm text-ink-soft">Because: {reason}</p>
        <dl className={`mt-3 gap-x-6 gap-y-2 ${isOpen ? 'grid sm:grid-cols-2' : 'space-y-2'}`}>
          {fields.map(({ field, value }) => (
            <div key={field}>
              <dt className="text-sm text-ink-soft">{readable(field)}</dt>
              <dd>{inOneLine(value)}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 max-w-measure border-l-2 border-line pl-3 font-serif">{paragraph}</p>
      </details>
    </li>
  )
}

function PartSummary({ name, source }: { readonly name: string; readonly source: string }) {
  return (
    <summary className="py-1">
      <span className="font-medium">{name}</span>
      <span className="ml-2 text-sm text-ink-soft">{sources[source] ?? source}</span>
    </summary>
  )
}
