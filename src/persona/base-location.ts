import { type Country, countryByCode, countryByName, findCities, findPlace } from '../language/places.ts'
import type { PersonaDefinition, Template } from '../scenario/template.ts'
import { cityNamed } from './invent/cities.ts'
import type { Location, Provenance } from './persona.ts'
import { statedIn } from './stated-in.ts'

/** Where a persona is, and where each part of that was read. */
export interface StatedLocation {
  readonly location: Location
  readonly provenance: Record<string, Provenance>
}

/**
 * Reads the persona's place from "City, State[, Country]" (a district may stand before the city), else from the scene.
 * Country and languages fall back to India, English and Hindi only when nothing names a place, a country or a city that
 * is known (source: CONTRACT.md section 4). The document's own language is always among those spoken.
 */
export function baseLocation(template: Template, key: string, definition: PersonaDefinition): StatedLocation {
  const own = definition.location?.trim()
  // A coach without a place of their own works where the character is.
  const source = own
    ? { key, text: own }
    : { key: 'assess_mode_ai_bot', text: template.persona_definitions.assess_mode_ai_bot.location?.trim() }
  const parts = partsOf(source.text ?? '')
  const scene = parts.city ? null : cityOfScene(template, parts.country)
  const country =
    parts.country ??
    countryByName(template.general_info.country ?? '') ??
    countryOfCity(parts.city ?? scene) ??
    countryBetweenTheLines(template)
  const city = parts.city ?? scene
  const said = statedIn(template, `persona_definitions.${source.key}.location`)
  const physical = placeOfTalk(template.context_overview.setting)
  return {
    location: {
      country: country?.country ?? 'India',
      ...(parts.state ? { state: parts.state } : {}),
      city,
      ...(parts.area ? { specific_area: parts.area } : {}),
      current_physical_location: physical || 'the place where the conversation is held',
      location_type: locationType(
        `${template.context_overview.setting ?? ''} ${template.context_overview.summary ?? ''}`,
      ),
      languages_spoken: languagesSpoken(template, country, definition),
    },
    provenance: {
      'location.country': parts.country ? said : country ? countryProvenance(template) : { source: 'default' },
      'location.languages_spoken': { source: 'default' },
      ...(city ? { 'location.city': parts.city ? said : sceneProvenance(template) } : {}),
      ...(parts.state ? { 'location.state': said } : {}),
      ...(parts.area ? { 'location.specific_area': said } : {}),
      'location.current_physical_location': physical ? sceneProvenance(template) : { source: 'default' },
      'location.location_type': { source: 'rules' },
    },
  }
}

/** Of a setting ("Tuesday, 13.10, in her consulting room") the parts that are a place, without times and sentences; null when none is. */
function placeOfTalk(setting: string | null | undefined): string | null {
  const parts = (setting ?? '').split(/[;,](?!\d)\s*|\.\s+|\s[–—-]\s/).map((part) => part.trim().replace(/\.$/, ''))
  const places = parts.filter((part) => isPlaceName(part))
  if (places.length === 0) return null
  const [first = '', ...others] = places
  const bare = first
    .replace(
      /^(?:it is |we are |they (?:meet|sit) |he (?:sits|is) |she (?:sits|is) )?(?:in|at|on|im|am|dans|à|en|nel|nella|no|na) (?=\p{L})/iu,
      '',
    )
    .replace(/^(?:her|his|their|your|my)\b/i, 'the')
  return [bare, ...others].join(', ')
}

function isPlaceName(part: string): boolean {
  const times =
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\d[.:]\d{2}|\b(?:learner|trainee|you|minutes?|rings?|calls?)\b/i
  if (part.split(/\s+/).length > 9 || times.test(part)) return false
  return kinds.some(([, words]) => words.test(part)) || places.test(part) || findCities(`in ${part}`).length > 0
}

const places =
  /\b(?:room|reception|canteen|corridor|hall|lobby|library|church|vestry|clubhouse|station|bank|salle|zimmer|raum|sala|stanza|ufficio|sportello|studio|guichet|balcão|consultório)\b/iu

interface Parts {
  readonly area: string | null
  readonly city: string | null
  readonly state: string | null
  readonly country: Country | null
}

function partsOf(text: string): Parts {
  const pieces = text
    .replace(/\s*\(([^)]*)\)/g, ', $1')
    .split(/[,;/|]/)
    .map((piece) => piece.trim())
    .filter(Boolean)
  const last = pieces.at(-1)
  // A city that is also a country (Singapore) stays the city as well.
  const country = last ? countryByName(last) : null
  const rest =
    country && pieces.length > 1 ? pieces.slice(0, -1) : country && !cityNamed(last ?? '', country.iso2) ? [] : pieces
  const known = rest.findIndex((piece) => {
    const found = cityNamed(piece, country?.iso2)
    return found !== null && found.population > 50_000
  })
  const at = known >= 0 ? known : rest.length > 2 ? rest.length - 2 : 0
  const before = known === 0 && rest.length > 1 && cityWithDistrict(text, rest) ? rest[1] : rest.slice(0, at).join(', ')
  const state = before === rest[at + 1] ? null : rest[at + 1]
  return { area: before || null, city: rest[at] ?? null, state: state ?? null, country }
}

/** "Edinburgh (Leith)" and "Lyon, quartier des Gratte-Ciel" name a district behind its city. */
function cityWithDistrict(text: string, rest: readonly string[]): boolean {
  return (
    text.includes(`(${rest[1]})`) ||
    /\b(?:quartier|arrondissement|district|borough|suburb|neighbou?rhood|barrio|distrito|viertel|stadtteil)\b/iu.test(
      rest[1] ?? '',
    )
  )
}

function cityOfScene({ context_overview: context }: Template, country: Country | null): string | null {
  const found = findCities(context.setting ?? '').find(({ iso2 }) => !country || iso2 === country.iso2)
  return found?.city ?? null
}

function countryOfCity(city: string | null): Country | null {
  const found = city ? cityNamed(city) : null
  return found ? countryByCode(found.iso2) : null
}

/** Statements that name or imply a country, or a language that has one main country, say where the scene plays as well. */
function countryBetweenTheLines({ general_info: general, context_overview: context, facts }: Template): Country | null {
  const told = [general.title, context.summary, context.setting, ...facts.map(({ text }) => text)]
    .filter(Boolean)
    .join('. ')
  const place = findPlace(told)
  if (place) return countryByCode(place.iso2)
  if (['en', 'hi'].includes(general.language) || !/^[a-z]{2,3}$/.test(general.language)) return null
  return countryByCode(new Intl.Locale(general.language).maximize().region ?? '')
}

function countryProvenance(template: Template): Provenance {
  if (!template.general_info.country) return { source: 'rules' }
  return statedIn(template, 'general_info.country')
}

function sceneProvenance(template: Template): Provenance {
  return statedIn(template, 'context_overview.setting')
}

function languagesSpoken(template: Template, country: Country | null, definition: PersonaDefinition): string[] {
  const spoken = country === null || country.iso2 === 'IN' ? ['English', 'Hindi'] : nationwide(country)
  const ofDocument = languageName(template.general_info.language)
  const told = saidToSpeak(
    `${definition.description ?? ''} ${template.facts
      .filter(({ about }) => about === 'persona')
      .map(({ text }) => text)
      .join(' ')}`,
  )
  // The talk is held in the document's language, so it comes first.
  return [...new Set([...(ofDocument ? [ofDocument] : []), ...spoken, ...told])]
}

/** Both languages of a country with two; of longer lists, which are regional, English or the first. */
function nationwide({ languages }: Country): string[] {
  if (languages.length <= 2) return [...languages]
  return languages.includes('English') ? ['English'] : languages.slice(0, 1)
}

function languageName(code: string): string | null {
  const short = code.toLowerCase().split('-')[0] ?? ''
  if (!/^[a-z]{2,3}$/.test(short)) return null
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(short)
  return name ?? null
}

function saidToSpeak(text: string): string[] {
  const found = text.matchAll(
    /\b(?:speaks|mother tongue is|first language is|fluent in|bilingual in)\s+((?:\p{Lu}\p{Ll}+(?:, | and )?)+)/gu,
  )
  return [...found].flatMap(([, list]) => (list ?? '').split(/, | and /)).filter((word) => knownLanguages.has(word))
}

const knownLanguages = new Set(
  `English French German Spanish Portuguese Italian Dutch Polish Russian Ukrainian Turkish Arabic Hebrew Persian Urdu Hindi Bengali Marathi Gujarati
   Punjabi Tamil Telugu Kannada Malayalam Odia Nepali Sinhala Thai Vietnamese Malay Indonesian Tagalog Mandarin Cantonese Chinese Japanese Korean
   Swahili Yoruba Igbo Hausa Twi Ga Ewe Zulu Xhosa Afrikaans Amharic Somali Wolof Quechua Aymara Guarani Greek Romanian Hungarian Czech Slovak
   Serbian Croatian Bulgarian Albanian Swedish Norwegian Danish Finnish Icelandic Welsh Irish Scots Gaelic Catalan Basque Galician`.split(
    /\s+/,
  ),
)

/** Kinds of place by their words, the more particular first. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['on the telephone', /\b(?:phone|telephone|call cent(?:re|er)|hotline|téléphone|teléfono|telefon)/iu],
  ['video call', /\b(?:video|zoom|online meeting|teams call|visio)/iu],
  [
    'hospital or clinic',
    /\b(?:hospital|clinic|ward|consulting room|surgery|practice|station|hôpital|clinique|cabinet|hospital|clínica|krankenhaus|praxis)\b/iu,
  ],
  [
    'school or university',
    /\b(?:school|university|college|campus|classroom|école|université|escuela|universidad|schule|universität)\b/iu,
  ],
  ['restaurant or hotel', /\b(?:restaurant|kitchen|hotel|café|cafe|bar|restaurante|küche|cuisine)\b/iu],
  [
    'shop or showroom',
    /\b(?:shop|store|showroom|counter|branch|supermarket|dealership|magasin|boutique|tienda|laden|filiale)\b/iu,
  ],
  [
    'home',
    /\b(?:at home|living room|flat|apartment|doorstep|house|chez elle|chez lui|domicile|casa|zuhause|wohnung)\b/iu,
  ],
  [
    'workshop or site',
    /\b(?:workshop|factory|plant|warehouse|site|farm|yard|field|usine|entrepôt|ferme|fábrica|finca|werk|lager|hof|baustelle)\b/iu,
  ],
  [
    'office',
    /\b(?:office|meeting room|conference|desk|bureau|salle de réunion|oficina|despacho|büro|besprechungsraum)\b/iu,
  ],
]

function locationType(text: string): string {
  return kinds.find(([, words]) => words.test(text))?.[0] ?? 'meeting place'
}
