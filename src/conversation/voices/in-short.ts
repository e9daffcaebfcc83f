import { upperStart } from '../../language/upper-start.ts'
import { contentStems } from '../../language/text.ts'
import { type AnswerKind, answerKind, holdsKind } from './recall/question.ts'

/**
 * The part of a sentence that answers by itself: "About two minutes." to "How long did you do that for?", "My colleague Marek." to
 * "Who was there?"
 * @returns null where the question wants no such thing, or the sentence holds none, or more that might be meant
 */
export function inShort(sentence: string, asked: string): string | null {
  const kind = answerKind(asked)
  const pattern = kind === null ? undefined : kind === 'amount' ? amountOf(asked) : parts[kind]
  const found = pattern ? [...sentence.matchAll(pattern)] : []
  const part = found.length === 1 ? found[0]?.[0].trim() : undefined
  if (kind === null || part === undefined || holdsMore(sentence.replace(part, ' '), kind)) return null
  return `${upperStart(part)}.`
}

/** What may be meant as well: of figures another figure, else anything of the kind. */
function holdsMore(rest: string, kind: AnswerKind): boolean {
  return kind === 'duration' || kind === 'sum' || kind === 'amount' ? figure.test(rest) : holdsKind(rest, kind)
}

const some = '(?:(?:about|around|roughly|over|under|almost|nearly|more than|less than|at least|up to|only|for|since) )*'
const number =
  '(?:\\d[\\d.,]*(?<=\\d)|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|a (?:hundred|dozen|thousand)|several)'
const span = `${some}${number}(?: and a half)? (?:second|minute|hour|day|night|week|month|year|decade)s?`
const figure = new RegExp(`\\d|\\b(?!an? )${span}`, 'iu')
const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const money = '(?:[€$£₹]|\\b(?:KSh|R|RM|CHF|NOK|SEK|DKK)) ?\\d[\\d.,]*\\d'
const sum = `${some}(?:${money}|\\d[\\d.,]*(?: \\p{L}+)? (?:euros?|dollars?|pounds?|kroner|kronor|rupees?|francs?|pesos?|rand|shillings?))(?: (?:a|per) (?:month|year|week|day|kilo|hour|head))?`

const parts: Partial<Record<AnswerKind, RegExp>> = {
  duration: new RegExp(`\\b${span}\\b(?! (?:ago|old)\\b)`, 'giu'),
  'time so far': new RegExp(
    `\\b(?:${span}\\b(?! (?:ago|old)\\b)|since (?:(?:early|late|last) )?(?:${month} )?(?:\\d{4}|${month}|${day}|spring|summer|autumn|winter)\\b)`,
    'giu',
  ),
  time: new RegExp(
    `\\b(?:(?:on|in|at|by|until|since|before|after|from) (?:about |the )?(?:(?:early|late|last|next) )?(?:${day}s?(?:,? \\d{1,2} ${month})?|\\d{1,2} ${month}|${month}(?: \\d{1,2})?(?: \\d{4})?|\\d{4}|\\d{1,2}[.:]\\d\\d|\\d{1,2}(?:st|nd|rd|th))|last (?:week|month|year|night|spring|summer|autumn|winter)|${number} (?:day|week|month|year)s ago)(?![\\d.:]*\\d)`,
    'gu',
  ),
  sum: new RegExp(sum, 'giu'),
  person: /\b(?:[Mm]y|[Oo]ur|[Tt]he) (?:\p{Ll}+ ){0,2}\p{Ll}+,? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?/gu,
}

/** "How many rolls ...?" is answered by the number before "rolls". */
function amountOf(asked: string): RegExp | undefined {
  const [noun] = contentStems(/\bhow many (\p{L}+)/iu.exec(asked)?.[1] ?? '')
  return noun ? new RegExp(`\\b${some}${number} (?:\\p{Ll}+ )?${noun}\\p{L}*`, 'giu') : undefined
}
