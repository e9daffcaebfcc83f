import type { Attempt, ScenarioEntry } from '../../../src/web/learner/queries.ts'

/** A scenario of the list. */
export function aScenario(changes: Partial<ScenarioEntry> = {}): ScenarioEntry {
  return {
    template_id: 'damp-flat',
    title: 'The damp flat',
    domain: 'housing_advice',
    archetype: 'HELP_SEEKING',
    language: 'en',
    bundled: true,
    purpose: 'Find out what she needs.',
    meets: { name: 'Inês Carvalho', role: 'tenant', gender: 'female', age: 39 },
    minutes: 15,
    published: true,
    ...changes,
  }
}

/** A talk of the list. */
export function anAttempt(changes: Partial<Attempt> = {}): Attempt {
  return {
    id: 'talk-1',
    persona_id: 'persona-1',
    template_id: 'damp-flat',
    mode: 'assess_mode',
    status: 'ended',
    turns: 4,
    flags: [],
    title: 'The damp flat',
    person: { name: 'Inês Carvalho', role: 'tenant', gender: 'female', age: 39 },
    archetype: 'HELP_SEEKING',
    learner: { id: 'learner-1', name: null },
    started_at: '2031-01-02T10:00:00.000Z',
    ended: { outcome: 'positive', reason: 'It went well.' },
    assessed: true,
    score01: 0.72,
    reviewed_score01: null,
    held: false,
    ...changes,
  }
}
