import { upperStart } from '../language/upper-start.ts'
import { factAsSpeech, type Who } from '../language/perspective.ts'
import { sentences, words } from '../language/text.ts'
import { definitionFor } from './base-persona.ts'
import { shows } from './details/statement-features.ts'
import { withoutLabel } from './details/tell.ts'
import { randomFor } from './invent/random.ts'
import { openingOf } from './rules/opening.ts'
import { coachTriggers, defaultTriggers } from './rules/default-triggers.ts'
import { ownTriggers } from './rules/own-triggers.ts'
import { mannerIn, wordLimit } from './rules/manner.ts'
import { toldOfPersona } from './rules/reaction-sentence.ts'
import { reactionsIn, type Trigger } from './rules/reactions.ts'
import type { WriteRulesInput, WrittenRules } from './write-rules.ts'

/** Triggers of one kind: fewer leave the talk to chance, more nobody can play. */
const fewest = 2
const most = 5
/** Longer descriptions of a style are no style any more. */
const mostStyleWords = 55

/**
 * Writes how the persona talks: what the document prescribes comes first and keeps its wording, what it leaves open
 * follows from the kind of talk.
 * @returns rules with 2 to 5 triggers of each kind and a limit of 40 to 110 words; the same seed gives the same rules
 */
export function writeRulesByRules(input: WriteRulesInput): WrittenRules {
  const { template, base, request } = input
  const coaches = request.mode === 'learn_mode'
  const who: Who = { name: base.name, gender: definitionFor(template, request.mode).definition.gender ?? base.gender }
  const manner = coaches ? [] : mannerIn(base.facts)
  const reactions = coaches ? [] : reactionsIn(base.facts, who, template.general_info.language)
  const triggersOf = (trigger: Trigger): string[] => {
    const prescribed = reactions.filter((reaction) => reaction.trigger === trigger).map(({ text }) => text)
    const own = coaches ? [] : ownTriggers(base.archetype_specific_data, trigger)
    const defaults = (coaches ? coachTriggers : defaultTriggers[base.archetype])[trigger].map((text) =>
      worded(text, input),
    )
    const first = [...prescribed, ...own].slice(0, most)
    const conditions = new Set(reactions.map(({ text }) => conditionOf(text)))
    const further = defaults.filter((text) => !conditions.has(conditionOf(text)))
    return [...first, ...further.slice(0, Math.max(0, fewest - first.length))]
  }
  return {
    ...openingOf(input, who),
    response_style: responseStyle(input, manner, who),
    word_limit: wordLimit(manner, coaches),
    what_engages: triggersOf('what_engages'),
    what_frustrates: triggersOf('what_frustrates'),
    what_escalates: triggersOf('what_escalates'),
    what_ends_conversation: triggersOf('what_ends_conversation'),
  }
}

/** Two sentences about the same occasion would give the actor two orders. */
function conditionOf(trigger: string): string {
  return trigger.split(',')[0] ?? trigger
}

function worded(text: string, { base, template }: WriteRulesInput): string {
  const english = /^en\b/i.test(template.general_info.language)
  return text
    .replaceAll('{learner}', english ? learnerNamed(base.scene.learner_role) : 'the other person')
    .replaceAll('{matter}', matters[base.archetype])
}

const matters = {
  PERSUASION: 'what is on offer',
  CONFRONTATION: 'what happened',
  HELP_SEEKING: 'your question',
  INVESTIGATION: 'what happened',
  NEGOTIATION: 'the terms',
} as const

/** A short role in the singular names the learner; a whole description or a group does not. */
function learnerNamed(role: string | null | undefined): string {
  const short =
    role
      ?.split(/[,;(.]/)[0]
      ?.trim()
      .replace(/^(?:an?|the)\s+/iu, '') ?? ''
  const usable =
    words(short).length > 0 &&
    words(short).length <= 4 &&
    /^[\p{L} -]+$/u.test(short) &&
    !/\b(?:and|you|your|he|she)\b|(?<!s)s$/iu.test(short)
  return usable && /^[a-z]/u.test(short) ? `the ${short}` : 'the other person'
}

function responseStyle(
  { base, template, request, seed }: WriteRulesInput,
  manner: readonly string[],
  who: Who,
): string {
  if (request.mode === 'learn_mode') {
    return 'You explain in plain words with one example at a time, ask what the learner would say, and build on the answer.'
  }
  const feeling = sentences(definitionFor(template, request.mode).definition.emotional_state ?? '')
    .map(({ text }) => text)
    .filter(showsInSpeech)
  const told: string[] = []
  let count = 0
  for (const text of [...manner, ...feeling.slice(0, 2)]) {
    const sentence = styleSentence(text, who)
    const length = words(text).length
    if (!sentence || told.includes(sentence) || count + length > mostStyleWords) continue
    told.push(sentence)
    count += length
  }
  const random = randomFor(seed, 'style')
  const general = told.length > 0 ? [] : [random.pick(plainStyles), random.pick(habits[base.archetype])]
  return [...told, ...general].map((text) => (/[.!?…]["”’»)\]]*$/u.test(text) ? text : `${text}.`)).join(' ')
}

/** A feeling in a few words colours the voice; a story behind it does not. */
function showsInSpeech(text: string): boolean {
  return (
    words(text).length <= 14 &&
    shows(text, 'feeling') &&
    !shows(text, 'ago') &&
    !shows(text, 'kin') &&
    !shows(text, 'money')
  )
}

/** English is told as "you"; a phrase without a verb stays one. Null when a third person would be left. */
function styleSentence(text: string, who: Who): string | null {
  const bare = withoutLabel(text).replace(/\.$/u, '')
  const told = toldOfPersona(bare, who) ?? factAsSpeech(bare, who, 'you')
  return /\b(?:he|she)\b/iu.test(told.replace(/["“„«][^"”»“]*["”»“]/gu, '')) ? null : upperStart(told)
}

const plainStyles = [
  'You speak plainly, in short sentences.',
  'You speak calmly and choose your words.',
  'You speak in an everyday tone, without big words.',
  'You speak directly and come to the point.',
] as const

const habits = {
  PERSUASION: [
    'You answer a question with a short reason, then ask one back.',
    'You think aloud for a moment before you object.',
  ],
  CONFRONTATION: [
    'Your feeling shows in pauses and in the choice of single words.',
    'You quote what was said to you word for word.',
  ],
  HELP_SEEKING: [
    'You ask one thing at a time and repeat an answer in your own words.',
    'You lose the thread when much comes at once, and say so.',
  ],
  INVESTIGATION: ['You answer what is asked and stop there.', 'You stay with times and places when you can.'],
  NEGOTIATION: ['You name figures exactly and sum up what is agreed.', 'You let a pause stand after an offer.'],
} as const
