import type { Trigger } from '../../src/persona/rules/reactions.ts'
import { type Mutation, mutation } from './mutation.ts'
import { choice, details, outline, persona, reading, rules } from './persona-changes.ts'
import { everyText, replaced } from './replacing.ts'

const usualLimits: ReadonlySet<number> = new Set([30, 45, 60, 80, 110])

/** Another person comes out, or the same one told otherwise, and is as good. */
export const harmlessInPersona: readonly Mutation[] = [
  rules('the triggers of each kind stand in another order', (written) => ({
    ...written,
    what_engages: written.what_engages.toReversed(),
    what_frustrates: written.what_frustrates.toReversed(),
    what_escalates: written.what_escalates.toReversed(),
    what_ends_conversation: written.what_ends_conversation.toReversed(),
  })),
  details('the fields of each category stand in another order', (written) => ({
    ...written,
    fields: written.fields.toReversed(),
  })),
  // Only the limits that are our own choice: a number of words that a document states stays.
  mutation<typeof import('../../src/persona/rules/manner.ts')>(
    'a reply may have two words more',
    'persona/rules/manner.ts',
    ({ wordLimit }) => ({
      wordLimit: (manner, coaches) => {
        const limit = wordLimit(manner, coaches)
        return usualLimits.has(limit) && !/\d words/.test(manner.join(' ')) ? limit + 2 : limit
      },
    }),
  ),
  mutation<typeof import('../../src/persona/rules/default-triggers.ts')>(
    'the usual triggers use other words for the same',
    'persona/rules/default-triggers.ts',
    ({ defaultTriggers }) => {
      const reworded = (of: Readonly<Record<Trigger, readonly string[]>>) =>
        everyText(of, (text) =>
          text
            .replace('you lean in and ask further', 'you become interested and ask on')
            .replace('you calm by one step', 'you become a little calmer')
            .replace('you turn them down', 'you do not accept them')
            .replace('you say less', 'you become brief')
            .replace('you repeat your position', 'you say again where you stand'),
        )
      return {
        defaultTriggers: {
          PERSUASION: reworded(defaultTriggers.PERSUASION),
          CONFRONTATION: reworded(defaultTriggers.CONFRONTATION),
          HELP_SEEKING: reworded(defaultTriggers.HELP_SEEKING),
          INVESTIGATION: reworded(defaultTriggers.INVESTIGATION),
          NEGOTIATION: reworded(defaultTriggers.NEGOTIATION),
        },
      }
    },
  ),
  // Names, ages, friends and habits that no document states come out otherwise, by the same rules.
  mutation<typeof import('../../src/persona/invent/random.ts')>(
    'what the document leaves open is drawn from another seed',
    'persona/invent/random.ts',
    ({ randomFor }) => ({ randomFor: (seed, purpose) => randomFor(seed + 17, purpose) }),
  ),
  mutation<typeof import('../../src/persona/invent/identity.ts')>(
    'invented ages are a year higher',
    'persona/invent/identity.ts',
    ({ plausibleAge }) => ({ plausibleAge: (base, random) => plausibleAge(base, random) + 1 }),
  ),
  choice('the reasons for the categories are worded differently', (chosen) =>
    chosen.map((one) => ({ ...one, reason: `Chosen because of this. ${one.reason}` })),
  ),
  mutation<typeof import('../../src/persona/categories.ts')>(
    'the descriptions of the categories are worded differently',
    'persona/categories.ts',
    ({ categoryLibrary }) => ({
      categoryLibrary: categoryLibrary.map((category) =>
        category.name === 'family_context'
          ? { ...category, description: 'The household and the relatives, and how they sway what the person does.' }
          : category.name === 'time_constraints'
            ? { ...category, description: replaced(category.description, 'press on the talk', 'weigh on the talk') }
            : category,
      ),
    }),
  ),
  persona('the persona has another id', (built) => ({ ...built, id: built.id.replace(/^.{8}/, '5a5a5a5a') })),
  persona(
    'the persona document names its fields in another order',
    (built) => Object.fromEntries(Object.entries(built).toReversed()) as typeof built,
  ),
  outline('an empty remark is kept with the persona', (base) => ({ ...base, scene: { ...base.scene, remark: null } })),
  reading('the reading is a little less sure of the kind of talk', (read) => ({
    ...read,
    archetype: {
      ...read.archetype,
      confidence: Math.round(Math.max(0, read.archetype.confidence - 0.02) * 100) / 100,
      alternatives: read.archetype.alternatives.map((other) => ({
        ...other,
        confidence: Math.round(Math.max(0, other.confidence - 0.02) * 100) / 100,
      })),
    },
  })),
  mutation<typeof import('../../src/persona/statements.ts')>(
    'names of fields are put into words by another function',
    'persona/statements.ts',
    () => ({ inWords: (field) => field.split('_').join(' ') }),
  ),
  mutation<typeof import('../../src/prompt/identity-section.ts')>(
    'who the person is is told in other words',
    'prompt/identity-section.ts',
    ({ identitySection }) => ({
      identitySection: (built) => {
        const section = identitySection(built)
        const text = section.text
          .replace('Your role: ', 'What you are here: ')
          .replace('You live or work in', 'Your place is')
        return { ...section, text }
      },
    }),
  ),
]
