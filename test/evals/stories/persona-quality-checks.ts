import type { PersonaOutput } from '../../../evals/outputs.ts'
import type { Persona, Provenance } from '../../../src/persona/persona.ts'
import { aPersona } from '../../support/personas.ts'
import { aBuilt, document, provenance } from './a-built.ts'
import type { Stories } from './story.ts'

const mine = aPersona()
const { conversation_rules: rules } = mine
const triggers = rules.behavioral_triggers

/** The same person with one field of `financial_context` saying something else. */
const saying = (value: string, changes: Partial<PersonaOutput> = {}, person: Partial<Persona> = {}): PersonaOutput =>
  aBuilt(changes, {
    detail_categories: {
      ...mine.detail_categories,
      financial_context: { ...mine.detail_categories.financial_context, decision_authority: value },
    },
    ...person,
  })

const withRules = (changes: Partial<Persona['conversation_rules']>): PersonaOutput =>
  aBuilt({}, { conversation_rules: { ...rules, ...changes } })

const prompted = (system_prompt: string): PersonaOutput => aBuilt({ system_prompt })

const stating = (source: Provenance): PersonaOutput =>
  saying(
    'The rent is 720 euros',
    {},
    {
      provenance: { ...provenance, 'detail_categories.financial_context.decision_authority': source },
    },
  )

const span = (quote: string) => {
  const start = Math.max(0, document.indexOf(quote))
  return { start, end: start + quote.length, quote }
}

const paragraph = (count: number) => `You ${'pay rent '.repeat((count - 1) / 2).trim()}`
const told = (text: string): PersonaOutput =>
  aBuilt({}, { narratives: Object.fromEntries(mine.detail_categories_included.map((name) => [name, text])) })

const fourKinds = {
  what_engages: ['When a date is named, you breathe out.', 'When somebody asks for Tomas, you soften.'],
  what_frustrates: ['When you are told to air the room, you sigh.', 'When nobody writes it down, you stop.'],
  what_escalates: ['When nobody else complains, you raise your voice.', 'When the child is blamed, you get sharp.'],
  what_ends_conversation: [
    'When the file is mentioned again, you stand up.',
    'When you are insulted, you leave at once.',
  ],
}

/** Checks of a persona's quality: rich, true to the document, one person, and with rules to play by. */
export const personaQualityChecks: Stories = {
  'reasons-given': {
    passes: [
      [
        aBuilt(
          {},
          {
            generation_metadata: {
              category_reasons: Object.fromEntries(
                mine.detail_categories_included.map((name) => [name, 'States: "pays 720 euros"']),
              ),
              category_evidence: { financial_context: span('pays 720 euros of rent') },
            },
          },
        ),
        true,
      ],
    ],
    fails: [
      [aBuilt(), true, /health_context was chosen for ""/],
      [
        aBuilt({}, { generation_metadata: { category_evidence: { health_context: span('Tomas coughs') } } }),
        true,
        /rests on "Tomas coughs", which does not stand there/,
      ],
      [
        aBuilt({}, { generation_metadata: { category_reasons: { family_context: 'He has a son.' } } }),
        true,
        /family_context, which was not chosen/,
      ],
    ],
  },
  'details-specific': {
    passes: [[aBuilt(), { words: 3, anchored: 0.5 }]],
    fails: [
      [aBuilt(), { words: 30, anchored: 0.5 }, /words on average, wanted 30/],
      [aBuilt(), { words: 3, anchored: 0.99 }, /of 15 values hold a figure.*wanted 99 %; without: .*"Decides alone"/],
      [
        aBuilt({}, { detail_categories: { family_context: { a: 'many relatives', b: 'A close family' } } }),
        { words: 1, anchored: 0.01 },
        /family_context holds nothing one could look up/,
      ],
    ],
  },
  'values-differ': {
    passes: [[aBuilt(), true]],
    fails: [
      [
        saying('the doctor wants him out of the room.'),
        true,
        /time_constraints\.urgency_factors repeats financial_context\.decision_authority/,
      ],
      [aBuilt({}, { detail_categories: {} }), true, /no values/],
    ],
  },
  'free-of-filler': {
    passes: [
      [aBuilt(), true],
      [saying('It depends', { document: 'Her answer: It depends' }), true],
      [saying('A typical of hers: the train, depending on Tomas'), true],
    ],
    fails: [
      [saying('It depends'), true, /decision_authority says "It depends"/],
      [saying('N/A'), true, /says "N\/A"/],
      [saying('Influenced by various factors at home'), true, /"various factors"/],
      [saying('Pays {amount} a month'), true, /"\{amount\}"/],
      [told('As needed, you pay.'), true, /narratives\.health_context says "As needed"/],
    ],
  },
  'narratives-address': {
    passes: [[told(paragraph(31)), { min: 30, max: 90 }]],
    fails: [
      [aBuilt(), { min: 30, max: 90 }, /health_context has no paragraph/],
      [told(paragraph(11)), { min: 30, max: 90 }, /has 11 words, wanted 30 to 90/],
      [told(paragraph(101)), { min: 30, max: 90 }, /has 101 words/],
      [told('She pays rent. '.repeat(12)), { min: 30, max: 90 }, /does not address the character \(en\)/],
    ],
  },
  'figures-as-stated': {
    passes: [
      [aBuilt(), [{ of: 'rent', figure: '720', unit: 'euros' }]],
      [prompted('The loan is KSh 120,000.'), [{ of: 'loan', figure: '120,000', unit: 'KSh' }]],
      [prompted('La botella está a 2,35 euros.'), [{ of: 'botella', figure: '2,35', unit: 'euros' }]],
    ],
    fails: [
      [
        prompted('The rent is 810 euros.'),
        [{ of: 'rent', figure: '720', unit: 'euros' }],
        /810 euros of "rent", wanted 720: "The rent is 810 euros\."/,
      ],
      [aBuilt(), [{ of: 'deposit', figure: '900', unit: 'euros' }], /no clause says 900 euros of "deposit"/],
    ],
  },
  'facts-in-details': {
    passes: [[aBuilt(), { at_least: 1, statements: ['The rent is 720 euros', 'She has a dog called Bica'] }]],
    fails: [
      [
        aBuilt(),
        { at_least: 2, statements: ['The rent is 720 euros', 'She has a dog called Bica'] },
        /1 of 2 statements.*wanted 2; not: "She has a dog called Bica"/,
      ],
    ],
  },
  'keeps-to-its-scenario': {
    passes: [[aBuilt(), ['Menoral', 'Carvalho']]],
    fails: [
      [saying('She asks Dr. Sarmento'), ['Sarmento'], /"Sarmento" belongs to another scenario/],
      [prompted('You are a friend of Mdm. Goh.'), ['Mdm. Goh'], /Mdm\. Goh/],
      [aBuilt(), ['Carvalho'], /nothing was looked for/],
    ],
  },
  'one-age': {
    passes: [[aBuilt(), 39]],
    fails: [
      [aBuilt({}, { age: 40 }), 39, /told as 40.*wanted 39/],
      [aBuilt({}, { description: 'Ines Carvalho, 43, tenant' }), 39, /told as 43, wanted 39/],
      [prompted('You are 41 years old.'), 39, /41/],
      [prompted('You are Ines Carvalho.'), 39, /nothing says that the age is 39/],
    ],
  },
  'one-name': {
    passes: [[aBuilt(), { first: 'Ines', last: 'Carvalho' }]],
    fails: [
      [aBuilt({}, { name: 'Rosa Pinto' }), { first: 'Ines', last: 'Carvalho' }, /name is Rosa Pinto/],
      [
        prompted('You are Rosa Pinto.'),
        { first: 'Ines', last: 'Carvalho' },
        /never says "You are Ines".*says "You are Rosa Pinto"/,
      ],
      [saying('Asks her friend Ines Duarte'), { first: 'Ines', last: 'Carvalho' }, /"Ines Duarte" has the first name/],
    ],
  },
  'one-home': {
    passes: [[aBuilt(), 'Porto']],
    fails: [
      [aBuilt({}, { location: { ...mine.location, city: 'Braga' } }), 'Porto', /city is Braga, wanted Porto/],
      [prompted('You live in Faro.'), 'Porto', /lives in Faro, wanted Porto/],
      [saying('Learnt it in Mumbai'), 'Porto', /Mumbai turns up/],
      [prompted('You are Ines.'), 'Porto', /nothing that is told names Porto/],
    ],
  },
  'one-career': {
    passes: [
      [aBuilt(), { employer: 'library' }],
      [saying('12 years in this line of work'), { years: 12 }],
    ],
    fails: [
      [saying('12 years in this line of work'), { years: 17 }, /12 years of work, wanted 17/],
      [prompted('You work at a bakery.'), { employer: 'library' }, /works at a bakery, wanted library/],
      [saying('Decides alone'), { employer: 'shipyard' }, /nothing names "shipyard"/],
      [aBuilt(), {}, /nothing is wanted/],
    ],
  },
  'one-family': {
    passes: [
      [saying('She is divorced and has one child'), { children: 1, status: 'divorced' }],
      [saying('Has two children', { document: 'Ines has two children.' }), { children: 1 }],
    ],
    fails: [
      [saying('Her three children eat at school'), { children: 1 }, /"three children", wanted 1/],
      [saying('Has no children'), { children: 1 }, /"no children", wanted 1/],
      [saying('Happily married'), { status: 'divorced' }, /married, wanted divorced/],
      [
        aBuilt({}, { generation_metadata: { backbone: { marital_status: 'single' } } }),
        { status: 'divorced' },
        /settled as single, wanted divorced/,
      ],
      [aBuilt(), {}, /nothing is wanted/],
    ],
  },
  'pronouns-agree': {
    passes: [
      [aBuilt(), 'female'],
      [saying('Her brother says he pays'), 'female'],
    ],
    fails: [
      [saying('He counts the stairs'), 'female', /says "He counts the stairs" of somebody female/],
      [aBuilt({}, { gender: 'male' }), 'female', /gender is male, wanted female.*prompt begins "You are Ines/],
    ],
  },
  'fits-country': {
    passes: [
      [aBuilt(), { money: ['euro'], languages: ['Portuguese', 'English'] }],
      [saying('Sends R$ 50 home'), { money: ['euro', 'real'], languages: ['Portuguese', 'English'] }],
    ],
    fails: [
      [
        saying('Saves ₹ 4,000 a month'),
        { money: ['euro'], languages: ['Portuguese', 'English'] },
        /money in rupee \(".*₹/,
      ],
      [saying('Pays 40 dollars'), { money: ['euro'], languages: ['Portuguese', 'English'] }, /money in dollar/],
      [aBuilt(), { money: ['euro'], languages: ['Portuguese'] }, /speaks English, wanted Portuguese/],
      [aBuilt(), { money: ['euro'], languages: ['Galician', 'Portuguese', 'English'] }, /wanted Galician/],
    ],
  },
  'names-fit': {
    passes: [
      [aBuilt(), ['english', 'indian']],
      [saying('Asks Brian first', { document: 'Brian lives next door.' }), ['english']],
    ],
    fails: [
      [saying('Asks Brian first'), ['english'], /decision_authority names Brian, which is english/],
      [
        aBuilt({}, { generation_metadata: { backbone: { close_friend: 'Priya Nair' } } }),
        ['indian'],
        /close_friend names Priya/,
      ],
    ],
  },
  'spans-support': {
    passes: [[stating({ source: 'document', span: span('Ines Carvalho pays 720 euros of rent.') }), { overlap: 0.4 }]],
    fails: [
      [
        stating({ source: 'document', span: span('Black mould has grown behind the bed since November.') }),
        { overlap: 0.4 },
        /says "The rent is 720 euros" and quotes "Black mould.*0\.00 in common, wanted 0\.4/,
      ],
      [
        stating({ source: 'document', span: { start: 3, end: 9, quote: 'pays 720 euros of rent' } }),
        { overlap: 0.4 },
        /which does not stand there/,
      ],
      [stating({ source: 'document' }), { overlap: 0.4 }, /quotes nothing/],
      [
        saying(
          'The rent is 790 euros',
          {},
          {
            provenance: {
              ...provenance,
              'detail_categories.financial_context.decision_authority': {
                source: 'document',
                span: span('pays 720 euros of rent'),
              },
            },
          },
        ),
        { overlap: 0.4 },
        /says 790, which is not in the document/,
      ],
      [aBuilt(), { overlap: 0.4 }, /no value is said to be the document/],
    ],
  },
  'word-limit-sane': {
    passes: [[aBuilt(), { min: 15, max: 120 }]],
    fails: [
      [
        withRules({ word_limit: 400 }),
        { min: 15, max: 120 },
        /400 words a reply, told in the prompt, wanted 15 to 120/,
      ],
      [withRules({ word_limit: 5 }), { min: 15, max: 120 }, /5 words a reply/],
      [prompted('You are Ines.'), { min: 15, max: 120 }, /60 words a reply, not told/],
    ],
  },
  'triggers-concrete': {
    passes: [[withRules({ behavioral_triggers: fourKinds }), 2]],
    fails: [
      [aBuilt(), 2, /what_engages has 1, wanted 2/],
      [
        withRules({
          behavioral_triggers: { ...fourKinds, what_engages: ['Kindness.', 'Being heard by a good listener.'] },
        }),
        2,
        /what_engages says "Kindness\.", wanted an occasion.*"Being heard by a good listener\."/,
      ],
      [
        withRules({ behavioral_triggers: { ...fourKinds, what_escalates: fourKinds.what_engages } }),
        2,
        /what_escalates says again "When a date is named/,
      ],
    ],
  },
  'reacts-as-stated': {
    passes: [
      [aBuilt(), { listed: 1, told: [{ when: 'A date for the repair makes her breathe out', in: ['what_engages'] }] }],
    ],
    fails: [
      [
        withRules({ behavioral_triggers: { ...triggers, what_engages: [], what_escalates: triggers.what_engages } }),
        { listed: 1, told: [{ when: 'A date for the repair makes her breathe out', in: ['what_engages'] }] },
        /stands under what_escalates, wanted what_engages/,
      ],
      [
        aBuilt(),
        { listed: 0, told: [{ when: 'A bunch of yellow tulips makes her laugh', in: ['what_engages'] }] },
        /tulips makes her laugh" is told to \d+ %, wanted 60 %/,
      ],
      [
        withRules({ behavioral_triggers: { ...triggers, what_engages: [] } }),
        { listed: 1, told: [{ when: 'Black mould has grown behind the bed', in: ['what_engages'] }] },
        /0 of 1 stand among the reactions, wanted 1/,
      ],
    ],
  },
  'opens-as': {
    passes: [
      [aBuilt(), 'persona'],
      [withRules({ opens: 'learner', opening_line: null }), 'learner'],
    ],
    fails: [
      [aBuilt(), 'learner', /the persona opens, wanted the learner.*has a first line/],
      [withRules({ opening_line: null }), 'persona', /first line is ""/],
      [withRules({ opening_line: 'She puts three photographs on the table.' }), 'persona', /first line tells/],
      [withRules({ opening_line: 'Ines says hello.' }), 'persona', /first line tells/],
      [withRules({ opening_behavior: 'Politely.' }), 'persona', /begins by "Politely\."/],
    ],
  },
  'style-told': {
    passes: [[aBuilt(), ['Quiet and exact']]],
    fails: [
      [aBuilt(), ['She jokes about the weather'], /in the style to 0 %, wanted 60 %/],
      [prompted('You are Ines.'), ['Quiet and exact'], /in the prompt to 0 %/],
    ],
  },
}
