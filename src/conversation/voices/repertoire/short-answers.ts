import { contentStems, words } from '../../../language/text.ts'
import type { Persona } from '../../../persona/persona.ts'
import { inWords, leaves } from '../../../persona/statements.ts'
import { isComplete } from './complete-sentence.ts'
import { inFirstPerson } from './first-person.ts'
import { labelled } from './labelled.ts'
import { inOwnWords } from './label-frames.ts'
import type { Saying } from './saying.ts'
import type { Teller } from './teller.ts'
import { ownFacts } from './tellings.ts'
import { givesLimitAway } from './terms.ts'
import { isUnspoken } from './unspoken.ts'

/** A value without a sentence around it; said only to a question that asks for it. */
export interface ShortAnswer extends Saying {
  readonly about: string // label and value, to find it by
  readonly stems: ReadonlySet<string>
}

const mostWords = 24

/** @returns values of the document's sheet and of the persona's fields which are no sentences */
export function shortAnswersOf(
  persona: Persona,
  teller: Teller,
  told: ReadonlySet<string>, // ids and texts of what is told as sentences
): ShortAnswer[] {
  const limit = givesLimitAway(persona)
  const stated = (persona.facts ?? []).map(({ text }) => text.toLowerCase())
  const facts = ownFacts(persona, teller).flatMap(({ id, fact }) => {
    const { label, body } = labelled(fact.text)
    const isFragment =
      persona.archetype === 'INVESTIGATION' && label === null && fact.about === 'persona' && !isComplete(body)
    return (label === null && !isFragment) || told.has(id) ? [] : [{ id, label: label ?? '', body }]
  })
  // Of the fields written beside the document only values are said like that: figures and names.
  const fields = leaves('detail_categories', persona.detail_categories).flatMap(({ id, text }) =>
    told.has(id) ||
    text.includes('; ') ||
    !/\d/.test(text) ||
    stated.some((fact) => fact.includes(text.toLowerCase().replace(/\.$/, '')))
      ? []
      : [{ id, label: inWords(id.split('.').at(-1) ?? ''), body: labelled(text).body }],
  )
  const known = leaves(
    'archetype_specific_data.known_facts',
    persona.archetype_specific_data.known_facts ?? null,
  ).flatMap(({ id, text }) => (told.has(id) || isComplete(text) ? [] : [{ id, label: '', body: text }]))
  return [...facts, ...known, ...fields].flatMap(({ id, label, body }) => {
    const count = words(body).length
    if (
      count === 0 ||
      count > mostWords ||
      /[?|]/.test(body) ||
      /^(?:who|whether|why|how|what|where)\b/i.test(body) ||
      isUnspoken(`${label}: ${body}`, teller) ||
      isUnspoken(body, teller) ||
      limit(body)
    )
      return []
    if (
      /["“„«]/.test(body.charAt(0)) ||
      /^(?:name|gender|role|job|age|mood|manner|sub-?type|satisfaction|urgency|does not matter|the task|contact|account|dealership)\b/i.test(
        label,
      ) ||
      isWritten(body, teller)
    )
      return []
    const text = said(labelled(body).body, teller)
    if (text === null || told.has(text)) return []
    return [{ id, text, about: `${label} ${body}`, stems: new Set(contentStems(`${label} ${body}`)) }]
  })
}

/** Invented values without subject ("Still remembers the exact words") are written about the persona, not by it. */
function isWritten(body: string, { isEnglish }: Teller): boolean {
  if (!isEnglish && /\p{Ll}{3,} \p{Ll}{2,} \p{Ll}{2,}/u.test(body)) return true
  return /^(?:\p{L}+ly )?(?:still |never |always |often )?\p{L}+s (?:the|a|an|his|her|it|to|at|in|with|about|for|without|what|who|how|once|more|less|back|from|on)\b/iu.test(
    body,
  )
}

/** "Thyroid problem found two years ago, takes a tablet": a fragment, then a note whose subject is the persona. */
function said(body: string, teller: Teller): string | null {
  const [, fragment = body, note = ''] =
    /^(.+?), ((?:takes|has|uses|smokes|drinks|works|lives|was|is) .+)$/.exec(body) ?? []
  const own = inOwnWords(fragment, teller)
  if (own === null) return null
  const rest = note ? inFirstPerson(note.charAt(0).toUpperCase() + note.slice(1), teller, true) : ''
  return rest === null ? null : `${closed(own)} ${rest}`.trim()
}

function closed(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!…]["”’»]?$/.test(start) ? start : `${start}.`
}
