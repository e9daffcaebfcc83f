import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Fact, Template } from '../../../scenario/template.ts'
import { useDocument } from '../document/document-pane.tsx'
import { faultsByPath } from '../edit/faults.ts'
import { type Draft, useDraft } from '../edit/draft.ts'
import { DraftFoot } from '../edit/draft-foot.tsx'
import { tidied } from '../edit/field-value.ts'
import { Fields, JumpList } from '../edit/form-parts.tsx'
import { rebased } from '../edit/rebased.ts'
import { type Origin, ValueField } from '../edit/value-field.tsx'
import { Notice } from '../../design/notice.tsx'
import { Section } from '../../design/section.tsx'
import type { Path } from '../paths.ts'
import { getScenario, type Scenario, saveScenario } from '../requests.ts'
import { FactList } from './fact-list.tsx'
import { KindFields } from './kind-fields.tsx'
import { LimitFields } from './limit-fields.tsx'
import { originInTemplate } from './origin.ts'
import { PersonFields } from './person-fields.tsx'
import { factsAfterEdit, spansAfterEdit } from './spans-after-edit.ts'
import { contextFields, generalFields } from './template-fields.ts'

/** What every field of the form needs to know. */
export interface FieldsProps {
  readonly originOf: (path: string) => Origin | null
  readonly faults: Readonly<Record<string, string>>
  readonly onChange: (path: Path, value: unknown) => void
}

const parts = [
  { id: 'general', title: 'What it is about' },
  { id: 'kind', title: 'Kind of talk' },
  { id: 'person', title: 'The other person' },
  { id: 'expert', title: 'The expert' },
  { id: 'facts', title: 'Statements' },
  { id: 'limits', title: 'Length' },
] as const

/** Everything that was read from the document, to be put right. */
export function ScenarioForm({ scenario }: { readonly scenario: Scenario }) {
  const saved = scenario.template_data
  const draft = useDraft<Template>(`scenario ${scenario.template_id}`, saved)
  const { value: template, change } = draft
  const saving = useSaving(scenario.template_id, saved, draft)
  const faults = useMemo(() => faultsByPath(saving.error), [saving.error])
  const text = useDocument(scenario.template_id).data?.text ?? null
  const originOf = useMemo(() => originInTemplate(saved, template, text), [saved, template, text])
  const field: FieldsProps = { originOf, faults, onChange: change }
  const { replace } = draft
  const onFacts = useCallback(
    (next: (facts: readonly Fact[]) => Fact[]) => replace((current) => ({ ...current, facts: next(current.facts) })),
    [replace],
  )
  const kind = template.archetype_classification.primary_archetype
  const { assess_mode_ai_bot, learn_mode_ai_bot, try_mode_ai_bot } = template.persona_definitions
  const person = (key: string) => ['persona_definitions', key]
  return (
    <>
      <JumpList parts={parts} />
      {draft.wasKept && (
        <div className="mb-6">
          <Notice>Your unsaved changes from before are still here.</Notice>
        </div>
      )}
      <div className="space-y-12">
        <Section {...parts[0]}>
          <Fields>
            {generalFields.map(({ key, ...rest }) => (
              <ValueField
                key={key}
                path={['general_info', key]}
                value={template.general_info[key]}
                {...rest}
                {...field}
              />
            ))}
            {contextFields.map(({ key, ...rest }) => (
              <ValueField
                key={key}
                path={['context_overview', key]}
                value={template.context_overview[key]}
                {...rest}
                {...field}
              />
            ))}
          </Fields>
        </Section>
        <Section {...parts[1]}>
          <KindFields kind={template.archetype_classification} onChange={change} />
        </Section>
        <Section {...parts[2]} lead="Whom the learner practises with, as the document describes them.">
          <PersonFields path={person('assess_mode_ai_bot')} person={assess_mode_ai_bot} kind={kind} {...field} />
        </Section>
        {try_mode_ai_bot && (
          <Section id="person-try" title="The other person, when trying">
            <PersonFields path={person('try_mode_ai_bot')} person={try_mode_ai_bot} kind={kind} {...field} />
          </Section>
        )}
        <Section {...parts[3]} lead="Who explains the talk beforehand and practises single lines.">
          <PersonFields path={person('learn_mode_ai_bot')} person={learn_mode_ai_bot} kind={null} {...field} />
        </Section>
        <Section
          {...parts[4]}
          lead="What the document states. Nothing that is written later may contradict it. What the other person must not know stays with the learner and you."
        >
          <FactList facts={template.facts} saved={saved.facts} onChange={change} onFacts={onFacts} />
        </Section>
        <Section {...parts[5]}>
          <LimitFields template={template} faults={faults} onChange={change} />
        </Section>
      </div>
      <DraftFoot
        draft={draft}
        saving={saving}
        said="Saved. People who are made from now on are made from this."
        onSave={() => saving.mutate(template)}
      />
    </>
  )
}

/** What somebody else has changed meanwhile stays, the rubric and the guards among it. */
function useSaving(templateId: string, saved: Template, draft: Draft<Template>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (sent: Template) => {
      const { template_data: latest } = await getScenario(templateId)
      return saveScenario(templateId, asToBeKept(latest, rebased(saved, sent, latest)))
    },
    onSuccess: async (scenario, sent) => {
      client.setQueryData(['scenario', templateId], scenario)
      draft.accept(scenario.template_data, sent)
      await client.invalidateQueries({ queryKey: ['scenarios'] })
    },
  })
}

/** Statements without words are none, and what was changed is no longer what a passage says. */
function asToBeKept(saved: Template, value: Template): Template {
  const template = tidied(value)
  return {
    ...template,
    facts: factsAfterEdit(
      saved.facts,
      template.facts.filter(({ text }) => text !== ''),
    ),
    spans: spansAfterEdit(saved, template),
  }
}
