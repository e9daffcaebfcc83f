import { words } from '../../../language/text.ts'
import type { Fact } from '../../../scenario/template.ts'
import { cues } from './cues.ts'
import { questionCues } from './question-cues.ts'
import { headingCues, passageCues, reactionCues } from './topic-cues.ts'

/** What a passage of a scenario tells, and what a learner asks about. */
export const topics = [
  'who',
  'learner',
  'goal',
  'situation',
  'wants',
  'worry',
  'feeling',
  'objection',
  'money',
  'time',
  'limit',
  'hidden',
  'opens',
  'closes',
  'reacts',
  'history',
  'family',
  'manner',
  'handling',
  'mistake',
  'ending',
  'marking',
] as const
export type Topic = (typeof topics)[number]

export interface TopicEvidence {
  readonly text: string
  readonly quote: string
  readonly heading: string | null
  readonly about: Fact['about']
  readonly fields: readonly string[] // of the counterpart, read from the same passage
  readonly names: ReadonlySet<string> // of the counterpart, in lower case
  readonly under: string | null // the question under which the document tells it
}

/** @returns what a passage tells; several are possible, none means plain matter of fact */
export function topicsOf({ text, quote, heading, about, fields, names, under }: TopicEvidence): Set<Topic> {
  if (direction.test(quote) && about !== 'learner') return new Set<Topic>(['manner'])
  const found = new Set<Topic>(fields.flatMap((field) => topicsOfFields[field] ?? []))
  if (about === 'learner') found.add('learner')
  if (under) for (const topic of topicsAsked(under)) found.add(topic)
  for (const topic of topics) {
    if (heading && headingSigns[topic]?.test(heading)) found.add(topic)
    const sign = passageSigns[topic]?.exec(quote)
    if (
      sign &&
      (topic !== 'mistake' || about === 'learner') &&
      (!ofThePerson.has(topic) || saysOfPerson(quote, sign, names))
    )
      found.add(topic)
  }
  if (amount.test(quote)) found.add('money')
  if (about === 'learner' && ownLimit.test(quote)) found.add('limit')
  if (onlyQuoted.test(quote)) found.add('objection')
  const reaction = reactionIn(text, names)
  if (reaction) found.add(reaction)
  // How somebody reacts to being handled is told as a condition; a feeling in it is not what fills them now.
  if (reaction) for (const topic of ['worry', 'wants'] as const) found.delete(topic)
  return found
}

/** Topics that count only when they are told of the person to be met, not of somebody else. */
const ofThePerson: ReadonlySet<Topic> = new Set<Topic>(['wants', 'worry', 'feeling'])

/** "She wants", "What worries her", "Wants ..."; not "The owner wants". */
function saysOfPerson(
  quote: string,
  { index, 0: found }: RegExpExecArray,
  names: ReadonlySet<string>,
  asObject = true,
): boolean {
  const before =
    quote
      .slice(0, index)
      .split(/[.;:,]/)
      .at(-1)
      ?.trim() ?? ''
  const after = quote
    .slice(index + found.length)
    .split(/\s+/)
    .slice(0, 3)
    .join(' ')
  if (words(before).length === 0) return true
  const isPerson = (text: string) =>
    words(text).some(
      (word) => word.split(/['’]/).some((part) => pronouns.has(part)) || names.has(word.replace(/['’]s$/, '')),
    )
  return isPerson(before) || (asObject && isPerson(after))
}

const pronouns: ReadonlySet<string> = new Set(
  'she he they her his him them their you your le la les lo elle il lui son sa ses sie er ihr ihre ihn sein seine ella él su sus ele ela lei lui suo sua'.split(
    ' ',
  ),
)

/** How the part is to be played is no advice to the learner. */
const direction =
  /^(?:please )?(?:do not|don['’]t|never) (?:make|play|let|turn|act|overdo)\b|^no \w+ on command\b|\bplease[.!]$/i

/** @returns whether a passage tells what opens the person, what closes them, or some other reaction; null when it tells none */
function reactionIn(text: string, names: ReadonlySet<string>): 'opens' | 'closes' | 'reacts' | null {
  const bare = bareOf(text)
  const hasCondition = startsAsCondition.test(bare) || condition.test(bare) || commanded.test(bare)
  const manner = hasCondition ? null : attitude.exec(bare)
  if (!hasCondition && !(manner && saysOfPerson(bare, manner, names, false))) return null
  const [whenPart, thenPart] = hasCondition ? partsOfReaction(bare) : ['', bare]
  if (hasCondition && happened.test(thenPart)) return null
  const value =
    outcome(thenPart) +
    (tooSoon.test(whenPart) ? -1.2 : 0) +
    (harsh.test(whenPart) ? -1.2 : 0) +
    (kind.test(whenPart) ? 1 : 0)
  if (Math.abs(value) >= 0.5) return value > 0 ? 'opens' : 'closes'
  return hasCondition && isHandled(whenPart) ? 'reacts' : null
}

/** How a reaction sounds: above 0 like coming nearer, below 0 like drawing back; a thank-you alone says little. */
function outcome(spoken: string): number {
  // What is said in the reaction is no description of it.
  const thenPart = spoken.replace(/["“„«‘][^"”“»’]*["”“»’]/g, '""')
  const silence = pauses.test(thenPart) ? (speaksThen.test(spoken) ? 0.6 : -0.7) : 0
  return (
    silence +
    (shuts.test(thenPart) && !unshuts.test(thenPart) ? -2 : 0) +
    (draws.test(thenPart) ? -0.5 : 0) +
    (unlocks.test(thenPart) ? 2 : 0) +
    (nods.test(thenPart) ? 0.5 : 0)
  )
}

/** @returns whether a statement tells what happens when something else happens */
export function tellsReaction(text: string): boolean {
  return startsAsCondition.test(bareOf(text))
}

/** The condition is something that the learner, or somebody like them, does. */
function isHandled(whenPart: string): boolean {
  return (
    /\b(?:you|the learner|somebody|someone|anybody|anyone|people|asked|told|given|shown|called|treated|on lui|se le|man)\b/i.test(
      whenPart,
    ) || commanded.test(whenPart)
  )
}

/** "Rush her and she leaves" is a condition too. */
const commanded =
  /^(?:ask|tell|treat|say|push|press|start|begin|give|show|call|mention|use|offer|bring|leave|let|come|talk|speak|interrupt|rush|thank|praise|blame|explain|admit)\b.* and (?:he|she|they)\b/i

/** What happened once is no rule; "he never came back" tells a story. */
const happened =
  /^[\s,:–-]*(?:then )?(?:he|she|they) (?:said|told|went|was|had|did|came|left|took|gave|got|\p{L}+ed)\b/iu

/** The right thing at the wrong moment. */
const tooSoon = cues(
  'before anybody | before she | before he | before you | before they | before asking | bevor | avant de | avant qu | antes de',
)

/** Silence with words after it is the beginning of an answer. */
const speaksThen = /["“„«‘][^"”“»’]{4,}/

const topicsOfFields: Readonly<Record<string, readonly Topic[]>> = {
  name: ['who'],
  age: ['who'],
  role: ['who'],
  current_situation: ['situation'],
  current_position: ['situation'],
  satisfaction_level: ['situation'],
  decision_criteria: ['wants'],
  objection_library: ['objection'],
  emotional_state: ['feeling'],
  power_dynamics: ['history'],
  problem_description: ['wants'],
  known_facts: ['situation'],
  urgency_level: ['time'],
  communication_barriers: ['hidden'],
  position: ['wants'],
  non_negotiables: ['limit'],
  flexible_points: ['opens'],
  walk_away: ['limit'],
}

/** @returns whether a field of the counterpart that a passage was read into tells a topic */
export function fieldsTell(fields: readonly string[], topic: Topic): boolean {
  return fields.some((field) => topicsOfFields[field]?.includes(topic))
}

const amount =
  /[€$£₹¥¢]|\b(?:rs|inr|usd|eur|gbp|chf|rm|kr|r\$)\.?\s?\d|\d\s?(?:euros?|dollars?|rupees?|pounds?|pesos?|francs?|reais|zł|kr|rand|shillings?)(?!\p{L})/iu
/** What the learner may give, as a mandate words it. */
const ownLimit = cues(
  "limit | up to | at most | no more than | not more than | at least | maximum | minimum | may offer | may promise | can pay | jusqu'à | bis zu | hasta | até | fino a",
)
const onlyQuoted = /^["“„«][^"”“»]+["”“»]\.?$/

const headingSigns = signsOf(headingCues)
const passageSigns = signsOf(passageCues)
const [condition, attitude, shuts, draws, pauses, unshuts, unlocks, nods, harsh, kind] = [
  cues(reactionCues.condition),
  cues(reactionCues.attitude),
  cues(reactionCues.shuts),
  cues(reactionCues.draws),
  cues(reactionCues.pauses),
  cues(reactionCues.unshuts),
  cues(reactionCues.unlocks),
  cues(reactionCues.nods),
  cues(reactionCues.harsh),
  cues(reactionCues.kind),
]

const questionSigns = (Object.entries(questionCues) as [Topic, string][]).map(
  ([topic, list]) => [topic, cues(list)] as const,
)

/** @returns the topics a question asks about */
export function topicsAsked(question: string): Topic[] {
  const plain = question.replace(aboutHerThing, 'about')
  return questionSigns.flatMap(([topic, sign]) => (sign.test(plain) ? [topic] : []))
}

/** "About her worries" is about the worries, not about her. */
const aboutHerThing = /\babout her(?= (?!please|then|now|first|and|in|at|as|or|too|before|so)\p{L})/iu

/** @returns a question without the words that name its topics */
export function withoutTopics(question: string): string {
  return questionSigns.reduce((text, [, sign]) => text.replace(new RegExp(sign.source, 'giu'), ' '), question)
}

function signsOf(table: Partial<Record<Topic, string>>): Partial<Record<Topic, RegExp>> {
  return Object.fromEntries(Object.entries(table).map(([topic, list]) => [topic, cues(list)]))
}

/** @returns the condition of a reaction and what follows from it, in whichever order they stand */
export function partsOfReaction(bare: string): [string, string] {
  const command = commanded.test(bare) ? bare.search(/,? and (?:he|she|they)\b/i) : -1
  if (command > 0) return [bare.slice(0, command), bare.slice(command)]
  const first = startsAsCondition.test(bare)
  if (first) {
    // A quotation in the condition may hold commas of its own.
    const masked = bare.replace(/["“„«][^"”“»]*["”“»]/g, (quote) => '_'.repeat(quote.length))
    const cut = /[,:](?!.*[,:].*\b(?:and|or)\b)|[,:]/.exec(masked)?.index ?? masked.search(/["”_] (?:she|he|they)\b/)
    if (cut > 0) return [bare.slice(0, cut), bare.slice(cut + 1)]
    const subject = [...masked.slice(8).matchAll(/ (?=(?:he|she|they|er|sie|elle|il)(?:['’]ll)? )/gi)].at(-1)
    return subject ? [bare.slice(0, subject.index + 8), bare.slice(subject.index + 8)] : [bare, bare]
  }
  const at = bare.search(condition)
  return at > 0 ? [bare.slice(at), bare.slice(0, at)] : [bare, bare]
}

/** A statement without the heading before it. */
function bareOf(text: string): string {
  return startsAsCondition.test(text) ? text : text.replace(/^[\p{Lu}][^:"“]{1,45}:\s/u, '')
}

const startsAsCondition = new RegExp(`^\\P{L}*${cues(reactionCues.startsCondition).source}`, 'iu')
