import type { PersonaRequest } from '../../src/persona/persona.ts'
import { type Mutation, mutation } from './mutation.ts'
import { omitting } from './replacing.ts'

type Build = typeof import('../../src/persona/build-persona.ts')

const asked = (name: string, edit: (request: PersonaRequest) => PersonaRequest): Mutation =>
  mutation<Build>(name, 'persona/build-persona.ts', ({ buildPersona }) => ({
    buildPersona: (template, request, options) => buildPersona(template, edit(request), options),
  }))

/** Damage to what is invented where the document leaves it open, and to what a trainer may ask for. */
export const inventionMutations: readonly Mutation[] = [
  asked('every variation is the same', (request) => omitting(request, 'variation_id')),
  asked('the wish of the trainer is ignored', (request) => omitting(request, 'custom_prompt')),
  asked('the same request gives another person each time', (request) => ({ ...request, variation_id: Math.random() })),
  mutation<typeof import('../../src/persona/invent/names.ts')>(
    'names are English wherever the scene plays',
    'persona/invent/names.ts',
    ({ inventName }) => ({
      inventName: (_country, gender, seed, taken) => inventName('GB', gender, seed, taken),
    }),
  ),
  mutation<typeof import('../../src/persona/invent/names.ts')>(
    'names are Indian wherever the scene plays',
    'persona/invent/names.ts',
    ({ inventName }) => ({
      inventName: (_country, gender, seed, taken) => inventName('IN', gender, seed, taken),
    }),
  ),
  mutation<typeof import('../../src/persona/invent/names.ts')>(
    'women get names of men, and men those of women',
    'persona/invent/names.ts',
    ({ inventName }) => ({
      inventName: (country, gender, seed, taken) =>
        inventName(country, gender === 'male' ? 'female' : 'male', seed, taken),
    }),
  ),
  mutation<typeof import('../../src/persona/invent/names.ts')>(
    'everybody without a name is called John Doe',
    'persona/invent/names.ts',
    () => ({ inventName: () => 'John Doe' }),
  ),
  mutation<typeof import('../../src/persona/invent/identity.ts')>(
    'invented ages are those of children',
    'persona/invent/identity.ts',
    () => ({ plausibleAge: () => 9 }),
  ),
  mutation<typeof import('../../src/persona/invent/identity.ts')>(
    'invented gender does not mind what the document tells',
    'persona/invent/identity.ts',
    ({ plausibleGender }) => ({
      plausibleGender: (base, random) => (plausibleGender(base, random) === 'male' ? 'female' : 'male'),
    }),
  ),
  mutation<typeof import('../../src/persona/invent/life.ts')>(
    'invented sums are in dollars',
    'persona/invent/life.ts',
    ({ lifeOf }) => ({
      lifeOf: (input) => ({ ...lifeOf(input), money: (lunches: number) => `$${Math.round(lunches * 12)}` }),
    }),
  ),
  mutation<typeof import('../../src/persona/invent/life.ts')>(
    'everybody invented is called Sam',
    'persona/invent/life.ts',
    ({ lifeOf }) => ({ lifeOf: (input) => ({ ...lifeOf(input), fullName: () => 'Sam Sam', firstName: () => 'Sam' }) }),
  ),
  mutation<typeof import('../../src/persona/invent/ways-of-life.ts')>(
    'everybody eats, drinks and travels as in India',
    'persona/invent/ways-of-life.ts',
    ({ waysOfLife }) => ({ waysOfLife: () => waysOfLife('IN') }),
  ),
  mutation<typeof import('../../src/persona/base-location.ts')>(
    'the country is the default wherever the scene plays',
    'persona/base-location.ts',
    ({ baseLocation }) => ({
      baseLocation: (template, key, definition) => {
        const stated = baseLocation(template, key, definition)
        return { ...stated, location: { ...stated.location, country: 'India' } }
      },
    }),
  ),
  mutation<typeof import('../../src/persona/close-gaps.ts')>(
    'what is invented wins over what the document states',
    'persona/close-gaps.ts',
    ({ closeGaps }) => ({
      closeGaps: (outline, fixed) => {
        const { base, backbone } = closeGaps(outline, fixed)
        return { base: { ...base, name: 'Alex Kane', age: 33 }, backbone }
      },
    }),
  ),
  mutation<typeof import('../../src/persona/close-gaps.ts')>(
    'what the document leaves open stays open',
    'persona/close-gaps.ts',
    ({ closeGaps }) => ({
      closeGaps: (outline, fixed) => closeGaps(outline, { ...fixed, value: { facts: [] } }),
    }),
  ),
]
