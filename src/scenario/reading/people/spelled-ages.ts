/** Ages written out in words, from 20 to 99, as far as languages build them regularly. */

const units: Readonly<Record<string, readonly string[]>> = {
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  es: ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  pt: ['um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'],
  it: ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'],
  fr: ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  de: ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
  nl: ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
}
const tens: Readonly<Record<string, readonly string[]>> = {
  en: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  es: ['veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'],
  pt: ['vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa'],
  it: ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'],
  fr: ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'],
  de: ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
  nl: ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'],
}

const joined: Readonly<Record<string, (ten: string, unit: string) => string>> = {
  en: (ten, unit) => `${ten}-${unit}`,
  es: (ten, unit) => (ten === 'veinte' ? `veinti${unit.normalize('NFD').replace(/\p{M}/gu, '')}` : `${ten} y ${unit}`),
  pt: (ten, unit) => `${ten} e ${unit}`,
  it: (ten, unit) => `${/^[uo]/.test(unit) ? ten.slice(0, -1) : ten}${unit}`,
  fr: (ten, unit) => (unit === 'un' ? `${ten} et un` : `${ten}-${unit}`),
  de: (ten, unit) => `${unit}und${ten}`,
  nl: (ten, unit) => `${unit}${/[ei]e$/.test(unit) ? 'ën' : 'en'}${ten}`,
}

/** Age in words -> years. */
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

const inWords = [...ages.keys()].toSorted((left, right) => right.length - left.length).join('|')

/** Every age that is written in words, in a group of its own, as the source of a pattern. */
export const agesInWords = `(?:${inWords})`

/** @returns the years that a number in words or digits stands for, as digits */
export function yearsOf(number: string): string {
  return String(ages.get(number.toLowerCase()) ?? number)
}

const counted = '(?:years?[ -]old|years of age|años|anos|anni|ans|jahre?(?: alt)?|jaar(?: oud)?)'
const roughly =
  '(?:about|around|nearly|almost|over|under|etwa|rund|knapp|environ|presque|unos|unas|casi|circa|quasi|quase|ongeveer|bijna)'
const spelled = new RegExp(`(?<![\\p{L}-]|${roughly} )(${inWords})[ -]${counted}(?![\\p{L}])`, 'iu')

/** "Ich bin neunundvierzig, Fernfahrer", "a man of sixty-three": without the unit, where a person is said to be so much. */
const saidToBe = new RegExp(
  `(?<![\\p{L}])(?:ich bin|(?:er|sie) ist|j['’]ai|(?:il|elle) a|tengo|tiene|tenho|(?:ele|ela) tem|ho|(?:lui|lei) ha|ik ben|(?:hij|zij|ze) is|(?:you are|i am|s?he is|who is|(?:you|s?he|i)['’](?:re|m|s)|aged|(?:wo)?man of)(?: now| just)?)\\s(${inWords})(?=[,.;]|$| (?:and|und|et|y|exactly|now)(?![\\p{L}]))`,
  'iu',
)

/** "Ana Reis is forty-one." */
const nameIs = new RegExp(
  `(?<![\\p{L}])(?!(?:The|It|This|That|What|There) )\\p{Lu}\\p{Ll}+ is (${inWords})(?=[,.;]| and |$)`,
  'u',
)

/** Nothing but the age: a part of a description. */
const alone = new RegExp(
  `^\\s*(?:aged? |(?:s?he |i |you )?(?:is|am|are) |(?:i|you|s?he)['’](?:m|re|s) )?(${inWords})(?: years old| and a half)?\\s*$`,
  'iu',
)

/**
 * @param bare whether the text is a part of a description, which may be nothing but an age
 * @returns the age that a text states in words ("quarantasei anni", "he is sixty-three"), as digits, with its place in the
 * text, or null
 */
export function spelledAge(text: string, bare = false): { value: string; index: number; length: number } | null {
  const found = (bare ? alone.exec(text) : null) ?? spelled.exec(text) ?? saidToBe.exec(text) ?? nameIs.exec(text)
  return found?.[1] ? { value: yearsOf(found[1]), index: found.index, length: found[0].length } : null
}
