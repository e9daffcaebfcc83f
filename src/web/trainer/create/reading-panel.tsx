import { useEffect, useRef } from 'react'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Notice, Problem } from '../../design/notice.tsx'
import { counted, dotted, kindsOfTalk, nameOfLanguage } from '../../words.ts'
import type { Scenario } from '../requests.ts'
import { Elapsed } from '../work/elapsed.tsx'
import { Progress } from '../work/progress.tsx'
import { StepTable } from '../work/step-table.tsx'
import { type Reading, stageOf } from './reading.ts'

/** The reading of a document as it happens, and then what was found. */
export function ReadingPanel({ reading, onCancel }: { readonly reading: Reading; readonly onCancel: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const isDone = reading.scenario !== null
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    if (isDone) heading.current?.focus()
  }, [isDone])

  if (reading.error !== null) return <Problem error={reading.error} />
  return (
    <section className="space-y-5 rounded-xl border border-line bg-surface p-6">
      <h2 ref={heading} tabIndex={-1} className="text-2xl">
        {isDone ? 'The document has been read' : 'Reading'}
      </h2>
      <p role="status">{stageOf(reading)}</p>
      {!isDone && <Progress label="Reading the document" done={reading.steps.length} total={null} />}
      {reading.scenario && <Found scenario={reading.scenario} />}
      <p className="text-ink-soft">
        Time: <Elapsed since={reading.startedAt} until={reading.endedAt} />
      </p>
      {reading.steps.length > 0 && <StepTable steps={reading.steps} caption="How the document was read" />}
      {!isDone && <Button onClick={onCancel}>Stop</Button>}
    </section>
  )
}

function Found({ scenario: { template_id, template_data: template } }: { readonly scenario: Scenario }) {
  const { general_info: info, facts, archetype_classification: kind, warnings } = template
  const person = template.persona_definitions.assess_mode_ai_bot
  return (
    <>
      <p className="max-w-measure">
        {dotted(
          counted(facts.length, 'statement'),
          kindsOfTalk[kind.primary_archetype],
          person.name ?? person.role,
          nameOfLanguage(info.language),
        )}
      </p>
      {warnings && warnings.length > 0 && (
        <Notice tone="warn">
          <ul className="space-y-1">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <ButtonLink weight="primary" href={`/train/scenarios/${encodeURIComponent(template_id)}`}>
          Look it over
        </ButtonLink>
        <ButtonLink href={`/train/scenarios/${encodeURIComponent(template_id)}/people`}>Make the people</ButtonLink>
      </div>
    </>
  )
}
