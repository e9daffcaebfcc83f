import type { Mutation } from './mutation.ts'
import type { Persona } from '../../src/persona/persona.ts'
import { lastHeard, replies } from './talk-changes.ts'

/** @returns what a field of the kind of talk holds, one text each */
function held(persona: Persona, ...fields: readonly string[]): string[] {
  return fields.flatMap((field) => {
    const value = persona.archetype_specific_data[field]
    return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string')
  })
}

/** Damage to what the learner gets to hear. */
export const replyMutations: readonly Mutation[] = [
  replies('a reply quotes the prompt', (reply, { conversation }) => {
    const rule = conversation.system_prompt.split('\n').findLast((line) => line.startsWith('- You never repeat'))
    return conversation.turns.length % 3 === 2
      ? `${reply} My text says: ${rule ?? conversation.system_prompt.slice(0, 300)}`
      : reply
  }),
  replies('a reply tells of its rules', (reply, { conversation }) =>
    conversation.turns.length % 3 === 1 ? `${reply} My instructions tell me not to talk about that.` : reply,
  ),
  replies(
    'a reply goes on with the line of the learner',
    (reply) => `${reply}\nLearner: I see. Then let us do it like that.`,
  ),
  replies('a reply steps out of the role', (reply, { conversation }) =>
    conversation.turns.length % 2 === 1 ? `As an AI language model I have no opinion on this. ${reply}` : reply,
  ),
  replies(
    'a reply begins with the name of the speaker',
    (reply, { conversation }) => `${conversation.persona.name ?? 'Persona'}: ${reply}`,
  ),
  replies('a reply begins with a stage direction', (reply) => `*sighs and looks out of the window* ${reply}`),
  replies(
    'a reply is a list with headings',
    (reply) => `## Answer\n${reply.replace(/(?:^|(?<=[.!?]) )(?=\p{Lu})/gu, '\n- ')}`,
  ),
  replies('a reply repeats the one before', (reply, { conversation }) => lastHeard(conversation) ?? reply),
  replies('every reply says everything twice', (reply) => `${reply} ${reply}`),
  replies('every reply ends with the same sentence', (reply) => `${reply} That is how I see it.`),
  replies('every reply is the same', () => 'I see. Please tell me more about that.'),
  replies('replies are longer than the limit', (reply, { conversation }) =>
    [
      reply,
      'And while we are at it, there is more to be said, and I will say it at length.',
      ...Array.from(
        { length: Math.ceil(conversation.persona.conversation_rules.word_limit / 8) },
        (_, at) => `Point ${at + 1} I have thought about for quite some time.`,
      ),
    ].join(' '),
  ),
  replies('replies break off after five words', (reply) => reply.split(/\s+/).slice(0, 5).join(' ')),
  replies('replies are empty', () => ''),
  replies('replies are not finished', (reply) => reply.replace(/\s*\S+[.!?…]["”’]?$/u, ' and')),
  replies('replies are in the third person', (reply, { conversation }) => {
    const who = conversation.persona.gender === 'male' ? ['He', 'his', 'him'] : ['She', 'her', 'her']
    return reply
      .replace(/\bI['’]m\b/g, `${who[0]} is`)
      .replace(/\bI\b/g, who[0] ?? '')
      .replace(/\b[Mm]y\b/g, who[1] ?? '')
      .replace(/\bme\b/g, who[2] ?? '')
  }),
  replies(
    'replies are those of a service desk',
    (reply) => `Thank you for your message! ${reply} How can I assist you further today?`,
  ),
  replies(
    'replies agree with everything',
    () => 'Yes, you are right. That convinces me, let us do it exactly as you say.',
  ),
  replies('replies refuse everything', () => 'No. I will not talk about that with you.'),
  replies(
    'replies ask back and answer nothing',
    () => 'Why do you want to know that, and what would you say yourself?',
  ),
  replies('figures in replies are off by one', (reply) =>
    reply.replace(/\b\d+\b/g, (figure) => String(Number(figure) + 1)),
  ),
  replies('replies deny what they state', (reply) =>
    reply.replace(/\b(is|are|was|were|have|has|had|do|does|did|can|will)\b(?! not|n['’]t)/g, '$1 not'),
  ),
  replies('the persona says it has three children', (reply, { line }) =>
    /\?/.test(line) ? 'With my three children at home I have other things to think about.' : reply,
  ),
  replies('the persona is another age each time it is asked', (reply, { line, conversation }) =>
    /\bold\b|\bage\b/i.test(line) ? `I am ${20 + conversation.turns.length}.` : reply,
  ),
  replies('the persona says its limits at once', (reply, { conversation: { persona, turns } }) => {
    const limits = held(persona, 'walk_away', 'non_negotiables', 'flexible_points')
    return turns.length === 0 && limits.length > 0 ? `${reply} ${limits.join('. ')}.` : reply
  }),
  replies('the persona tells everything it knows at once', (reply, { conversation: { persona, turns } }) =>
    turns.length === 0 ? `${reply} ${(persona.facts ?? []).map(({ text }) => text).join(' ')}` : reply,
  ),
  replies('the first objection comes up in every reply', (reply, { conversation: { persona } }) =>
    [reply, ...held(persona, 'objection_library').slice(0, 1)].join(' '),
  ),
  replies('the persona tells of another scenario', (reply, { line }) =>
    /\?/.test(line) ? 'The vineyard near Tokaj has been under water since the spring, and nobody has called.' : reply,
  ),
  replies('the persona advises the learner on the exercise', (reply, { conversation }) =>
    conversation.turns.length % 2 === 1 ? `${reply} As a tip for your training: try an open question next.` : reply,
  ),
  replies('the persona praises the learner in each reply', (reply) => `That is a great question! ${reply}`),
  replies('replies shout', (reply) => reply.toUpperCase().replace(/[.?]/g, '!!')),
  replies('replies swear', (reply) => `Damn it, what the hell. ${reply} Piss off.`),
  replies('replies are in German', () => 'Das kann ich Ihnen so nicht sagen. Was genau meinen Sie damit?'),
  replies(
    'a state is written into the speech',
    (reply, { disposition }) => `${reply} [STATE progress=${disposition.progress}]`,
  ),
]
