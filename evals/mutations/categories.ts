import { type Mutation, mutation } from './mutation.ts'
import { choice, persona } from './persona-changes.ts'

type Chosen = { name: string; fact: number | null; reason: string }

const plain = (name: string): Chosen => ({ name, fact: null, reason: 'This kind of talk needs it.' })
const always = ['professional_context', 'family_context', 'emotional_state', 'past_experiences'].map(plain)

/** What a hurried engineer would write instead of reading the statements. */
const byDomain: readonly (readonly [word: RegExp, categories: readonly string[]])[] = [
  [/pharma|health|maternity|clinic|patient|medic/, ['medical_philosophy', 'health_context', 'professional_context']],
  [/sale|customer|car|product/, ['decision_criteria', 'financial_context', 'sales_rep_history']],
  [/dei|incident|complaint|conflict/, ['incident_context', 'emotional_state', 'work_relationships']],
]

const forcedIn = (category: string): Mutation =>
  choice(`${category} is chosen for everybody`, (chosen) =>
    chosen.some(({ name }) => name === category) ? chosen : [plain(category), ...chosen].slice(0, 8),
  )

const never = (category: string): Mutation =>
  choice(`${category} is never chosen`, (chosen) => chosen.filter(({ name }) => name !== category))

/** Damage to the choice of categories. */
export const categoryMutations: readonly Mutation[] = [
  choice('nine categories are chosen', (chosen, { library }) => {
    const more = library.filter(({ name }) => !chosen.some((one) => one.name === name)).map(({ name }) => plain(name))
    return [...chosen, ...more].slice(0, 9)
  }),
  choice('every category of the library is chosen', (_, { library }) => library.map(({ name }) => plain(name))),
  choice('two categories are chosen', (chosen) => chosen.slice(0, 2)),
  choice('the weightiest category is left out', (chosen) => chosen.slice(1)),
  choice('the three weakest of the chosen categories stay', (chosen) => chosen.slice(-3)),
  choice('the same four categories are chosen whatever the scenario', () => always),
  choice('what does not fit is chosen instead of what does', (chosen, { library }) =>
    library
      .filter(({ name }) => !chosen.some((one) => one.name === name))
      .slice(0, chosen.length)
      .map(({ name }) => plain(name)),
  ),
  choice('categories follow from the domain by a table', (_, { template }) => {
    const found = byDomain.find(([word]) => word.test(template.general_info.domain))?.[1]
    return (found ?? ['family_context', 'lifestyle_context', 'social_context']).map(plain)
  }),
  choice('the first category is chosen twice and the last not at all', (chosen) => {
    const [first] = chosen
    return first ? [first, ...chosen.slice(0, -1)] : chosen
  }),
  choice('the least important category comes first', (chosen) => chosen.toReversed()),
  choice('no reason is given for a category', (chosen) => chosen.map((one) => ({ ...one, fact: null, reason: '' }))),
  choice('the reasons point to the wrong statement', (chosen, { base }) =>
    chosen.map((one) => ({ ...one, fact: one.fact === null ? null : (one.fact + 5) % base.facts.length })),
  ),
  forcedIn('medical_philosophy'),
  forcedIn('sales_rep_history'),
  forcedIn('health_context'),
  never('decision_criteria'),
  never('incident_context'),
  never('emotional_state'),
  never('anxiety_factors'),
  never('financial_context'),
  persona('a category is named twice in the list', (built) => ({
    ...built,
    detail_categories_included: [...built.detail_categories_included, ...built.detail_categories_included.slice(0, 1)],
  })),
  mutation<typeof import('../../src/persona/category-evidence.ts')>(
    'statements say nothing for a category',
    'persona/category-evidence.ts',
    () => ({ evidenceFor: () => [] }),
  ),
  mutation<typeof import('../../src/persona/situation.ts')>(
    'everybody is sold to, and everybody is a clinician',
    'persona/situation.ts',
    ({ situationOf }) => ({
      situationOf: (template, base, mode) => ({
        ...situationOf(template, base, mode),
        learnerSells: true,
        clinicianDecides: true,
        asksAboutHealth: false,
      }),
    }),
  ),
  mutation<typeof import('../../src/persona/categories.ts')>(
    'half of the library of categories is lost',
    'persona/categories.ts',
    ({ categoryLibrary }) => ({ categoryLibrary: categoryLibrary.slice(0, 9) }),
  ),
]
