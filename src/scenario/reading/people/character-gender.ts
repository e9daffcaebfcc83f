import type { Addressee } from './addressee.ts'
import { genderInDevanagari } from './devanagari.ts'
import type { Hint } from './genders.ts'
import type { Introduction } from './introductions.ts'
import { type Found, type Person, spotOf } from './person.ts'
import { readGender } from './traits.ts'
import { genderOfFirstName } from '../../../language/first-names.ts'
import { genderOfTitle, shortNames } from '../names.ts'
import type { Outline } from '../outline/passages.ts'

/** @returns what title, description and the words before the name tell of the gender */
export function hintsBesideName({ name, before }: Introduction, described: Hint['gender'], language: string): Hint[] {
  const titleBefore = /(\p{L}+)\.?\s*$/u.exec(before)?.[1] ?? ''
  return [
    { sign: 'title', gender: name === null ? null : (genderOfTitle(name) ?? genderOfTitle(titleBefore)) },
    { sign: 'devanagari', gender: name === null ? null : genderInDevanagari(name) },
    { sign: 'described', gender: described },
    { sign: 'described before', gender: genderBefore(before, language) },
  ]
}

/** "The woman who sits down is Ana", "A man of 51, Rui": what the sentence calls the person before the name. */
function genderBefore(before: string, language: string): 'male' | 'female' | null {
  const head =
    /^(?:the|an?|der|die|ein|eine|l['’]|la|le|une?|el|una?|o|a|um|uma|il|de|het|een) ?(?:\p{Ll}+ )?\p{Ll}+(?=[\s,:](?!of the |der |du ))/iu.exec(
      before,
    )?.[0]
  return head ? readGender(head, language) : null
}

/** In Spanish, Portuguese and Italian most trades show it, and in German: "técnico de manutenção", "cuoca", "Fernfahrer". */
export function genderOfTrade(role: Found | null, language: string): Person['gender'] {
  const german =
    language === 'de'
      ? /^\p{Lu}\p{Ll}{3,}(?:(er|mann|wirt|ist|eur)|(?:er|ist|eur|wirt)(in))(?=[\s,]|$)/u.exec(role?.value ?? '')
      : null
  if (role && german) return { start: role.start, end: role.end, value: german[2] ? 'female' : 'male' }
  const trade = /^\p{Ll}{4,}(?=[\s,]|$)/u.exec(role?.value ?? '')?.[0] ?? ''
  if (
    !role ||
    !/^(?:es|pt|it)$/.test(language) ||
    /(?:ista|ota|eta|ema|atra|guarda|policía|polícia|guida|colega)$/.test(trade)
  )
    return null
  const value = trade.endsWith('o') ? 'male' : trade.endsWith('a') ? 'female' : null
  return value && { start: role.start, end: role.end, value }
}

/** Most first names show it, in Romance languages and in Polish by their ending as well; asked only when nothing else does. */
export function genderOfName(name: Found | null, language: string): Person['gender'] {
  const [first = ''] = name ? shortNames(name.value) : []
  if (!name || !byName.test(language)) return null
  const value = genderOfFirstName(first) ?? (endings[language]?.test(first) ? 'male' : null)
  return value && { start: name.start, end: name.end, value }
}

/** In English one may be called by a surname or a nickname alone. */
const byName = /^(?:es|pt|it|fr|pl|de|nl|sv|da|no|nb|fi)$/

/** Endings of men's names, of those that no list holds. */
const endings: Readonly<Record<string, RegExp>> = {
  es: /o$/,
  pt: /o$/,
  it: /o$/,
  pl: /(?:sław|mir|\p{Ll}ek|usz|an|asz)$/u,
}

/** A sheet that calls the character "you" may still say "what we told her" in its headings. */
export function genderInHeadings(outline: Outline, addressee: Addressee): Person['gender'] {
  if (addressee !== 'character') return genderInLabels(outline)
  for (const passage of outline.passages) {
    const found = /\b(?:(she|hers?)|(he|him|his))\b/i.exec([outline.title, ...passage.headings].join(' '))
    if (found) return { ...spotOf(passage), value: found[1] ? 'female' : 'male' }
  }
  return null
}

/** `What she wants: …`: when all labels that use a pronoun agree. */
function genderInLabels({ passages }: Outline): Person['gender'] {
  const told = passages.flatMap((passage) => {
    const found = /\bwhat[ _](?:(she)|(he))[ _]/i.exec(passage.label ?? '')
    return found ? [{ ...spotOf(passage), value: found[1] ? ('female' as const) : ('male' as const) }] : []
  })
  return told[0] && told.every(({ value }) => value === told[0]?.value) ? told[0] : null
}
