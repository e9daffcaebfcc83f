/** What a figure can measure. Figures of one kind are compared as numbers, so each unit says how many base units it is. */
export interface Unit {
  readonly kind: 'percent' | 'money' | 'duration' | 'age' | 'length' | 'mass' | 'volume' | 'area' | 'sound' | 'power'

  readonly factor: number
  readonly name?: string // of a currency
}

const day = 1
const table: readonly (readonly [string, Unit['kind'], number])[] = [
  ['% percent prozent pct pourcent', 'percent', 1],
  ['second seconds sekunde sekunden seconde secondes', 'duration', day / 86_400],
  ['minute minutes minuten min', 'duration', day / 1_440],
  ['hour hours stunde stunden heure heures hora horas', 'duration', day / 24],
  ['day days tag tage tagen jour jours día días night nights nacht nächte nächten nuit nuits', 'duration', day],
  ['week weeks woche wochen semaine semaines semana semanas', 'duration', 7 * day],
  ['month months monat monate monaten mois mes meses', 'duration', 30.4 * day],
  ['year years jahr jahre jahren an ans année années año años', 'duration', 365 * day],
  ['mm millimetre millimetres millimeter millimeters', 'length', 0.001],
  ['cm centimetre centimetres centimeter centimeters zentimeter', 'length', 0.01],
  ['m metre metres meter meters metern mètre mètres', 'length', 1],
  ['km kilometre kilometres kilometer kilometers kilomètre kilomètres', 'length', 1_000],
  ['mg milligram milligrams', 'mass', 1e-6],
  ['g gram grams gramm', 'mass', 0.001],
  ['kg kilo kilos kilogram kilograms kilogramm', 'mass', 1],
  ['tonne tonnes ton tons tonnen', 'mass', 1_000],
  ['ml millilitre millilitres', 'volume', 0.001],
  ['l litre litres liter liters', 'volume', 1],
  ['qm quadratmeter quadratmetern m²', 'area', 1],
  ['decibel decibels dezibel décibels db', 'sound', 1],
  ['kw kilowatt kilowatts', 'power', 1],
]

const units = new Map<string, Unit>(
  table.flatMap(([names, kind, factor]) => names.split(' ').map((name) => [name, { kind, factor }] as const)),
)

const currencies = new Map<string, string>(
  (
    [
      ['€ euro euros eur', 'EUR'],
      ['$ dollar dollars usd', 'dollar'],
      ['£ pound pounds gbp', 'pound'],
      ['₹ rupee rupees rs inr', 'INR'],
      ['zł zloty złoty złotys zlotys pln', 'PLN'],
      ['chf franc francs franken', 'franc'],
      ['r$ real reais brl', 'BRL'],
      ['r rand zar', 'ZAR'],
      ['a$ aud', 'dollar'],
      ['kr krone kroner kronor', 'krone'],
      ['centavo centavos cent cents centime centimes', 'cent'],
    ] as const
  ).flatMap(([names, code]) => names.split(' ').map((name) => [name, code] as const)),
)

/** @returns what a word or sign behind a number measures, or null */
export function unitOf(word: string): Unit | null {
  const currency = currencyOf(word)
  return units.get(word) ?? (currency ? { kind: 'money', factor: 1, name: currency } : null)
}

/** @returns one name for the forms of a currency (`€`, "euros"), or null */
export function currencyOf(word: string): string | null {
  return currencies.get(word) ?? null
}

/** @returns the unit of "a month", "each bottle" as people count by it: days for time, else null */
export function isTimeUnit(word: string): boolean {
  return units.get(word)?.kind === 'duration'
}
