import { useMemo, useState } from 'react'
import { Badge } from '../../design/badge.tsx'
import { Notice } from '../../design/notice.tsx'
import { Section } from '../../design/section.tsx'
import { counted } from '../../words.ts'
import { useDraft } from '../edit/draft.ts'
import { DraftFoot } from '../edit/draft-foot.tsx'
import type { Scenario } from '../requests.ts'
import { draftOf, faultsOf, isUsual, isUsualRule, policyOf, withUsualRule } from './guard-draft.ts'
import { policyRules } from './guard-rules.ts'
import { GuardRuleFields } from './guard-rule-fields.tsx'
import { HelplineFields } from './helpline-fields.tsx'
import { useTemplatePart } from './use-template-part.ts'

/** Edits the guard policy of a scenario; says of each rule whether it is as usual. */
export function GuardsForm({ scenario }: { readonly scenario: Scenario }) {
  const { template_id: id, template_data: template } = scenario
  const savedDraft = useMemo(() => draftOf(template.guard_policy), [template.guard_policy])
  const draft = useDraft(`guards ${id}`, savedDraft)
  const save = useTemplatePart(id)
  const [wasTried, setTried] = useState(false)
  const policy = draft.value
  const faults = wasTried ? faultsOf(policy) : {}
  const faulty = Object.keys(faults).length

  const saveDraft = () => {
    setTried(true)
    if (Object.keys(faultsOf(policy)).length > 0) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('main [aria-invalid]')?.focus())
      return
    }
    save.mutate(
      { guard_policy: policyOf(policy) },
      { onSuccess: ({ template_data: saved }) => draft.accept(draftOf(saved.guard_policy), policy) },
    )
  }
  return (
    <>
      <div className="grid max-w-3xl gap-12">
        <Notice>
          <p>
            Every line a learner writes is looked at before it reaches the person. Here you decide what is done with
            lines that have no place in the talk. {isUsual(policy) ? 'At the moment everything is as usual.' : ''} What
            you change holds for people made from now on; those who exist keep what they were made with.
          </p>
        </Notice>
        {policyRules.map((rule) => (
          <Section
            key={rule.rule}
            title={rule.name}
            lead={rule.about}
            aside={isUsualRule(policy, rule.rule) ? <Badge>As usual</Badge> : <Badge tone="accent">Changed</Badge>}
          >
            <GuardRuleFields
              rule={rule}
              draft={policy.rules[rule.rule]}
              maxChars={rule.rule === 'too_long' ? policy.maxChars : null}
              faults={faults}
              isUsual={isUsualRule(policy, rule.rule)}
              onChange={(part) => draft.change(['rules', rule.rule], { ...policy.rules[rule.rule], ...part })}
              onMaxChars={(maxChars) => draft.change('maxChars', maxChars)}
              onUsual={() => draft.replace((before) => withUsualRule(before, rule.rule))}
            />
          </Section>
        ))}
        <Section title="Signs of self-harm" aside={<Badge>Fixed</Badge>}>
          <p className="max-w-measure">
            When something a learner writes may mean that they are in danger, the role play stops at once, crisis lines
            are shown, and the talk is flagged for you and never scored. This cannot be changed or turned off.
          </p>
        </Section>
        <Section
          title="Crisis lines"
          lead="Shown before those of your organisation and the public ones: whom learners of this scenario can turn to."
        >
          <HelplineFields
            helplines={policy.helplines}
            faults={faults}
            onChange={(helplines) => draft.change('helplines', helplines)}
          />
        </Section>
        <Section title="A second look">
          <label className="flex min-h-11 max-w-measure items-start gap-3">
            <input
              type="checkbox"
              checked={policy.judge}
              onChange={(event) => draft.change('judge', event.target.checked)}
              className="mt-1 size-5 shrink-0 accent-accent"
            />
            <span>
              A language model may look at turns as well
              <span className="block text-sm text-ink-soft">
                Usually off. Where the server has a model for it, it reads each reply once more and flags talks in which
                the person fell out of the scene. It costs one more request a turn.
              </span>
            </span>
          </label>
        </Section>
      </div>
      <DraftFoot
        draft={draft}
        saving={save}
        said="Saved. People made from now on have it."
        fault={faulty === 0 ? null : `${counted(faulty, 'field')} to be put right before this can be saved.`}
        onSave={saveDraft}
        onDiscard={() => setTried(false)}
      />
    </>
  )
}
