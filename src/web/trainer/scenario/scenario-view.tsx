import { useMemo } from 'react'
import { Notice } from '../../design/notice.tsx'
import { BesideDocument } from '../document/beside-document.tsx'
import type { Scenario } from '../requests.ts'
import { StepTable } from '../work/step-table.tsx'
import { spansOfTemplate } from './origin.ts'
import { ScenarioForm } from './scenario-form.tsx'
import { ScenarioPage } from './scenario-page.tsx'

/** What was read from a document, beside the document. */
export default function ScenarioView() {
  return <ScenarioPage>{(scenario) => <Read key={scenario.template_id} scenario={scenario} />}</ScenarioPage>
}

function Read({ scenario }: { readonly scenario: Scenario }) {
  const { template_data: template, steps } = scenario
  const spans = useMemo(() => spansOfTemplate(template), [template])
  const warnings = template.warnings ?? []
  return (
    <BesideDocument templateId={scenario.template_id} spans={spans}>
      {warnings.length > 0 && (
        <div className="mb-6">
          <Notice tone="warn">
            <h2 className="mb-1 font-sans text-base">Left out of what was read</h2>
            <ul className="space-y-1">
              {warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <ScenarioForm scenario={scenario} />
      <details className="mt-12">
        <summary className="py-2 text-accent">How it was read</summary>
        <div className="mt-3">
          <StepTable steps={steps} caption="How the document was read" />
        </div>
      </details>
    </BesideDocument>
  )
}
