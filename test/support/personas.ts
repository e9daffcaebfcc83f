import { Conversation, type Turn } from '../../src/conversation/conversation.ts'
import { Persona } from '../../src/persona/persona.ts'

/** A small whole persona of a made-up scenario (a landlord's tenant with a damp flat), to be changed by a test. */
export function aPersona(changes: Partial<Persona> = {}): Persona {
  return Persona.parse({
    id: 'persona-1',
    template_id: 'damp-flat',
    persona_type: 'character',
    mode: 'assess_mode',
    scenario_type: 'tenant_dispute',
    name: 'Ines Carvalho',
    age: 39,
    gender: 'female',
    role: 'tenant, school librarian',
    description: 'Tenant of a two-room flat on the third floor for six years.',
    location: { country: 'Portugal', city: 'Porto', languages_spoken: ['Portuguese', 'English'] },
    archetype: 'HELP_SEEKING',
    archetype_confidence: 0.8,
    archetype_specific_data: {
      problem_description: 'Black mould behind the bed since November',
      urgency_level: 'high',
    },
    detail_categories: {
      health_context: {
        medical_conditions: 'Her son Tomas has had asthma since he was four',
        medications: 'Tomas uses a blue inhaler twice a day',
        health_anxieties: 'Fears another night in the emergency room',
        treatment_history: 'Two nights in hospital in January',
        current_health_status: 'Ines herself coughs since Christmas',
      },
      financial_context: {
        income_level: '1,340 euros a month',
        budget_constraints: 'Rent of 720 euros, 80 euros left at the end of the month',
        current_obligations: 'Pays 95 euros for the dehumidifier in instalments',
        financial_priorities: 'A dry bedroom before anything else',
        decision_authority: 'Decides alone',
      },
      time_constraints: {
        current_time_pressure: 'The lease must be renewed by 30 April',
        available_time: 'Twenty minutes before her shift at the library',
        competing_priorities: 'Tomas must be fetched at four',
        urgency_factors: 'The doctor wants him out of the room',
        typical_day_schedule: 'Library from nine to three',
      },
    },
    conversation_rules: {
      opening_behavior: 'You begin by putting three photographs on the table.',
      opens: 'persona',
      opening_line: 'I have written to you three times. Here are the photographs.',
      response_style: 'Quiet, exact, tired.',
      word_limit: 60,
      behavioral_triggers: {
        what_engages: ['A date for the repair makes you breathe out.'],
        what_frustrates: ['Being told to air the room more often.'],
        what_escalates: ['Being told that nobody else complains.'],
        what_ends_conversation: ['Hearing once more that the file is being looked at.'],
      },
    },
    detail_categories_included: ['health_context', 'financial_context', 'time_constraints'],
    generation_metadata: { engine: 'rules', backbone: { children: 'one son, Tomas, 8' } },
    scene: {
      situation: 'You sit in the office of the housing association.',
      learner_role: 'case officer of the housing association',
    },
    facts: [
      { text: 'Black mould has grown behind the bed since November.', about: 'subject' },
      { text: 'Ines has written to the housing association three times.', about: 'persona' },
      { text: 'Tomas spent two nights in hospital in January.', about: 'persona' },
    ],
    ...changes,
  })
}

/** A talk with that persona before its first turn. */
export function aConversation(changes: Partial<Conversation> = {}): Conversation {
  const persona = changes.persona ?? aPersona()
  return Conversation.parse({
    id: 'conversation-1',
    persona_id: persona.id,
    template_id: persona.template_id,
    mode: persona.mode,
    status: 'active',
    engine: 'rules',
    persona,
    system_prompt: 'You are Ines Carvalho.',
    guards: [],
    versions: {},
    opening: persona.conversation_rules.opening_line ?? null,
    disposition: { rapport: 0.4, progress: 0.1, patience: 0.65 },
    turns: [],
    flags: [],
    ended: null,
    ...changes,
  })
}

/** A turn of that talk that nothing was special about. */
export function aTurn(turn: number, changes: Partial<Turn> = {}): Turn {
  return {
    turn,
    message_id: `m${turn}`,
    learner: 'How is Tomas?',
    reply: 'I see.',
    verdicts: [],
    disposition: { rapport: 0.4, progress: 0.1, patience: 0.6 },
    moved_by: [],
    used: [],
    source: 'model',
    error: null,
    ...changes,
  }
}
