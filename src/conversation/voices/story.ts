import type { Moment } from './moment.ts'
import { confrontationTellings } from './phrases/confrontation.ts'
import { generalTellings } from './phrases/talk.ts'
import type { Known } from './repertoire/knowledge.ts'
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
  const from = (list: readonly Known[]) => {
    const open = list.filter(({ id }) => !used.has(id))
    const after = last ? open.filter(({ order }) => order > last.order) : open
    return [...after, ...open.filter((one) => !after.includes(one))]
  }
  const general =
    persona.archetype === 'CONFRONTATION'
      ? confrontationTellings[subTypeOf(persona)]
      : generalTellings[persona.archetype]
  const spare = rotated(phrases(`story.${persona.archetype}`, general), persona.id)
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

function inOrder(list: readonly Known[]): Known[] {
  return list.toSorted((one, other) => one.order - other.order)
}
