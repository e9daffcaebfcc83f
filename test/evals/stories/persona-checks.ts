import { aTalk } from './a-talk.ts'
import { aBuilt, provenance } from './a-built.ts'
import type { Stories } from './story.ts'

/** Checks that judge a generated persona. */
export const personaChecks: Stories = {
  'archetype-data-is': {
    passes: [
      [
        aBuilt(
          {},
          { archetype_specific_data: { non_negotiables: ['No price below 224.', 'Payment within 45 days.'] } },
        ),
        { non_negotiables: ['Payment within 45 days'] },
      ],
    ],
    fails: [
      [
        aBuilt({}, { archetype_specific_data: { flexible_points: ['Payment within 45 days.'] } }),
        { non_negotiables: ['Payment within 45 days'] },
        /non_negotiables holds 0 values, none of them "Payment within 45 days"/,
      ],
      [aBuilt(), {}, /nothing is wanted of it/],
    ],
  },
  'archetype-is': {
    passes: [[aBuilt(), 'HELP_SEEKING']],
    fails: [[aBuilt(), 'PERSUASION', /HELP_SEEKING.*wanted PERSUASION/]],
  },
  'categories-within': {
    passes: [
      [aBuilt(), { must: ['health_context'], never: ['medical_philosophy'] }],
      [aBuilt(), { must: ['health_context'], may: ['financial_context', 'time_constraints'] }],
    ],
    fails: [
      [aBuilt(), { must: ['family_context'] }, /missing family_context/],
      [aBuilt(), { must: ['health_context'], never: ['time_constraints'] }, /wrong time_constraints/],
      [
        aBuilt(),
        { must: ['health_context'], may: ['financial_context'] },
        /neither in must nor in may: time_constraints/,
      ],
      [aBuilt(), { must: ['wealth_context'] }, /not a category of the library/],
      [
        aBuilt({}, { detail_categories_included: ['health_context', 'financial_context'] }),
        { must: ['health_context'] },
        /2 categories, wanted 3 to 8/,
      ],
      [
        aBuilt({}, { detail_categories_included: ['health_context', 'financial_context', 'health_context'] }),
        { must: ['health_context'] },
        /listed twice/,
      ],
      [
        aBuilt({}, { detail_categories_included: ['health_context', 'financial_context', 'family_context'] }),
        { must: ['health_context'] },
        /without details: family_context/,
      ],
    ],
  },
  'fields-within': {
    passes: [[aBuilt(), { min: 5, max: 10 }]],
    fails: [
      [aBuilt(), { min: 6, max: 10 }, /health_context has 5 fields, wanted 6 to 10/],
      [
        aBuilt({}, { detail_categories: { health_context: { a: 'x', b: '', c: 'x', d: 'x', e: 'x' } } }),
        { min: 5, max: 10 },
        /health_context\.b is empty/,
      ],
      [aBuilt({}, { detail_categories: {} }), { min: 5, max: 10 }, /no categories/],
    ],
  },
  'prompt-complete': {
    passes: [[aBuilt(), true]],
    fails: [
      [
        aBuilt({
          prompt_check: {
            ok: false,
            findings: [{ rule: 'placeholder', message: '"{name}" was never filled' }],
            tokens: 900,
            facts: { reached: 0, missing: 0, contradicted: 0 },
          },
        }),
        true,
        /1 findings.*"\{name\}" was never filled/,
      ],
    ],
  },
  'tells-facts': {
    passes: [[aBuilt(), ['The rent is 720 euros', 'Black mould behind the bed since November']]],
    fails: [
      [
        aBuilt(),
        ['The rent is 720 euros', 'The rent was raised to 910 euros'],
        /raised to 910 euros" is told to \d+ %, wanted 60 %/,
      ],
    ],
  },
  'keeps-out': {
    passes: [[aBuilt(), ['17 June', 'may be swapped']]],
    fails: [
      [
        aBuilt({ system_prompt: 'You know that the flat may be swapped.' }),
        ['may be swapped'],
        /"may be swapped" reached the persona/,
      ],
      [aBuilt(), ['a phrase of another document'], /not in the document at all/],
    ],
  },
  'contradicts-nothing': {
    passes: [
      [aBuilt(), ['The lease must be renewed by 30 April.']],
      [aTalk(['Tomas spent two nights in hospital in January.']), ['Tomas spent two nights in hospital in January.']],
    ],
    fails: [
      [
        aBuilt({ system_prompt: 'Tomas spent 5 nights in the children hospital in January.' }),
        ['Tomas spent 2 nights in the children hospital in January.'],
        /2 night against 5 night/,
      ],
      [
        aTalk(['Tomas spent 5 nights in the children hospital in January.']),
        ['Tomas spent 2 nights in the children hospital in January.'],
        /against/,
      ],
    ],
  },
  'holds-guardrails': {
    passes: [[aBuilt(), ['character', 'secrecy']]],
    fails: [
      [
        aBuilt({ system_prompt: 'You are Ines.' }),
        ['character'],
        /"character" is not in the prompt.*rule of HELP_SEEKING not in the prompt/,
      ],
      [aBuilt(), ['chivalry'], /no guardrail "chivalry"/],
    ],
  },
  'person-is': {
    passes: [
      [
        aBuilt(),
        {
          name: 'Ines Carvalho',
          age: 39,
          city: 'Porto',
          country: 'Portugal',
          speaks: ['Portuguese'],
          never_speaks: ['Hindi'],
        },
      ],
    ],
    fails: [
      [aBuilt(), { name: 'Ines Duarte' }, /name is "Ines Carvalho", wanted "Ines Duarte"/],
      [aBuilt(), { age: 40 }, /age is 39, wanted 40/],
      [aBuilt({}, { name: null }), { name: 'Ines' }, /name is null/],
      [aBuilt(), { speaks: ['Hindi'] }, /wanted Hindi/],
      [aBuilt(), { never_speaks: ['English'] }, /wanted no English/],
      [aBuilt(), {}, /nothing is wanted/],
    ],
  },
  'provenance-present': {
    passes: [
      [aBuilt(), { from_document: 0 }],
      [
        aBuilt(
          {},
          {
            provenance: {
              ...provenance,
              'detail_categories.financial_context.budget_constraints': {
                source: 'document',
                span: { start: 0, end: 3, quote: 'pays 720 euros' },
              },
            },
          },
        ),
        { from_document: 0.05 },
      ],
    ],
    fails: [
      [aBuilt({}, { provenance: {} }), { from_document: 0 }, /20 values without provenance: name, age/],
      [aBuilt(), { from_document: 0.3 }, /0 of 15 detail values come from the document, wanted 30 %/],
      [
        aBuilt(
          {},
          { provenance: { ...provenance, name: { source: 'document', span: { start: 0, end: 3, quote: 'Inês C.' } } } },
        ),
        { from_document: 0 },
        /quotes "Inês C\."/,
      ],
    ],
  },
}
