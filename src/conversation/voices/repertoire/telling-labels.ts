import { tokenise } from '../../../language/sentence-tokens.ts'
import { hasFiniteVerb } from '../../../language/subject-verb.ts'
import { words } from '../../../language/text.ts'
import { isComplete } from './complete-sentence.ts'
import { isDirection } from './directions.ts'
import { inOwnWords, ownFragment } from './own-words.ts'
import { lowerFirst, type Teller } from './teller.ts'

/**
 * "He keeps the key on his ring: number 212": such a label is what is told, and what follows goes with it.
 * @returns null for headings and for labels that state nothing
 */
export function withTellingLabel(
  label: string,
  body: string,
  teller: Teller,
  isOwn: boolean,
  before: string,
): string | null {
  const isOwnDeed = /^(?:she|he|they)\b/i.test(label)
  if (!/ /.test(label) || headings.test(label) || !hasFiniteVerb(tokenise(label))) return null
  if (!isOwnDeed && (!isComplete(label) || /(?:ed|t)$|\byou\b/.test(label))) return null
  const whole = `${label}: ${body}`
  if (isDirection(label, teller) || isDirection(whole, teller)) return null
  if (isOwnDeed && words(label).length <= 3) {
    const [deed, what] = [inOwnWords(label, teller, isOwn, before)?.text, ownFragment(body, teller)]
    return deed && what ? `${deed.replace(/\.$/, '')} ${lowerFirst(what, teller)}.` : null
  }
  const own = inOwnWords(whole, teller, isOwn, before)
  return own && !own.isFragment ? own.text : null
}

/**
 * "Right knee: twisted in 1998", "Bolt & Sons, 2021: a free month": without its label nobody would know what it is about.
 * @returns null for labels of any other kind
 */
export function ofWhat(label: string, text: string): string | null {
  const body = text.charAt(0).toLowerCase() + text.slice(1)
  if (bodyParts.test(label)) return `It is my ${label.toLowerCase()}: ${body}`
  const [, name, year] = /^(\p{Lu}[\p{L}&' -]{2,40}), ((?:19|20)\d{2})$/u.exec(label) ?? []
  return name && year ? `That was ${name}, in ${year}: ${body}` : null
}

const bodyParts =
  /^(?:(?:left|right|lower|upper) )?(?:knees?|hips?|shoulders?|ankles?|wrists?|elbows?|back|neck|foot|feet|hands?|fingers?|legs?|arms?|stomach|head|ears?|eyes?|heart|chest|lungs?|skin|teeth)$/i

const headings =
  /^(?:what|whom?|how|why|where|when|which|if|already|layer|level|part|act|scene|then|this|(?:she|he|they)(?:['’]d| would| could| might) |(?:she|he|they) (?:says?|asks?|answers?|talks?|decides?|reacts?|gives?|wants|fears?|needs?|brings?|carries|plays?))\b|\b(?:things|points|reasons|questions|conditions|wishes|likes|wants|needs|fears|knows|thinks|plays|brings|gives|carries|counts|sets)$/i
