import { glossed } from '../gloss.ts'
import { asksForFact, asksPlainly, isKindlyMeant } from '../kindly-meant.ts'
import { plainText } from '../plain-text.ts'
import { questionKind } from '../question-kind.ts'
import { readsAsEnglish } from '../reads-as-english.ts'
import { tokenise } from '../sentence-tokens.ts'
import { sentences, words } from '../text.ts'
import { coldness } from './coldness.ts'

/** From here on a line passes the other by; who asks something is given the benefit of the doubt, who asks plainly all of it. */
const least = { stated: 0.3, inAWord: 0.65, led: 0.4, closed: 0.5, open: 0.55, fact: 0.7, plainlyAsked: 0.75 } as const
/** So few words say little about the tone. */
const fewWords = 3
/** A line that feels with the other or owns up, praises or takes blame away, or that offers something, has to spoil it. */
const inSpiteOfFeeling = 0.7
const inSpiteOfKindness = 0.85
const inSpiteOfWork = 0.55
/** What is said before a question may be so cold that the question does not help. */
const inSpiteOfAsking = 0.6

/**
 * "There's a form for that.", "It pays for itself, you'll see.": nothing that has a name is done to the other, and yet they are not met.
 * @param line.leaning what the line leans to, 0 to 1 each
 */
export function passesBy(line: {
  readonly text: string
  readonly question: 'open' | 'closed' | null
  readonly leaning: { readonly [part in 'cold' | 'feeling' | 'owning' | 'working']: number }
}): boolean {
  const { cold, feeling, owning, working } = line.leaning
  if (Math.max(feeling, owning) >= 0.36 && cold < inSpiteOfFeeling) return false
  if (working >= 0.36 && cold < Math.max(inSpiteOfWork, working - 0.1)) return false
  if (cold < inSpiteOfKindness && isKind(line.text)) return false
  return cold >= leastFor(line) || saysColdly(line)
}

/** "You ought to be in bed. Where is your mother?" */
function saysColdly({ text, question, leaning }: Parameters<typeof passesBy>[0]): boolean {
  if (question === null || leaning.cold < least[question]) return false
  const stated = sentences(text).flatMap((one) => (questionKind(one.text) === null ? [one.text] : []))
  return words(stated.join(' ')).length > fewWords && coldnessOf(stated.join(' ')) >= inSpiteOfAsking
}

function leastFor({ text, question }: Parameters<typeof passesBy>[0]): number {
  if (question !== null) {
    if (putsAnswer.test(text)) return least.led
    const asking = sentences(text).flatMap((one) => (one.text.trimEnd().endsWith('?') ? [plainText(one.text)] : []))
    if (asking.length > 0 && asking.every(asksPlainly)) return least.plainlyAsked
    return asking.length > 0 && asking.every((one) => asksForFact(one) || asksPlainly(one))
      ? least.fact
      : least[question]
  }
  return words(text).length <= fewWords ? least.inAWord : least.stated
}

/** "Nothing else, no?": the answer is put into the other's mouth. */
const putsAnswer = /, (?:no|right|correct)\?/i

function isKind(line: string): boolean {
  return sentences(glossed(line)).some(({ text }) => isKindlyMeant(plainText(text), null) || feelsWith.test(text))
}

const feelsWith =
  /^(?:ouch|phew|oh no)\b|^(?:i )?(?:do |can )?understand,? that\b(?!.*\bbut\b)|\b(?:that|it|this) (?:must (?:have|be|feel)|sounds|would (?:hurt|sting|make me))\b/i

/** @returns how cold the line is, 0 to 1; 0 for what the model did not learn: other languages, single words */
export function coldnessOf(line: string): number {
  return words(line).length >= 2 && isUnderstood(line) ? coldness(line) : 0
}

/** "A senhora me mostra" holds an "a" and a "me", and is not English for that. */
function isUnderstood(line: string): boolean {
  const heard = glossed(line)
  return readsAsEnglish(tokenise(heard)) && (heard !== line || !foreignWords.test(line))
}

const foreignWords =
  /(?<![\p{L}'’])(?:das|dem|der|und|nicht|ist|los|las|una|les|che|não|est|que|qué|vous|nous|wir|ich|sie|ihr|ihnen|senhora?|señora?|signora?|madame|monsieur|você|para|por|della?|voor|het|jag|och)(?![\p{L}'’])/iu
