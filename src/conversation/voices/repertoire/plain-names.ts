import { isIrregularPast, isPast, thirdPersonVerb } from '../../../language/verbs.ts'
import { withoutNamesakes } from './namesakes.ts'
import type { Teller } from './teller.ts'

/**
 * Names as they stand in running text: "MARA VOSS (29, female) sits", "T told him" and "(4) She then ..." are ways of a sheet to
 * write, not to speak.
 * @returns the statement with the persona's capitals, initial and brackets resolved
 */
export function withPlainNames(statement: string, teller: Teller): string {
  const text = statement.replace(/^\W*\((?:\d{1,2}|[a-h])\)\s+/, '')
  return withoutBrackets(withoutInitial(withoutNamesakes(inSmallLetters(text, teller), teller), teller), teller)
}

/** A script writes its people in capitals; where it does so with the persona, it does so with all. */
function inSmallLetters(text: string, { capitalNames }: Teller): string {
  if (!capitalNames) return text
  return text.replace(/(?<![\p{L}\p{N}'’-])\p{Lu}{4,}(?:-\p{Lu}{2,})*(?![\p{L}\p{N}])/gu, (word) =>
    /^(?:LEARNER|TRAINEE|PARTICIPANT|PLAYER)$/.test(word)
      ? word.toLowerCase()
      : word.replace(/\p{Lu}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase()),
  )
}

/** "T did the writing": a letter before a verb, with which the first name begins. */
function withoutInitial(text: string, { firstName }: Teller): string {
  const initial = firstName?.charAt(0)
  if (!firstName || !initial || /[AIO]/.test(initial)) return text
  const lead =
    '(?:^|[.;,:(–—-]\\s?|\\b(?:and|but|so|that|because|when|if|as|what|then|before|after|until|told|asked|gave|with|from|for|to) )'
  return text.replace(
    new RegExp(`(?<=${lead}\\W{0,2})${initial}\\.?(?= (\\p{Ll}+)|['’]s \\p{Ll})`, 'gu'),
    (letter, verb: string | undefined) =>
      verb === undefined ||
      isPast(verb) ||
      isIrregularPast(verb) ||
      thirdPersonVerb(verb) === 'yes' ||
      /^(?:is|was|has|had|did|to)$/.test(verb)
        ? firstName
        : letter,
  )
}

/** "Mara Voss (29, female, nurse) sits": who somebody is stands in brackets behind the name. */
function withoutBrackets(text: string, { ownName }: Teller): string {
  const found = /^(\W*)((?:\p{Lu}[\p{L}'’-]+ ){1,3})\((?:aged? )?\d{1,3},[^)]*\) (?=\p{Ll})/u.exec(text)
  if (!found?.[2] || !ownName?.test(found[2])) return text
  return `${found[1] ?? ''}${found[2].split(' ')[0] ?? ''} ${text.slice(found[0].length)}`
}
