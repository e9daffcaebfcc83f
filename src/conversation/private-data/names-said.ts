import { upperStart } from '../../language/upper-start.ts'
import { cityAt } from '../../language/city-index.ts'
import { isFirstName } from '../../language/first-names.ts'
import { isNoName, withoutTitle } from '../../scenario/reading/names.ts'
import { alsoWords, courtesies, smallWords, things } from './name-words.ts'

/**
 * Names of people in a line: of somebody who introduces themselves ("my name is Petra Vogel", "Petra Vogel hier"), with a title ("Dr. Huber"), or a first
 * name and a surname. A first name alone is none of these: too many are words as well.
 * @returns the names without titles, as they are written but for runs of blanks, in order of the ways in which they are found
 */
export function namesSaid(line: string): string[] {
  const said = line.replace(/\s+/g, ' ') // long runs of blanks would be searched from each of them
  return [...introduced(said), ...titled(said), ...firstAndSurname(said)].map(withoutTitle)
}

const word = String.raw`\p{L}[\p{L}\p{M}]+(?:['’-]\p{L}[\p{L}\p{M}]*)*`
const capital = String.raw`(?=\p{Lu})${word}`
const particle = String.raw`(?:(?:von|van|de|del|della|di|da|do|dos|das|der|den|la|le|du|zu|ter|bin|binti|al|el|y)\s+){0,2}`

/** After these only a name comes. */
const certain =
  /\b(?:my (?:full |first |last )?name(?:'s|’s| is)|the name(?:'s|’s| is)|mein (?:vor|nach)?name ist|ich hei(?:ß|ss)e|je m['’]appelle|je me nomme|mon nom est|me llamo|mi nombre es|meu nome é|me chamo|chamo-me|mi chiamo|il mio nome è|mijn naam is|ik heet|nazywam się|mam na imię|jag heter|jeg hete[rd]|mitt na(?:mn|vn) (?:är|er)|jmenuji se|nama saya|mera naam)\s+/giu

/** After these a name may come, or what somebody is; the article is that of "ich bin die Petra" and "sou a Ana". */
const open =
  /(?:^|[^\p{L}])(?:i['’]?m|i am|this is|it['’]s|call me|ich bin|hier (?:ist|spricht)|je suis|c['’]est|soy|habla|eu sou|sou|aqui é|sono|ik ben|dit is|met|jestem|jag är|jeg er)\s+(?:(?:der|die|o|a|la|el)\s+)?/giu

const nameThen = new RegExp(String.raw`^${capital}(?:\s+${particle}${capital}){0,2}`, 'u')
const anyCaseThen = new RegExp(String.raw`^${word}(?:\s+${particle}${word})?`, 'u')

/** "Petra Vogel here", at the beginning of a line or a sentence. */
const onThePhone = new RegExp(
  String.raw`(?:^|[.!?,:]\s+)(${capital}(?:\s+${particle}${capital}){0,2}),?\s+(?:here|speaking|hier|am Apparat|à l['’]appareil|al habla|al aparato|aquí|aqui)(?!\p{L})`,
  'gu',
)

function introduced(line: string): string[] {
  const named = [...line.matchAll(certain)].flatMap(({ index, 0: cue }) => {
    const rest = line.slice(index + cue.length)
    return leading(nameThen.exec(rest)?.[0]) ?? typedSmall(anyCaseThen.exec(rest)?.[0]) ?? []
  })
  const perhaps = [...line.matchAll(open)].flatMap(({ index, 0: cue }) => {
    const rest = line.slice(index + cue.length)
    const name = leading(nameThen.exec(rest)?.[0])
    return name && isWholeName(name) ? [name] : (typedSmall(anyCaseThen.exec(rest)?.[0]) ?? [])
  })
  const calling = [...line.matchAll(onThePhone)].flatMap(({ 1: found }) => {
    const name = leading(found)
    return name && isFirstName(firstOf(name)) ? [name] : []
  })
  return [...named, ...perhaps, ...calling].flat()
}

/** Capitalised words up to the first that is in no name. */
function leading(found: string | undefined): string | null {
  const parts = found?.split(/\s+/) ?? []
  const end = parts.findIndex((part) => /^\p{Lu}/u.test(part) && isCommon(part))
  const name = (end === -1 ? parts : parts.slice(0, end)).join(' ').replace(/(?:\s+\p{Ll}\S*)+$/u, '')
  return name === '' ? null : name
}

/** What stands after "I'm": a first name, with a surname or without. */
function isWholeName(name: string): boolean {
  const first = firstOf(name)
  return isFirstName(first) && (name !== first || !alsoWords.has(first.toLowerCase()))
}

/** Who types everything small: only with a first name that is no word. */
function typedSmall(found: string | undefined): string[] | null {
  const [first = '', second] = found?.split(/\s+/) ?? []
  const isName = first === first.toLowerCase() && isFirstName(upperStart(first)) && !alsoWords.has(first)
  if (!isName || isCommon(first)) return null
  return second && !isCommon(second) && second.length > 2 && /^[\p{L}'’-]+$/u.test(second) && !smallWords.has(second)
    ? [`${first} ${second}`]
    : [first]
}

const titles = String.raw`(?:[Mm]rs?|[Mm]s|[Mm]x|Miss|[Dd]ra?|[Pp]rof(?:essor(?:in)?)?|Herrn?|Frau|Fräulein|[Mm]onsieur|[Mm]adame|Mme|Mlle|[Ss]eñora?|[Ss]ra?|Srta|[Ss]enhora?|[Ss]ignora?|Dott|Pani?|Mevrouw|Meneer|Smt|Shri)`
const titledName = new RegExp(
  String.raw`(?<!\p{L})(?:${titles}\.?\s+){1,3}(?:(?:med|rer|phil)\.\s+(?:nat\.\s+)?)?(${particle}${capital}(?:\s+${particle}${capital})?)`,
  'gu',
)
const smallTitledName = /(?<!\p{L})(?:mrs?|ms|dr)\.?\s+(\p{Ll}{3,})(?!\p{L})/gu

function titled(line: string): string[] {
  const found = [...line.matchAll(titledName)].flatMap(({ 1: name }) => leading(name) ?? [])
  if (/\p{Lu}/u.test(line)) return found
  return [...line.matchAll(smallTitledName)].flatMap(({ 1: name = '' }) => (isCommon(name) ? [] : [name]))
}

const pair = new RegExp(String.raw`(?<![\p{L}'’-])(?=((${capital})\s+${particle}(${capital})))`, 'gu')

function firstAndSurname(line: string): string[] {
  const isGerman = (line.match(germanWords) ?? []).length > 1
  return [...line.matchAll(pair)].flatMap(({ index, 1: name = '', 2: first = '', 3: surname = '' }) => {
    const before = line.slice(Math.max(0, index - nearby), index)
    const after = line.slice(index + name.length)
    const next = /^\s+([\p{L}-]+)/u.exec(after)?.[1] ?? ''
    const isName =
      isFirstName(firstOf(first)) &&
      !(alsoWords.has(first.toLowerCase()) && /(?:^|[.!?:]\s+)["“„«]?$/.test(before)) &&
      !isCommon(surname) &&
      ![surname, next].some((word) => things.has(word.toLowerCase())) &&
      (!isGerman || standsAlone(before, after)) &&
      (cityAt(line, index)?.length ?? 0) <= first.length
    return isName ? [name] : []
  })
}

const nearby = 40 // characters before a name in which a word may say whose it is

const germanWords =
  /(?<!\p{L})(?:ich|und|nicht|der|die|das|dem|den|mit|ist|wir|sie|für|auch|eine?|hat|haben|war)(?!\p{L})/giu

/** In German every noun has a capital: "mit Jan Termine vereinbart" names one person, "mit Jan Weber, ..." too. */
function standsAlone(before: string, after: string): boolean {
  const related =
    /(?:kolleg\p{L}*|patient\p{L}*|chef\p{L}*|nachbar\p{L}*|freund\p{L}*|mitarbeiter\p{L}*|kund\p{L}+|schwester|bruder|tochter|sohn|mann|frau|team ?leiter\p{L}*|vorgesetzte\p{L}*)\s+$/iu
  return related.test(before) || /^\s*(?:[,.;:!?)–-]|$)/.test(after)
}

const firstOf = (name: string) => name.split(/[\s-]+/)[0] ?? name

function isCommon(part: string): boolean {
  const small = part.toLowerCase().replace(/['’]s$/, '')
  return isNoName(small) || courtesies.has(small)
}
