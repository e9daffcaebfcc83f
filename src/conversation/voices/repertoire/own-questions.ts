import { upperStart } from '../../../language/upper-start.ts'
import { contentStems, words } from '../../../language/text.ts'
import type { Fact } from '../../../scenario/template.ts'
import type { Saying } from './saying.ts'
import { lowerFirst, type Teller } from './teller.ts'

/** Something the persona came to ask, with the stems by which an answer to it is known. */
export interface OwnQuestion extends Saying {
  readonly stems: readonly string[]
}

/** @returns what the document says the persona wants to know, a question each, in the order of the document */
export function ownQuestions(facts: readonly Fact[], teller: Teller): OwnQuestion[] {
  return facts.flatMap(({ text, about }, at) => {
    if (about === 'learner' || !asksItself(text, teller)) return []
    const asked =
      /\b(?:wants? to know|would like to know|wonders?|(?:her|his|their) questions?(?: are)?:)\s*(?:[\p{L}]+ things:|:)?\s*(.+)$/iu.exec(
        text,
      )?.[1]
    if (!asked) return []
    return items(asked).flatMap((item, number) => {
      const question = worded(item, number, teller)
      return question ? [{ id: `facts.${at}.asks.${number}`, text: question, stems: contentStems(item) }] : []
    })
  })
}

/** "The owner wants to know what you will do" is somebody else's question. */
function asksItself(text: string, { ownName, pronoun }: Teller): boolean {
  const lead = /^(.*?)\b(?:wants? to know|would like to know|wonders?|questions?)\b/i.exec(text)?.[1] ?? ''
  return (
    new RegExp(`\\b(?:${pronoun}|${{ She: 'her', He: 'his', They: 'their' }[pronoun]})\\b`, 'i').test(lead) ||
    lead.trim() === '' ||
    (ownName?.test(lead) ?? false)
  )
}

function items(list: string): string[] {
  const about = /^about /i.test(list)
  return list
    .replace(/^[:\s]+/, '')
    .replace(/\.$/, '')
    .split(/\?\s*|;\s*|,\s*(?:and\s+)?|\s+and (?=(?:whether|what|how|who|whom|when|where|if|can|may)\b)/)
    .map((item) => item.trim())
    .filter((item) => words(item).length >= 2 || (about && item !== ''))
    .slice(0, 6)
}

/** Different beginnings, so that a list of questions does not sound like one. */
const frames: readonly ((thing: string) => string)[] = [
  (thing) => `I would like to know about ${thing}.`,
  (thing) => `And what about ${thing}?`,
  (thing) => `Could you tell me something about ${thing}?`,
  (thing) => `Then there is my question about ${thing}.`,
  (thing) => `What can you say about ${thing}?`,
  (thing) => `I also wanted to ask about ${thing}.`,
]

function worded(item: string, number: number, teller: Teller): string | null {
  const bare = asSelf(item.replace(/^(?:about|and)\s+/i, ''), teller)
  const whether = /^(?:whether|if) (.+)$/i.exec(bare)?.[1]
  if (whether) return asked(lowerFirst(whether, teller))
  const indirect =
    /^((?:what|how|when|where|why|who)(?: (?:much|many|long|far|often|soon))?) (I|it|we|they|there|my \w+|the \w+) (am|is|are|was|can|could|may|must|will|would|should|has|have)\b(.*)$/i.exec(
      bare,
    )
  if (indirect) return upperStart(`${indirect[1]} ${indirect[3]} ${indirect[2]}${indirect[4]}?`)
  if (
    /^(?:am|is|are|can|could|may|must|do|does|will|would|should|has|have|what|how|why|who|whom|when|where|which)\b/i.test(
      bare,
    )
  )
    return upperStart(`${bare.replace(/[.?]$/, '')}?`)
  if (words(bare).length > 9 || /\b(?:I|me)\b/.test(bare)) return null
  return frames[number % frames.length]?.(lowerFirst(bare, teller)) ?? null
}

/** In what somebody wants to know, the pronouns of their own gender mean themselves. */
function asSelf(question: string, { pronoun }: Teller): string {
  if (pronoun === 'They')
    return question
      .replace(/\bthey (?:are)\b/gi, 'I am')
      .replace(/\bthey\b/gi, 'I')
      .replace(/\btheir\b/gi, 'my')
  const subject = pronoun.toLowerCase()
  const own = question
    .replace(new RegExp(`\\bdoes ${subject}\\b`, 'gi'), 'do I')
    .replace(new RegExp(`\\bis ${subject}\\b`, 'gi'), 'am I')
    .replace(new RegExp(`\\bhas ${subject}\\b`, 'gi'), 'have I')
    .replace(new RegExp(`\\b${subject} (?:is)\\b`, 'gi'), 'I am')
    .replace(new RegExp(`\\b${subject} has\\b`, 'gi'), 'I have')
    .replace(new RegExp(`\\b${subject}\\b`, 'gi'), 'I')
  return pronoun === 'She'
    ? own
        .replace(/\bher(?= \p{L}+)(?! (?:and|or|in|at|on|to|for|with|there|then)\b)/giu, 'my')
        .replace(/\bher\b/gi, 'me')
    : own.replace(/\bhis\b/gi, 'my').replace(/\bhim\b/gi, 'me')
}

/** "I will need an operation" -> "Will I need an operation?" */
function asked(statement: string): string {
  const inverted =
    /^(I|it|there|my \w+|the \w+) (am|is|are|was|can|could|may|must|will|would|should|has|have) (.+)$/i.exec(statement)
  return inverted ? upperStart(`${inverted[2]} ${inverted[1]} ${inverted[3]}?`) : `I need to know whether ${statement}.`
}
