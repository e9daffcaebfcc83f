import type { Review } from '../../src/assessment/review.ts'
import type { Conversation, Turn } from '../../src/conversation/conversation.ts'
import type { Category } from '../../src/persona/category.ts'
import type { Persona } from '../../src/persona/persona.ts'
import type { StoredAssessment, StoredScenario } from '../../src/store/store.ts'

/** Small valid values of every kind, and talks of any length. */

export function aPersona(id: string): Persona {
  return {
    id,
    template_id: 'orchard-lease',
    persona_type: 'landowner',
    mode: 'assess_mode',
    scenario_type: 'land_lease',
    name: 'Ilvane Torresk',
    age: '50ish',
    gender: null,
    role: 'Owner of an orchard',
    description: 'Weighs every word before giving land away.',
    location: { country: 'Portugal', city: null, languages_spoken: ['Portuguese'] },
    archetype: 'NEGOTIATION',
    archetype_confidence: 0.8,
    archetype_specific_data: { position: 'No lease beyond five years', non_negotiables: ['the old well stays open'] },
    detail_categories: { family_context: { children: 2, heirs: [{ name: 'Ruvo' }] } },
    conversation_rules: {
      opening_behavior: 'Waits to be addressed.',
      response_style: 'Dry and brief.',
      word_limit: 60,
      behavioral_triggers: { what_engages: [], what_frustrates: [], what_escalates: [], what_ends_conversation: [] },
    },
    detail_categories_included: ['family_context'],
    generation_metadata: { engine: 'rules' },
  }
}

export function aScenario(id: string): StoredScenario {
  return {
    template_id: id,
    document: { name: 'orchard.md', text: '# A lease for the orchard\n\nÜber die Pacht – 果園' },
    template_data: {
      template_id: id,
      general_info: { title: 'A lease for the orchard', domain: 'land_lease', language: 'en' },
      context_overview: {},
      persona_definitions: { learn_mode_ai_bot: {}, assess_mode_ai_bot: {} },
      archetype_classification: { primary_archetype: 'NEGOTIATION', confidence_score: 0.8 },
      facts: [],
    },
    steps: [],
    bundled: false,
  }
}

export function anAssessment(id: string): StoredAssessment {
  return { conversation_id: id, criteria: [{ id: 'opening', value: null, reason: 'The talk was too short to tell.' }] }
}

export function aReview(id: string): Review {
  return {
    conversation_id: id,
    comment: 'Asks well, then does not wait.',
    turns: [{ turn: 1, comment: 'A fine question.' }],
    criteria: [{ id: 'opening', level: 1, value: 0.5 }],
    blockers: [{ id: 'threat', answer: false, comment: 'It was a joke of both.' }],
    released: true,
    results_released: false,
    flagged: true,
    flag_note: 'To be talked about in the team.',
    by_hand: { criteria: [{ id: 'opening', level: 1 }], at: '2026-05-01T09:00:00.000Z' },
    updated_at: '2026-05-01T10:00:00.000Z',
  }
}

export function aCategory(name: string): Category {
  return {
    name,
    description: 'What the land means to the person.',
    relevant_when: 'land is leased or sold.',
    example_fields: ['rows', 'oldest_tree', 'water', 'harvest', 'neighbours'],
    cues: ['orchard', 'well'],
  }
}

/** @param turnCount how many turns it holds, each as long as a normal exchange (some 600 characters) */
export function aConversation(id: string, turnCount = 0): Conversation {
  return {
    id,
    persona_id: 'torresk',
    template_id: 'orchard-lease',
    mode: 'assess_mode',
    status: 'active',
    engine: 'rules',
    persona: aPersona('torresk'),
    system_prompt: 'You are Ilvane Torresk. '.repeat(250),
    guards: ['disrespect'],
    versions: { product: '0.1.0' },
    opening: null,
    disposition: { rapport: 0.4, progress: 0, patience: 0.7 },
    turns: Array.from({ length: turnCount }, (_, index) => aTurn(index + 1)),
    flags: [],
    ended: null,
  }
}

export function aTurn(turn: number): Turn {
  return {
    turn,
    message_id: `message-${turn}`,
    learner: `What would a lease of the lower rows have to look like for you? (${turn}) `.repeat(3),
    reply: `Five years, the well stays open, and I see the books every spring. (${turn}) `.repeat(5),
    verdicts: [],
    disposition: { rapport: 0.5, progress: 0.1, patience: 0.7 },
    moved_by: ['open_question'],
    used: ['facts.0'],
    source: 'rules',
    error: null,
  }
}
