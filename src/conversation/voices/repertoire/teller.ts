import { upperStart } from '../../../language/upper-start.ts'
import type { Who } from '../../../language/perspective.ts'
import { words } from '../../../language/text.ts'
import type { Persona } from '../../../persona/persona.ts'
import { withoutTitle } from '../../../scenario/reading/names.ts'

/** What must be known of a persona to turn statements into its own words. */
export interface Teller {
  readonly who: Who
  readonly pronoun: 'She' | 'He' | 'They'
  readonly ownName: RegExp | null // any part of the name
  readonly firstName: string | null // by which the initial of a sheet is resolved
  readonly capitalNames: boolean // the document writes its people in capitals
  readonly isWritersWe: boolean // "we" in the document is the learner's side
  readonly calledAs: readonly string[] // short forms of the first name that the document uses
  readonly roleNouns: readonly string[] // what the document calls the persona by its part ("the witness")
  readonly names: ReadonlySet<string> // words that the document writes with a capital within sentences
  readonly learnerNouns: ReadonlySet<string> // what the document calls the learner ("counsellor"), in lower case
  readonly hasPartner: boolean
  readonly isEnglish: boolean
  /** Whom of the family the sheet calls by a title and the common surname: "Mrs Qureshi" is "his mother"; null where open. */
  readonly kinOfTitle: (gender: 'female' | 'male', opensSentence: boolean) => string | null
}

export function tellerOf(persona: Persona): Teller {
  const { name, gender, facts = [], scene } = persona
  const texts = facts.map(({ text }) => text)
  const calledAs = shortForms(name, texts)
  return {
    who: { name, gender },
    pronoun: pronounOf(gender, texts),
    ownName: nameParts(name, calledAs),
    firstName: (name ?? '').split(/\s+/).find((part) => /^\p{Lu}\p{Ll}{2,}$/u.test(part)) ?? null,
    capitalNames: isInCapitals(name, texts),
    isWritersWe: texts.some((text) => dealsWithUs(text, pronounOf(gender, texts), nameParts(name, calledAs))),
    calledAs,
    roleNouns: roleNouns(texts, name),
    names: new Set(texts.flatMap((text) => (text.match(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}-]+/gu) ?? []).map((one) => one))),
    learnerNouns: learnerNouns(scene?.learner_role ?? ''),
    hasPartner: texts.some((text) => /\b(?:married|husband|wife|spouse|fiancée?)\b/i.test(text)),
    kinOfTitle: kinOf(texts, pronounOf(gender, texts)),
    isEnglish: typeof scene?.language !== 'string' || scene.language === 'en',
  }
}

function kinOf(texts: readonly string[], pronoun: Teller['pronoun']): Teller['kinOfTitle'] {
  const own = { She: 'her', He: 'his', They: 'their' }[pronoun]
  return (gender, opensSentence) => {
    const kin = gender === 'female' ? ['wife', 'mother'] : ['husband', 'father']
    const told = kin.filter((one) => texts.some((text) => new RegExp(`\\b${own} ${one}\\b`, 'i').test(text)))
    const [only] = told.length === 1 ? told : []
    return only ? `${opensSentence ? upperStart(own) : own} ${only}` : null
  }
}

/** "MARA VOSS sits on the bench": as in a script. */
function isInCapitals(name: string | null, texts: readonly string[]): boolean {
  const parts = (name ?? '').split(/\s+/).filter((part) => /^\p{Lu}\p{Ll}{3,}/u.test(part))
  return parts.some((part) => texts.some((text) => text.includes(part.toUpperCase())))
}

/** "He has sold us cloth": whoever writes so is the other side, wherever the document says "we". */
function dealsWithUs(text: string, pronoun: Teller['pronoun'], ownName: RegExp | null): boolean {
  const bare = text.replace(/["“„«][^"”“»]*["”“»]/g, '""')
  if (/\b(?:I|me|my|mine)\b/.test(bare)) return false
  const subject = `(?:\\b${pronoun}${ownName ? `|${ownName.source}` : ''})`
  return new RegExp(`${subject}(?: \\p{L}+){1,3} us\\b`, pronoun === 'They' ? 'u' : 'iu').test(bare)
}

function pronounOf(gender: string | null, texts: readonly string[]): Teller['pronoun'] {
  if (gender === 'female') return 'She'
  if (gender === 'male') return 'He'
  const count = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length
  const [she, he] = [count(/\bshe\b/i), count(/\bhe\b/i)]
  return she === he ? 'They' : she > he ? 'She' : 'He'
}

function nameParts(name: string | null, calledAs: readonly string[]): RegExp | null {
  const parts = [
    ...withoutTitle(name ?? '')
      .split(/\s+/)
      .filter((part) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(part)),
    ...calledAs,
  ]
  return parts.length > 0 ? new RegExp(`(?<![\\p{L}])(?:${parts.join('|')})(?![\\p{L}])`, 'u') : null
}

/** `Witness (actor): Ana Reis`: "the witness" is she, wherever the sheet speaks of one. */
function roleNouns(texts: readonly string[], name: string | null): string[] {
  return texts.flatMap((text) => {
    const [, noun, part, rest = ''] =
      /^(\p{Lu}\p{Ll}{3,})( \((?:actor|actress|played[^)]*|role|the bot|bot)\))?: (.+)$/u.exec(text) ?? []
    const isRole =
      noun && !/^(?:name|contact|persona|character|role|person|learner|trainee|topic|case|about)$/i.test(noun)
    return isRole && (part || (name && rest.startsWith(name))) ? [`the ${noun.toLowerCase()}`] : []
  })
}

/** The short forms a text uses for a first name: "Dec" for Declan. */
function shortForms(name: string | null, texts: readonly string[]): string[] {
  const first = (name ?? '').split(/\s+/).find((part) => /^\p{Lu}\p{Ll}{3,}$/u.test(part)) ?? ''
  const words = new Set(texts.flatMap((text) => text.match(/(?<!\p{L})\p{Lu}\p{Ll}{2,}(?!\p{L})/gu) ?? []))
  return [...words].filter((one) => one !== first && first.startsWith(one))
}

function learnerNouns(role: string): Set<string> {
  const first = role.split(/[,;(.]|\b(?:of|at|in|for|with|and|to)\b/)[0] ?? ''
  return new Set(['learner', 'trainee', 'participant', ...words(first).slice(-1)])
}

/** Small words are no names, whatever a heading or an order of the sheet writes with a capital. */
const neverNames =
  /^(?:the|an?|you|your|he|she|it|we|they|my|his|her|our|their|its|this|that|these|those|in|on|at|by|for|from|to|of|with|without|and|but|or|so|if|when|then|as|since|after|before|until|not|no|nobody|nothing|everyone|everybody|there|here|what|who|how|why|where|one|two|three|four|five|last|next)$/i

/** @returns the text with a small first letter, unless the document shows the word to be a name or it is an abbreviation. */
export function lowerFirst(text: string, { names }: Teller): string {
  const first = /^[\p{L}-]+/u.exec(text)?.[0] ?? ''
  const isName =
    (names.has(first) && !neverNames.test(first)) ||
    /^I$|^\p{Lu}.*\p{Lu}/u.test(first) ||
    /^\p{Lu}{1,3}\p{Sc}|^\p{Lu}{1,3} ?\d/u.test(text)
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
