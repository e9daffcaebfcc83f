import type { Who } from '../../../language/perspective.ts'
import { words } from '../../../language/text.ts'
import type { Persona } from '../../../persona/persona.ts'

/** What must be known of a persona to turn statements into its own words. */
export interface Teller {
  readonly who: Who
  readonly pronoun: 'She' | 'He' | 'They'
  readonly ownName: RegExp | null // any part of the name
  readonly calledAs: readonly string[] // short forms of the first name that the document uses
  readonly names: ReadonlySet<string> // words that the document writes with a capital within sentences
  readonly learnerNouns: ReadonlySet<string> // what the document calls the learner ("counsellor"), in lower case
  readonly hasPartner: boolean
  readonly isEnglish: boolean
}

export function tellerOf(persona: Persona): Teller {
  const { name, gender, facts = [], scene } = persona
  const texts = facts.map(({ text }) => text)
  const calledAs = shortForms(name, texts)
  return {
    who: { name, gender },
    pronoun: pronounOf(gender, texts),
    ownName: nameParts(name, calledAs),
    calledAs,
    names: new Set(texts.flatMap((text) => (text.match(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}-]+/gu) ?? []).map((one) => one))),
    learnerNouns: learnerNouns(scene?.learner_role ?? ''),
    hasPartner: texts.some((text) => /\b(?:married|husband|wife|spouse|fiancée?)\b/i.test(text)),
    isEnglish: typeof scene?.language !== 'string' || scene.language === 'en',
  }
}

function pronounOf(gender: string | null, texts: readonly string[]): Teller['pronoun'] {
  if (gender === 'female') return 'She'
  if (gender === 'male') return 'He'
  const count = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length
  const [she, he] = [count(/\bshe\b/i), count(/\bhe\b/i)]
  return she === he ? 'They' : she > he ? 'She' : 'He'
}

function nameParts(name: string | null, calledAs: readonly string[]): RegExp | null {
  const parts = [...(name ?? '').split(/\s+/).filter((part) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(part)), ...calledAs]
  return parts.length > 0 ? new RegExp(`(?<![\\p{L}])(?:${parts.join('|')})(?![\\p{L}])`, 'u') : null
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

/** @returns the text with a small first letter, unless the document shows the word to be a name or it is an abbreviation. */
export function lowerFirst(text: string, { names }: Teller): string {
  const first = /^[\p{L}-]+/u.exec(text)?.[0] ?? ''
  const isName =
    names.has(first) || /^I$|^\p{Lu}.*\p{Lu}/u.test(first) || /^\p{Lu}{1,3}\p{Sc}|^\p{Lu}{1,3} ?\d/u.test(text)
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
