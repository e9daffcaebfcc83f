import { contractionBefore, isPast, isPlainVerb, thirdPersonVerb } from '../../../language/verbs.ts'
import { words } from '../../../language/text.ts'
import type { Teller } from './teller.ts'

/**
 * Whoever writes "we" in a sheet about somebody else belongs to the learner's side: "But we rang her at noon" is "you rang
 * me" in the persona's mouth.
 * @returns the statement with the writer's "we" as "you"; as it stands where "I" or "my" show that the persona itself speaks
 */
export function fromOurSide(statement: string, { pronoun, ownName, isWritersWe }: Teller): string {
  const bare = statement.replace(/["“„«][^"”“»]*["”“»]/g, '')
  if (!/\b(?:we|us|our|ours)\b/i.test(bare) || /\b(?:I|me|my|mine|myself)\b/.test(bare)) return statement
  const own = { She: /\b(?:she|her|hers)\b/i, He: /\b(?:he|him|his)\b/i, They: /\b(?:they|them|their)\b/i }[pronoun]
  if (!isWritersWe && !own.test(bare) && !ownName?.test(bare) && !/\bwith us\b/i.test(bare)) return statement
  return statement
    .split(/(["“„«][^"”“»]*["”“»])/)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part
            .replace(/\bWe\b/g, 'You')
            .replace(/\bwe\b/g, 'you')
            .replace(/\bus\b/g, 'you')
            .replace(/\bOur\b/g, 'Your')
            .replace(/\bour\b/g, 'your')
            .replace(/\bours\b/g, 'yours')
            .replace(/\bourselves\b/g, 'yourselves'),
    )
    .join('')
}

/** @returns "she's looked" as "she has looked" and "she's owed" as "she is owed", so that it can be turned */
export function spelledOut(sentence: string): string {
  return withHad(sentence).replace(
    /\b(she|he)['’]s ((?:(?:\p{L}+ly|never|always|already|just|still|only|also|ever|not|since|now|once) )?)(\p{L}+)(?: (\p{L}+))?/giu,
    (whole, _who: string, _adverb: string, word: string, next: string | undefined) => {
      if (!isPast(word) || contractionBefore(word, next ?? '') !== null) return whole
      return whole.replace(
        /['’]s/,
        passive.test(word) && !takesObject.test(next ?? '') && !/^\p{Lu}/u.test(next ?? '') ? ' is' : ' has',
      )
    },
  )
}

/** "You'd been the one": before a participle it is "had". */
function withHad(sentence: string): string {
  return sentence.replace(
    /\b(she|he|they|you)['’]d (?=(?:(?:\p{L}+ly|never|always|already|just|only|also|long) )?(\p{L}+))/giu,
    (whole, who: string, word: string) =>
      /^(?:been|gone|taken|seen|done|given|known)$/i.test(word) || (isPast(word) && !isPlainVerb(word))
        ? `${who} had `
        : whole,
  )
}

const takesObject =
  /^(?:the|a|an|my|his|her|their|our|your|it|them|him|me|us|you|this|that|every|all|no|nobody|none|everybody|everyone|anybody|anyone|somebody|someone)$/i
const passive =
  /^(?:owed|paid|told|given|called|needed|meant|based|employed|insured|booked|covered|caught|trapped|followed|forced|expected|required|registered|treated|ignored|respected|liked|loved|hated|feared|trusted|known|seen|surrounded|supported|stuck)$/

/**
 * Takes the introduction off a statement that only introduces: "Olga Brandt, 58, female, head gardener in Kassel" leaves what
 * she does.
 * @returns '' where nothing is left that one would say of oneself; null when the statement is no introduction
 */
export function roleOf(statement: string, { ownName, pronoun }: Teller): string | null {
  const [, lead = '', rest = ''] =
    /^((?:(?:she|he|the (?:\p{L}+ ){1,4}) ?(?:is|are) )?(?:(?:Dr|Mrs?|Ms|Prof)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,3})((?:,| \().+)$/u.exec(
      statement.replace(/^(?:She|He|They|The) /, (start) => start.toLowerCase()),
    ) ?? []
  if (!ownName?.test(lead) || !selfOnly.test(rest)) return null
  const parts = rest
    .replace(/[.;]$/, '')
    .split(/[,;]\s+|\s*\((?=\d)|(?<=\d)\)/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isPersonal.test(part))
  const text = parts.join(', ')
  if (parts.some(startsWithDeed)) return null
  return words(text).length < 2 || new RegExp(`\\b${pronoun}\\b`, 'i').test(text) || ownName.test(text) ? '' : text
}

/** "lives in Kassel", "moved in spring": no role. */
function startsWithDeed(part: string): boolean {
  const [first = '', next] = words(part)
  return finiteStart.test(`${part} `) || (next !== undefined && thirdPersonVerb(first) !== 'no')
}

/** An age, a gender: the mark of an introduction. */
const selfOnly =
  /(?:,|\() ?(?:aged? )?(?:\d{1,3}(?: years old)?(?=[,;.)]|$)|about \p{L}+|in (?:her|his|their) \p{L}+)|, (?:female|male|woman|man|she\/her|he\/him|they\/them|m|f)\b/u
const isPersonal =
  /^(?:(?:aged? |about |around )?\d{1,3}(?: years(?: old| of age)?)?|in (?:her|his|their) (?:early |mid |late |mid-)?\p{L}+|about \p{L}+|female|male|woman|man|girl|boy|bloke|m|f|ms|mr|mrs|she\/her|he\/him|they\/them|(?:she|he|they)\/\p{L}+)$/iu
const finiteStart = /^(?:is|was|has|had|came|went|wrote|works|runs|lives|sells|moved|joined|started|\p{L}{3,}(?:ed)) /u
