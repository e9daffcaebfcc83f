import { ideasOf } from '../../../language/concepts.ts'
import { lemma } from '../../../language/lemma.ts'
import { words } from '../../../language/text.ts'

/** @returns what is counted: "nurses" in "How many nurses are on?", or null */
export function countedIn(question: string): string | null {
  return (
    /\bhow many (?:of (?:the|your|them) )?((?:\p{L}+ ){0,2}?\p{L}+)\b/iu
      .exec(question)?.[1]
      ?.split(' ')
      .at(-1)
      ?.toLowerCase() ?? null
  )
}

/** @returns true when a number of that is told, as in "six chairs, seven staff": a number stands right before what is counted. */
export function counts(text: string, what: string): boolean {
  const all = words(text)
  const ideas = ideasOf(what)
  return all.some((word, at) => {
    if (lemma(word) !== lemma(what) && !ideasOf(word).some((idea) => ideas.includes(idea))) return false
    return all.slice(Math.max(0, at - 3), at).some((before) => /^\d/.test(before) || numberWords.test(before))
  })
}

const numberWords =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|no|both)(?:-|$)/
