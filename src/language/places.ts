import { type CityHit, type CityRow, cityAt } from './city-index.ts'
import { doubtfulNames } from './city-words.ts'
import { type Country, countryByCode, countryByName } from './countries.ts'
import { countryClues } from './country-clues.ts'
import { fold } from './place-names.ts'
import { detectLanguage } from './detect-language.ts'
import { countriesOfTown } from './towns.ts'

export { countryByCode, countryByName, type Country } from './countries.ts'
export { detectLanguage } from './detect-language.ts'

export interface Place {
  /** Null when only the country shows. */
  readonly city: string | null
  readonly country: string
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string
}

/** What decides between cities of one name. */
export interface PlaceContext {
  /** ISO 639-1. */
  readonly language: string
  /** ISO 3166-1 alpha-2, once for every hint. */
  readonly countries: readonly string[]
}

/** A city found in a text. */
export interface CityMention extends Place {
  readonly city: string
  readonly start: number
  /** How sure and how central the mention is; 2 is the least that counts. */
  readonly score: number
}

/**
 * @returns the place a text is set in: the best city, otherwise the country that names, money, phone numbers and
 * nationalities point to; null when nothing does. Person names and common words that are cities too ("Nancy", "Reading")
 * count only where the wording expects a place.
 */
export function findPlace(text: string, document?: PlaceContext): Place | null {
  const best = findCities(text, document)[0]
  if (best) return { city: best.city, country: best.country, iso2: best.iso2 }
  const iso2 = strongestCountry(text, document)
  const country = iso2 ? countryByCode(iso2) : null
  return country ? { city: null, country: country.country, iso2: country.iso2 } : null
}

/**
 * @returns the country of a town, which may be a small one ("Stornoway", "Upper Ferry, Stornoway"): of towns of one name the
 * one in a country the document hints at, else where its language is at home, else the most populous; null for no town
 */
export function countryOfTown(place: string, { language, countries }: PlaceContext): Country | null {
  for (const name of place.split(/,\s*|\s*[()]/).filter(Boolean)) {
    const among = countriesOfTown(name)
    const hinted = countries.find((iso2) => among.includes(iso2))
    const home = among.find((iso2) => iso2 === homeCountries[language])
    const iso2 = hinted ?? home ?? among[0]
    if (iso2) return countryByCode(iso2)
  }
  return null
}

/** @returns what decides between cities of the same name: the language of a whole document and the countries it hints at. */
export function placeContext(document: string): PlaceContext {
  return { language: detectLanguage(document), countries: countryClues(document).map((clue) => clue.iso2) }
}

/**
 * @param least how sure a mention has to be; 0 also takes a bare name that is no common word
 * @returns the cities of a text, the most likely scene first
 */
export function findCities(text: string, document?: PlaceContext, least = 2): CityMention[] {
  const clues = countryClues(text)
  const countries = [...clues.map((clue) => clue.iso2), ...(document?.countries ?? [])]
  const language = () => document?.language ?? detectLanguage(text)
  const found: CityMention[] = []
  let skipTo = 0
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}.'’-]*/gu)) {
    if (match.index < skipTo) continue
    const hit = cityAt(text, match.index)
    if (!hit) continue
    const context = judgeContext(text, match.index, hit)
    if (context === null) continue
    const end = match.index + hit.length
    skipTo = end
    const near = clues.find(
      (clue) =>
        clue.kind === 'name' &&
        clue.start >= end &&
        clue.start - end <= 24 &&
        /^[\s,(]*(?:[\p{Lu}][\p{L}. -]*,\s*)?$/u.test(text.slice(end, clue.start)),
    )
    const city = pickNamesake(hit.cities, near?.iso2 ?? null, countries, language)
    if (!city) continue
    const country = countryByCode(city.iso2)
    const size = city.pop > 1_000_000 ? 2 : city.pop > 300_000 ? 1 : 0
    const doubtful = doubtfulNames.has(hit.name) || (city.pop < 100_000 && hit.name.length < 5) ? 2 : 0
    const sure = size + context + (near ? 4 : 0) - doubtful
    if (sure < least || !country || (doubtful > 0 && context + (near ? 4 : 0) < 3)) continue
    const early = 2 * (1 - match.index / Math.max(1, text.length))
    found.push({
      city: hit.written,
      country: country.country,
      iso2: country.iso2,
      start: match.index,
      score: Math.min(sure, 7) + early,
    })
  }
  return byCity(found)
}

/** @returns how much the wording speaks for a place, or null when it is a person, a brand or a plain word. */
function judgeContext(text: string, start: number, hit: CityHit): number | null {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(Math.max(lineStart, start - 60), start)
  const after = text.slice(start + hit.length, start + hit.length + 40)
  if (
    /(?:\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Sir|Lady|Frau|Herr|Madame|Monsieur|Mme|Señora?|Sra?|St)\.?|\b(?:nurse|named|called|named after|colleague|friend|sister|brother|daughter|son|wife|husband|cousin|uncle|aunt|niece|nephew|boss|dog|cat|(?:grand|god)(?:daughter|son|child|mother|father)),?)\s+$/i.test(
      before,
    )
  )
    return null
  if (/^\s+(?:the|a|an|this|that|is reading)\b/.test(after) && doubtfulNames.has(hit.name)) return null
  if (
    /^\s*:/.test(after) ||
    /^['’]s\s+(?:husband|wife|mother|father|boss|mum|son|daughter|name|phone|voice|desk)/.test(after)
  )
    return null
  if (
    /\p{Lu}\p{L}+ (?:di|de|da|von|of|du|del) $/u.test(before) &&
    !/(?:Universi|Hospital|Bank|City|Port|Town|Ville|Ciudad|Stadt)\p{L}* \p{Ll}+ $/u.test(before)
  )
    return null
  // "the La Paz market in Iloilo": named after a town, in another one
  if (
    /^ (?:market|school|hospital|clinic|church|station|mall|hall|road|street|park|bridge|district|quarter|site) in \p{Lu}/u.test(
      after,
    )
  )
    return null
  const neighbour = after.match(/^ (\p{Lu}[\p{L}'’-]+)/u)?.[1]
  let score = 0
  // "Christchurch NZ"
  const inCountry =
    neighbour !== undefined && hit.cities.some(({ iso2 }) => iso2 === countryByName(neighbour)?.iso2) ? 4 : 0
  if (neighbour && !placeWords.test(neighbour) && inCountry === 0) return null
  if (neighbour) score += inCountry - 1
  const lead = before.match(/(\p{L}[\p{L}'’.-]*)\s+$/u)?.[1] ?? ''
  if (/^\p{Lu}/u.test(lead) && !sentenceWords.test(lead) && !compass.test(lead) && before.trim() !== lead) return null
  if (/^\p{Lu}/u.test(lead) && before.trim() === lead && !sentenceWords.test(lead) && !compass.test(lead)) return null
  if (labels.test(text.slice(lineStart, start))) score += 5
  if (
    /\b(?:in|en|em|à|aus|te|i|v|w)\s+(?:(?:downtown|central|inner|greater|north|south|east|west|old|northern|southern|eastern|western)\s+)?$/i.test(
      before,
    )
  )
    score += 3
  else if (
    /\b(?:firmensitz|sitz|standort|wohnort|filiale|niederlassung|raum|sucursal|sede|agence|agência):?\s+$/i.test(before)
  )
    score += 3
  else if (partOfTown.test(before) || distanceFrom.test(before)) score += 3
  else if (/\b(?:near|nr\.?|bei|outside|out of|around|nahe|près de|cerca de)\s+$/i.test(before)) score += 2
  else if (/\b(?:from|of|to|at|towards|via|de|von|nach|di|da)\s+$/i.test(before))
    score += doubtfulNames.has(hit.name) ? 0 : 1
  if (
    /\b(?:lives?|living|works?|working|based|located|situated|settled|wohnt|lebt|habite|vive|trabaja|resides?|office|clinic|hospital|branch|shop|company|school|practice|plant)\s+(?:in|at|near|en|à|a)\s+$/i.test(
      before,
    )
  )
    score += 2
  if (
    /^[ -](?:city |town )?(?:branches|offices|shops|stores|depots|clinics|branch|office|depot|plant|site|store|warehouse|hospital|clinic|team|region|area|based|airport|shop|factory|harbour|campus|suburb|cohort|group|intake|class|centre|center|division|chapter|office|market|council|line)\b/i.test(
      after,
    )
  )
    score += 3
  if (/\b(?:habite|habitant|bewohnt|habita)\s+$/i.test(before)) score += 4
  if (
    /(?:hospital|klinik\w*|clinic\w*|clínica|hôpital|school|schule|university|universidad\w*|université|bank|banco|hotel|office|branch|company|council|plant|station|church|parish|parroquia|paroisse|club|clube)\b[^,.;|\n]{0,34},\s*$/i.test(
      before,
    )
  )
    score += 3
  else if (/,\s*$/.test(before) && /\p{L}/u.test(before)) score += 1
  if (/^\s*\(/.test(after)) score += 1
  if (before.trim() === '' && dateBehind.test(after)) score += 3
  if (elsewhere.test(before)) score -= 3
  return score
}

/** "on the north side of Cork", "in the port of Ayr" */
const partOfTown =
  /\b(?:(?:north|south|east|west|northern|southern|eastern|western|far|other|old) (?:side|end|part|edge)|outskirts|suburbs?|outside|centre|center|heart|edge|port|harbour|town|city|village|(?:north|south|east|west)) of\s+$/i
/** "an hour by boat from Zadar", "12 km outside Graz" */
const distanceFrom =
  /\b(?:hours?|minutes?|min|km|kilomet\p{L}+|miles?|stunden?|minuten|horas?|minutos|heures?|ore|minuti|uur)\b[^.;:]{0,24} (?:from|outside|von|außerhalb von|de|da|van)\s+$/iu
/** "Cork, 3 March", "Lyon, le 4 mai": the dateline of a letter. */
export const dateBehind =
  /^,\s+(?:(?:den|am|le|on|a|el|,)\s+)?(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)? (?:de |di )?\p{L}{3,}|\p{Lu}\p{Ll}+ \d{1,2}(?!\d))/u

/** Someone else's place, or a place of the past. */
const elsewhere =
  /\b(?:sister|brother|daughter|son|mother|father|parents|uncle|aunt|cousin|friend|born|grew up|trained|studied|graduated|degree|competitor|head ?quarters|head office|holiday|flight|trip|travelled|travels|moved from|case|annex|earlier|supplier|customer|subsidiary|conference)\b[^.;:|\n]{0,40}$/
const labels =
  /^[\s>*•|_-]*(?:\p{L}+\s)?(?:location|place|city|town|address|based|setting|where|lives|residence|home|ort|wohnort|standort|stadt|lieu|ville|lugar|ciudad|ubicación|luogo|città|plaats|woonplaats|cidade|local|miejsce|miasto)[\s*_]*[:|–-]\s*[^.]*$/iu
const placeWords =
  /^(?:University|Hospital|Airport|Road|Street|Branch|Office|City|Central|North|South|East|West|Metro|District|Province|State|County|Region|Area|Depot|Plant|Campus|Clinic|Station|Port|Harbour|School|College|And|On|In)$/
const compass =
  /^(?:County|Metro|North|South|East|West|Central|Greater|Inner|Old|New|Downtown|Northern|Southern|Eastern|Western)$/
const sentenceWords =
  /^(?:In|From|Near|Nr|At|Firmensitz|Sitz|Standort|Wohnort|Filiale|Niederlassung|Raum|Sucursal|Sede|Agence|Agência|To|Of|The|Our|Their|Her|His|Your|Via|And|Or|For|Location|Place|City|En|À|A|De|Aus|Von|Bei|Around|Outside|Between|Since|When|While|But|Office|Branch|Hospital|University|Based|Dans|Em)$/

function pickNamesake(
  rows: readonly CityRow[],
  near: string | null,
  countries: readonly string[],
  language: () => string,
): CityRow | null {
  if (rows.length < 2) return rows[0] ?? null
  const beside = near === null ? undefined : largest(rows.filter((row) => row.iso2 === near))
  const hinted = largest(rows.filter((row) => countries.includes(row.iso2)))
  const biggest = largest(rows)
  if (beside || !biggest) return beside ?? null
  if (hinted && hinted.pop * 40 > biggest.pop) return hinted
  // "Valencia" in Spanish is the one in Spain, "Mérida" without further hints the far larger one in Mexico
  const atHome = largest(rows.filter((row) => row.iso2 === homeCountries[language()]))
  return atHome && atHome.pop * 8 > biggest.pop ? atHome : biggest
}

function largest(rows: readonly CityRow[]): CityRow | undefined {
  return rows.reduce<CityRow | undefined>(
    (best, row) => (best === undefined || row.pop > best.pop ? row : best),
    undefined,
  )
}

/** One entry per city: its best mention, a little more for every further one. */
function byCity(found: readonly CityMention[]): CityMention[] {
  const merged = new Map<string, CityMention>()
  for (const one of found) {
    const key = `${fold(one.city)}|${one.iso2}`
    const known = merged.get(key)
    if (!known) merged.set(key, one)
    else merged.set(key, { ...known, score: Math.max(known.score, one.score) + 0.3 })
  }
  return [...merged.values()].toSorted((a, b) => b.score - a.score || a.start - b.start)
}

function strongestCountry(text: string, document?: PlaceContext): string | null {
  const sums = new Map<string, { strong: number; weak: number; kinds: Set<string> }>()
  for (const clue of countryClues(text)) {
    const sum = sums.get(clue.iso2) ?? { strong: 0, weak: 0, kinds: new Set<string>() }
    const first = !sum.kinds.has(clue.kind)
    sum.kinds.add(clue.kind)
    if (clue.kind === 'nationality') sum.weak += first ? 1 : 0.2
    else sum.strong += first ? clue.weight : 0.2
    sums.set(clue.iso2, sum)
  }
  const ranked = [...sums].toSorted(([, a], [, b]) => b.strong - a.strong || b.weak - a.weak)
  const [first, second] = ranked
  if (first && !(second && second[1].strong === first[1].strong && second[1].weak === first[1].weak)) return first[0]
  if (first) return null
  return /€|\bEUR\b|\beuros?\b/.test(text) ? (homeCountries[document?.language ?? detectLanguage(text)] ?? null) : null
}

/** Where a language is at home in Europe: with the euro, or between towns of one name, that says where a text is set. */
const homeCountries: Record<string, string> = {
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  nl: 'NL',
  pt: 'PT',
  el: 'GR',
  fi: 'FI',
  sk: 'SK',
  sl: 'SI',
  et: 'EE',
  lv: 'LV',
  lt: 'LT',
  hr: 'HR',
}
