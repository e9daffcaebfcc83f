import { matterOf } from './echo.ts'
import type { Moment } from './moment.ts'
import { listening, shrugs } from './phrases/talk.ts'
import { phrases, type Saying } from './repertoire/saying.ts'
import { rotated } from './rotated.ts'

/**
 * For a line to which everything has been said: takes up a word of the learner, so that even this differs from turn to
 * turn. The last way counts the turn and can therefore never run out.
 */
export function nothingNew({ line, conversation, isHarsh, persona }: Moment): Saying[] {
  const turn = conversation.turns.length + 1
  const matter = matterOf(line)
  const about = matter ? frames.map((say, at) => ({ id: `nothing-new.${turn}.${at}`, text: say(matter) })) : []
  const ending = ['th', 'st', 'nd', 'rd'][turn % 100 > 10 && turn % 100 < 14 ? 0 : turn % 10] ?? 'th'
  const counted = isHarsh
    ? `For the ${turn}${ending} time now: it gets no better like this.`
    : `For the ${turn}${ending} time now: more on this I do not have.`
  return [
    ...(isHarsh
      ? []
      : rotated(phrases(`take.heard.${persona.archetype}`, listening[persona.archetype]), `${persona.id}${turn}`)),
    ...rotated(about, `${persona.id}${turn}`),
    ...phrases('shrug', isHarsh ? [] : shrugs),
    { id: `nothing-new.${turn}`, text: counted },
  ]
}

const frames: readonly ((matter: string) => string)[] = [
  (matter) => `I've said what I can on ${matter}.`,
  (matter) => `As for ${matter}, I'd only repeat myself.`,
  (matter) => `We've been through ${matter} already.`,
  (matter) => `I've nothing to add about ${matter}.`,
]
