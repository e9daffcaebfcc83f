/** Small numbers as words: English whole, and the everyday ones of German, French and Spanish. Articles ("un", "eine") are no numbers, nor is the Spanish eleven, which in English is "once". */
const ones = `zero null zéro cero | one | two zwei deux dos | three drei trois tres | four vier quatre cuatro | five fünf cinq cinco | six sechs seis |
  seven sieben sept siete | eight acht huit ocho | nine neun neuf nueve | ten zehn dix diez | eleven elf onze | twelve zwölf douze doce | thirteen dreizehn treize trece |
  fourteen vierzehn quatorze catorce | fifteen fünfzehn quinze | sixteen sechzehn seize | seventeen siebzehn | eighteen achtzehn | nineteen neunzehn`
const tens = `twenty zwanzig vingt veinte | thirty dreißig trente treinta | forty vierzig quarante cuarenta | fifty fünfzig cinquante cincuenta | sixty sechzig soixante
  sesenta | seventy siebzig setenta | eighty achtzig ochenta | ninety neunzig noventa`

const small = new Map<string, number>([...rows(ones, (at) => at), ...rows(tens, (at) => 20 + at * 10)])

const large = new Map<string, number>(
  Object.entries({
    hundred: 100,
    hundert: 100,
    cien: 100,
    dozen: 12,
    dutzend: 12,
    douzaine: 12,
    thousand: 1_000,
    tausend: 1_000,
    mille: 1_000,
    mil: 1_000,
    k: 1_000,
    lakh: 100_000,
    million: 1e6,
    millions: 1e6,
    millionen: 1e6,
    mio: 1e6,
    crore: 1e7,
    billion: 1e9,
    milliarden: 1e9,
  }),
)

const parts = new Map<string, number>(
  Object.entries({
    half: 1 / 2,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 1 / 4,
    quarters: 1 / 4,
    fifth: 1 / 5,
    fifths: 1 / 5,
    tenth: 1 / 10,
    tenths: 1 / 10,
    hälfte: 1 / 2,
    drittel: 1 / 3,
    viertel: 1 / 4,
    moitié: 1 / 2,
    tiers: 1 / 3,
    quart: 1 / 4,
  }),
)

/** @returns the value of a number word below one hundred, in German of any size, or null */
export function smallNumber(word: string): number | null {
  return small.get(word) ?? germanCompound(word)
}

/** "dreiundzwanzig", "fünfundsechzigtausend", "hundertzwanzig" are one word. */
function germanCompound(word: string): number | null {
  if (!/und|hundert|tausend/.test(word)) return null
  const parts =
    /^(?:(.*?)tausend)?(?:(.*?)hundert)?(?:und)?(?:(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(.*)$/.exec(
      word,
    )
  if (!parts) return null
  const [, thousands, hundreds, unit, rest = ''] = parts
  const valueOf = (part: string) => (/^(?:ein)?$/.test(part) ? 1 : smallNumber(part))
  const values = [
    thousands === undefined ? 0 : (valueOf(thousands) ?? Number.NaN) * 1_000,
    hundreds === undefined ? 0 : (valueOf(hundreds) ?? Number.NaN) * 100,
    unit === undefined ? 0 : (valueOf(unit) ?? Number.NaN),
    rest === '' ? 0 : (small.get(rest) ?? Number.NaN),
  ]
  const value = values.reduce((sum, one) => sum + one, 0)
  return Number.isNaN(value) || value === 0 || /^(?:hundert|tausend)$/.test(word) ? null : value
}

/** @returns what a word multiplies the number before it by ("hundred", "million", "k"), or null */
export function multiplier(word: string): number | null {
  return large.get(word) ?? null
}

/** @returns the part of a whole a word stands for ("thirds" is 1/3), or null */
export function partOfWhole(word: string): number | null {
  return parts.get(word) ?? null
}

/**
 * @returns the value of a number in digits, its marks read as people of any country mean them: `1,480`, `1.480`, `1 480` and `1'480`
 * are thousands, `41.20`, `41,20` and `0.125` have decimals
 */
export function digitsValue(digits: string): number {
  const bare = digits.replace(/[\s'’\u00a0\u202f]/g, '')
  if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(bare)) return Number(bare.replace(/[.,]/g, ''))
  const decimal = /[.,](\d+)$/.exec(bare)
  if (!decimal) return Number(bare)
  return Number(`${bare.slice(0, decimal.index).replace(/[.,]/g, '')}.${decimal[1]}`)
}

function rows(text: string, value: (at: number) => number): [string, number][] {
  return text.split('|').flatMap((row, at) =>
    row
      .trim()
      .split(/\s+/)
      .map((word): [string, number] => [word, value(at)]),
  )
}
