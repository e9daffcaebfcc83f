import { insultNames } from '../bad-language.ts'

/**
 * Somebody with a grievance swears: "this is bullshit", "I am so fucking tired of it". That is anger at a matter, not an
 * insult at a person, as long as neither the words before the curse nor those after it turn to the one spoken to.
 * @param text in the plain spelling of the guards
 * @param words the curse as it stands at `index`
 */
export function swearsAtASituation(text: string, index: number, words: string): boolean {
  if (!expletive.test(words)) return false
  const before = /[^.!?;,\n]*$/.exec(text.slice(0, index))?.[0] ?? ''
  const after = text.slice(index + words.length)
  if (aimed.test(after) || isAboutYou(before)) return false
  const rest = after.split(nextClause)[0] ?? ''
  return !you.test(rest) || (ownFeeling.test(before) && feeling.test(after))
}

/** Who is spoken of last before the curse is the one it goes with. */
function isAboutYou(before: string): boolean {
  const spokenOf = before.match(persons)?.at(-1)
  return spokenOf !== undefined && you.test(spokenOf)
}

/** @returns true when the words are asked about or named as words: "did he really say '...' to you?", "the comment was '...'" */
export function isAskedAbout(text: string, index: number): boolean {
  const lead = text.slice(Math.max(0, index - 60), index)
  return asked.test(lead) || namedAsWords.test(lead)
}

const expletive =
  /^(?:bull ?shit|fuck(?:ing|ed)?|f[*u#@-]{1,2}c?k(?:ing|ed)?|fck(?:ing)?|fuk(?:ing)?|phuck(?:ing)?|bollocks)$/
const aimed = new RegExp(
  `^(?:ing|ed)? (?:you|u|ya|your|ur|off|yourself|\\w+ (?:${insultNames.join('|')})|${insultNames.join('|')})\\b`,
)
const you = /\b(?:you(?:['’](?:re|ve|ll|d))?|your|u|ur|ya|yours|yourself)\b/
const persons =
  /\b(?:you(?:['’](?:re|ve|ll|d))?|your|u|ur|ya|i(?:['’](?:m|ve|ll|d))?|we|this|that|it|its|it's|that's|these|those|he|she|they|everything|nothing|all|what|who|the \w+|my \w+|our \w+)\b/g
const nextClause = /[.!?;,\n]| (?:and|but|because|when|how|that|so|since) /
const ownFeeling = /\b(?:i(?:'m| am| was|'ve been| have been| feel| felt| get| got)|makes? me) (?:\w+ ){0,3}$/
const feeling =
  /^ (?:angry|mad|furious|livid|upset|tired|sick|done|frustrated|disappointed|hurt|fed up|exhausted|annoyed|sad|scared|ashamed|worried|pissed(?! off with your))\b/

const asked =
  /\b(?:did|does|do|would|could|has|have|had) (?!i\b|we\b|you\b)\w+ (?:\w+ ){0,2}(?:say|call|use|write|shout|tell|mean|said|called|used|written|shouted)\b[^.!?\n]{0,40}$/
const namedAsWords =
  /\b(?:words?|slur|remark|comment|sentence|insult|term|phrase|joke|note|message|[nf]-?word)\b[^.!?\n]{0,30}["'](?:[^"'.!?\n]{0,30} )?$/
