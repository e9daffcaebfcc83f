import type { Moment } from './moment.ts'
import { confrontationTellings } from './phrases/confrontation.ts'
import { generalTellings } from './phrases/talk.ts'
import type { Known } from './repertoire/known.ts'
import { phrases, type Saying } from './repertoire/saying.ts'
import { rotated } from './rotated.ts'
import { subTypeOf } from './sub-type.ts'

/** @returns the persona's story from where it was left: the next that is not said yet, then what was passed over */
export function story(moment: Moment): Saying[] {
  const { persona, repertoire, used, lastUsed, disposition } = moment
  const told = repertoire.knowledge.filter(
    ({ access, isFromDocument, isFragment }) => isFromDocument && access === 'free' && !isFragment,
  )
  const events = told.filter(({ isEvent }) => isEvent)
  const states = told.filter(({ isEvent, isOwn }) => !isEvent && isOwn)
  const last =
    repertoire.knowledge.findLast(({ id }) => lastUsed.includes(id)) ??
    repertoire.knowledge.findLast(({ id }) => used.has(id))
  // Somebody who was hurt begins with what happened, not with where they were born.
  const begin = persona.archetype === 'CONFRONTATION' ? events.find(({ text }) => isOccasion.test(text)) : undefined
  const from = (list: readonly Known[]) => {
    const open = list.filter(({ id }) => !used.has(id))
    const start =
      last && begin ? Math.max(last.order, begin.order - 1) : (last?.order ?? (begin ? begin.order - 1 : -1))
    const after = open.filter(({ order }) => order > start)
    return [...after, ...open.filter((one) => !after.includes(one))]
  }
  const general =
    persona.archetype === 'CONFRONTATION'
      ? confrontationTellings[subTypeOf(persona)]
      : generalTellings[persona.archetype]
  const spare = rotated(phrases(`${spareMark}${persona.archetype}`, general), persona.id)
  const problem = repertoire.problem.filter(({ id }) => !used.has(id))
  switch (persona.archetype) {
    case 'INVESTIGATION':
      return [...problem, ...from(events), ...(disposition.rapport >= 0.5 ? from(states) : []), ...spare]
    case 'CONFRONTATION':
      return [...from(events), ...(disposition.rapport >= 0.35 ? from(states) : []), ...spare]
    case 'HELP_SEEKING':
      return [...problem, ...from(inOrder([...events, ...states])), ...spare]
    case 'PERSUASION':
      return [...repertoire.position, ...from(states), ...from(events), ...repertoire.criteria, ...spare]
    case 'NEGOTIATION':
      return [...repertoire.terms.position, ...from(inOrder([...states, ...events])), ...spare]
  }
}

const spareMark = 'story.'

/** @returns true for the id of what anybody could tell in that kind of talk */
export function isSpare(id: string): boolean {
  return id.startsWith(spareMark)
}

/** "On Monday at the meeting", "yesterday", "at 14.30", somebody's very words. */
const isOccasion =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:week|month|night)|this morning|that (?:day|evening|morning))\b|\b\d{1,2}[.:]\d\d\b|["“]/i

/** @returns what goes on directly from what was told last; nothing when the last reply told nothing */
export function carriedOn({ repertoire, lastUsed, used, disposition, persona }: Moment): Known[] {
  const last = repertoire.knowledge.findLast(({ id }) => lastUsed.includes(id))
  if (!last || (persona.archetype === 'INVESTIGATION' && disposition.rapport < 0.5)) return []
  return repertoire.knowledge.filter(
    ({ id, order, access, isFromDocument, isFragment }) =>
      order > last.order &&
      order <= last.order + 2 &&
      isFromDocument &&
      access === 'free' &&
      !isFragment &&
      !used.has(id),
  )
}

function inOrder(list: readonly Known[]): Known[] {
  return list.toSorted((one, other) => one.order - other.order)
}
