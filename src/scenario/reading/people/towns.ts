import { countryByName, countryIndexes } from '../../../language/countries.ts'
import { isFirstName } from '../../../language/first-names.ts'
import { fold } from '../../../language/place-names.ts'
import { findCities } from '../../../language/places.ts'
import type { Reading } from './ages.ts'
import { addresseeIn } from './addressee.ts'
import { type Option, Telling } from './choice/choose.ts'
import { isOfFirm } from './choice/name-signs.ts'
import type { Line } from './names-in-text.ts'
import type { Found } from './person.ts'
import type { Passage } from '../outline/passages.ts'
import { isNoName, withoutTitle } from '../names.ts'
import { topicOfPassage } from '../outline/outline-topics.ts'
import {
  area,
  formerly,
  isDateline,
  isElsewhere,
  noTown,
  otherPerson,
  relative,
  street,
  wholePlace,
} from './place-words.ts'

interface Town {
  readonly value: string
  readonly start: number // in its line
  readonly line: Line
  readonly known: boolean
  readonly score: number
}

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
    const [best] = places.toSorted((one, other) => Number(other.known) - Number(one.known) || other.score - one.score)
    return { value: found ?? (best ? foundAt(reading, best) : null), signs: telling.signs }
  })
  const none = new Telling()
  none.tell('none', true)
  none.tell('none known', !towns.some(({ known }) => known))
  return [...options, { value: null, signs: none.signs }]
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
  `(?<![\\p{L}])(?:[Ii]n|[Nn]ear|[Nn]r\\.?|[Oo]utside|[Oo]ut of|[Aa]t|[Oo]f|[Ff]rom|[Aa]bove|[Bb]ehind|[Oo]n|[Aa]round|[Cc]lose to|[Oo]ut to|[Oo]ver to|[Uu]p to|[Dd]own to|à|en|em|a|bei|aus|van|te|di|da|de|i|på|w|z|v|på|uit|près de|cerca de|perto de|vicino a|niedaleko) (${area})`,
  'gu',
)
const behindComma = new RegExp(`(?:[,(]|\\s[–—-]|:)\\s(${area})(?=[,.;)–—|]|\\s(?:\\d|[–—(])|$)`, 'gu')
const beforeBranch = new RegExp(
  `(?:[Tt]he|[Oo]ur|[Yy]our|[Hh]er|[Hh]is|[Aa]) (${area}) (?:branch|shop|office|depot|store|site|studio|clinic|hospital|school|plant|yard|surgery|library|warehouse|station|hub|base|factory|hotel|centre|market|campus|team|ward|terminal|restaurant)`,
  'gu',
)
const opensLine = new RegExp(`^(${area})(?=[,.:;]|\\s[–—]|$)`, 'gu')

function townsIn(line: Line, passage: Passage | undefined): Town[] {
  const { text } = line
  const found: Town[] = findCities(text, undefined, 0).map(({ city, start, score }) => ({
    value: text.slice(start).startsWith(city) ? wholePlace(text, start, city) : city,
    start,
    line,
    known: true,
    score,
  }))
  const scene = line.where === 'text' && passage?.labelled && placeLabel.test(passage.label ?? '') ? [opensLine] : []
  for (const pattern of [behindPreposition, behindComma, beforeBranch, ...scene]) {
    for (const match of text.matchAll(pattern)) {
      const value = (match[1] ?? '').replace(/['’]s$/u, '')
      const start = match.index + match[0].indexOf(value)
      if (
        value.length < 3 ||
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

/** "Ontario", "a Norwegian wedding party", and what is called after a country: "Ironbridge Fitness Scotland". */
function isWiderThanTown(value: string): boolean {
  const { regions, nationalities } = countryIndexes()
  const isWide = (name: string) =>
    countryByName(name) !== null || regions.has(fold(name)) || nationalities.has(fold(name))
  return isWide(value) || isWide(value.split(' ').at(-1) ?? '')
}

function tellTown({ tell }: Telling, { value, start, line, known, score }: Town, reading: Reading): void {
  const { outline, introduction, everybody, addressee } = reading
  const { text, where, passage: index } = line
  const passage = outline.passages[index]
  const before = text.slice(0, start)
  const after = text.slice(start + value.length)
  tell('known', known)
  tell('score', Math.min(1, Math.max(0, score) / 9))
  tell(`in ${where}`, true)
  const topic = passage && where === 'text' ? topicOfPassage(passage) : null
  tell(`below ${topic ?? 'nothing'}`, where === 'text')
  tell('labelled place', where === 'text' && passage?.labelled === true && placeLabel.test(passage.label ?? ''))
  tell('labelled', where === 'text' && passage?.labelled === true && start < 30)
  const cell = passage?.kind === 'row' ? (/(?:^|; | – )([^:;]{2,40}): [^;:]{0,60}$/u.exec(before)?.[1] ?? '') : ''
  tell('in a cell for places', placeLabel.test(cell))
  tell(`behind ${leadOf(before)}`, true)
  tell(
    'lives',
    /(?<![\p{L}])(?:liv(?:es?|ing)|lived|resid\p{L}+|based|home|wohnt|lebt|wohnhaft|habite|vit|vive|mora|abita|woont|bor|mieszka)(?![\p{L}])[^.;]{0,30}$/iu.test(
      before,
    ),
  )
  tell(
    'where they are',
    /^,? (?:where|wo|où|donde|onde|dove|waar) (?:s?he|you|they|I|sie|er|elle|il|ella|zij|hij)(?![\p{L}])/u.test(after),
  )
  tell(
    'works',
    /(?<![\p{L}])(?:works?|working|runs|owns|manages|farms|teaches|employed|arbeitet|führt|travaille|tient|trabaja|regenta|trabalha|lavora|gestisce|werkt|runt|jobbar|arbetar|pracuje)(?![\p{L}])[^.;]{0,50}$/iu.test(
      before,
    ),
  )
  tell('scene', sceneWord.test(before.slice(-50)))
  tell('somewhere of a town', townPart.test(before.slice(-40)))
  tell('before a branch', branch.test(after))
  tell('elsewhere', isElsewhere(before.slice(-44)))
  tell('formerly', formerly.test(before.slice(-50)))
  tell('of a relative', relative.test(before.slice(-40)))
  tell('beside another', otherPerson.test(text) && index !== introduction?.passage)
  tell('dateline', where === 'text' && isDateline(text))
  tell('bare', before.trim() === '' && /^[.,]?\s*$/.test(after))
  tell('wider', isWiderThanTown(value))
  tell('followed by a place', /^, \p{Lu}/u.test(after))
  tell('followed by a capital', /^ \p{Lu}/u.test(after))
  tell(
    'behind a place',
    /(?<![\p{L}])(?:in|near|at|outside|of|from|en|à|em|bei|aus) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*, $/u.test(
      before,
    ),
  )
  tell('ends', /^\s*(?:[.;:)]|$)/.test(after))
  tell('with a time', /\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|h|uhr|o['’]clock)(?![\p{L}])|\d{1,2}[.:]\d{2}/iu.test(text))
  if (where !== 'text' || !passage) return
  tell('early', index <= 2)
  tell('late', index / Math.max(1, outline.passages.length - 1))
  tell('introducing', index === introduction?.passage)
  tell('near the introduction', introduction !== null && Math.abs(index - introduction.passage) <= 2)
  tell('about the character', introduction?.about.has(passage) ?? false)
  tell('about another', introduction?.others.has(passage) ?? false)
  tell('about a bystander', introduction?.bystanders.has(passage) ?? false)
  tell(
    `you for ${addresseeIn(passage, addressee) ?? 'nobody'}`,
    /^(?:you|your|sie|du|vous|usted|tú|você|lei|u|je)(?![\p{L}])/iu.test(text),
  )
  const last = everybody.named
    .flatMap((one) =>
      one.mentions
        .filter((mention) => mention.where === 'text' && mention.passage === index && mention.end <= start)
        .map(({ end }) => ({ end, one })),
    )
    .toSorted((one, other) => other.end - one.end)[0]
  if (last && isPersonal(last.one.names))
    tell(last.one === introduction?.named ? 'behind the character' : 'behind another', true)
}

function isPersonal(names: readonly string[]): boolean {
  return !names.some(isOfFirm)
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

const placeLabel =
  /^(?:the )?(?:location|place|city|town|village|address|based|setting|where|lives|residence|home|site|venue|scene|branch|office|ort|wohnort|standort|stadt|schauplatz|szene|lieu|ville|cadre|scène|lugar|ciudad|ubicación|escenario|local|cidade|cenário|luogo|città|scena|plaats|woonplaats|locatie|plek|miejsce|miasto|plats|stad|स्थान|शहर)(?![\p{L}])/iu
const sceneWord =
  /(?<![\p{L}])(?:scene|setting|int|ext|kitchen|office|branch|shop|store|flat|house|room|clinic|surgery|hospital|school|depot|yard|farm|desk|counter|workshop|garage|hotel|restaurant|café|cafe|bakery|pharmacy|library|studio|site|plant|mill|factory|warehouse|station|harbour|market|stall|practice|centre|home|ward|base|hub|büro|filiale|küche|praxis|werkstatt|laden|hof|bureau|agence|cuisine|atelier|magasin|boutique|cabinet|oficina|tienda|cocina|taller|piso|finca|clínica|escritório|loja|cozinha|oficina|quinta|ufficio|negozio|cucina|officina|studio|kantoor|winkel|keuken|werkplaats|kontor|butik|kök|biuro|sklep)(?![\p{L}])/iu
const townPart =
  /(?<![\p{L}])(?:edge|outskirts|side|centre|center|suburbs?|village|town|city|port|harbour|north|south|east|west|road|minutes|km|miles|kilomet\p{L}+|quarter|district|estate) (?:of|in|to|from|outside|out of|at)? ?$/iu
const branch =
  /^(?:['’]s)?[ -](?:branch|shop|office|depot|store|site|studio|clinic|hospital|school|plant|yard|surgery|library|warehouse|station|hub|base|factory|hotel|centre|market|campus|team|ward|terminal|restaurant)/iu

function leadOf(before: string): string {
  if (before.trim() === '') return 'the start'
  const mark = /([,:(–—;"“|/])\s*$/u.exec(before)?.[1]
  if (mark) return mark === '—' ? '–' : mark
  const word = /([\p{L}]+)\.?\s*$/u.exec(before)?.[1] ?? ''
  if (/^\p{Lu}/u.test(word) && word.length > 4) return 'a capital'
  const lower = word.toLowerCase()
  if (/^(?:in|en|em|à|a|im|i|w|te|v)$/.test(lower)) return 'in'
  if (/^(?:near|nr|outside|bei|around|cerca|of|close)$/.test(lower)) return /^of$/.test(lower) ? 'of' : 'near'
  if (/^(?:from|aus|uit|från|z)$/.test(lower)) return 'from'
  if (/^(?:to|nach|vers|naar|till|do)$/.test(lower)) return 'to'
  if (/^(?:at|on|på)$/.test(lower)) return 'at'
  if (/^(?:de|di|da|von|van)$/.test(lower)) return 'de'
  if (/^(?:the|our|your|her|his|a)$/.test(lower)) return 'the'
  return 'a word'
}
