/** What a plain text holds that may be a disguise; each is certain to be seen, and some turn out to be nothing. */
export interface Tells {
  readonly signBetweenLetters: boolean // _ anywhere, or one or two of - . * ~ | + / between letters
  readonly spacedLetters: boolean // four single letters in a row
  readonly digitByLetter: boolean // a sign of leetspeak beside a letter
  readonly letterThrice: boolean
  readonly hexRun: boolean // two dozen hexadecimal digits with little between them
  readonly binaryRun: boolean // seven or more bytes of 0 and 1
  readonly dotsAndDashes: boolean // eight or more with nothing else but blanks and strokes between them
}

/** The same of a text as it was written. */
export interface RawTells {
  readonly capitalInside: boolean // aB
  readonly longRun: boolean // twenty characters of base64 without a blank
  readonly turnedLetters: boolean // three letters of those that look like Latin ones upside down
  readonly escapes: boolean // three signs that begin an escape, as in %41, &#65; and \\u0041
}

/** @returns the tells of a text as `plainText` gives it; one pass, as nearly all lines have none */
export function tellsOf(plain: string): Tells {
  let signBetweenLetters = false
  let digitByLetter = false
  let letterThrice = false
  let longestSpaced = 0
  let mostHex = 0
  let mostMorse = 0
  let mostBits = 0
  let before = 0 // class of the character before
  let same = 0 // the same letter so many times
  let signs = 0 // signs since the last letter, 9: something else came between
  let spaced = 0 // length of the run of letter, blank, letter, blank ...
  let hex = 0
  let morse = 0
  let bits = 0
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
    bits = code === 48 || code === 49 ? bits + 1 : kind & blank ? bits : 0
    if (bits > mostBits) mostBits = bits
    before = kind
    last = code
  }
  return {
    signBetweenLetters,
    spacedLetters: longestSpaced >= 7,
    digitByLetter,
    letterThrice,
    hexRun: mostHex >= 24,
    binaryRun: mostBits >= 56,
    dotsAndDashes: mostMorse >= 8,
  }
}

/** @returns the tells of a text as it was typed, which plain spelling would lose; one pass */
export function rawTellsOf(raw: string): RawTells {
  let capitalInside = false
  let escapes = 0
  let turned = 0
  let longestRun = 0
  let run = 0
  let before = 0
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    const kind = code < 128 ? (kinds[code] ?? 0) : 0
    if (kind & capital && before & letter) capitalInside = true
    if (code === percent || code === ampersand || code === backslash) escapes++
    if (code >= 0x180 && code <= 0x2af) turned++
    run = kind & base64 ? run + 1 : 0
    if (run > longestRun) longestRun = run
    before = kind
  }
  return { capitalInside, longRun: longestRun >= 20, turnedLetters: turned >= 3, escapes: escapes >= 3 }
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
const percent = 37
const ampersand = 38
const backslash = 92
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
