import type { ConversationRules } from '../../../persona/persona.ts'
import { SelectField, TextField } from '../../design/field.tsx'
import { Section } from '../../design/section.tsx'
import { faultAt, ValueField } from '../edit/value-field.tsx'
import type { FieldsProps } from '../scenario/scenario-form.tsx'
import { ruleFields, triggerFields } from './persona-fields.ts'

const firstSpeakers = [
  ['persona', 'This person'],
  ['learner', 'The learner'],
] as const

/** How a person talks, and what moves them. */
export function RulesPart({ rules, ...field }: FieldsProps & { readonly rules: ConversationRules }) {
  return (
    <Section id="rules" title="How they talk">
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          label="Who speaks first"
          options={rules.opens ? firstSpeakers : [['', 'As “How they begin” says'], ...firstSpeakers]}
          value={rules.opens ?? ''}
          onChange={(event) => field.onChange('conversation_rules.opens', event.target.value || undefined)}
        />
        <TextField
          label="Words a reply may have"
          type="number"
          min={1}
          value={rules.word_limit || ''}
          fault={faultAt(field.faults, 'conversation_rules.word_limit')}
          onChange={(event) => field.onChange('conversation_rules.word_limit', Number(event.target.value))}
        />
      </div>
      {ruleFields.map(({ key, ...rest }) => (
        <ValueField key={key} path={['conversation_rules', key]} value={rules[key]} {...rest} {...field} />
      ))}
      {triggerFields.map(({ key, ...rest }) => (
        <ValueField
          key={key}
          path={['conversation_rules', 'behavioral_triggers', key]}
          value={rules.behavioral_triggers[key]}
          {...rest}
          {...field}
        />
      ))}
    </Section>
  )
}
