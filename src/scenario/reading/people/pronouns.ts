import { withoutQuotations } from './addressee.ts'
import type { Passage } from '../outline/passages.ts'
import type { Found } from './person.ts'

interface Pair {
  readonly female: RegExp
  readonly male: RegExp
}

const english: Pair = { female: /\b(?:she|her|hers|herself)\b/gi, male: /\b(?:he|him|his|himself)\b/gi }
const pronouns: Readonly<Record<string, Pair>> = {
  en: english,
  fr: {
    female: /(?<![\p{L}])elle(?![\p{L}])/giu,
    male: /(?<![\p{L}])(?:il(?! (?:y|faut|s['’]agit|est (?:possible|important))(?![\p{L}]))|lui-même)(?![\p{L}])/giu,
  },
  es: {
    female: /(?<![\p{L}])(?:ella|la clienta|la señora)(?![\p{L}])/giu,
    male: /(?<![\p{L}])(?:él|el cliente|el señor)(?![\p{L}])/giu,
  },
  pt: { female: /(?<![\p{L}])(?:ela|dela)(?![\p{L}])/giu, male: /(?<![\p{L}])(?:ele|dele)(?![\p{L}])/giu },
  // capital Lei is the polite "you"
  it: { female: /(?<![\p{L}])(?:lei|ella)(?![\p{L}])/gu, male: /(?<![\p{L}])(?:lui|egli)(?![\p{L}])/giu },
  de: {
    female:
      /(?<![\p{L}])(?:ihre?[nmrs]?|sie (?:ist|hat|war|will|möchte|arbeitet|fühlt|spricht|wird|kann|kommt|fragt))(?![\p{L}])/gu,
    male: /(?<![\p{L}])(?:er|ihm|ihn|seine?[nmrs]?)(?![\p{L}])/giu,
  },
  sv: {
    female: /(?<![\p{L}])(?:hon|hennes|henne)(?![\p{L}])/giu,
    male: /(?<![\p{L}])(?:han|hans|honom)(?![\p{L}])/giu,
  },
  da: { female: /(?<![\p{L}])(?:hun|hendes|hende)(?![\p{L}])/giu, male: /(?<![\p{L}])(?:han|hans|ham)(?![\p{L}])/giu },
  nb: { female: /(?<![\p{L}])(?:hun|hennes|henne)(?![\p{L}])/giu, male: /(?<![\p{L}])(?:han|hans|ham)(?![\p{L}])/giu },
  nl: { female: /\b(?:haar|zij)\b/gi, male: /\b(?:hij|hem|zijn)\b/gi },
  // the respectful plural of a man ends in -ते
  hi: {
    female:
      /(?:ती (?:है|हैं|थी|थीं)|ती (?=।)|रही (?:है|हैं|थी|थीं)|चाहती|सकती|(?:ेंगी|एँगी|एंगी|एगी|ेगी)(?![\p{L}\p{M}])|(?<=वह |वे )गई)/gu,
    male: /(?:ता (?:है|था)|ते (?:हैं|थे)|रहा (?:है|था)|रहे (?:हैं|थे)|चाहता|चाहते|सकते|(?:एगा|ेगा)(?![\p{L}\p{M}]))/gu,
  },
}

/**
 * @returns the gender that the pronouns of the passages tell, with the passage that tells it first; null when there are
 * fewer than two, or when both kinds are about as frequent. Sentences that name the person count double.
 */
export function countPronouns(
  passages: readonly Passage[],
  names: readonly string[],
  language: string,
): Found<'male' | 'female'> | null {
  const pair = pronouns[language] ?? english
  const totals = { female: 0, male: 0 }
  let first: { female?: Passage; male?: Passage } = {}
  for (const passage of passages) {
    const text = withoutQuotations(passage.text)
    const weight =
      names.some((name) => text.includes(name)) || /^(?:s?he|his|her|elle|ella|il|ela|ele|er|sie)\b/i.test(text) ? 2 : 1
    for (const gender of ['female', 'male'] as const) {
      const count = text.match(pair[gender])?.length ?? 0
      totals[gender] += count * weight
      if (count > 0) first = { [gender]: passage, ...first }
    }
  }
  const total = totals.female + totals.male
  const value = totals.female > totals.male ? 'female' : 'male'
  const passage = first[value]
  if (total < 2 || totals[value] / total < 0.6 || !passage) return null
  return { value, start: passage.start, end: passage.end }
}
