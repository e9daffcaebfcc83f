import { plainText } from './plain-text.ts'
import { tellsOf, type Tells } from './tells.ts'

/**
 * Takes off what is put on to slip past a list: i g n o r e, 1gn0r3, ignoreAll, ig-nore, fuuuuck.
 * @param tells of `plain`
 */
export function undisguised(raw: string, plain: string, capitalInside: boolean, tells: Tells): string {
  let text = plain
  let seen = tells
  const change = (after: string) => {
    if (after !== text) seen = tellsOf(after)
    text = after
  }
  if (capitalInside) change(plainText(raw.replace(/([a-z])(?=[A-Z][a-z])/g, '$1 ')))
  if (seen.signBetweenLetters) {
    change(
      text
        .replace(/_+/g, ' ')
        .replace(/(?<![a-z])(?:[a-z][-.*~|+/]){3,}[a-z](?![a-z])/g, joinLetters)
        .replace(/([a-z])-(?=[a-z])/g, '$1'),
    )
  }
  if (seen.spacedLetters) change(text.replace(/(?<![a-z'])(?:[a-z] ){3,}[a-z](?![a-z'])/g, joinLetters))
  if (seen.digitByLetter) change(text.replace(/[a-z0-9@$!|]+/g, readLeet))
  return seen.letterThrice ? text.replace(/([a-z])\1{2,}/g, '$1') : text
}

function joinLetters(run: string): string {
  const joined = run.replace(/[^a-z]/g, '')
  return joined.replace(gluedWords, ' $1 ').replace(/ +/g, ' ').trim()
}

/** Words worth finding again when letters were spaced out and the gaps between words are lost. */
const gluedWords =
  /(ignore|disregard|forget|bypass|override|reveal|show|print|repeat|previous|prior|above|system|hidden|instructions?|prompt|rules|guidelines|your|the)/g

function readLeet(word: string): string {
  if (!/[a-z]/.test(word) || !/[0134578@$!|]/.test(word) || /^\d+[a-z]{1,3}$/.test(word)) return word
  const bare = word.replace(/!+$/, '')
  return bare.replace(/[0134578@$!|]/g, (sign) => leet[sign] ?? sign)
}

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
}
