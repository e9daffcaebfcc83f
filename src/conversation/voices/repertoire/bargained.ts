import { numbersIn } from '../../../language/text.ts'
import type { Persona } from '../../../persona/persona.ts'
import { type BargainingColumn, type BargainingRow, bargainingRow } from '../../../scenario/bargaining-row.ts'
import type { Statement } from './statements-in.ts'
import { lowerFirst, type Teller } from './teller.ts'

/** What a row of a table of positions gives the persona to say. */
export interface Bargained {
  readonly matter: string
  readonly said: readonly string[] // whole sentences: how it is today, and what the persona asks
  readonly remarks: readonly string[] // what stands beside it, still as in the sheet
}

/**
 * @returns what may be said of a row; what the persona could live with, what it is worth and the other side's columns stay
 * unsaid. Null for any other statement
 */
export function bargained(statement: string, teller: Teller): Bargained | null {
  const row = bargainingRow(statement, namesOf(teller))
  if (row === null) return null
  const matter = definite(row.matter, teller)
  const now = row.columns.find(({ holds }) => holds === 'today')
  const own = row.columns.find(({ holds, side }) => holds === 'asked' && side === 'character')
  const ask = own && valueIn(own, row)
  const isKept = now !== undefined && ask === now.value
  const isMany = isPlural(row.matter)
  const remarks = row.columns.filter(
    ({ holds, side, value }) => holds === 'remark' && side !== 'learner' && !bound.test(value),
  )
  return {
    matter: row.matter,
    said: [
      ...(now && now.side !== 'learner'
        ? [`Today ${matter} ${isMany ? 'are' : 'is'} ${now.value}${isKept ? ', and that should stay so' : ''}.`]
        : []),
      ...(ask && !isKept ? [asksFor(ask, matter, isMany ? 'they' : 'it')] : []),
    ],
    remarks: remarks.map(({ value }) => value),
  }
}

/**
 * @returns the statements of a row for the persona to tell when it is asked for just that, in its own words already; null for any
 * other statement
 */
export function bargainedStatements(text: string, before: string, teller: Teller): Omit<Statement, 'isOwn'>[] | null {
  const found = bargained(text, teller)
  if (found === null) return null
  const { matter, said, remarks } = found
  const common = { label: matter, context: matter, access: 'asked' as const, before }
  return [
    ...said.map((one) => ({ ...common, label: '', source: one, body: one })),
    ...remarks.map((remark) => ({ ...common, source: `${matter}: ${remark}`, body: remark })),
  ]
}

/** @returns true for a row of a table of positions */
export function isBargained(statement: string, { name }: Persona): boolean {
  return bargainingRow(statement, partsOf(name)) !== null
}

/** @returns the figures that stand as limits in tables of positions and nowhere among what is asked or known today */
export function limitsInRows({ facts = [], name }: Persona): string[] {
  const rows = facts.flatMap(({ text }) => bargainingRow(text, partsOf(name)) ?? [])
  const figures = (wanted: (column: BargainingColumn) => boolean) =>
    rows.flatMap(({ columns }) => columns.filter(wanted).flatMap(({ value }) => numbersIn(value)))
  const open = new Set(figures(({ holds }) => holds === 'today' || holds === 'asked'))
  // "30 days", "1 hour": a small number means something else in the next sentence.
  return figures(({ holds }) => holds === 'limit').filter((one) => !open.has(one) && /[.,]|\d{3}/.test(one))
}

function namesOf({ who }: Teller): string[] {
  return partsOf(who.name)
}

function partsOf(name: string | null): string[] {
  return (name ?? '').split(/\s+/).filter((part) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(part))
}

/** "same" is what stands today. */
function valueIn({ value }: BargainingColumn, { columns }: BargainingRow): string | null {
  if (!/^(?:the )?same$|^(?:as (?:today|now|before)|unchanged|ditto|idem|=)$/i.test(value)) return value
  return columns.find(({ holds }) => holds === 'today')?.value ?? null
}

function asksFor(value: string, matter: string, it: 'it' | 'they'): string {
  const text = value.replace(/[.;]$/, '')
  if (/^(?:must|may|can|should)\b/i.test(text)) return `On ${matter} my position is that ${it} ${text}.`
  if (/^not\b/i.test(text)) return `On ${matter} my position is that ${it} should ${text.replace(/^not /i, 'not be ')}.`
  if (/^(?:in|on|at|out|off|under|outside|inside|within|with|without)\b|^(?:paid|kept|held|\p{L}{2,}ed)\b/iu.test(text))
    return `On ${matter} my position is that ${it} should be ${text}.`
  if (/^(?:nothing|no|none|never|only)\b/i.test(text)) return `On ${matter} my position is ${text}.`
  return `For ${matter} I am asking for ${text}.`
}

/** "Price per carton, type B2" -> "the price per carton, type B2,"; "Tower 22" stays as it is. */
function definite(matter: string, teller: Teller): string {
  const named = /^(?:the|an?|my|our|your|his|her|their|all|no|any)\b/i.test(matter) || /^\p{L}+ \d+$/u.test(matter)
  const text = `${named ? '' : 'the '}${/^\p{L}+ \d+$/u.test(matter) ? matter : lowerFirst(matter, teller)}`
  return text.includes(',') ? `${text},` : text
}

function isPlural(matter: string): boolean {
  const head = matter.split(/,| (?:for|of|per|in|on|at|from|after|and|with|to)\b/)[0] ?? matter
  return /(?<!s)s$/.test(head)
}

const bound =
  /\b(?:may not|must not|cannot|can['’]t|under|below|above|over|at (?:least|most)|limit|not lower|not higher)\b/i
