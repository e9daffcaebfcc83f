import { contentStems, numbersIn, words } from '../../../language/text.ts'
import type { DetailValue, Persona } from '../../../persona/persona.ts'
import { leaves } from '../../../persona/statements.ts'
import { limitsInRows } from './bargained.ts'
import { framed } from './label-frames.ts'
import { asOwnSentence } from './own-words.ts'
import { labelled } from './labelled.ts'
import { givesLimitAwayAbroad } from './secrets-abroad.ts'
import type { Saying } from './saying.ts'
import { lowerFirst, type Teller } from './teller.ts'

/** A matter of a negotiation by its bare name, without the figure behind which the limit would show. */
export interface Topic {
  readonly id: string
  readonly name: string // "payment", "the diesel floater"
  readonly stems: readonly string[]
  readonly isBound: boolean // has a limit on one side and room on the other: "no price below ..."
}

/** What a negotiating persona may say of its terms. */
export interface Terms {
  readonly position: readonly Saying[]
  readonly firm: readonly Topic[]
  readonly flexible: readonly Topic[]
  readonly wants: readonly Topic[] // what it would like in return
}

/** @returns the terms of a persona; limits and the walk-away stay inside, only names of matters and the opening position come out */
export function termsOf({ archetype_specific_data: data, facts = [] }: Persona, teller: Teller): Terms {
  const wants = facts.flatMap(({ text, about }, at) => {
    const { label, body } = labelled(text)
    return about === 'persona' && label && /\b(?:also wants|wants|would like|asks for|wishes)\b/i.test(label)
      ? [{ id: `facts.${at}`, text: body }]
      : []
  })
  const named = (items: readonly Saying[]) => items.flatMap(({ id, text }) => topic(id, text, teller) ?? [])
  return {
    position: itemsOf('position', data.position).flatMap(({ id, text }) => {
      const said = asOwnSentence(text, teller) ?? framed('demand', text, teller)
      return said ? [{ id, text: said }] : []
    }),
    firm: named(itemsOf('non_negotiables', data.non_negotiables)),
    flexible: named(itemsOf('flexible_points', data.flexible_points)),
    wants: named(wants),
  }
}

/**
 * @returns true for statements that would give a limit away: those with a figure of the walk-away or of a possible move, and
 * those that speak of the limit itself; what is not negotiable is said openly
 */
export function givesLimitAway(persona: Persona): (text: string) => boolean {
  const { archetype_specific_data: data, archetype, facts = [], scene } = persona
  if (archetype !== 'NEGOTIATION') return () => false
  const secret = [
    ...itemsOf('walk_away', data.walk_away),
    ...itemsOf('flexible_points', data.flexible_points),
    ...itemsOf('non_negotiables', data.non_negotiables).filter(({ text }) => boundOnMoney.test(text)),
  ]
  const opening = new Set(itemsOf('position', data.position).flatMap(({ text }) => numbersIn(text)))
  const isAbroad = typeof scene?.language === 'string' && scene.language !== 'en'
  const told = isAbroad ? facts.filter(({ text }) => givesLimitAwayAbroad(text)) : []
  const figures = new Set(
    [...[...secret, ...told].flatMap(({ text }) => numbersIn(text)), ...limitsInRows(persona)].filter(
      (number) => !opening.has(number),
    ),
  )
  // Where there is room is shown move by move; the sheet's own words would lay it open at once.
  const moves = itemsOf('flexible_points', data.flexible_points).map(({ text }) => text.toLowerCase())
  const isMove = (text: string) => {
    const plain = text.toLowerCase().replace(/[.;]$/, '')
    return (
      moves.some((move) => move.includes(plain)) ||
      moves.filter((move) => plain.includes(move.replace(/[.;]$/, ''))).length >= 3
    )
  }
  return (text) =>
    limits.some((pattern) => pattern.test(text)) ||
    (isAbroad && givesLimitAwayAbroad(text)) ||
    isMove(text) ||
    numbersIn(text).some((number) => figures.has(number) && /[.,]|\d{2}/.test(number))
}

/** "No price below 540 euros", "at least R 75": more is said about such a point than that it is fixed. */
const boundOnMoney =
  /\b(?:below|above|under|over|at least|at most|less than|more than|up to|not lower|not higher)\b.{0,20}(?:\p{Sc}|\b(?:R|RM|CHF|euros?|dollars?|pounds?|rupees?|percent|cents?)\b|\d ?(?:euros?|dollars?|pounds?|rupees?|%))/iu

/** Speaks of the limit, the room or the tactics behind a position. */
const limits: readonly RegExp[] = [
  /\b(?:below|under|above|over|beyond|less than|more than) (?:\p{Lu}{0,3}\p{Sc}|(?:R|RM|Rs|USD|EUR|GBP|CHF)\.? ?\d|\d[\d.,]* ?(?:%|percent|euros?|dollars?|pounds?|rupees?))[^.;]*\b(?:needs?|has to|have to|must|approval|permission|signature|signs?|agrees?|walks?|leaves?|gets? up|no deal|breaks? off)\b/iu,
  /\b(?:every|each) concession\b|^\W*\p{Lu}{0,3}\p{Sc}?\d[\d.,]*(?: \p{L}+){0,4}, (?:if|provided|but only|only if)\b/iu,
  /\b(?:bottom line|walk[- ]?away|as (?:low|high|far|late) as|no (?:lower|higher|less|later|more) (?:than|without|unless)|no (?:price|deal) (?:below|above|under|over)|at (?:most|least|worst)|not below|never (?:below|above|less|more|later)|secretly|confidential\w*|in truth|real (?:limit|figure|budget)|limit of|(?:lowest|highest|most) (?:i|she|he|they|you) (?:can|could|may|would))\b/iu,
  /\b(?:may|can|could) go (?:down|up|to)\b|\bdown to\b|\bup to (?=[\d\p{Sc}R])|\bwould save\b|(?:\b(?:i|she|he|they|you)(?:['’]d| would)|^\W*would) (?:\p{L}+ )?(?:settle|then rather|accept|take)\b|\bsettles? (?:at|for)\b|\bworth more to\b|\blosing (?:it|them|this)\b|\bof (?:my|her|his|our|their) (?:turnover|sales|revenue|income)\b|\bbonus\b|\balternative\b/iu,
  /\b(?:going to open|opens? (?:with|at)|starts? (?:with|at) [\d\p{Sc}R]|names? [\d\p{Sc}R]|stops? talking|gives? up\b.*\bfor\b|never both|gives? (?:way|in) (?:only|if|when)|trades?\b.*\b(?:for|against))\b/iu,
  /\b(?:does(?:n['’]t| not)|do(?:n['’]t| not)|must not|will not|won['’]t|never) (?:hear|learn|know|tell|say|show|see|find out)\b.{0,40}\b(?:it|this|that|from (?:me|you|her|him)|figure)\b/iu,
]

function itemsOf(field: string, value: DetailValue | undefined): Saying[] {
  return leaves(`archetype_specific_data.${field}`, value ?? null)
}

/** "Payment never later than 45 days: the bank ..." is about payment. */
function topic(id: string, text: string, teller: Teller): Topic | null {
  const name = text
    .split(
      /[:;,(]|\s[–—-]\s|\b(?:below|above|under|over|never|less|more|later|not|without|must|has to|have to|at|may|can|is|are|promised|from|instead|ahead)\b/i,
    )[0]
    ?.replace(/^\s*(?:no|any|every|her|his|their|my|our)\s+/i, '')
    .replace(/\bthe customer[’']s\b/gi, 'your')
    .replace(/\s+of\s+[\d\p{Sc}].*$/u, '')
    .replace(/[.\s]+$/, '')
    .trim()
  if (!name || /\d/.test(name) || words(name).length > 6 || /^(?:in|on|at|this|that|he|she|it|they|if)\b/i.test(name))
    return null
  return {
    id,
    name: lowerFirst(name, teller),
    stems: contentStems(name),
    isBound: /\b(?:below|above|under|over|at most|at least|less|more|later|longer|than|up to)\b/i.test(text),
  }
}
