import { contentStems, words } from '../../language/text.ts'
import type { Moment } from './moment.ts'
import { courtesies } from './phrases/talk.ts'
import { phrases, type Saying } from './repertoire/saying.ts'
import { isCool } from './tone.ts'

/** @returns the answer to a small courtesy ("How are you?", "May I sit?", "Is that all right?"), or null */
export function courtesy(moment: Moment): Saying[] | null {
  const { asked, line, disposition, isHarsh, acts, recalled } = moment
  if (isHarsh) return null
  if (asksOnTheWay(line) || asksAtOnce.test(line)) return null
  const isProposed = (['offer', 'next_step', 'condition', 'concession'] as const).some((act) => acts.has(act))
  if (!isProposed && isTag.test(asked) && contentStems(asked).length >= 2) return null
  const found = courtesies.findIndex(({ asks }) => asks.test(asked || line))
  const one = courtesies[found]
  const isAboutMatter = (recalled[0]?.score ?? 0) >= 0.35
  if (!one || (found < 2 && (isAboutMatter || contentStems(asked || line).length > 7))) return null
  // What is proposed before the question mark is reacted to as a proposal.
  const isWarm = !isCool(moment) && disposition.rapport >= (found === 2 && isProposed ? 0.4 : 0.3)
  return phrases(`courtesy.${found}.${isWarm ? 'warm' : 'cool'}`, isWarm ? one.warm : one.cool)
}

/** "May I ask you something: have you been pregnant before?", "It is more now, right? Why so much?": the courtesy leads to a question. */
function asksOnTheWay(line: string): boolean {
  const parts = line.split(/[:;?–—]\s*|,\s+(?=(?:and|but|so) )/).filter((part) => words(part).length > 0)
  return parts.length > 1 && parts.slice(1).some((part) => words(part).length > 2 && asksForMatter.test(part))
}

/** "May I ask how big your place is?" */
const asksAtOnce =
  /\b(?:may|can|could|might) i (?:just |also )?ask (?:you )?(?:how|what|where|when|who|whom|whose|why|which|whether|if)\b(?! (?:you (?:are|were) ready|now is)\b)/i

const asksForMatter =
  /^\W*(?:and |but |so )?(?:who|whom|whose|what|which|where|when|why|how|have|has|had|did|do|does|was|were)\b(?! (?:that|this|it) (?:ok|okay|all right|fine|suit|work|help|sound|make sense|clear)\b)(?!(?: do)? you (?:agree|follow|understand)\b)/i

/** "It was four o'clock, right?": a fact to confirm, no proposal. */
const isTag = /\bright\?\s*$/i
