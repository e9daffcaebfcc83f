import type { Extraction } from '../../src/scenario/extract-template.ts'
import type { Archetype } from '../../src/scenario/template.ts'
import { type Mutation, mutation } from './mutation.ts'
import { reading } from './persona-changes.ts'

type Fact = Extraction['facts'][number]

const facts = (name: string, edit: (fact: Fact, at: number) => Fact): Mutation =>
  reading(name, (read) => ({ ...read, facts: read.facts.map(edit) }))

const withoutField = (name: string, ...fields: readonly string[]): Mutation =>
  reading(name, (read) => ({
    ...read,
    character: read.character.filter(({ field }) => !fields.includes(field)),
    scene: read.scene.filter(({ field }) => !fields.includes(field)),
  }))

const renamed = (name: string, names: Readonly<Record<string, string>>): Mutation =>
  reading(name, (read) => ({
    ...read,
    character: read.character.map((one) => ({ ...one, field: (names[one.field] ?? one.field) as typeof one.field })),
  }))

const next: Readonly<Record<Archetype, Archetype>> = {
  PERSUASION: 'NEGOTIATION',
  NEGOTIATION: 'PERSUASION',
  CONFRONTATION: 'HELP_SEEKING',
  HELP_SEEKING: 'INVESTIGATION',
  INVESTIGATION: 'CONFRONTATION',
}

/** Damage to how a document is read. */
export const readingMutations: readonly Mutation[] = [
  reading('the kind of talk is read wrongly', (read) => ({
    ...read,
    archetype: { ...read.archetype, primary: next[read.archetype.primary] },
  })),
  reading('every talk is read as persuasion', (read) => ({
    ...read,
    archetype: { ...read.archetype, primary: 'PERSUASION' },
  })),
  reading('the kind of talk is always certain and has no alternatives', (read) => ({
    ...read,
    archetype: { ...read.archetype, confidence: 1, alternatives: [] },
  })),
  reading('every document is read as English', (read) => ({ ...read, language: 'en' })),
  reading('the title is lost', (read) => ({ ...read, title: 'Untitled scenario' })),
  reading('the domain is lost', (read) => ({ ...read, domain: 'general_conversation' })),
  reading('the rubric is lost', (read) => ({ ...read, rubric: [] })),
  reading('what can be taught is lost', (read) => ({ ...read, knowledge: [] })),
  reading('the coach is lost', (read) => ({ ...read, expert: [] })),
  reading('the coach is read as the character', (read) => ({
    ...read,
    expert: read.character.filter(({ field }) =>
      ['name', 'age', 'gender', 'role', 'description', 'location'].includes(field),
    ) as Extraction['expert'],
  })),
  reading('every second statement is lost', (read) => ({ ...read, facts: read.facts.filter((_, at) => at % 2 === 0) })),
  reading('only the first ten statements are read', (read) => ({ ...read, facts: read.facts.slice(0, 10) })),
  reading('the last quarter of the document is not read', (read) => ({
    ...read,
    facts: read.facts.slice(0, Math.ceil(read.facts.length * 0.75)),
  })),
  facts('the persona may know everything', (fact) => ({ ...fact, persona_knows: true })),
  facts('the persona may know nothing of the matter', (fact) => ({
    ...fact,
    persona_knows: fact.persona_knows && fact.about === 'persona',
  })),
  facts('what is about the learner is told of the persona, and the other way round', (fact) => ({
    ...fact,
    about: fact.about === 'persona' ? 'learner' : fact.about === 'learner' ? 'persona' : fact.about,
  })),
  facts('statements lose their "not"', (fact) => ({
    ...fact,
    text: fact.text.replace(/ (?:not|never|no)\b|n['’]t\b/g, ''),
  })),
  facts('figures are rounded up to the next ten', (fact) => ({
    ...fact,
    text: fact.text.replace(/\b\d{2,}\b/g, (figure) => String(Math.ceil((Number(figure) + 1) / 10) * 10)),
  })),
  facts('statements break off in the middle', (fact) => ({
    ...fact,
    text: fact.text.slice(0, Math.max(12, Math.floor(fact.text.length / 2))),
  })),
  facts('statements are quoted with words that are not there', (fact) => ({ ...fact, quote: `${fact.quote} indeed` })),
  withoutField('the name is not read', 'name'),
  withoutField('the age is not read', 'age'),
  withoutField('the role is not read', 'role'),
  withoutField('place and country are not read', 'location', 'country'),
  withoutField('who the learner is and what they want is not read', 'learner_role', 'learner_goal'),
  withoutField('where and when is not read', 'setting'),
  withoutField('objections are not read', 'objection_library'),
  withoutField('criteria are not read', 'decision_criteria'),
  withoutField('what cannot be given up is not read', 'non_negotiables', 'walk_away'),
  withoutField('what makes it hard to talk is not read', 'communication_barriers', 'known_facts'),
  withoutField('the problem is not read', 'problem_description', 'urgency_level'),
  renamed('what can be moved and what cannot are swapped', {
    non_negotiables: 'flexible_points',
    flexible_points: 'non_negotiables',
  }),
  reading('who was hurt and who is blamed are swapped', (read) => ({
    ...read,
    character: read.character.map((one) =>
      one.field === 'sub_type' ? { ...one, value: one.value === 'VICTIM' ? 'PERPETRATOR' : 'VICTIM' } : one,
    ),
  })),
  withoutField('which part somebody has in a conflict is not read', 'sub_type', 'power_dynamics', 'emotional_state'),
  reading('the gender is read wrongly', (read) => ({
    ...read,
    character: read.character.map((one) =>
      one.field === 'gender' ? { ...one, value: /^f/i.test(one.value) ? 'male' : 'female' } : one,
    ),
  })),
  reading('the first name of the document is taken for the persona', (read, { text }) => ({
    ...read,
    character: read.character.map((one) =>
      one.field === 'name' ? { ...one, value: /\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b/u.exec(text)?.[0] ?? one.value } : one,
    ),
  })),
  mutation<typeof import('../../src/scenario/locate-quote.ts')>(
    'passages are found a line too early',
    'scenario/locate-quote.ts',
    ({ locateQuote }) => ({
      locateQuote: (text, quote) => {
        const span = locateQuote(text, quote)
        return span && { ...span, start: Math.max(0, span.start - 40), end: Math.max(1, span.end - 40) }
      },
    }),
  ),
  mutation<typeof import('../../src/scenario/set-aside-orders.ts')>(
    'orders to the machine stay in the document and in the wish',
    'scenario/set-aside-orders.ts',
    () => ({
      documentWithoutOrders: (document) => ({ document, warnings: [] }),
      setAsideOrders: (text) => ({ text, orders: [] }),
    }),
  ),
  mutation<typeof import('../../src/scenario/set-aside-orders.ts')>(
    'the trainer is not told what was set aside',
    'scenario/set-aside-orders.ts',
    ({ documentWithoutOrders }) => ({
      documentWithoutOrders: (document, isOrder) => ({ ...documentWithoutOrders(document, isOrder), warnings: [] }),
    }),
  ),
  mutation<typeof import('../../src/conversation/guards/is-order.ts')>(
    'whatever tells the actor what to do is set aside',
    'conversation/guards/is-order.ts',
    ({ isOrder }) => ({
      isOrder: (sentence) => isOrder(sentence) || /\b(?:you|must|should|never|if)\b/i.test(sentence),
    }),
  ),
]
