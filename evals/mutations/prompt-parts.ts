import type { Persona } from '../../src/persona/persona.ts'
import { type Mutation, mutation } from './mutation.ts'

const identity = (name: string, seen: (persona: Persona) => Persona): Mutation =>
  mutation<typeof import('../../src/prompt/identity-section.ts')>(
    name,
    'prompt/identity-section.ts',
    ({ identitySection }) => ({ identitySection: (persona) => identitySection(seen(persona)) }),
  )

const flow = (name: string, seen: (rules: Persona['conversation_rules']) => Persona['conversation_rules']): Mutation =>
  mutation<typeof import('../../src/prompt/flow-section.ts')>(name, 'prompt/flow-section.ts', ({ flowSection }) => ({
    flowSection: (persona) => flowSection({ ...persona, conversation_rules: seen(persona.conversation_rules) }),
  }))

const narrative = (name: string, tell: (told: string, persona: Persona, category: string) => string): Mutation =>
  mutation<typeof import('../../src/prompt/narrative.ts')>(name, 'prompt/narrative.ts', ({ narrativeOf }) => ({
    narrativeOf: (persona, category) => tell(narrativeOf(persona, category), persona, category),
  }))

const data = (name: string, seen: (persona: Persona) => Persona): Mutation =>
  mutation<typeof import('../../src/prompt/archetype-section.ts')>(
    name,
    'prompt/archetype-section.ts',
    ({ archetypeSection }) => ({ archetypeSection: (persona) => archetypeSection(seen(persona)) }),
  )

const others: Readonly<Record<string, string>> = { female: 'male', male: 'female' }

/** Damage to single parts of the prompt: the persona is whole, the prompt does not tell it. */
export const promptPartMutations: readonly Mutation[] = [
  identity('the prompt does not tell the name', (persona) => ({ ...persona, name: null })),
  identity('the prompt does not tell the age', (persona) => ({ ...persona, age: null })),
  identity('the prompt tells an age five years off', (persona) => ({
    ...persona,
    age: typeof persona.age === 'number' ? persona.age + 5 : persona.age,
  })),
  identity('the prompt does not tell the gender', (persona) => ({ ...persona, gender: null })),
  identity('the prompt tells the other gender', (persona) => ({
    ...persona,
    gender: others[persona.gender ?? ''] ?? persona.gender,
  })),
  identity('the prompt does not tell the role', (persona) => ({ ...persona, role: 'a person' })),
  identity('the prompt tells the role of the learner as that of the person', (persona) => ({
    ...persona,
    role: persona.scene?.learner_role ?? 'learner',
  })),
  identity('the prompt does not tell the description', (persona) => ({ ...persona, description: '' })),
  identity('the prompt moves the person to the default country', (persona) => ({
    ...persona,
    location: { ...persona.location, city: 'Mumbai', state: 'Maharashtra', country: 'India' },
  })),
  identity('the prompt lets the person speak English and Hindi only', (persona) => ({
    ...persona,
    location: { ...persona.location, languages_spoken: ['English', 'Hindi'] },
  })),

  flow('the prompt loses how the person opens', (rules) => ({ ...rules, opening_behavior: '', opening_line: null })),
  flow('the prompt loses the manner of speaking', (rules) => ({ ...rules, response_style: '' })),
  flow('the prompt loses every trigger', (rules) => ({
    ...rules,
    behavioral_triggers: { what_engages: [], what_frustrates: [], what_escalates: [], what_ends_conversation: [] },
  })),
  flow('the prompt loses what draws the person in', (rules) => ({
    ...rules,
    behavioral_triggers: { ...rules.behavioral_triggers, what_engages: [] },
  })),
  flow('the prompt loses what makes the person escalate', (rules) => ({
    ...rules,
    behavioral_triggers: { ...rules.behavioral_triggers, what_escalates: [] },
  })),
  flow('the prompt loses what makes the person leave', (rules) => ({
    ...rules,
    behavioral_triggers: { ...rules.behavioral_triggers, what_ends_conversation: [] },
  })),
  flow('what draws the person in frustrates them, and the other way round', (rules) => ({
    ...rules,
    behavioral_triggers: {
      ...rules.behavioral_triggers,
      what_engages: rules.behavioral_triggers.what_frustrates,
      what_frustrates: rules.behavioral_triggers.what_engages,
    },
  })),

  narrative('the prompt tells the fields without a paragraph, as a form', (_, persona, category) =>
    JSON.stringify(persona.detail_categories[category] ?? {}),
  ),
  narrative('the prompt leaves out what the paragraphs do not tell', (told) =>
    told.replace(/\n?To be exact: .*$/s, ''),
  ),
  narrative('the prompt loses the first sentence of each category', (told) => told.replace(/^[^.!?]*[.!?]\s*/, '')),
  narrative('the prompt tells figures without their numbers', (told) => told.replace(/\d[\d.,]*/g, 'some')),

  data('the prompt loses position, criteria, objections and limits', (persona) => ({
    ...persona,
    archetype_specific_data: {},
  })),
  data('the prompt keeps one item of each list of the kind of talk', (persona) => ({
    ...persona,
    archetype_specific_data: Object.fromEntries(
      Object.entries(persona.archetype_specific_data).map(([field, value]) => [
        field,
        Array.isArray(value) ? value.slice(0, 1) : value,
      ]),
    ),
  })),
]
