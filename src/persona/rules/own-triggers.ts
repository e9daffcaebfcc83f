import { words } from '../../language/text.ts'
import { thirdPersonVerb } from '../../language/verbs.ts'
import type { DetailValue } from '../persona.ts'
import type { Trigger } from './reactions.ts'

/** How an archetype's own data moves the persona: the first items of a list are the most important ones. */
const patterns: readonly (readonly [field: string, trigger: Trigger, pattern: string, count: number])[] = [
  ['decision_criteria', 'what_engages', 'When the other person has a good answer on "{item}", you ask further.', 2],
  ['objection_library', 'what_frustrates', 'When your objection "{item}" is passed over, you repeat it.', 1],
  ['non_negotiables', 'what_escalates', 'When "{item}" is put in question, you become firm at once.', 2],
  ['flexible_points', 'what_engages', 'When an exchange touches "{item}", you are ready to move.', 2],
  ['communication_barriers', 'what_frustrates', 'When questions come too close to this, you become brief: {item}.', 1],
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
        (item): item is string =>
          typeof item === 'string' &&
          words(item).length > 0 &&
          words(item).length <= mostWords &&
          (field !== 'communication_barriers' || isPhrase(item)),
      )
      .slice(0, count)
      .map((item) => pattern.replace('{item}', item.replace(/^["“”'‘’\s]+|["“”'‘’.\s]+$/gu, '')))
  })
}

/** A sentence about "he" or "she" cannot stand within one to "you". */
function isPhrase(item: string): boolean {
  const [first = '', second = ''] = words(item)
  const isVerb =
    thirdPersonVerb(first) === 'yes' || /^(?:it|the|an?|up|down|away|back|nothing|everything)$/.test(second)
  return !/\b(?:he|she|his|her|him|they|their)\b/iu.test(item) && !(isVerb && first.endsWith('s'))
}
