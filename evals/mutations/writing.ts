import { type Mutation, mutation } from './mutation.ts'
import { details, rules } from './persona-changes.ts'

/** Damage to what the writing steps write: the details of each category, and how the persona talks. */
export const writingMutations: readonly Mutation[] = [
  details('each category has two fields', (written) => ({ ...written, fields: written.fields.slice(0, 2) })),
  details('each category loses the statements it was chosen for', (written) => ({
    ...written,
    fields: written.fields.filter(({ facts }) => facts.length === 0),
  })),
  details('each category has fourteen fields', (written) => ({
    ...written,
    fields: [
      ...written.fields,
      ...Array.from({ length: 14 - written.fields.length }, (_, at) => ({
        field: `further_detail_${at + 1}`,
        value: 'something of this kind',
        facts: [],
      })),
    ],
  })),
  details('the fields say "various" and "some"', (written) => ({
    paragraph: 'You have various things of this kind in your life, and some of them matter to you more than others.',
    fields: written.fields.map((field) => ({ ...field, value: 'various, it depends' })),
  })),
  details('all fields of a category hold the same value', (written) => ({
    ...written,
    fields: written.fields.map((field) => ({ ...field, value: written.fields[0]?.value ?? field.value })),
  })),
  details('the paragraphs are lost', (written) => ({ ...written, paragraph: '' })),
  details('the paragraphs speak about the person, not to them', (written) => ({
    ...written,
    paragraph: written.paragraph
      .replace(/\bYou are\b/g, 'The persona is')
      .replace(/\b[Yy]our\b/g, "the persona's")
      .replace(/\b[Yy]ou\b/g, 'the persona'),
  })),
  details('names of fields stand in the paragraph as they are stored', (written) => ({
    ...written,
    paragraph: written.fields.map(({ field, value }) => `${field}: ${value}`).join('; '),
  })),
  mutation<typeof import('../../src/persona/fix-backbone.ts')>(
    'nothing is settled for all writers',
    'persona/fix-backbone.ts',
    ({ fixBackbone }) => ({ fixBackbone: { ...fixBackbone, rules: () => ({ facts: [] }) } }),
  ),
  mutation<typeof import('../../src/persona/consistency.ts')>(
    'a detail contradicts the age and nobody checks',
    'persona/consistency.ts',
    () => ({
      checkConsistency: (written, base) => ({
        details: new Map(
          [...written].map(([name, { fields, paragraph }]) => [
            name,
            {
              fields: fields.map((field, at) =>
                at === 0 ? { ...field, value: `You are ${(Number(base.age) || 40) + 11} years old`, facts: [] } : field,
              ),
              paragraph: `You are ${(Number(base.age) || 40) + 11} years old. ${paragraph}`,
            },
          ]),
        ),
        mended: [],
      }),
    }),
  ),

  rules('the opening is lost', (written) => ({
    ...written,
    opens: 'learner',
    opening_line: null,
    opening_behavior: 'You wait.',
  })),
  rules('the persona always opens the talk', (written) => ({
    ...written,
    opens: 'persona',
    opening_line: 'Good day. I have something to discuss with you.',
  })),
  rules('the manner of the document is replaced by a usual one', (written) => ({
    ...written,
    response_style: 'You speak in a friendly way and answer at length.',
  })),
  rules('everybody may speak ten times as long', (written) => ({ ...written, word_limit: written.word_limit * 10 })),
  rules('everybody may say eight words', (written) => ({ ...written, word_limit: 8 })),
  rules('the prescribed reactions are lost', (written) => ({
    ...written,
    what_engages: ['When the other person is friendly, you are friendly.'],
    what_frustrates: ['When the other person is not friendly, you are not either.'],
    what_escalates: ['When the other person is rude, you are rude.'],
    what_ends_conversation: ['When there is nothing left to say, you go.'],
  })),
  rules('the triggers stand under the wrong occasion', (written) => ({
    ...written,
    what_engages: written.what_ends_conversation,
    what_ends_conversation: written.what_engages,
  })),
]
