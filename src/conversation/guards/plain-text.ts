import { lookAlikes } from './look-alikes.ts'

/** @returns the text in lower case without accents, look-alikes, invisible characters; quotes and spaces made plain. */
export function plainText(text: string): string {
  const latin = /[^\0-\x7f]/.test(text) ? text.replace(/[^\0-\x7f]/gu, fold) : text
  return tidySpaces(latin.toLowerCase())
}

/** A character by itself: compatibility forms, accents and case never depend on its neighbours. */
function fold(character: string): string {
  const known = folded.get(character)
  if (known !== undefined) return known
  const plain = workOut(character)
  if (folded.size < mostFolded) folded.set(character, plain)
  return plain
}

const folded = new Map<string, string>()
const mostFolded = 5_000

function workOut(character: string): string {
  const capital = lookAlikes.get(character)
  if (capital !== undefined) return capital
  return character
    .replace(/[\u{E0020}-\u{E007E}]/u, tagToAscii)
    .replace(/[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u{1F1E6}-\u{1F1FF}]/u, badgeToAscii)
    .normalize('NFKD')
    .replace(/\p{M}+|\p{Cf}+|\u3164/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (one) => lookAlikes.get(one) ?? one)
}

/** Invisible "tag" characters mirror ASCII and are used to smuggle text past the eye. */
function tagToAscii(tag: string): string {
  return String.fromCharCode((tag.codePointAt(0) ?? 0) - 0xe0000)
}

/** Letters in filled circles and squares and those of flags, which Unicode does not take for letters. */
function badgeToAscii(badge: string): string {
  const code = badge.codePointAt(0) ?? 0
  const first = code >= 0x1f1e6 ? 0x1f1e6 : code >= 0x1f170 ? 0x1f170 : 0x1f150
  return String.fromCharCode(97 + code - first)
}

function tidySpaces(text: string): string {
  if (!/[^\S\n ]|\s\s/.test(text)) return text.trim()
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n[\s]*/g, '\n')
    .trim()
}
