import { upperStart } from '../../../language/upper-start.ts'
import type { Material } from '../../../persona/material.ts'

/** The person whom the learner is going to face, as an expert speaks of them. */
export interface Counterpart {
  readonly name: string // as one says it: "Dr. Rao", "Ines", "the visitor"
  readonly fullName: string | null
  readonly role: string | null
  readonly subject: string // she, he, they
  readonly object: string
  readonly possessive: string
  readonly nameWords: ReadonlySet<string> // in lower case
}

/** @returns the counterpart of a material; without one, somebody whom nothing is known about */
export function counterpartOf(material: Material | undefined): Counterpart {
  const { name, gender, role: stated } = material?.counterpart ?? {}
  const role = stated?.replace(playing, ' ').replace(/\s+/g, ' ').trim()
  const fullName = name?.trim() || null
  const told = (material?.statements ?? []).map(({ text }) => text).join(' ')
  return {
    name: fullName ? calledBy(fullName, told) : shortRole(role),
    fullName,
    role: role || null,
    ...(gender === 'female' ? pronouns.female : gender === 'male' ? pronouns.male : pronouns.other),
    nameWords: new Set((fullName ?? '').toLowerCase().match(/\p{L}{2,}/gu)),
  }
}

/**
 * Puts name and pronouns into a text: {Name} {name} {They} {they} {them} {their} {Their}. Only the name, or a pronoun with
 * a modal verb, may be the subject of a text, since "they" takes another verb than "she".
 */
export function about(text: string, { name, subject, object, possessive }: Counterpart): string {
  const values: Readonly<Record<string, string>> = { name, they: subject, them: object, their: possessive }
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values[key.toLowerCase()]
    if (value === undefined) return whole
    return key === key.toLowerCase() ? value : upperStart(value)
  })
}

/** Words that say that somebody plays the part. */
const playing = /\b(?:simulated|standardi[sz]ed|role-?player|role-?play)\b|\((?:bot|actor|role|ai)\)/gi

const pronouns = {
  female: { subject: 'she', object: 'her', possessive: 'her' },
  male: { subject: 'he', object: 'him', possessive: 'his' },
  other: { subject: 'they', object: 'them', possessive: 'their' },
} as const

const titles =
  /^(?:dr|mr|mrs|ms|miss|prof|professor|doctor|sir|dame|herr|frau|m|mme|mlle|madame|monsieur|señor|señora|sr|sra|don|doña|dom|dona|pan|pani|signor|signora|sig|sister|father|rev|captain|sergeant|lady|lord)\.?$/iu

/** A document that says "Mrs Quaye" or "Kofi" all the time is followed in it. */
function calledBy(fullName: string, told: string): string {
  const parts = fullName.split(/\s+/)
  const title = parts.filter((part) => titles.test(part)).join(' ')
  const given = parts.filter((part) => !titles.test(part))
  const last = given.at(-1) ?? fullName
  if (title !== '') return `${title} ${last}`
  const first = given[0] ?? fullName
  const titled = new RegExp(`\\b(?:Dr|Mr|Mrs|Ms|Prof|Herr|Frau|Mme|Sra?)\\.? ${escaped(last)}\\b`, 'u').exec(told)?.[0]
  if (titled) return titled
  return count(told, first) >= count(told, last) ? first : last
}

/** How often a name stands alone, not as a part of the full name. */
function count(told: string, name: string): number {
  return told.match(new RegExp(`(?<!\\p{Lu}\\p{L}+ )\\b${escaped(name)}\\b(?! \\p{Lu})`, 'gu'))?.length ?? 0
}

function shortRole(role: string | null | undefined): string {
  const head = role?.split(/[,;(–]|\s(?:of|at|in|from|who|with|for)\s/u)[0]?.trim() ?? ''
  const isWord = /^\p{L}[\p{L}\s'’-]{2,40}$/u.test(head)
  return isWord ? `the ${head.replace(/^(?:the|an?)\s/i, '')}` : 'the other person'
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
