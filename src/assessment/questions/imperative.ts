import { isPlainVerb } from '../../language/verbs.ts'
import type { Uttered } from './read-said.ts'

const alsoVerbs = new Set(
  'lay put set disconnect plug unplug click sit stand lift press flush revoke rub switch turn log enter tape let lock cross put'.split(
    ' ',
  ),
)
const lead =
  /^(?:(?:please|then|so|just|and|but|now|never|don't|do not|always|first|second|third|okay|ok|well|right|better|or|also|next|instead|at least),? )*/

/** @returns whether a sentence tells somebody to do something: "Close the door", "When it comes, lay her in the cot" */
export function isImperative({ plain, asks }: Pick<Uttered, 'plain' | 'asks'>): boolean {
  if (asks !== null) return false
  return plain.split(/[,;:] |: | - | and | then /).some((part, at) => {
    const [first = '', second = ''] = part.replace(lead, '').split(/[ .!]/)
    if (!isPlainVerb(first) && !alsoVerbs.has(first)) return false
    return (
      !/^(?:are|have|do(?! (?:it|this|that)$)|were|be|like|thank|mean|let's|mind|said|you|i|we|they)\b/.test(
        `${first} ${second}`,
      ) &&
      !/^(?:you|i|we|they|he|she|of)$/.test(second) &&
      (at === 0 ||
        /^(?:please|then|never|don't)|^\w+ (?:the|your|it|her|him|them|this|that|on|me|us|a|an|in|to|up|down|off|out|at)\b/.test(
          part,
        ))
    )
  })
}
