/** An amount of time in words or figures, with what stands around it. */
export interface Amount {
  readonly minutes: number // of a range the longer end
  readonly quote: string
  readonly start: number // in the document
  readonly end: number
  readonly before: string // of the same passage, without "about" and the like
  readonly after: string
}

interface Passage {
  readonly text: string
  readonly start: number // in the document
  readonly original: string // the document
}

/** @returns the amounts of minutes and hours in a passage, in eight languages, from a place in it on */
export function amountsIn({ text, start, original }: Passage, from: number): Amount[] {
  if (!unitOfTime.test(text)) return [] // spares most lines the long search
  return [...text.slice(from).matchAll(amount)].map((match) => {
    const { low = '', high, unit = '', more, round = '' } = match.groups ?? {}
    const lead = match.groups?.about?.length ?? 0
    const places = { start: start + from + match.index + lead, end: start + from + match.index + match[0].length }
    return {
      minutes: spoken.get(round.toLowerCase().replaceAll('’', "'")) ?? inMinutes(high ?? low, unit, more),
      quote: original.slice(places.start, places.end),
      ...places,
      before: text.slice(from, from + match.index),
      after: text.slice(from + match.index + match[0].length),
    }
  })
}

const unitOfTime = /min|मिनट|hour|hr|h(?!\p{L})|stund|std|heure|hora|or[ae]|uur|kwartier|घंट/iu

function inMinutes(number: string, unit: string, more: string | undefined): number {
  const isHours = /^(?:h|st|u|or|घ)/iu.test(unit)
  return Math.round(numberOf(number) * (isHours ? 60 : 1) + (more === undefined ? 0 : numberOf(more)))
}

function numberOf(word: string): number {
  const figure = Number(word.replace(',', '.'))
  return Number.isNaN(figure) ? (numbers.get(word.toLowerCase()) ?? 0) : figure
}

/** Numbers that lengths of talks are told in, spelled in the languages that documents are read in. */
const numbers = new Map<string, number>(
  (
    [
      [3, 'three drei trois tres tre três drie'],
      [4, 'four vier quatre cuatro quattro quatro'],
      [5, 'five fünf cinq cinco cinque vijf'],
      [6, 'six sechs seis sei zes'],
      [7, 'seven sieben sept siete sette sete zeven'],
      [8, 'eight acht huit ocho otto oito'],
      [9, 'nine neun neuf nueve nove negen'],
      [10, 'ten zehn dix diez dieci dez tien'],
      [12, 'twelve zwölf douze doce dodici doze twaalf'],
      [15, 'fifteen fünfzehn quinze quince quindici vijftien'],
      [18, 'eighteen achtzehn'],
      [20, 'twenty zwanzig vingt veinte venti vinte twintig'],
      [25, 'twenty-five fünfundzwanzig vingt-cinq veinticinco venticinque vijfentwintig'],
      [30, 'thirty dreißig dreissig trente treinta trenta trinta dertig'],
      [40, 'forty vierzig quarante cuarenta quaranta quarenta veertig'],
      [45, 'forty-five fünfundvierzig quarante-cinq quarantacinque vijfenveertig'],
      [60, 'sixty sechzig soixante sesenta sessanta sessenta zestig'],
      [90, 'ninety neunzig novanta noventa negentig'],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
)

/** Lengths that have a word of their own. */
const spoken = new Map<string, number>([
  ['a quarter of an hour', 15],
  ['half an hour', 30],
  ['an hour', 60],
  ['one hour', 60],
  ['eine viertelstunde', 15],
  ['eine halbe stunde', 30],
  ['eine stunde', 60],
  ["un quart d'heure", 15],
  ['une demi-heure', 30],
  ['une heure', 60],
  ['media hora', 30],
  ['una hora', 60],
  ['meia hora', 30],
  ['uma hora', 60],
  ["mezz'ora", 30],
  ["un'ora", 60],
  ['een kwartier', 15],
  ['een half uur', 30],
  ['een uur', 60],
])

const number = `(?:\\d{1,3}(?:[.,]\\d)?|${[...numbers.keys()].toSorted((one, other) => other.length - one.length).join('|')})`
const minute = '(?:min(?:ute[ns]?|utos?|uti|uut)?|mins)(?!\\p{L})\\.?(?!\\s*\\p{Ll}*\\d)|मिनट'
const hour = '(?:hours?|hrs?|h|stunden?|std|heures?|horas?|ore|ora|uur|घंटे)(?!\\p{L})'
const about =
  "(?:(?:about|approx\\.?|approximately|around|roughly|some|circa|ca\\.?|max\\.?|maximum|at most|up to|~|≈|etwa|ungefähr|rund|maximal|höchstens|bis zu|environ|maximum|jusqu['’]à|unos|aproximadamente|hasta|cerca de|até|al massimo|ongeveer|maximaal|hooguit|लगभग)\\s*)"

const amount = new RegExp(
  `(?<about>${about}?)(?<![\\p{L}\\p{N}.,:])(?:(?<round>${[...spoken.keys()].join('|').replaceAll("'", "['’]")})(?!\\p{L})|(?<low>${number})(?:\\s*(?:-|–|to|or|bis|à|a|o|of|e)\\s*(?<high>${number}))?[\\s-]*(?<unit>${minute}|${hour})(?:\\s*(?:and\\s+)?(?<more>\\d{1,2})\\s*(?:${minute}))?)`,
  'giu',
)
