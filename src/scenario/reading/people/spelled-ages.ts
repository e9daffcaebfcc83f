/** Ages written out in words, from 20 to 99, as far as languages build them regularly. */

const units: Readonly<Record<string, readonly string[]>> = {
  es: ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  pt: ['um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'],
  it: ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'],
  fr: ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  de: ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
  nl: ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
}
const tens: Readonly<Record<string, readonly string[]>> = {
  es: ['veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'],
  pt: ['vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa'],
  it: ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'],
  fr: ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'],
  de: ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
  nl: ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'],
}

const joined: Readonly<Record<string, (ten: string, unit: string) => string>> = {
  es: (ten, unit) => (ten === 'veinte' ? `veinti${unit.normalize('NFD').replace(/\p{M}/gu, '')}` : `${ten} y ${unit}`),
  pt: (ten, unit) => `${ten} e ${unit}`,
  it: (ten, unit) => `${/^[uo]/.test(unit) ? ten.slice(0, -1) : ten}${unit}`,
  fr: (ten, unit) => (unit === 'un' ? `${ten} et un` : `${ten}-${unit}`),
  de: (ten, unit) => `${unit}und${ten}`,
  nl: (ten, unit) => `${unit}${/[ei]e$/.test(unit) ? 'ën' : 'en'}${ten}`,
}

/** Spelled age -> years. */
const ages = new Map<string, number>(
  Object.keys(tens).flatMap((language) =>
    (tens[language] ?? []).flatMap((ten, at) => [
      [ten, (at + 2) * 10] as const,
      ...(units[language] ?? []).map(
        (unit, of) => [joined[language]?.(ten, unit) ?? '', (at + 2) * 10 + of + 1] as const,
      ),
    ]),
  ),
)

const spelled = new RegExp(
  `(?<![\\p{L}])(${[...ages.keys()].toSorted((left, right) => right.length - left.length).join('|')})\\s(?:años|anos|anni|ans|jahre?(?: alt)?|jaar(?: oud)?)(?![\\p{L}])`,
  'iu',
)

/** "Ich bin neunundvierzig, Fernfahrer": without the unit, where a person is said to be so much. */
const saidToBe = new RegExp(
  `(?<![\\p{L}])(?:ich bin|(?:er|sie) ist|j['’]ai|(?:il|elle) a|tengo|tiene|tenho|(?:ele|ela) tem|ho|(?:lui|lei) ha|ik ben|(?:hij|zij|ze) is)\\s(${[...ages.keys()].toSorted((left, right) => right.length - left.length).join('|')})(?=[,.;]|$)`,
  'iu',
)

/** @returns the age that a text states in words with its unit ("quarantasei anni"), with its place in the text, or null. */
export function spelledAge(text: string): { value: string; index: number; length: number } | null {
  const found = spelled.exec(text) ?? saidToBe.exec(text)
  const years = found?.[1] ? ages.get(found[1].toLowerCase()) : undefined
  return found && years !== undefined ? { value: String(years), index: found.index, length: found[0].length } : null
}
