import { plainText } from './plain-text.ts'
import { type RawTells, tellsOf, type Tells } from './tells.ts'

/**
 * Takes off what is put on to slip past a list: i g n o r e, 1gn0r3, ignoreAll, ig-nore, fuuuuck, %69gnore, ǝɹouƃᴉ.
 * @param rawTells of `raw`
 * @param tells of `plain`
 */
export function undisguised(raw: string, plain: string, rawTells: RawTells, tells: Tells): string {
  let text = plain
  let seen = tells
  const change = (after: string) => {
    if (after !== text) seen = tellsOf(after)
    text = after
  }
  if (rawTells.escapes) change(plainText(raw.replace(escape, unescaped)))
  if (rawTells.turnedLetters) change(plainText(turned(raw)))
  if (rawTells.capitalInside) change(plainText(wordsOfCamelCase(raw)))
  if (seen.signBetweenLetters) {
    change(
      text
        .replace(/_+/g, ' ')
        .replace(/(?<![a-z])(?:[a-z][-.*~|+/]){3,}[a-z](?![a-z])/g, joinLetters)
        .replace(/([a-z])-(?=[a-z])/g, '$1'),
    )
  }
  if (seen.spacedLetters && text === plain) change(plainText(withGapsKept(raw)))
  if (seen.spacedLetters) change(text.replace(/(?<![a-z'])(?:[a-z] ){3,}[a-z](?![a-z'])/g, joinLetters))
  if (seen.digitByLetter) change(text.replace(/[a-z0-9@$!|]+/g, readLeet))
  return seen.letterThrice ? text.replace(/([a-z])\1{2,}/g, '$1') : text
}

const escape = /%([0-9a-f]{2})|&#x([0-9a-f]{1,5});|&#(\d{1,6});|\\u\{?([0-9a-f]{4,5})\}?|\\x([0-9a-f]{2})/gi

function unescaped(whole: string, percent?: string, hex?: string, decimal?: string, unicode?: string, byte?: string) {
  const code = decimal === undefined ? Number.parseInt(percent ?? hex ?? unicode ?? byte ?? '', 16) : Number(decimal)
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** Writing that stands on its head reads from the other end. */
function turned(text: string): string {
  return Array.from(text, (letter) => upright.get(letter) ?? letter)
    .toReversed()
    .join('')
}

const upright: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      ɐ: 'a',
      q: 'b',
      ɔ: 'c',
      p: 'd',
      ǝ: 'e',
      ɟ: 'f',
      ƃ: 'g',
      ɓ: 'g',
      ɥ: 'h',
      ᴉ: 'i',
      ı: 'i',
      ɾ: 'j',
      ʞ: 'k',
      ן: 'l',
    },
    ...{ ɯ: 'm', u: 'n', d: 'p', b: 'q', ɹ: 'r', ʇ: 't', n: 'u', ʌ: 'v', ʍ: 'w', ʎ: 'y' },
  }),
)

function wordsOfCamelCase(raw: string): string {
  return raw.replace(/([a-z])(?=[A-Z][a-z]|[AI][A-Z][a-z])/g, '$1 ').replace(/(?<= [AI])(?=[A-Z][a-z])/g, ' ')
}

/** Letters set apart by one blank and words by more: joined while the gaps can still be seen. */
function withGapsKept(raw: string): string {
  const parts = raw.split(/ {2,}/)
  if (parts.length === 1) return raw
  return parts.map((part) => (/^\S(?: \S)+$/u.test(part) ? part.replaceAll(' ', '') : part)).join(' ')
}

function joinLetters(run: string): string {
  const joined = run.replace(/[^a-z]/g, '')
  return joined.replace(gluedWords, ' $1 ').replace(/ +/g, ' ').trim()
}

/** Words worth finding again when letters were spaced out and the gaps between words are lost. */
const gluedWords =
  /(ignore|disregard|forget|bypass|override|reveal|show|print|repeat|previous|prior|above|system|hidden|instructions?|prompt|rules|guidelines|your|the|all|tell|stupid|idiot|myself)/g

function readLeet(word: string): string {
  if (!/[a-z]/.test(word) || !/[0134578@$!|]/.test(word) || /^\d+[a-z]{1,3}$/.test(word)) return word
  const ending = /!*$/.exec(word)?.[0] ?? ''
  const bare = word.slice(0, word.length - ending.length).replace(/11/g, 'll')
  const read = (one: string) => one.replace(/[013456789@$!|]/g, (sign) => leet[sign] ?? sign)
  const withL = read(bare.replaceAll('1', 'l'))
  return (onlyWithL.test(withL) ? withL : read(bare)) + ending
}

/** A 1 is an i, but an l in these. */
const onlyWithL =
  /^(?:rules?|reveal|guidelines?|tell|role|roleplay|developer|unlock|disclose|display|hell|loser|slut|asshole)$/

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '6': 'g',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
}
