import { lacksSubject } from '../../../language/elided-subject.ts'
import { type Token, tokenise } from '../../../language/sentence-tokens.ts'
import { finite } from '../../../language/subject-verb.ts'
import { isAdverb, isIrregularPast, isPast, isPlainVerb, thirdPersonVerb } from '../../../language/verbs.ts'

/** @returns true when a clause with a subject and a verb remains once all that hangs on it is taken away */
export function isComplete(sentence: string): boolean {
  const bare = sentence
    .replace(/["“„«][^"”“»]*["”“»]/g, '""')
    .replace(/\([^)]*\)/g, '')
    .replace(/^(\W*)(?:more|less|fewer|better|worse|later|earlier) than /i, '$1')
  if (/^\W*(?:how|who|whether|why|where|whose|which)\b/i.test(bare)) return false
  if (
    /^\W*that (?:i|she|he|they|we|you|it|the|an?|my|her|his|one|nobody|somebody)\b(?! (?:is|was) (?:why|how|what|all)\b)/i.test(
      bare,
    ) &&
    !/^\W*that (?:one|the \w+) (?:is|was)\b/i.test(bare)
  )
    return false
  if (/^\W*what\b/i.test(bare) && !/^\W*what (?!.*\?).+ (?:is|are|was|were)(?: not)? /i.test(bare)) return false
  const main = bare
    .replace(/^\W*(?:after|before|since(?! then\b)|while|although|because|as|when) [^,]+, /i, '')
    .replace(
      /(?<=\p{L}), (?:which|who|whom|whose)\b[^,;:]*, (?=(?:is|are|was|were|has|have|had|will|would|can|could|must|may|should|does|did)\b)/giu,
      ' ',
    )
    .replace(
      /(?<=\S)[,;]? \b(?:which|who|whom|whose|that|while|because|although|where|until|since|so that|if|as|than)\b[^,;:]*/gi,
      '',
    )
    .replace(/(?<=\S) (?:of|about|from|for) (?:what|how|where)\b[^,;:]*/gi, '')
    .replace(/^\W*\p{L}+ing\b[^,]*(?:, )?/iu, (start) =>
      /^\W*(?:nothing|everything|something|anything|morning|evening)/i.test(start) ? start : '',
    )
  return main.split(/;|: |, (?:and|but|or) /).some(isClause)
}

function isClause(clause: string): boolean {
  const tokens = tokenise(clause)
  return (
    tokens.length > 1 &&
    !lacksSubject(tokens) &&
    !startsWithPast(tokens) &&
    !(adverbs.test(tokens[0]?.text ?? '') && thirdPersonVerb(tokens[1]?.lower ?? '') !== 'no') &&
    !/^\W*(?:not|twice|once) /i.test(clause) &&
    tokens.some((_, at) => isBoundVerb(tokens, at))
  )
}

/** "Gave me the job": somebody did, but it is not said who. */
function startsWithPast([first, second]: readonly Token[]): boolean {
  return (isIrregularPast(first?.lower ?? '') || isPast(first?.lower ?? '')) && takesObject.test(second?.lower ?? '')
}

/** A verb that cannot be a participle or a plural, bound to a subject before it. */
function isBoundVerb(tokens: readonly Token[], at: number): boolean {
  const one = tokens[at]
  let back = at - 1
  while (back > 0 && tokens[back]?.kind === 'word' && isAdverb(tokens[back]?.lower ?? '')) back--
  const before = tokens[back]
  if (one?.kind !== 'word' || !before) return false
  const { lower, text } = one
  if (/^['’](?:m|re|ve|ll|d)$/.test(lower)) return true
  const commas = tokens.slice(0, at).filter((token) => token.text === ',').length
  if (/^(?:am|are|have|cannot)$/.test(lower) || (finite.test(lower) && text !== 'May'))
    return before.text !== ',' || commas > 1
  const isVerb = isPast(lower) || isIrregularPast(lower) || isPlainVerb(lower) || thirdPersonVerb(lower) !== 'no'
  if (/^(?:i|we|you|it|they|he|she|nobody|everybody|everyone|somebody|someone|there|who|this|that)$/.test(before.lower))
    return isVerb
  if (before.text === ',' && commas < 2) return false
  if (notSubject.test(before.lower)) return false
  const third = thirdPersonVerb(lower)
  if (third === 'yes') return !/^\p{N}/u.test(tokens[0]?.text ?? '')
  const isName = /^\p{Lu}\p{Ll}/u.test(before.text) && (back > 0 || !determiner.test(before.lower))
  // A participle takes no object: "a dealer sold me", "the office sent a letter".
  if ((isPast(lower) || isIrregularPast(lower)) && at > 1 && takesObject.test(tokens[at + 1]?.lower ?? '')) return true
  if (isPast(lower) || isIrregularPast(lower))
    return isName || (!participles.test(lower) && (at > 1 || /^\p{Lu}/u.test(tokens[0]?.text ?? '')))
  const hasSubject = isName || determiner.test(tokens[0]?.lower ?? '')
  if (third === 'maybe')
    return hasSubject && !before.lower.endsWith('s') && followsVerb.test(tokens[at + 1]?.lower ?? '')
  return isPlainVerb(lower) && /[^s]s$|^people$|^children$/.test(before.lower) && at > 1
}

const notSubject = /^(?:the|a|an|by|of|and|or|not|been|being|be|with|own|my|your|his|her|our|their|for|to|in|at|no)$/
const determiner = /^(?:the|a|an|my|your|his|her|our|their|its|this|that|each|every|one|no)$/
const followsVerb =
  /^(?:the|a|an|my|your|his|her|me|us|him|it|them|you|to|in|at|on|for|from|through|into|up|down|over|about|with|by|out|off|that|what|how|well|badly|only|all|everything|nothing|more|less|before|after|every|\d.*|when|if|as)$/

const takesObject = /^(?:me|him|her|us|them|you|it|a|an|the|my|our)$/

const participles =
  /^(?:left|found|made|taken|held|built|paid|kept|published|attached|based|called|named|used|needed|written|included|excluded|controlled|humiliated|employed|retired|agreed|required|expected|cost|broken|torn|given|known|seen|done|lost|signed|bought|sold|sent|set|cut|put)$/

/** Small words that may stand before a verb whose subject is left out: "Still remembers ..." */
export const adverbs = /^(?:still|never|always|often|also|usually|seldom|rarely|sometimes|only|just|already)$/i
