import { lacksSubject } from '../../../language/elided-subject.ts'
import { type Token, tokenise } from '../../../language/sentence-tokens.ts'
import { finite } from '../../../language/subject-verb.ts'
import { isIrregularPast, isPast, isPlainVerb, thirdPersonVerb } from '../../../language/verbs.ts'

/** @returns true when a main clause with a subject and a verb remains once all that hangs on it is taken away */
export function isComplete(sentence: string): boolean {
  const bare = sentence.replace(/["“„«][^"”“»]*["”“»]/g, '""').replace(/\([^)]*\)/g, '')
  if (/^\W*(?:how|who|whether|why|where|whose|which)\b/i.test(bare)) return false
  if (/^\W*what\b/i.test(bare) && !/^\W*what (?!.*\?).+ (?:is|are|was|were)(?: not)? /i.test(bare)) return false
  const main = bare
    .replace(/^\W*(?:after|before|since|while|although|because|as|when) [^,]+, /i, '')
    .replace(
      /(?<=\S)[,;]? \b(?:which|who|whom|whose|that|while|because|although|where|until|since|so that|if|as|than)\b[^,;:]*/gi,
      '',
    )
    .replace(/(?<=\S) (?:of|about|from|for) (?:what|how|where)\b[^,;:]*/gi, '')
    .replace(/^\W*\p{L}+ing\b[^,]*(?:, )?/iu, (start) =>
      /^\W*(?:nothing|everything|something|anything|morning|evening)/i.test(start) ? start : '',
    )
  const clause = main.split(/;|: |, (?:and|but|or) /)[0] ?? ''
  const tokens = tokenise(clause)
  return (
    tokens.length > 1 &&
    !lacksSubject(tokens) &&
    !(adverbs.test(tokens[0]?.text ?? '') && thirdPersonVerb(tokens[1]?.lower ?? '') !== 'no') &&
    !/^\W*(?:not|twice|once) /i.test(clause) &&
    hasBoundVerb(tokens)
  )
}

/** A verb that cannot be a participle or a plural, bound to a subject before it. */
function hasBoundVerb(tokens: readonly Token[]): boolean {
  const commas = (until: number) => tokens.slice(0, until).filter(({ text }) => text === ',').length
  return tokens.some(({ kind, lower, text }, at) => {
    const before = tokens[at - 1]
    if (kind !== 'word' || !before) return false
    if (/^(?:am|are|have|cannot)$/.test(lower) || (finite.test(lower) && text !== 'May'))
      return before.text !== ',' || commas(at) > 1
    if (/^(?:i|we)$/.test(before.lower)) return true
    if (/^(?:it|they|he|she|nobody|everybody|there|who)$/.test(before.lower))
      return isPast(lower) || isIrregularPast(lower) || isPlainVerb(lower) || thirdPersonVerb(lower) !== 'no'
    if (before.text === ',' && commas(at) < 2) return false
    if (thirdPersonVerb(lower) === 'yes') return !/^\p{N}/u.test(tokens[0]?.text ?? '')
    if (/^(?:the|a|an|by|of|and|or|not|been|being|be|with|own|my)$/.test(before.lower) || participles.test(lower))
      return false
    if (isPast(lower) || isIrregularPast(lower)) return at > 1 || /^\p{Lu}/u.test(tokens[0]?.text ?? '')
    return isPlainVerb(lower) && /[^s]s$|^people$|^children$/.test(before.lower) && at > 1
  })
}

const participles =
  /^(?:left|found|made|taken|held|built|paid|kept|published|attached|based|called|named|used|needed|written|included|excluded|controlled|humiliated|employed|retired|asked|agreed|required|expected|cost)$/

/** Small words that may stand before a verb whose subject is left out: "Still remembers ..." */
export const adverbs = /^(?:still|never|always|often|also|usually|seldom|rarely|sometimes|only|just|already)$/i
