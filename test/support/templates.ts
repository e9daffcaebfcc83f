import type { Archetype, Fact, PersonaDefinition, Template } from '../../src/scenario/template.ts'

/** What a test wants to say about a template; everything else is plain and neutral. */
export interface TemplateParts {
  readonly title?: string
  readonly domain?: string
  readonly language?: string
  readonly country?: string | null
  readonly archetype?: Archetype
  readonly context?: Template['context_overview']
  readonly assess?: PersonaDefinition
  readonly learn?: PersonaDefinition
  readonly tryOut?: PersonaDefinition
  readonly facts?: readonly (string | Fact)[] // a string is a fact about the persona
  readonly knowledge?: readonly string[]
}

/** @returns a template made by hand; every stated value of the assess persona has a span that quotes it. */
export function aTemplate(parts: TemplateParts = {}): Template {
  const assess = parts.assess ?? {}
  return {
    template_id: `template-${(parts.title ?? 'plain').toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
    general_info: {
      title: parts.title ?? 'A conversation',
      domain: parts.domain ?? 'practice',
      purpose: null,
      language: parts.language ?? 'en',
      country: parts.country ?? null,
    },
    context_overview: parts.context ?? {},
    persona_definitions: {
      learn_mode_ai_bot: parts.learn ?? {},
      assess_mode_ai_bot: assess,
      ...(parts.tryOut ? { try_mode_ai_bot: parts.tryOut } : {}),
    },
    archetype_classification: { primary_archetype: parts.archetype ?? 'HELP_SEEKING', confidence_score: 0.9 },
    facts: (parts.facts ?? []).map((fact) => (typeof fact === 'string' ? { text: fact, about: 'persona' } : fact)),
    knowledge: parts.knowledge ? { points: [...parts.knowledge] } : null,
    spans: Object.fromEntries(
      Object.entries(assess)
        .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
        .map(([field, value]) => [
          `persona_definitions.assess_mode_ai_bot.${field}`,
          { start: 0, end: String(value).length, quote: String(value) },
        ]),
    ),
  }
}

/** A grower who is offered a pump: PERSUASION, the learner sells, Kenya. */
export const irrigationSale = aTemplate({
  title: 'Selling a solar pump',
  domain: 'farm_equipment_sales',
  country: 'Kenya',
  archetype: 'PERSUASION',
  context: { learner_role: 'sales agent of a pump maker', setting: 'At the edge of her field, in the late morning' },
  assess: {
    name: 'Mercy Chebet',
    age: 39,
    gender: 'female',
    role: 'vegetable grower with four acres',
    location: 'Nakuru, Kenya',
    current_position: 'waters by hand and with a hired petrol pump',
    decision_criteria: ['pays for itself within two seasons', 'repair within three days', 'works on cloudy days'],
    objection_library: ['What happens when it is cloudy?'],
  },
  facts: [
    'She grows tomatoes and kale on four acres and employs three workers in the harvest.',
    'The hired petrol pump costs her KSh 9,000 a month in the dry season.',
    'She can pay KSh 40,000 at once and not more than KSh 6,500 a month.',
    'Her savings group lends up to KSh 60,000 if two members sign.',
    'Two years ago a dealer sold her a drip kit that clogged in the third week; he never came back.',
    'Since then she trusts only sellers who name a mechanic in her own county.',
    'Her neighbour Wafula bought a cheap pump and the whole village laughed when it broke.',
    'She decides by how soon it pays for itself, then by repair, then by cloudy days.',
    'If the learner shows her figures from a farm nearby, she asks to visit that farm.',
    'If she is pressed to sign today, she says she has work to do and walks away.',
    { text: 'The learner may offer a trial of two weeks.', about: 'learner', persona_knows: false },
  ],
})

/** Night nurse against ward manager: CONFRONTATION in a hospital, nobody decides on treatment. */
export const rosterConflict = aTemplate({
  title: 'The third weekend in a row',
  domain: 'team_conflict',
  country: 'Canada',
  archetype: 'CONFRONTATION',
  context: { learner_role: 'ward manager', setting: 'The small office of the ward, after the early shift' },
  assess: {
    name: 'Denise Arsenault',
    age: 44,
    gender: 'female',
    role: 'nurse on a surgical ward',
    location: 'Toronto, Ontario',
    sub_type: 'VICTIM',
    emotional_state: 'She is hurt and tired, and it comes out as sarcasm.',
  },
  facts: [
    'Denise has worked on this ward for sixteen years.',
    'Last Friday the learner put her on duty for the third weekend in a row without asking her.',
    'On Sunday she broke down in the medicine room in front of two students.',
    'A colleague, Priti, was given both of her free weekends back after one talk with the learner.',
    'She feels passed over and is furious that nobody noticed.',
    'The rules of the hospital say that nobody works more than two weekends in a row.',
    'She is afraid that she will be moved to another ward if she complains.',
    'If the learner says that everybody has to help out, she becomes sarcastic.',
    'If the learner admits the mistake, she is silent for a while and then speaks about Sunday.',
    'If she is told to calm down, she gets up and leaves.',
    'She begins with her coat on: "So, which weekend do you want this time?"',
  ],
})

/** A daughter asks about care for her father: HELP_SEEKING, Spanish, Spain. */
export const careInquiry = aTemplate({
  title: 'Consulta sobre cuidados en casa',
  domain: 'care_advice',
  language: 'es',
  archetype: 'HELP_SEEKING',
  context: { learner_role: 'trabajadora social' },
  assess: { name: 'Rosario Vidal', age: 51, gender: 'female', role: 'hija y cuidadora', location: 'Zaragoza, España' },
  facts: [
    'Su padre, de 83 años, tiene demencia desde hace dos años.',
    'La semana pasada se cayó en el baño y estuvo tres días en el hospital.',
    'Toma pastillas para la tensión y para dormir.',
    'Su hermano vive en Lisboa y dice que lo mejor es una residencia.',
    'Ella trabaja media jornada y gana 870 euros al mes.',
    'La residencia cuesta 2.100 euros al mes.',
    'Tiene miedo de que su padre se caiga otra vez cuando está solo.',
    'Si la trabajadora le habla de trámites sin escucharla, se levanta y se va.',
  ],
})

/** A witness without name, age, gender or place: INVESTIGATION. */
export const forkliftWitness = aTemplate({
  title: 'After the forklift accident',
  domain: 'safety_investigation',
  archetype: 'INVESTIGATION',
  context: { learner_role: 'safety officer' },
  assess: { role: 'warehouse worker', communication_barriers: ['answers only what is asked'] },
  facts: [
    'On Tuesday 4 March at 06:50 a forklift hit a rack in aisle nine.',
    'The witness stood eight metres away and saw the driver look at his telephone.',
    'The shift leader Joao told the witness to say nothing about the telephone.',
    'The witness fears losing the place on the early shift.',
    'The brakes had been reported as faulty two weeks before.',
    'If the learner asks for the order of events, the witness tells everything step by step.',
  ],
})

/** Hardly anything is known. */
export const nearlyEmpty = aTemplate({ title: 'First contact', archetype: 'NEGOTIATION' })

/** A coach is named, and only one statement is about that coach. */
export const withCoach = aTemplate({
  title: 'Difficult feedback',
  domain: 'leadership',
  country: 'Ireland',
  archetype: 'CONFRONTATION',
  assess: { name: 'Owen Tierney', role: 'project lead', location: 'Cork, Ireland' },
  learn: { name: 'Bridget Lally', role: 'leadership coach' },
  facts: [
    'Owen missed two deadlines in May.',
    { text: 'Bridget Lally led sales teams for ten years.', about: 'setting' },
  ],
  knowledge: ['Feedback describes what was seen before it says what it meant.'],
})

export const allTemplates: readonly Template[] = [
  irrigationSale,
  rosterConflict,
  careInquiry,
  forkliftWitness,
  nearlyEmpty,
  withCoach,
]
