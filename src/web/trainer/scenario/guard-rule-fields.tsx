import type { PolicyStep } from '../../../scenario/guard-policy.ts'
import { Button } from '../../design/button.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { TextArea, TextField } from '../../design/field.tsx'
import { GuardSteps } from './guard-steps.tsx'
import type { RuleDraft } from './guard-draft.ts'
import { longest, type policyRules, type SpokenStep, shortest, stepNames } from './guard-rules.ts'

interface GuardRuleFieldsProps {
  readonly rule: (typeof policyRules)[number]
  readonly draft: RuleDraft
  readonly maxChars: string | null // only where length is what the rule is about
  readonly faults: Readonly<Record<string, string>>
  readonly isUsual: boolean
  readonly onChange: (part: Partial<RuleDraft>) => void
  readonly onMaxChars: (typed: string) => void
  readonly onUsual: () => void
}

/** What is done when one rule fires, step by step, and in which words. */
export function GuardRuleFields(props: GuardRuleFieldsProps) {
  const { rule, draft, maxChars, faults, isUsual, onChange, onMaxChars, onUsual } = props
  const spoken = rule.allowed.filter((step): step is SpokenStep => step !== 'allow')
  return (
    <div className="grid gap-4">
      {maxChars !== null && (
        <TextField
          label="Longest line, in characters"
          hint={`Usually ${longest.toLocaleString('en')}, which is as long as a line can be; at least ${shortest}.`}
          fault={faults['too_long.max_chars'] ?? null}
          inputMode="numeric"
          autoComplete="off"
          className="max-w-40"
          value={maxChars}
          onChange={(event) => onMaxChars(event.target.value)}
        />
      )}
      <GuardSteps
        name={rule.name}
        steps={draft.steps}
        allowed={rule.allowed}
        onChange={(steps) => onChange({ steps })}
      />
      {!isUsual && (
        <p className="text-sm text-ink-soft">
          Usually: {rule.usual.map((step) => stepNames[step].toLowerCase()).join(', then ')}, in the words that are
          built in.
        </p>
      )}
      <Disclosure summary={`Own words for “${rule.name}”`} isOpen={spoken.some((step) => draft.lines[step] !== '')}>
        <p className="mb-3 max-w-measure text-sm text-ink-soft">
          What the person says then, one line each, used in turn. Empty: the lines that are built in. Write {'{about}'}{' '}
          where the matter of the talk belongs.
        </p>
        <div className="grid gap-4">
          {spoken.map((step) => (
            <TextArea
              key={step}
              label={linesFor[step]}
              fault={faults[`${rule.rule}.lines.${step}`] ?? null}
              rows={2}
              value={draft.lines[step]}
              onChange={(event) => onChange({ lines: { ...draft.lines, [step]: event.target.value } })}
            />
          ))}
        </div>
      </Disclosure>
      {!isUsual && (
        <div>
          <Button weight="quiet" className="-ml-4" onClick={onUsual}>
            Back to the usual<span className="sr-only">: {rule.name}</span>
          </Button>
        </div>
      )}
    </div>
  )
}

const linesFor: Readonly<Record<Exclude<PolicyStep, 'allow'>, string>> = {
  deflect: 'When turning it aside',
  warn: 'When warning',
  cool: 'When warning more coolly',
  end: 'When ending the talk',
}
