import { quarter } from '../../../language/city-index.ts'
import { isFirstName } from '../../../language/first-names.ts'
import { findCities } from '../../../language/places.ts'
import { countriesOfTown } from '../../../language/towns.ts'
import type { Reading } from './ages.ts'
import { type Option, Telling } from './choice/choose.ts'
import { isOfFirm } from './choice/name-signs.ts'
import type { Line } from './names-in-text.ts'
import type { Found } from './person.ts'
import type { Passage } from '../outline/passages.ts'
import { isNoName, withoutTitle } from '../names.ts'
import { area, noTown, street, wholePlace, word } from './place-words.ts'
import { isWiderThanTown, placeLabel, tellTown, type Town } from './town-signs.ts'

/**
 * @param read where the readers of single wordings find the place, by what they are called
 * @returns every place the document names that may be the character's, each with what speaks for it; the last is none
 */
export function townOptions(reading: Reading, read: ReadonlyMap<string, Found>): Option<Found | null>[] {
  const { everybody, introduction } = reading
  const towns = everybody.lines
    .flatMap((line) => townsIn(line, reading.outline.passages[line.passage]))
    .filter(({ value, known }) => !isNamed(value, everybody, introduction?.named ?? null, known))
  const groups = new Map<string, { places: Town[]; found: Found | null; by: string[] }>()
  const groupOf = (value: string) => {
    const town = value.split(/,| \(/)[0]?.trim().toLowerCase() ?? ''
    for (const [key, group] of groups) {
      if (
        key === town ||
        key.split(/, ?/).includes(town) ||
        value
          .toLowerCase()
          .split(/, ?| \(/)
          .includes(key)
      )
        return group
    }
    const group = { places: [], found: null, by: [] }
    groups.set(town, group)
    return group
  }
  for (const [by, found] of read) {
    const group = groupOf(found.value)
    group.found ??= found
    group.by.push(by)
  }
  for (const town of towns) groupOf(town.value).places.push(town)
  const options = [...groups.values()].map(({ places, found, by }) => {
    const telling = new Telling()
    for (const reader of by) telling.tell(`read ${reader}`, true)
    for (const town of places) tellTown(telling, town, reading)
    telling.tell('mentions', Math.min(1, (places.length - 1) / 3))
    telling.tell('first', places[0] !== undefined && places[0] === towns[0])
    telling.tell('only', groups.size === 1)
    telling.tell('unknown', !places.some(({ known }) => known))
    const names = [...places.map(({ value }) => value), ...(found ? [found.value] : [])]
    telling.tell('listed', names.some(isListed))
    const [best] = places.toSorted((one, other) => Number(other.known) - Number(one.known) || other.score - one.score)
    return { value: found ?? (best ? foundAt(reading, best) : null), signs: telling.signs }
  })
  const none = new Telling()
  none.tell('none', true)
  none.tell('none known', !towns.some(({ known }) => known))
  return [...options, { value: null, signs: none.signs }]
}

/** Whether it is, or lies in, a town of the large list: "Upper Ferry, Stornoway". */
function isListed(place: string): boolean {
  return place.split(/, ?| \(|\)/).some((name) => countriesOfTown(name.replace(quarter, '')).length > 0)
}

function foundAt({ document, outline }: Reading, { line, value }: Town): Found {
  const passage = outline.passages[line.passage]
  const from = line.where === 'text' ? (passage?.start ?? 0) : 0
  const at = Math.max(document.indexOf(value, from), document.indexOf(value))
  return at === -1
    ? { value, start: passage?.start ?? 0, end: passage?.end ?? 0 }
    : { value, start: at, end: at + value.length }
}

const behindPreposition = new RegExp(
  `(?<![\\p{L}])(?:[Ii]n|[Nn]ear|[Nn]r\\.?|[Oo]utside|[Oo]ut of|[Aa]t|[Oo]f|[Ff]rom|[Aa]bove|[Bb]ehind|[Oo]n|[Aa]round|[Cc]lose to|[Oo]ut to|[Oo]ver to|[Uu]p to|[Dd]own to|[Tt]o|[Vv]ia|[Tt]hrough|[Ii]nto|[Pp]ast|[Bb]eyond|[Oo]ff|nach|vers|hacia|hasta|naar|till|à|en|em|a|bei|aus|van|te|di|da|de|i|på|w|z|v|på|uit|près de|cerca de|perto de|vicino a|niedaleko|außerhalb von|nahe|unweit von|hors de|afueras de|junto a|fuori|presso|buiten|nabij|bij|utanför|nära|pod|koło) (${area})`,
  'gu',
)
const behindComma = new RegExp(`(?:[,(]|\\s[–—-]|:)\\s(${area})(?=[,.;)–—|]|\\s(?:\\d|[–—(])|$)`, 'gu')
const beforeBranch = new RegExp(
  `(?:[Tt]he|[Oo]ur|[Yy]our|[Hh]er|[Hh]is|[Aa]) (${area}) (?:branch|shop|office|depot|store|site|studio|clinic|hospital|school|plant|yard|surgery|library|warehouse|station|hub|base|factory|hotel|centre|market|campus|team|ward|terminal|restaurant)`,
  'gu',
)
const based = new RegExp(`(?<![\\p{L}])(${area})(?=-(?:based|born|bred|side)(?![\\p{L}]))`, 'gu')
/** What any word may stand in, and only a town's name makes a place of: "a Paisley man", "Klinikum Rheine". */
const onlyOfTowns = [
  new RegExp(`(?<![\\p{L}])(?:[Tt]he|[Oo]ur|[Yy]our|[Hh]er|[Hh]is|[Aa]n?) (${area}) (?=\\p{Ll})`, 'gu'),
  new RegExp(
    `(?:[Kk]linik|[Kk]linikum|[Kk]rankenhaus|[Ww]erke?|[Kk]asse|[Bb]ank|[Rr]athaus|[Ss]chule|[Bb]ibliothek|[Hh]of|Hospital|Club|Hotel|School|College|Campus|Station|Hôpital|Lycée|Mairie|Gare|Clínica|Ayuntamiento|Ospedale|Comune|Gemeente|Ziekenhuis) (${word})(?![\\p{L}]| \\p{Lu})`,
    'gu',
  ),
]
/** `Where: Oban branch` in a row of a table. */
const inCell = new RegExp(
  `(?<=(?:^|; | – )(?i:${placeLabel.source.replace(/^\^/, '')})[^:;]{0,20}: )(${area})(?= \\p{Ll}|[,;.]|$)`,
  'gu',
)
const opensLine = new RegExp(`^(${area})(?=[,.:;]|\\s[–—]|$)`, 'gu')

function townsIn(line: Line, passage: Passage | undefined): Town[] {
  const { text } = line
  const found: Town[] = findCities(text, undefined, 0)
    .filter(({ city, start }) => !isWiderThanTown(city) || !/\p{Lu}[\p{L}\p{M}'’-]+, $/u.test(text.slice(0, start)))
    .map(({ city, start, score }) => ({
      value: text.slice(start).startsWith(city) ? wholePlace(text, start, city) : city,
      start,
      line,
      known: true,
      score,
    }))
  const scene = line.where === 'text' && passage?.labelled && placeLabel.test(passage.label ?? '') ? [opensLine] : []
  const cells = passage?.kind === 'row' && line.where === 'text' ? [inCell] : []
  const named = [based, ...cells, behindPreposition, behindComma, beforeBranch, ...scene]
  for (const pattern of [...named, ...onlyOfTowns]) {
    for (const match of text.matchAll(pattern)) {
      const stated = (match[1] ?? '').replace(/['’]s$/u, '')
      const start = match.index + match[0].indexOf(stated)
      const value = inSmallLetters(stated)
      if (
        value.length < 3 ||
        (!named.includes(pattern) && (!isListed(value) || isFirstName(value))) ||
        noTown.test(value) ||
        isNoName(value) ||
        isOfFirm(value) ||
        street.test(value) ||
        isWiderThanTown(value) ||
        found.some((town) => start < town.start + town.value.length && town.start < start + value.length)
      )
        continue
      found.push({ value, start, line, known: false, score: 0 })
    }
  }
  return found.toSorted((one, other) => one.start - other.start)
}

/** Headings and scenes are set in capitals: "HARBOUR HOTEL, SLIEMA" is in Sliema; other words in capitals stay what they are. */
function inSmallLetters(value: string): string {
  return /^[^\p{Ll}]{4,}$/u.test(value) && isListed(value)
    ? value.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : value
}

/** What is somebody's name here is no town, unless a list knows it and nothing but the word shows a person. */
function isNamed(value: string, { named }: Reading['everybody'], character: unknown, known: boolean): boolean {
  return named.some((one) => {
    const { names, candidates } = one
    const isPerson = one === character || candidates.length > 0 || names.some((name) => withoutTitle(name) !== name)
    const first = isFirstName(names[0]?.split(' ')[0] ?? '')
    return names.some((name) =>
      name === value
        ? isPerson || (!known && first && name.includes(' '))
        : isPerson && name.split(' ').includes(value),
    )
  })
}
