/** What a plain text holds that may be a disguise; each is certain to be seen, and some turn out to be nothing. */
export interface Tells {
  readonly signBetweenLetters: boolean // _ anywhere, or one or two of - . * ~ | + / between letters
  readonly spacedLetters: boolean // four single letters in a row
  readonly digitByLetter: boolean // a sign of leetspeak beside a letter
  readonly letterThrice: boolean
  readonly hexRun: boolean // two dozen hexadecimal digits with little between them
  readonly dotsAndDashes: boolean // eight or more with nothing else but blanks and strokes between them
}

/** The same of a text as it was written. */
export interface RawTells {
  readonly capitalInside: boolean // aB
  readonly longRun: boolean // twenty characters of base64 without a blank
}

/** @returns the tells of a text as `plainText` gives it; one pass, as nearly all lines have none */
export function tellsOf(plain: string): Tells {
  let signBetweenLetters = false
  let digitByLetter = false
  let letterThrice = false
  let longestSpaced = 0
  let mostHex = 0
  let mostMorse = 0
  let before = 0 // class of the character before
  let same = 0 // the same letter so many times
  let signs = 0 // signs since the last letter, 9: something else came between
  let spaced = 0 // length of the run of letter, blank, letter, blank ...
  let hex = 0
  let morse = 0
  let last = 0
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at)
    const kind = code < 128 ? (kinds[code] ?? 0) : 0
    if (kind & letter) {
      if (signs > 0 && signs <= 2) signBetweenLetters = true
      if (before & (leetDigit | leetSign)) digitByLetter = true
      same = code === last ? same + 1 : 1
      if (same === 3) letterThrice = true
      signs = 0
    } else {
      if (kind & leetDigit && before & letter) digitByLetter = true
      signs = kind & joiner ? signs + 1 : tooMany
      if (code === underscore) signBetweenLetters = true
    }
    spaced = kind & letter ? (before & blank ? spaced + 1 : 1) : kind & blank && before & letter ? spaced + 1 : 0
    if (spaced > longestSpaced) longestSpaced = spaced
    hex = kind & hexDigit ? hex + 1 : kind & (hexGlue | whiteSpace) ? hex : 0
    if (hex > mostHex) mostHex = hex
    morse = kind & morseSign ? morse + 1 : kind & (blank | morseGap) ? morse : 0
    if (morse > mostMorse) mostMorse = morse
    before = kind
    last = code
  }
  return {
    signBetweenLetters,
    spacedLetters: longestSpaced >= 7,
    digitByLetter,
    letterThrice,
    hexRun: mostHex >= 24,
    dotsAndDashes: mostMorse >= 8,
  }
}

export function rawTellsOf(raw: string): RawTells {
  let capitalInside = false
  let longestRun = 0
  let run = 0
  let before = 0
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    const kind = code < 128 ? (kinds[code] ?? 0) : 0
    if (kind & capital && before & letter) capitalInside = true
    run = kind & base64 ? run + 1 : 0
    if (run > longestRun) longestRun = run
    before = kind
  }
  return { capitalInside, longRun: longestRun >= 20 }
}

const letter = 1
const capital = 2
const leetDigit = 4
const leetSign = 8
const joiner = 16
const blank = 32
const whiteSpace = 64
const hexDigit = 128
const hexGlue = 256
const morseSign = 512
const morseGap = 1024
const base64 = 2048
const underscore = 95
const tooMany = 9

/** The kinds of each ASCII character, as bits. */
const kinds = new Uint16Array(128)
const members: readonly (readonly [number, RegExp])[] = [
  [letter, /[a-z]/],
  [capital, /[A-Z]/],
  [leetDigit, /[0134578@$]/],
  [leetSign, /[!|]/],
  [joiner, /[-.*~|+/]/],
  [blank, / /],
  [whiteSpace, /\s/],
  [hexDigit, /[0-9a-f]/],
  [hexGlue, /[x\\,]/],
  [morseSign, /[.-]/],
  [morseGap, /[/|]/],
  [base64, /[A-Za-z0-9+/_-]/],
]
for (const [kind, pattern] of members) {
  for (let code = 0; code < 128; code++)
    if (pattern.test(String.fromCharCode(code))) kinds[code] = (kinds[code] ?? 0) | kind
}
