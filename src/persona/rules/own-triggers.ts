import { words } from '../../language/text.ts'
import type { DetailValue } from '../persona.ts'
import type { Trigger } from './reactions.ts'

/** How an archetype's own data moves the persona: the first items of a list are the most important ones. */
const patterns: readonly (readonly [field: string, trigger: Trigger, pattern: string, count: number])[] = [
  ['decision_criteria', 'what_engages', 'A good answer on "{item}" makes you ask further.', 2],
  ['objection_library', 'what_frustrates', 'When your objection "{item}" is passed over, you repeat it.', 1],
  ['non_negotiables', 'what_escalates', 'When "{item}" is put in question, you become firm at once.', 2],
  ['flexible_points', 'what_engages', 'An exchange that touches "{item}" finds you ready to move.', 2],
  ['communication_barriers', 'what_frustrates', 'Questions that meet with this make you brief: {item}.', 1],
]

/** Longer items read badly inside a sentence. */
const mostWords = 14

/** @returns triggers of one kind made of the archetype's data, as the document words them; often none. */
export function ownTriggers(data: Readonly<Record<string, DetailValue>>, wanted: Trigger): string[] {
  return patterns.flatMap(([field, trigger, pattern, count]) => {
    const items = data[field]
    if (trigger !== wanted || !Array.isArray(items)) return []
    return items
      .filter(
        (item): item is string => typeof item === 'string' && words(item).length > 0 && words(item).length <= mostWords,
      )
      .slice(0, count)
      .map((item) => pattern.replace('{item}', item.replace(/^["“”'‘’\s]+|["“”'‘’.\s]+$/gu, '')))
  })
}
