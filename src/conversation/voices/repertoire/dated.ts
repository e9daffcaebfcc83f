import { lowerFirst, type Teller } from './teller.ts'

/** A statement behind its date, as in a log: "12 Apr – did not report", "2019: bought two hundred". */
export interface Dated {
  readonly when: string // "On 12 April", "In 2019"
  readonly rest: string
}

/** @returns the date and what stands behind it; null for statements that begin otherwise */
export function datedIn(statement: string): Dated | null {
  const [whole = '', date = ''] = lead.exec(statement) ?? []
  if (whole === '') return null
  const plain = date
    .replace(/^0/, '')
    .replace(months, (short) => long.find((one) => one.startsWith(short.replace('.', ''))) ?? short)
  return { when: `${/^\d{4}$/.test(plain) ? 'In' : 'On'} ${plain}`, rest: statement.slice(whole.length) }
}

/** @returns "On 12 April, I did not report." */
export function withDate(when: string, sentence: string, teller: Teller): string {
  return `${when}, ${lowerFirst(sentence, teller)}`
}

const long = 'January February March April May June July August September October November December'.split(' ')
const months = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b\.?/
const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const lead = new RegExp(
  `^\\s*((?:19|20)\\d{2}|\\d{1,2}(?:st|nd|rd|th)? ${month}\\.?(?: (?:19|20)\\d{2})?|${month} \\d{1,2}(?:, (?:19|20)\\d{2})?)(?: ?:| [–—-]) +(?=\\S)`,
  'u',
)
