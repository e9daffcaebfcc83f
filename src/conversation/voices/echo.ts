import { lemma } from '../../language/lemma.ts'
import { sentences } from '../../language/text.ts'
import { isPast, isPlainVerb } from '../../language/verbs.ts'

/** What a persona repeats of a line to show that it listened. */

const units =
  '%|percent|per cent|euros?|dollars?|pounds?|rupees?|patients?|women|men|people|children|customers?|studies|weeks?|months?|years?|days?|hours?|minutes?|points?|kilos?|tonnes?|litres?|miles?|kilometres?|km|mg|ml|kg|pallets?|units?|cases?|visits?|doses?|beds?|staff'
const figure = new RegExp(
  `(?:[€$£₹₱]|\\b(?:R\\$?|RM|CHF|GH¢|US\\$)) ?\\d[\\d.,]*\\d?(?: (?:million|thousand|lakh))?(?: (?:a|per) (?:month|year|week|day|kilo|unit|pallet|patient|head|hour))?|(?<!\\d[.,]*)\\d[\\d.,]* ?(?:${units})(?: (?:a|per) (?:month|year|week|day))?\\b|(?<!\\d[.,]*)\\d[\\d.,]*%`,
  'gu',
)
const dates =
  /\b(?:(?:by|on|before|until|this|next|from) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|this (?:afternoon|evening|week)|next (?:week|month)|the end of (?:the|this) (?:week|month|day)|end of (?:the )?(?:week|month))(?: (?:morning|afternoon|evening|at (?:\d{1,2}(?:[:.]\d\d)?|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock)?))?\b/i

/** @returns the figures of a statement, as they were said, at most two: "240 patients, twelve weeks" */
export function figuresIn(line: string): string | null {
  const stated = sentences(line)
    .filter(({ text }) => !text.endsWith('?'))
    .map(({ text }) => text)
    .join(' ')
  const found = [...new Set(stated.match(figure) ?? [])].slice(0, 2).map((one) => one.trim().replace(/[.,]$/, ''))
  return found.length === 0 ? null : found.join(', ')
}

/** @returns the day or hour for which somebody announces something: "Thursday at ten" */
export function dateIn(line: string): string | null {
  for (const { text } of sentences(line)) {
    const found = text.endsWith('?') || !isAhead.test(text) ? null : dates.exec(text)?.[0]
    if (found) return found.replace(/^(?:on|this|from) /i, '')
  }
  return null
}

const isAhead =
  /\b(?:will|can|could|shall|let['’]?s|meet|come|see you|until|then|by|at latest)\b|\b(?:I|you|we|they|he|she|it)['’]?(?:ll|d)\b/i

/** @returns what was promised, as the other hears it: "I'll send the paper by Thursday" -> "you will send the paper by Thursday" */
export function promiseIn(line: string): string | null {
  for (const { text } of sentences(line)) {
    if (text.endsWith('?')) continue
    const found =
      /\b(?:I|we)(?:['’]ll| will)\s+((?!be\b|have to\b|see\b|try\b|think\b|admit\b|not\b|need\b|take that\b|come to that\b|do just\b|do the\b|leave\b|start\b|go\b|slow\b|show you\b|only\b|just\b)(?:[^.,;:!?–—]|[.,:](?=\d)){8,80})/i.exec(
        text,
      )?.[1]
    if (!found || found.split(' ').length > 13 || /\b(?:if|unless|but)\b/i.test(found)) continue
    // "I'll type it and you take it along": the other's part is no promise.
    const own = found.replace(/[\s,]+(?:and|so|then) (?:you|we|they|he|she)\b.*$/i, '').trim()
    if (own.length >= 8) return `you will ${turned(own)}`
  }
  return null
}

/** "send you my notes" -> "send me your notes", "what you asked for" -> "what I asked for" */
function turned(phrase: string): string {
  return phrase
    .replace(/\b(?:i|me|my|mine|myself|we|us|our|you|your|yours|yourself)\b/gi, (word, at: number) => {
      const isSubject =
        /^you (?:are|were|have|had|can|need|want|asked|said|told|mentioned|could|would|decide|choose|know|like)\b/i.test(
          phrase.slice(at),
        )
      return isSubject ? 'I' : (other[word.toLowerCase()] ?? word)
    })
    .replace(/\bI are\b/g, 'I am')
    .replace(/\bI were\b/g, 'I was')
}

const other: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  you: 'me',
  your: 'my',
  yours: 'mine',
  yourself: 'myself',
}

/** @returns the matter of a question as it can be taken up in an answer: "the water supply"; null when it names none */
export function matterOf(question: string): string | null {
  const found =
    /\b(?:the|your|this|that|these|those) ((?:(?!and\b|or\b|of\b|to\b|in\b|on\b|at\b|for\b|with\b|each\b|every\b|per\b|is\b|are\b|was\b|were\b|do\b|does\b|did\b|you\b|that\b|when\b|who\b|moment\b|same\b|other\b|whole\b|most\b|best\b|first\b|last\b|next\b)[\p{L}'’-]+ ?){1,3})/iu.exec(
      question,
    )
  const phrase = found?.[1]?.trim()
  if (
    !phrase ||
    phrase.length < 4 ||
    /^(?:way|point|moment|thing|day|time|one|case|right|kind|sort|people|person|matter)$/i.test(phrase)
  )
    return null
  const head = phrase.split(' ').at(-1) ?? ''
  if (/(?:ing|ed|ly)$/.test(head) || notHeads.has(lemma(head)) || isPlainVerb(head) || isPast(head)) return null
  return `the ${phrase}`.replace(/^the (?=(?:my|your)\b)/, '')
}

const notHeads = new Set(
  'time long much many each every have has had be do get go come say tell ask know old new big small good bad now then here there again first last next most more less yourself myself it'
    .split(' ')
    .map(lemma),
)
