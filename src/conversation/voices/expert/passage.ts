import { withoutMarkdown } from '../../../language/sentence-tokens.ts'
import { sentences, words } from '../../../language/text.ts'
import type { Material } from '../../../persona/material.ts'
import type { Fact } from '../../../scenario/template.ts'
import { tellsReaction, type Topic, topicsOf } from './topics.ts'

/** A passage of the document, ready to be quoted. */
export interface Passage {
  readonly id: string
  readonly quote: string // word for word as the document has it, without its marks of layout
  readonly text: string // the statement read from it, with its heading: what it is searched by
  readonly condition: string | null // of a table of reactions: the cell that says when, word for word as well
  readonly heading: string | null
  readonly topics: ReadonlySet<Topic>
  readonly fields: readonly string[] // of the counterpart, read from this place
  readonly about: Fact['about']
  readonly speaksToActor: boolean // "you" in it is the person to be met, not the learner
  readonly isSecret: boolean // only for the learner or the trainer
}

/** Longer passages are quoted by their first sentences. */
const mostWords = 42

/** @returns the passages of a material in the order of the document */
export function passagesOf(material: Material, names: ReadonlySet<string>): Passage[] {
  let under: string | null = null
  let untold = 0
  return material.statements.flatMap((fact, at) => {
    const raw = fact.span?.quote ?? fact.text
    const [condition, cell] = partsOf(raw, fact.text)
    const quote = withoutLabel(cell, fact.text)
    if (words(quote).length < 2) return []
    under = untold++ < mostUnderQuestion && fact.about !== 'learner' ? under : null
    if (asksAsHeading.test(quote) && words(quote).length <= 9) {
      under = quote
      untold = 0
      return []
    }
    const heading = condition === null ? headingOf(fact.text, quote) : null
    const fields = fieldsOf(fact, material)
    return [
      {
        id: `facts.${at}`,
        quote,
        condition,
        text: fact.text,
        heading,
        topics: topicsOf({ text: fact.text, quote, heading, about: fact.about, fields, names, under }),
        fields,
        about: fact.about,
        speaksToActor:
          fact.about === 'persona' &&
          addressed.test(withoutQuotes(quote)) &&
          !addressed.test(withoutQuotes(fact.text)) &&
          !/\bthe learner\b/i.test(fact.text),
        isSecret: fact.persona_knows === false,
      },
    ]
  })
}

/** @returns a passage of a persona that has only sentences to teach, no document */
export function passageOf(text: string, at: number): Passage {
  const quote = quotable(text)
  const heading = headingOf(text, '')
  return {
    id: `knowledge.${at}`,
    quote,
    condition: null,
    text,
    heading,
    topics: topicsOf({ text, quote, heading, about: 'subject', fields: [], names: new Set(), under: null }),
    fields: [],
    about: 'subject',
    speaksToActor: false,
    isSecret: false,
  }
}

/** A document may be written as questions and answers; the question is the heading of what follows. */
const asksAsHeading = /^(?:who|whom|what|where|when|why|how|is|does|did|was|has|can|will|and)\b[^"“”.!]*\?[*_]*$/i

const addressed = /\b(?:you|your|yourself|sie|ihnen|ihre?|vous|votre|vos|usted|tu|tú)\b/i

function withoutQuotes(text: string): string {
  return text.replace(/["“„«‘][^"”“»’]*["”“»’]/g, ' ')
}

/** "Objection list: ..." is quoted without its label; the label is named beside it. */
function withoutLabel(quote: string, text: string): string {
  const label = /^([\p{L}][^:"“]{1,45}):\s+(?=\S)/u.exec(quote)
  if (!label) return quote
  const rest = unquoted(quote.slice(label[0].length))
  const isHeading = text.toLowerCase().startsWith(`${label[1]?.toLowerCase()}:`)
  return isHeading && words(label[1] ?? '').length <= 4 && words(rest).length >= 3 && !tellsReaction(text)
    ? rest
    : quote
}

/** As many statements as one question of a document may be answered by. */
const mostUnderQuestion = 5

/** A row of a table says when and what, or names a subject and tells it. */
function partsOf(raw: string, text: string): [condition: string | null, quote: string] {
  const [first = '', second = '', ...more] = raw.replace(/^[\s|]+|[\s|]+$/g, '').split(/\s\|\s/)
  if (second === '' || more.length > 0) return [null, quotable(raw)]
  if (tellsReaction(text)) return [quotable(first), quotable(second)]
  const isScored = (words(second).length < 2 || /^\d/.test(second)) && words(first).length >= 3
  return [null, quotable(isScored ? first : words(second).length >= 2 ? second : raw)]
}

/** The words of a passage: no list mark, no emphasis, no heading before it. */
function quotable(cell: string): string {
  const bare = withoutMarkdown(cell.replace(/^[\s|]+|[\s|]+$/g, '').replace(labelInBold, '')).replace(playedBy, '')
  return unquoted(shortened(bare))
}

/** That somebody plays the person is no part of what is told of them. */
const playedBy = /^(?:the |an? )?(?:simulated|standardi[sz]ed) (?:patient|client|person|customer)[,:]?\s*/i

const labelInBold = /^\s*(?:[-*+•]\s+)?(?:\*\*|__|\*|_)[^*_]{2,60}(?::|\.)?(?:\*\*|__|\*|_):?\s+(?=\S)/u

/** A passage that is one quotation keeps its words; the marks are those of the reply. */
function unquoted(text: string): string {
  const inner = /^["“„«]\s*([^"“”„«»]+?)\s*["”“»]$/u.exec(text)?.[1]
  return (inner ?? text).replace(/[“„]/g, '‘').replace(/”/g, '’')
}

function shortened(text: string): string {
  if (words(text).length <= mostWords) return text
  let kept = ''
  for (const { text: sentence } of sentences(text)) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`
    if (kept !== '' && words(longer).length > mostWords) break
    kept = longer
  }
  if (words(kept).length <= mostWords) return kept
  const clause = kept
    .split(/(?<=[;:–])\s/u)
    .reduce((all, one) => (words(`${all} ${one}`).length <= mostWords ? `${all} ${one}`.trim() : all))
  return words(clause).length <= mostWords ? clause : kept.split(/\s+/).slice(0, mostWords).join(' ')
}

/** "How she decides: ..." stands under a heading. */
function headingOf(text: string, quote: string): string | null {
  const heading = /^([\p{Lu}][^:"“]{1,45}):\s/u.exec(text)?.[1] ?? null
  return heading && !quote.startsWith(heading) ? heading : null
}

/** The fields of the counterpart that were read from the same place. */
function fieldsOf({ span }: Fact, { spans, counterpart }: Material): string[] {
  if (!span) return []
  return Object.entries(spans).flatMap(([path, one]) => {
    const field = path.split('.')[0] ?? ''
    return field in counterpart && one.start < span.end && span.start < one.end ? [field] : []
  })
}
