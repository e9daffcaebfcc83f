import { sideOf, topicOfPassage } from '../outline/outline-topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import type { Addressee } from './addressee.ts'
import { townInDevanagari } from './devanagari.ts'
import type { Found } from './person.ts'
import { type CityMention, findCities, findPlace, type Place, type PlaceContext } from '../../../language/places.ts'

const word = "\\p{Lu}[\\p{L}\\p{M}'’-]*"
const area = `${word}(?:[ -](?:${word}|de|del|la|do|da|dos|am|upon|sur)){0,4}`
const lives = new RegExp(
  `(?<![\\p{L}])(?:lives?|living|lived|resides?|based|habite|vit|domicilié\\p{L}*|wohnt|wohnhaft|lebt|vive|reside|mora|residente)\\s+(?:[\\p{Ll} ]{0,24}?\\s?(?:in|near|at|on|of|à|en|em|a|bei|aus|dans)\\s+)?(${area}(?:, ${area}){0,2}(?: \\(${area}\\))?)`,
  'u',
)
/**
 * @returns where the character is, as far as stated: a `Location` field, what the introduction says, "lives in …", the
 * place of the talk in title, setting or the first passages; places of relatives and bystanders do not count.
 */
export function findLocation(
  document: string,
  outline: Outline,
  addressee: Addressee,
  known: readonly Passage[],
  introducing: Passage | null,
  introduced: Found | null,
  field: Found | null,
  elsewhere: ReadonlySet<Passage>,
): Found | null {
  if (field && /\p{Lu}|[^\p{ASCII}]/u.test(field.value)) return sharpen(document, field)
  if (introduced) return introduced
  return (
    livesSomewhere(document, known) ??
    inDevanagari(document, known, introducing) ??
    hereIn(document, known, introducing) ??
    placeOfTalk(document, outline, known, introducing) ??
    smallTown(document, known, introducing, addressee) ??
    likeliest(document, outline, known, elsewhere)
  )
}

/** `branch back office, Accra` is a room in a town: the town is the location. */
function sharpen(document: string, field: Found): Found {
  const stated = field.value.split(/,\s*/)
  // "Leeds, alone since April": what follows in small letters is no place
  const ends = /^\p{Lu}/u.test(field.value) ? stated.findIndex((part) => /^\p{Ll}/u.test(part)) : -1
  const parts = ends > 0 ? stated.slice(0, ends) : stated
  const from = parts.findIndex((part) => /^\p{Lu}/u.test(part) && placeIn(part) !== null)
  const value =
    from > 0 && parts.slice(0, from).every((part) => /^\p{Ll}/u.test(part))
      ? parts.slice(from).join(', ')
      : parts.join(', ')
  const at = document.indexOf(value, field.start)
  return at === -1 ? field : { value, start: at, end: at + value.length }
}

const relative =
  /\b(?:grandson|granddaughter|grandchild|nephew|niece|neighbou?r|ex-\p{Ll}+|son|daughter|mother|father|sister|brother|wife|husband|cousin|uncle|aunt|friend|family|parents|colleague|competitor|hija?o|madre|padre|hermana?o|fils|fille|mère|père|sohn|tochter|mutter|vater)\b/u

/** "Ana (moved away, lives …": what stands in brackets behind a name inside a sentence is about its bearer. */
const aside = new RegExp(`\\p{Ll}[^.(]* ${word} \\([^)]*$`, 'u')

function livesSomewhere(document: string, known: readonly Passage[]): Found | null {
  for (const passage of known) {
    const match = lives.exec(passage.text)
    if (
      !match?.[1] ||
      aside.test(passage.text.slice(0, match.index)) ||
      relative.test(passage.text.slice(Math.max(0, match.index - 30), match.index))
    )
      continue
    return locate(document, passage, match[1])
  }
  return null
}

function inDevanagari(document: string, known: readonly Passage[], introducing: Passage | null): Found | null {
  for (const passage of introducing ? [introducing, ...known] : known) {
    const town = townInDevanagari(passage.text)
    if (town) return locate(document, passage, town)
  }
  return null
}

/** "here in …", "aquí en …": said outright, whether or not a list knows the town. */
function hereIn(document: string, known: readonly Passage[], introducing: Passage | null): Found | null {
  for (const passage of introducing ? [introducing, ...known] : known) {
    const town = here.exec(passage.text)?.[1]
    if (town && !noTown.test(town)) return locate(document, passage, town)
  }
  return null
}

const here = new RegExp(
  `(?<![\\p{L}])(?:here in|right here in|aquí en|aqui em|ici à|hier in|qui a|hier in) (${area})`,
  'u',
)

function placeOfTalk(
  document: string,
  outline: Outline,
  known: readonly Passage[],
  introducing: Passage | null,
): Found | null {
  const title = titlePlace(document, outline)
  const early = known.filter(
    (passage, index) => index < 8 || /^(?:setting|situation|learner|persona|role)$/.test(topicOfPassage(passage) ?? ''),
  )
  const others = early.filter((passage) => passage !== introducing && !otherPerson.test(passage.text))
  for (const passage of [...(introducing ? [introducing] : []), ...(title ? [] : others)]) {
    const city = citiesIn(passage.text).find((one) => {
      const before = passage.text.slice(Math.max(0, one.start - 34), one.start)
      return !isElsewhere(before)
    })
    if (city) {
      return locate(document, passage, wholePlace(passage.text, city.start, city.city))
    }
    const town = passage.labelled ? townAfterComma(passage.text) : null
    if (town) return locate(document, passage, town)
  }
  return title
}

/** A title that names a town names where the case plays: on from there go only what the introduction says. */
function titlePlace(document: string, outline: Outline): Found | null {
  const [inTitle] = citiesIn(outline.title)
  const at = inTitle ? document.indexOf(inTitle.city, outline.titleSpan.start) : -1
  if (inTitle && at !== -1) return { value: inTitle.city, start: at, end: at + inTitle.city.length }
  const last = townAfterComma(outline.title)
  const from = last ? document.indexOf(last, outline.titleSpan.start) : -1
  return last && from !== -1 ? { value: last, start: from, end: from + last.length } : null
}

/** Where a relative lives, where somebody comes from or goes to, and where they were before is not where the scene plays. */
function isElsewhere(before: string): boolean {
  return (
    relative.test(before) ||
    /\b(?:from|to|via|towards|aus|nach|vers|hacia|uit|naar)\s$/.test(before) ||
    formerly.test(before)
  )
}

const formerly =
  /(?<![\p{L}])(?:before(?: that)?|formerly|previously|used to|until|born|grew up|trained|studied|moved|davor|zuvor|früher|vorher|geboren|avant|auparavant|née?|antes|anteriormente|nacid[oa]|prima|nat[oa]|nascid[oa]|vroeger|voorheen|geboren|earlier|once|competitor)(?![\p{L}])[^.;]{0,34}$/iu

/** Failing all else the best mention in the document: most of all where the learner's own house stands. */
function likeliest(
  document: string,
  outline: Outline,
  known: readonly Passage[],
  elsewhere: ReadonlySet<Passage>,
): Found | null {
  const mentions = outline.passages
    .filter((passage) => sideOf(passage) !== 'learner' || known.includes(passage))
    .flatMap((passage) =>
      findCities(passage.text, undefined, 0)
        .filter((city) => !isElsewhere(passage.text.slice(Math.max(0, city.start - 44), city.start)))
        .map((city) => {
          const before = passage.text.slice(Math.max(0, city.start - 44), city.start)
          const ours =
            /\b(?:our|your|this|the|unser\p{L}*|dem|der|notre|nuestr[oa]|nosso|nostr[oa]|onze?) (?:\p{L}+ ){0,2}(?:in|en|em|à|a|te|di)\s$/iu.test(
              before,
            )
          return {
            passage,
            city,
            score:
              city.score + (ours ? 3 : 0) - (relative.test(passage.text) ? 1 : 0) - (elsewhere.has(passage) ? 1 : 0),
          }
        }),
    )
  const best = mentions.toSorted((left, right) => right.score - left.score)[0]
  return best ? locate(document, best.passage, wholePlace(best.passage.text, best.city.start, best.city.city)) : null
}

/** Somebody else with an age of their own: where they are is no sign of where the character is. */
const otherPerson = new RegExp(`${word} ${word},? \\(?\\d{2}(?!\\d)`, 'u')

/** `SITE: Heron Mill, Bolton – 40 looms`: an address without a preposition. */
function townAfterComma(text: string): string | null {
  for (const match of text.matchAll(new RegExp(`,\\s+(${area})(?=\\s*(?:[–—(.;,|]|$))`, 'gu'))) {
    if (match[1] && placeIn(match[1])?.city === match[1]) return match[1]
  }
  return null
}

const addressLabel =
  /^(?:account|company|customer|client|site|branch|school|hospital|clinic|firm|employer|organi[sz]ation|store|shop|plant|venue|office|entreprise|firma|empresa|where)$/i
/** Words with a capital that no town is called by. */
export const noTown =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|French|German|Spanish|Hindi|Year|Ward|Room|Grade|Class|Unit|Block|Building|Floor|Finance|Sales|Marketing|HR|IT|Accounting|Accounts|Purchasing|Logistics|Production|Operations|Human|Customer|Christmas|Easter|Ramadan|Dr|Mr|Mrs|Ms|I|The|Zone|Phase|Step|Annex|Part|Level)\b|^\p{Lu}+$/u

/** "the till of the Whitby shop" */
const branchTown = new RegExp(
  `\\b(?:the|our|its|her|his) (${word}) (?:shop|branch|office|depot|store|site|studio|clinic|hospital|school|plant|yard|surgery|library|warehouse|station)\\b`,
  'u',
)

/** A town that no list knows counts where an address is given, or "in …" opens the document's account of the scene. */
function smallTown(
  document: string,
  known: readonly Passage[],
  introducing: Passage | null,
  addressee: Addressee,
): Found | null {
  for (const passage of known) {
    if (!passage.labelled || !addressLabel.test(passage.label ?? '')) continue
    const town = new RegExp(`,\\s+(${area})(?=\\s*(?:[–—(.;|]|$))`, 'u').exec(passage.text)?.[1]
    if (town && !noTown.test(town)) return locate(document, passage, town)
  }
  const branch = introducing ? branchTown.exec(introducing.text)?.[1] : undefined
  if (introducing && branch && !noTown.test(branch)) return locate(document, introducing, branch)
  const near = introducing ? known.filter((passage) => passage.block === introducing.block) : []
  const here = introducing ? [introducing, ...near.filter((passage) => passage !== introducing)] : []
  const address = townOfAddress(document, known)
  if (address) return address
  const others = known.slice(0, 4).filter((passage) => !otherPerson.test(passage.text))
  for (const passages of [here, others]) {
    for (const preposition of ['in|near|nr\\.?|outside|à|en|bei|em|a', 'from|de|aus|di']) {
      const found = townBehind(document, passages, preposition, addressee, introducing)
      if (found) return found
    }
  }
  return null
}

/** "the flat at 14 Rope Walk, Whitehaven" */
function townOfAddress(document: string, known: readonly Passage[]): Found | null {
  for (const passage of known) {
    const town = new RegExp(`\\b\\d{1,4}[a-z]? (?:${word} ){1,3}?(?:${word}), (${area})(?=[,.;)]|$)`, 'u').exec(
      passage.text,
    )?.[1]
    if (town && !noTown.test(town)) return locate(document, passage, town)
  }
  return null
}

function townBehind(
  document: string,
  passages: readonly Passage[],
  preposition: string,
  addressee: Addressee,
  introducing: Passage | null,
): Found | null {
  for (const passage of passages) {
    // where the reader comes from is not where the talk is
    if (
      addressee === 'learner' &&
      passage !== introducing &&
      preposition.startsWith('from') &&
      /^(?:you|vous|sie|ustedes|usted|você|jullie|je|voi)\b/i.test(passage.text)
    )
      continue
    const match = new RegExp(
      `(?<!born )(?<![\\p{L}])(?:${preposition}) (${area}(?:, ${area})?)(?=[,.;:)]| \\(| [–—]| (?:and|with|who|where|since|for|as|und|seit|et|depuis|y|desde|e|da|en|sinds|has|is|was)\\b|$)`,
      'u',
    ).exec(passage.text)
    const stated = match?.[1]
    if (
      stated &&
      !noTown.test(stated) &&
      !relative.test(passage.text.slice(Math.max(0, match.index - 34), match.index)) &&
      !formerly.test(passage.text.slice(Math.max(0, match.index - 44), match.index))
    )
      return locate(document, passage, stated)
  }
  return null
}

function wholePlace(text: string, start: number, city: string): string {
  const whole = withTown(text, start, city)
  return whole === city ? withRegion(text, start, city) : whole
}

/** "Kells, County Meath": what is a county's name belongs to the town before it. */
function withTown(text: string, start: number, city: string): string {
  const before = new RegExp(
    `(${area}, (?:County|Co\\.|Metro|Greater|Provincia de|Landkreis|Kreis|Province of) )$`,
    'u',
  ).exec(text.slice(0, start))?.[1]
  return before ? before + city : city
}

/** `Pune, Maharashtra` and `Valencia, Spain`: what narrows the town down belongs to it. */
function withRegion(text: string, start: number, city: string): string {
  const after = new RegExp(`^, ${area}`, 'u').exec(text.slice(start + city.length))?.[0] ?? ''
  return after && placeIn(city + after)?.city === city && !/\d/.test(after) ? city + after : city
}

function locate(document: string, passage: Passage, value: string): Found {
  const at = document.indexOf(value, passage.start)
  return at === -1 || at > passage.end
    ? { value, start: passage.start, end: passage.end }
    : { value, start: at, end: at + value.length }
}

/** @returns the place that a value is (`Lyon`, `Chapel End, Bolton`), which its context already told to be one. */
export function placeIn(value: string, context?: PlaceContext): Place | null {
  return findPlace(`lives in ${value}`, context)
}

/** @returns the cities named in running text, in the order of the text. */
export function citiesIn(text: string): CityMention[] {
  return findCities(text).toSorted((left, right) => left.start - right.start)
}
