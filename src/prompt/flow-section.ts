import { archetypeBehaviours } from '../persona/archetypes.ts'
import type { Persona } from '../persona/persona.ts'
import type { PromptSection } from './system-prompt.ts'

/** How the talk goes: start, respond, escalate, calm down, end. */
export function flowSection(persona: Persona): PromptSection {
  const { opening_behavior, opening_line, response_style, behavioral_triggers: triggers } = persona.conversation_rules
  const { calmsDown, endsWell, endsBadly } = archetypeBehaviours[persona.archetype]
  const isExpert = persona.mode === 'learn_mode'
  const lines = [
    `Start: ${opening_behavior}`,
    opening_line ? `Your first line is: "${opening_line}"` : '',
    `Manner: ${response_style}`,
    'You react to what was said last, you remember what was said before, and you never say the same thing twice in the same words.',
    ...paragraph('What draws you in:', triggers.what_engages),
    ...paragraph('What frustrates you:', triggers.what_frustrates),
    ...paragraph('What makes you escalate:', triggers.what_escalates),
    isExpert ? '' : calmsDown,
    ...paragraph(
      isExpert ? 'What makes you end the talk:' : 'What makes you want to leave:',
      triggers.what_ends_conversation,
    ),
    ...(isExpert
      ? ['You end by naming what the learner does well by now and what to practise next.']
      : [endsWell, endsBadly]),
    isExpert
      ? ''
      : 'Whether the talk ends with a reply, the note behind the last line tells you. Without such a word you may say that you want to leave, but you stay and leave a way back.',
  ]
  return { id: 'flow', heading: 'How the talk goes', text: lines.filter(Boolean).join('\n') }
}

function paragraph(title: string, items: readonly string[]): string[] {
  return items.length > 0 ? [title, ...items.map((item) => `  - ${item}`)] : []
}
