import type { Tells } from './tells.ts'

/** A text found inside an encoding. */
export interface Decoding {
  readonly encoding: 'base64' | 'hex' | 'binary' | 'morse' | 'rot13' | 'reversed' | 'pig latin'
  readonly text: string
}

/**
 * @returns the readable texts that a line hides in an encoding people use to slip orders past a filter. Nobody speaks
 * base64 in a conversation, so anything readable found there counts; for rot13, reversed writing and pig latin only when
 * the tell-tale words of an order show, because short words also exist by chance.
 */
export function decodings(raw: string, plain: string, longRun: boolean, tells: Tells): Decoding[] {
  const found: Decoding[] = []
  if (longRun) {
    for (const [blob] of raw.matchAll(/(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{20,}={0,2}/g)) {
      const text = readable(fromBase64(blob))
      if (text && /[A-Z]/.test(blob)) found.push({ encoding: 'base64', text })
    }
  }
  if (tells.hexRun) {
    for (const [blob] of plain.matchAll(/(?:(?:\\x|0x)?[0-9a-f]{2}[\s,]?){12,}/g)) {
      const text = readable(Buffer.from(blob.replace(/\\x|0x|[^0-9a-f]/g, ''), 'hex').toString('latin1'))
      if (text) found.push({ encoding: 'hex', text })
    }
  }
  if (tells.binaryRun) {
    for (const [blob] of plain.matchAll(/(?<![01])(?:[01]{8} ?){7,}/g)) {
      const text = readable(fromBinary(blob))
      if (text) found.push({ encoding: 'binary', text })
    }
  }
  if (tells.dotsAndDashes && /(?:[.-]{1,6}[ /|]+){8}/.test(plain)) {
    const text = readable(fromMorse(plain))
    if (text) found.push({ encoding: 'morse', text })
  }
  if (!anyTelltale.test(plain)) return found
  for (const { encoding, words, decode } of wordCodes)
    if (words.test(plain)) found.push({ encoding, text: decode(plain) })
  return found
}

/** Ways of writing words otherwise, by the words of an order as they look then. */
const wordCodes: readonly { encoding: Decoding['encoding']; words: RegExp; decode: (text: string) => string }[] = [
  {
    encoding: 'rot13',
    words:
      /\b(?:vtaber|qvfertneq|sbetrg|vafgehpgvbaf?|cebzcg|flfgrz|erirny|cerivbhf|cergraq|uvqqra|ehyrf|bireevqr|olcnff)\b/,
    decode: (text) => text.replace(/[a-z]/g, rotate),
  },
  {
    encoding: 'reversed',
    words:
      /\b(?:erongi|dragersid|tegrof|snoitcurtsni|tpmorp|metsys|suoiverp|dneterp|laever|neddih|selur|edirrevo|ssapyb)\b/,
    decode: (text) => [...text].toReversed().join(''),
  },
  {
    encoding: 'pig latin',
    words:
      /\b(?:ignoreway|isregardday|orgetfay|instructionsway|omptpray|ystemsay|eviouspray|etendpray|evealray|iddenhay|ulesray|overrideway|ypassbay)\b/,
    decode: (text) => text.replace(/\b([a-z]+?)([bcdfghj-np-tv-z]{0,3})ay\b/g, fromPigLatin),
  },
]
const anyTelltale = new RegExp(wordCodes.map(({ words }) => words.source).join('|'))

function fromBinary(blob: string): string {
  return (blob.match(/[01]{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('')
}

function fromBase64(blob: string): string {
  return Buffer.from(blob, 'base64').toString('latin1')
}

/** Text counts as readable when it is words and spaces nearly throughout; random bytes are not. */
function readable(text: string): string | null {
  if (text.length < 10) return null
  const letters = text.match(/[A-Za-z ,.'!?]/g)?.length ?? 0
  return letters / text.length > 0.9 && /[a-z]{3}/i.test(text) ? text : null
}

function rotate(letter: string): string {
  return String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97)
}

function fromPigLatin(_word: string, rest: string, start: string): string {
  return start === 'w' ? rest : start + rest
}

function fromMorse(text: string): string {
  return text
    .split(/ *[/|] *| {2,}/)
    .map((word) =>
      word
        .split(' ')
        .map((sign) => morse[sign] ?? '')
        .join(''),
    )
    .join(' ')
}

const morse: Readonly<Record<string, string>> = Object.fromEntries(
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'
    .split(' ')
    .map((sign, index) => [sign, String.fromCharCode(97 + index)]),
)
