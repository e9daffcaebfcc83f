import { type Mutation, mutation } from './mutation.ts'
import { outline, persona } from './persona-changes.ts'
import { everyText, omitting } from './replacing.ts'

const others: Readonly<Record<string, string>> = { female: 'male', male: 'female' }
const atTheDefault = { country: 'India', state: 'Maharashtra', city: 'Mumbai' } as const

/** Damage to who the persona is: its outline, and the document at the end of the pipeline. */
export const personaMutations: readonly Mutation[] = [
  outline('the stated name is lost', (base) => ({ ...base, name: null, gaps: [...new Set([...base.gaps, 'name'])] })),
  outline('the stated age is lost', (base) => ({ ...base, age: null, gaps: [...new Set([...base.gaps, 'age'])] })),
  outline('the stated gender is swapped', (base) => ({ ...base, gender: others[base.gender ?? ''] ?? base.gender })),
  outline('the stated role is lost', (base) => ({ ...base, role: 'the other side' })),
  outline('the description repeats the role', (base) => ({ ...base, description: base.role })),
  outline('the place is lost', (base) => ({
    ...base,
    location: { ...base.location, ...atTheDefault, specific_area: null, languages_spoken: ['English', 'Hindi'] },
  })),
  outline('Hindi is spoken everywhere', (base) => ({
    ...base,
    location: { ...base.location, languages_spoken: ['English', 'Hindi'] },
  })),
  outline('the situation is lost', (base) => ({
    ...base,
    scene: { ...base.scene, situation: null, summary: null, setting: null },
  })),
  outline('the persona does not know who talks to them', (base) => ({
    ...base,
    scene: { ...base.scene, learner_role: null },
  })),
  outline('persona and learner are swapped', (base) => ({
    ...base,
    role: base.scene.learner_role ?? 'learner',
    scene: { ...base.scene, learner_role: base.role },
  })),
  outline('what belongs to the kind of talk is lost', (base) => ({ ...base, archetype_specific_data: {} })),
  outline('the confidence in the kind of talk is always 1', (base) => ({ ...base, archetype_confidence: 1 })),
  outline('statements are cut to three', (base) => ({ ...base, facts: base.facts.slice(0, 3) })),
  outline('statements with figures are lost', (base) => ({
    ...base,
    facts: base.facts.filter(({ text }) => !/\d/.test(text)),
  })),
  outline('the last statement about the person is lost', (base) => {
    const last = base.facts.findLast(({ about }) => about === 'persona')
    return { ...base, facts: base.facts.filter((fact) => fact !== last) }
  }),
  outline('a statement of another scenario slips in', (base) => ({
    ...base,
    facts: [
      ...base.facts,
      {
        text: 'The vineyard of 4 hectares near Tokaj was flooded in 1999 and has belonged to the bank since.',
        about: 'persona',
      },
    ],
  })),
  outline('the persona knows what only the learner may know', (base, template, { mode }) =>
    mode === 'learn_mode' ? base : { ...base, facts: [...template.facts] },
  ),
  outline('the expert has nothing to teach', (base) => ({ ...base, knowledge: [] })),
  mutation<typeof import('../../src/persona/base-persona.ts')>(
    'the learn mode seats the character instead of the expert',
    'persona/base-persona.ts',
    ({ basePersona }) => ({
      basePersona: (template, request) => basePersona(template, { ...request, mode: 'assess_mode' }),
    }),
  ),
  mutation<typeof import('../../src/persona/base-persona.ts')>(
    'the gender the trainer asks for is ignored',
    'persona/base-persona.ts',
    ({ basePersona }) => ({
      basePersona: (template, request) => basePersona(template, omitting(request, 'gender')),
    }),
  ),

  persona('a person without children has three', (built) => {
    const [first] = Object.keys(built.detail_categories)
    if (first === undefined) return built
    const told = 'You have three children: Bo, 4, Ann, 6, and Max, 9.'
    return {
      ...built,
      detail_categories: {
        ...built.detail_categories,
        [first]: { ...built.detail_categories[first], children: 'Three: Bo, 4, Ann, 6, and Max, 9' },
      },
      narratives: { ...built.narratives, [first]: `${built.narratives?.[first] ?? ''} ${told}`.trim() },
    }
  }),
  persona('sums are told in dollars wherever the scene plays', (built) => {
    const inDollars = (text: string) =>
      text.replace(/[€£₹]|zł|\b(?:EUR|PLN|GBP|INR|Rs\.?)\b|\beuros?\b|\brupees?\b/g, '$')
    return {
      ...built,
      detail_categories: everyText(built.detail_categories, inDollars),
      narratives: everyText(built.narratives ?? {}, inDollars),
      archetype_specific_data: everyText(built.archetype_specific_data, inDollars),
    }
  }),
  persona('the document is stored under another mode', (built) => ({
    ...built,
    mode: built.mode === 'try_mode' ? 'assess_mode' : built.mode === 'assess_mode' ? 'try_mode' : built.mode,
  })),
  persona('everything counts as stated in the document', (built) => ({
    ...built,
    provenance: Object.fromEntries(
      Object.entries(built.provenance ?? {}).map(([path, from]) => [path, { ...from, source: 'document' as const }]),
    ),
  })),
  persona('nothing says where it comes from', (built) => omitting(built, 'provenance')),
  persona('the passages quoted as sources stand seven characters further on', (built) => ({
    ...built,
    provenance: Object.fromEntries(
      Object.entries(built.provenance ?? {}).map(([path, { source, span }]) => [
        path,
        { source, ...(span ? { span: { ...span, start: span.start + 7, end: span.end + 7 } } : {}) },
      ]),
    ),
  })),
  persona('what was filled in is not told', (built) => ({
    ...built,
    generation_metadata: { ...built.generation_metadata, filled_in: [], steps: [] },
  })),
  persona('a category is listed and not written', (built) => ({
    ...built,
    detail_categories: Object.fromEntries(Object.entries(built.detail_categories).slice(1)),
  })),
]
