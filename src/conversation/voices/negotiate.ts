import type { DialogueAct } from '../../language/dialogue-acts.ts'
import { story } from './story.ts'
import { contentStems } from '../../language/text.ts'
import type { Moment } from './moment.ts'
import type { Saying } from './repertoire/saying.ts'
import type { Topic } from './repertoire/terms.ts'

/**
 * What a negotiating persona puts beside the learner's move: where it cannot give way, what it wants in return, where it
 * could move. Matters are named, limits never.
 * @param general questions of the archetype, for when no term is at hand
 */
export function exchange(moment: Moment, general: readonly Saying[]): Saying[] {
  const { repertoire, acts, isHarsh, disposition } = moment
  const { firm, flexible, wants, position } = repertoire.terms
  const isMove = moves.some((act) => acts.has(act))
  const touchedFirm = new Set(firm.filter((topic) => touches(topic, moment)))
  const holds = standsFirm(moment)
  if (isHarsh) return [...holds, ...position]
  if (!isMove) return [...holds, ...position, ...story(moment).slice(0, 3), ...general]
  const isFirm = (topic: Topic) => firm.some(({ name }) => name === topic.name)
  const room = flexible.filter((topic) => !isFirm(topic))
  const inReturn = [
    ...wants.filter((topic) => !isOffered(topic, moment)).flatMap((topic, at) => worded('wants', topic, wantWays, at)),
    ...firm.filter((topic) => !touchedFirm.has(topic)).flatMap((topic, at) => worded('keep', topic, keepWays, at)),
  ]
  const movable = room.flatMap((topic, at) =>
    worded('move', topic, touches(topic, moment) ? touchedWays : moveWays, at),
  )
  // First what is wanted, then where there is room; somebody close to an agreement offers first.
  return [
    ...holds,
    ...(disposition.progress >= 0.45 ? interleaved(movable, inReturn) : interleaved(inReturn, movable)),
    ...general,
  ]
}

/** @returns what the persona says when something is touched on which it cannot give way */
export function standsFirm(moment: Moment): Saying[] {
  return moment.repertoire.terms.firm
    .filter((topic) => touches(topic, moment))
    .flatMap((topic, at) => worded('firm', topic, topic.isBound ? boundWays : firmWays, at))
}

const moves: readonly DialogueAct[] = ['offer', 'concession', 'condition', 'summary', 'next_step', 'evidence']

const firmWays: readonly ((name: string) => string)[] = [
  (name) => `On ${name} I cannot give way.`,
  (name) => `As to ${name}, that has to stay as it is.`,
  (name) => `There is nothing I can do about ${name}, that is fixed on my side.`,
]
const boundWays: readonly ((name: string) => string)[] = [
  (name) => `With ${name} I have very little room.`,
  (name) => `As far as ${name} goes, I am close to what I can do.`,
  (name) => `I cannot do much about ${name}.`,
]
const wantWays: readonly ((name: string) => string)[] = [
  (name) => `In return I would need ${name}.`,
  (name) => `What would help me is ${name}.`,
]
const keepWays: readonly ((name: string) => string)[] = [
  (name) => `For that, ${name} would have to be settled as I need it.`,
  (name) => `Then ${name} has to be clear between us as well.`,
  (name) => `First I want to hear what you say about ${name}.`,
]
const moveWays: readonly ((name: string) => string)[] = [
  (name) => `If that holds, I could move on ${name}.`,
  (name) => `We could also look at ${name}; there I have some room.`,
  (name) => `And what if we talked about ${name} instead?`,
  (name) => `I would put ${name} on the table against it.`,
]
const touchedWays: readonly ((name: string) => string)[] = [
  (name) => `With ${name} I have room, if I get something for it.`,
  (name) => `About ${name} we can talk. What do you give me for it?`,
  (name) => `${capital(name)} is where we can meet, but not for nothing.`,
]

function worded(group: string, { id, name }: Topic, ways: readonly ((name: string) => string)[], at: number): Saying[] {
  const say = ways[at % ways.length]
  return say ? [{ id: `${group}.${id}`, text: say(/^(?:an?|the|your|my)\b/i.test(name) ? name : `the ${name}`) }] : []
}

function touches({ stems }: Topic, moment: Moment): boolean {
  return stems.length > 0 && stems.filter((stem) => moment.stems.has(stem)).length / stems.length > 0.5
}

/** What the learner has put on the table need not be asked for. */
function isOffered({ stems }: Topic, { learnerSaid }: Moment): boolean {
  const said = new Set(contentStems(learnerSaid))
  return stems.filter((stem) => said.has(stem)).length / Math.max(1, stems.length) > 0.6
}

function interleaved(first: readonly Saying[], second: readonly Saying[]): Saying[] {
  return first.flatMap((one, at) => [one, ...second.slice(at, at + 1)]).concat(second.slice(first.length))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
