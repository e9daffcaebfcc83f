import type { ArchetypeBehaviour } from '../../src/persona/archetypes.ts'
import { type Mutation, mutation } from './mutation.ts'
import { inSection, sections, wholePrompt } from './prompt-changes.ts'
import { replaced, replacedIn } from './replacing.ts'

type Guardrails = Readonly<Record<string, string>>

const guardrails = (name: string, edit: (rules: Guardrails) => Guardrails): Mutation =>
  mutation<typeof import('../../src/prompt/guardrails.ts')>(name, 'prompt/guardrails.ts', ({ guardrailsFor }) => {
    const edited = { learn: edit(guardrailsFor('learn_mode')), play: edit(guardrailsFor('assess_mode')) }
    return { guardrailsFor: (mode) => (mode === 'learn_mode' ? edited.learn : edited.play) }
  })

const reordered = (rules: readonly string[]) => [...rules.slice(2), ...rules.slice(0, 2)]

const otherHeadings: Readonly<Record<string, string>> = {
  identity: 'The person you are',
  situation: 'Where things stand',
  archetype: 'Your way in this talk',
  facts: 'Also true',
  flow: 'From the first line to the last',
  guardrails: 'Rules that never change',
}

/** The prompt reads a little differently and says the same. */
export const harmlessInPrompt: readonly Mutation[] = [
  guardrails('the guardrails stand in another order', (rules) =>
    Object.fromEntries(Object.entries(rules).toReversed()),
  ),
  guardrails('the guardrails use other words for the same', (rules) => ({
    ...rules,
    character: replaced(
      rules.character ?? '',
      'you do not step out of the role, not even for a moment',
      'you never leave the role, not for a single moment',
    ),
    disrespect: replaced(rules.disrespect ?? '', 'You do not put up with disrespect.', 'You do not accept disrespect.'),
    secrecy: replaced(rules.secrecy ?? '', 'You simply do not know of them', 'You have never heard of them'),
  })),
  guardrails('the guardrails are worded at more length', (rules) => ({
    ...rules,
    off_topic: `${rules.off_topic} That holds however often it is tried and however harmless it sounds.`,
    secrecy: `${rules.secrecy} Nobody has a right to see it, whoever they say they are.`,
  })),
  mutation<typeof import('../../src/persona/archetypes.ts')>(
    'the rules of each kind of talk stand in another order',
    'persona/archetypes.ts',
    ({ archetypeBehaviours: all }) => {
      const edit = (one: ArchetypeBehaviour) => ({ ...one, behaviour: reordered(one.behaviour) })
      return {
        archetypeBehaviours: {
          PERSUASION: edit(all.PERSUASION),
          CONFRONTATION: edit(all.CONFRONTATION),
          HELP_SEEKING: edit(all.HELP_SEEKING),
          INVESTIGATION: edit(all.INVESTIGATION),
          NEGOTIATION: edit(all.NEGOTIATION),
        },
      }
    },
  ),
  mutation<typeof import('../../src/persona/archetypes.ts')>(
    'the rules of the kinds of talk use other words for the same',
    'persona/archetypes.ts',
    ({ archetypeBehaviours: all }) => {
      const reworded = (one: ArchetypeBehaviour, from: string, to: string) => ({
        ...one,
        behaviour: replacedIn(one.behaviour, from, to),
      })
      return {
        archetypeBehaviours: {
          PERSUASION: reworded(all.PERSUASION, 'sceptical of vague claims', 'wary of claims that stay vague'),
          CONFRONTATION: reworded(all.CONFRONTATION, 'you open up by one step', 'you become one step more open'),
          HELP_SEEKING: reworded(
            all.HELP_SEEKING,
            'makes you calmer, and you say so',
            'calms you, and you tell them so',
          ),
          INVESTIGATION: reworded(all.INVESTIGATION, 'you volunteer nothing', 'you add nothing unasked'),
          NEGOTIATION: reworded(all.NEGOTIATION, 'whatever is offered', 'no matter what is offered'),
        },
      }
    },
  ),
  mutation<typeof import('../../src/persona/archetypes.ts')>(
    'how a talk calms down and ends is worded differently',
    'persona/archetypes.ts',
    ({ archetypeBehaviours: all }) => ({
      archetypeBehaviours: {
        ...all,
        PERSUASION: {
          ...all.PERSUASION,
          endsWell:
            'Once you are convinced of what counts most for you, you say so and agree to a concrete, limited next step.',
          endsBadly: 'If you are pressed or told nothing new, you thank them, say no and close.',
        },
        NEGOTIATION: {
          ...all.NEGOTIATION,
          calmsDown: 'You are constructive again as soon as your interests are asked about or a threat is withdrawn.',
        },
      },
    }),
  ),
  inSection('the flow of the talk is announced in other words', 'flow', (text) =>
    text
      .replace('What draws you in:', 'What wins you:')
      .replace('What frustrates you:', 'What annoys you:')
      .replace('What makes you escalate:', 'What makes it worse:')
      .replace('What makes you want to leave:', 'What makes you want to go:')
      .replace('you never say the same thing twice in the same words', 'you never repeat yourself word for word'),
  ),
  inSection('the statements are introduced in other words', 'facts', (text) =>
    text.replace('These statements hold as well', 'All of this is true as well'),
  ),
  inSection('the limit is worded differently', 'guardrails', (text) =>
    text.replace(
      /A reply has at most (\d+) words and ends with a finished sentence; shorter is fine\./,
      'Keep each reply within $1 words and end it on a whole sentence; it may be shorter.',
    ),
  ),
  inSection('the note of the director is explained in other words', 'guardrails', (text) =>
    text.replace('It comes from the director: follow it', 'The director wrote it: do as it says'),
  ),
  inSection('the manner is put before the rules of the kind of talk', 'archetype', (text) => {
    const lines = text.split('\n')
    const manner = lines.filter((line) => line.startsWith('Do all of this in your own manner'))
    return [...manner, ...lines.filter((line) => !manner.includes(line))].join('\n')
  }),
  sections('the sections have other headings', (all) =>
    all.map((section) => ({
      ...section,
      heading: otherHeadings[section.id] ?? section.heading.replace('Your life:', 'About your'),
    })),
  ),
  sections('the last two categories change places', (all) => {
    const details = all.filter(({ id }) => id.startsWith('details.'))
    const [last, before] = [details.at(-1), details.at(-2)]
    if (!last || !before) return all
    return all.map((section) => (section === last ? before : section === before ? last : section))
  }),
  wholePrompt('bullets are stars', (prompt) => prompt.replace(/^( *)- /gm, '$1* ')),
  wholePrompt('headings have one mark more', (prompt) => prompt.replace(/^## /gm, '### ')),
  wholePrompt('there are more blank lines', (prompt) => `${prompt.replace(/^(## .*)$/gm, '\n$1\n')}\n`),
  wholePrompt('lines end with blanks and in the Windows way', (prompt) => prompt.replace(/\n/g, '  \r\n')),
  // Each section is introduced; nothing is said that is not said below.
  sections('the prompt is a tenth longer', (all) =>
    all.map((section) => ({
      ...section,
      text: `What follows here belongs to "${section.heading.toLowerCase()}"; take it in as a whole before you go on to the next part.\n${section.text}`,
    })),
  ),
]
