import type { ArchetypeBehaviour } from '../../src/persona/archetypes.ts'
import type { Archetype } from '../../src/scenario/template.ts'
import { type Mutation, mutation } from './mutation.ts'
import { replacedIn } from './replacing.ts'

type Behaviours = Readonly<Record<Archetype, ArchetypeBehaviour>>

const behaviours = (name: string, edit: (behaviours: Behaviours) => Behaviours): Mutation =>
  mutation<typeof import('../../src/persona/archetypes.ts')>(
    name,
    'persona/archetypes.ts',
    ({ archetypeBehaviours }) => ({ archetypeBehaviours: edit(archetypeBehaviours) }),
  )

const everyKind = (name: string, edit: (one: ArchetypeBehaviour) => ArchetypeBehaviour): Mutation =>
  behaviours(name, (all) => ({
    PERSUASION: edit(all.PERSUASION),
    CONFRONTATION: edit(all.CONFRONTATION),
    HELP_SEEKING: edit(all.HELP_SEEKING),
    INVESTIGATION: edit(all.INVESTIGATION),
    NEGOTIATION: edit(all.NEGOTIATION),
  }))

const opposite = (kind: Archetype, name: string, from: string, to: string): Mutation =>
  behaviours(`${kind}: ${name}`, (all) => ({
    ...all,
    [kind]: { ...all[kind], behaviour: replacedIn(all[kind].behaviour, from, to) },
  }))

/** The fields stay with their kind; how the person behaves comes from another one. */
const behavesLike = (kind: Archetype, other: Archetype): Mutation =>
  behaviours(`${kind} behaves like ${other}`, (all) => ({
    ...all,
    [kind]: { ...all[other], fields: all[kind].fields },
  }))

/** Damage to how a kind of talk makes its persona behave. */
export const archetypeMutations: readonly Mutation[] = [
  opposite('PERSUASION', 'vague claims convince', 'sceptical of vague claims', 'easily won by vague claims'),
  opposite(
    'PERSUASION',
    'settled objections come up again',
    'you do not raise it again',
    'you raise it again each time',
  ),
  opposite(
    'PERSUASION',
    'enthusiasm convinces',
    'not by the enthusiasm of the other person',
    'and above all by the enthusiasm of the other person',
  ),
  opposite(
    'CONFRONTATION',
    'blame softens',
    'you harden: you become colder, sharper or shorter',
    'you soften: you become warmer and give in',
  ),
  opposite(
    'CONFRONTATION',
    'one kind sentence settles it',
    'one kind sentence does not settle the matter',
    'one kind sentence settles the matter',
  ),
  opposite(
    'HELP_SEEKING',
    'comfort is enough',
    'frustrate you: you say that you still do not know what to do',
    'are all you want: you say that you feel helped',
  ),
  opposite(
    'HELP_SEEKING',
    'the problem is kept back',
    'You bring up your problem by yourself and say clearly what you need',
    'You keep your problem to yourself and do not say what you need',
  ),
  opposite(
    'INVESTIGATION',
    'everything is volunteered',
    'only what was asked; you volunteer nothing',
    'and more than was asked; you volunteer everything you know',
  ),
  opposite(
    'INVESTIGATION',
    'poor questions are rewarded',
    'a poor one (leading, hurried, several at once) gets a short answer',
    'a poor one (leading, hurried, several at once) just as much',
  ),
  opposite(
    'NEGOTIATION',
    'limits are traded',
    'you may explain them, you never trade them',
    'you trade them for anything that sounds good',
  ),
  opposite('NEGOTIATION', 'the worst case is told', 'you keep to yourself', 'you say right at the beginning'),
  opposite(
    'NEGOTIATION',
    'threats work',
    'threats and bluffs make you slower, not softer',
    'threats and bluffs make you give in',
  ),
  behavesLike('PERSUASION', 'HELP_SEEKING'),
  behavesLike('CONFRONTATION', 'PERSUASION'),
  behavesLike('HELP_SEEKING', 'INVESTIGATION'),
  behavesLike('INVESTIGATION', 'CONFRONTATION'),
  behavesLike('NEGOTIATION', 'PERSUASION'),
  everyKind('every kind of talk keeps its first rule only', (one) => ({
    ...one,
    behaviour: one.behaviour.slice(0, 1),
  })),
  everyKind('a good end reads like a bad one, and the other way round', (one) => ({
    ...one,
    endsWell: one.endsBadly,
    endsBadly: one.endsWell,
  })),
  everyKind('nobody is told how they calm down or how it ends', (one) => ({
    ...one,
    calmsDown: '',
    endsWell: '',
    endsBadly: '',
  })),
  everyKind('nothing is taken from the document for the kind of talk', (one) => ({ ...one, fields: [] })),
]
