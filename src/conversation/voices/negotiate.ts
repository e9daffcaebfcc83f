import { upperStart } from '../../language/upper-start.ts'
import type { DialogueAct } from '../../language/dialogue-act.ts'
import { contentStems } from '../../language/text.ts'
import type { Moment } from './moment.ts'
import type { Saying } from './repertoire/saying.ts'
import type { Topic } from './repertoire/terms.ts'
import { isCool } from './tone.ts'

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
  const justAsked = moment.lastUsed.some((id) => id.startsWith('advance.'))
  if (isHarsh) return [...holds, ...position]
  if (isCool(moment)) return holds
  if (!isMove) return [...holds, ...position]
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
    ...(justAsked ? [] : general.slice(0, 2)),
    ...wants.filter((topic) => !isOffered(topic, moment)).flatMap((topic, at) => worded('open', topic, openWays, at)),
    ...(justAsked ? [] : general.slice(2)),
  ]
}

/** @returns what the persona says when something is touched on which it cannot give way */
export function standsFirm(moment: Moment): Saying[] {
  return moment.repertoire.terms.firm
    .filter((topic) => touches(topic, moment))
    .flatMap((topic, at) => worded('firm', topic, topic.isBound ? boundWays : firmWays, at))
}

const moves: readonly DialogueAct[] = ['offer', 'concession', 'condition', 'summary', 'next_step']

type Way = (name: string) => string

const firmWays: readonly Way[] = [
  (name) => `I can't give way on ${name}.`,
  (name) => `As for ${name}, that has to stay as it is.`,
  (name) => `There's nothing I can do about ${name}, that's fixed on my side.`,
]
const boundWays: readonly Way[] = [
  (name) => `I have very little room on ${name}.`,
  (name) => `As far as ${name} goes, I'm close to what I can do.`,
  (name) => `I can't do much about ${name}.`,
]
const wantWays: readonly Way[] = [
  (name) => `In return I'd need ${name}.`,
  (name) => `I could see that, if I get ${name}.`,
  (name) => `That only works for me together with ${name}.`,
]
/** What is wanted and was passed over so far. */
const openWays: readonly Way[] = [
  (name) => `You haven't said anything about ${name} yet.`,
  (name) => `My point about ${name} is still open.`,
  (name) => `And what about ${name}? I still need that.`,
]
const keepWays: readonly Way[] = [
  (name) => `Then we'd have to settle ${name} the way I need it.`,
  (name) => `For that, ${name} has to be clear between us as well.`,
  (name) => `First I'd like to hear what you say about ${name}.`,
]
const moveWays: readonly Way[] = [
  (name) => `If that holds, I could move on ${name}.`,
  (name) => `We could also look at ${name}. I have some room there.`,
  (name) => `And what if we talked about ${name} instead?`,
  (name) => `I could put ${name} on the table for that.`,
]
const touchedWays: readonly Way[] = [
  (name) => `On ${name} I have some room, if I get something for it.`,
  (name) => `We can talk about ${name}. What do I get for it?`,
  (name) => `${upperStart(name)} is where we could meet, but not for nothing.`,
]

function worded(group: string, { id, name }: Topic, ways: readonly Way[], at: number): Saying[] {
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
