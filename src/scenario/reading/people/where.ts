import { sideOf, topicOfPassage } from '../outline/outline-topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import type { Addressee } from './addressee.ts'
import { townInDevanagari } from './devanagari.ts'
import { type Found, locate } from './person.ts'
import { smallTown } from './small-towns.ts'
import { findCities } from '../../../language/places.ts'
import {
  area,
  citiesIn,
  isDateline,
  isElsewhere,
  noTown,
  otherPerson,
  placeIn,
  relative,
  street,
  wholePlace,
  word,
} from './place-words.ts'

const lives = new RegExp(
  `(?<![\\p{L}])(?:lives?|living|lived|resides?|based|habite|vit|domicilié\\p{L}*|wohnt|wohnhaft|lebt|vive|reside|mora|residente)\\s+(?:[\\p{Ll} ]{0,24}?\\s?(?:in|near|at|on|of|à|en|em|a|bei|aus|dans)\\s+)?(${area}(?:, ${area}){0,2}(?: \\(${area}\\))?)`,
  'u',
)
/**
 * @returns where single wordings place the character, by what they are called: a `Location` field, what the introduction
 * says, "lives in …", the place of the talk in title, setting or the first passages …
 */
export function placesRead(
  document: string,
  outline: Outline,
  addressee: Addressee,
  known: readonly Passage[],
  introducing: Passage | null,
  introduced: Found | null,
  field: Found | null,
  elsewhere: ReadonlySet<Passage>,
): ReadonlyMap<string, Found> {
  const here = known.filter((passage) => !elsewhere.has(passage))
  const read: Readonly<Record<string, Found | null>> = {
    field: field && /\p{Lu}|[^\p{ASCII}]/u.test(field.value) ? sharpen(document, field) : null,
    introduced,
    lives: livesSomewhere(document, known),
    devanagari: inDevanagari(document, known, introducing),
    here: hereIn(document, known, introducing),
    talk: placeOfTalk(document, outline, here, introducing),
    small: smallTown(document, known, introducing, addressee),
    likeliest: likeliest(document, outline, known, elsewhere),
  }
  return new Map(Object.entries(read).flatMap(([by, found]) => (found ? [[by, found] as const] : [])))
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

/** "Ana (moved away, lives …": what stands in brackets behind a name inside a sentence is about its bearer. */
const aside = new RegExp(`\\p{Ll}[^.(]* ${word} \\([^)]*$`, 'u')

function livesSomewhere(document: string, known: readonly Passage[]): Found | null {
  for (const passage of known) {
    const match = lives.exec(passage.text)
    if (
      !match?.[1] ||
      street.test(match[1]) ||
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
  const others = early.filter(
    (passage) => passage !== introducing && !otherPerson.test(passage.text) && !isDateline(passage.text),
  )
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
  return title ?? headingPlace(document, introducing)
}

/** `Client: Vela AS, Drammen, Norway` over the whole text. */
function headingPlace(document: string, introducing: Passage | null): Found | null {
  const scene =
    /^(?:INT|EXT)\b[^\n]*?\b(?:IN|NEAR|OUTSIDE) (\p{Lu}[\p{Lu}'’-]{2,}(?: \p{Lu}{3,})?)(?=\s*[–—,.-]|$)/mu.exec(
      document,
    )
  if (scene?.[1]) {
    const from = scene.index + scene[0].lastIndexOf(scene[1])
    const value = scene[1].replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    return { value, start: from, end: from + value.length }
  }
  const above = introducing ? [...introducing.headings, introducing.labelled ? null : introducing.label] : []
  for (const heading of above) {
    const town = heading === null ? null : (citiesIn(heading)[0]?.city ?? townAfterComma(heading))
    const from = town && heading ? document.indexOf(town, Math.max(0, document.indexOf(heading))) : -1
    if (town && from !== -1) return { value: town, start: from, end: from + town.length }
  }
  return null
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
              city.score +
              (ours ? 3 : 0) -
              (isDateline(passage.text) ? 3 : 0) -
              (relative.test(passage.text) ? 1 : 0) -
              (elsewhere.has(passage) ? 1 : 0),
          }
        }),
    )
  const best = mentions.toSorted((left, right) => right.score - left.score)[0]
  return best ? locate(document, best.passage, wholePlace(best.passage.text, best.city.start, best.city.city)) : null
}

/** `SITE: Heron Mill, Bolton – 40 looms`: an address without a preposition. */
function townAfterComma(text: string): string | null {
  for (const match of text.matchAll(new RegExp(`,\\s+(${area})(?=\\s*(?:[–—(.;,|]|$))`, 'gu'))) {
    if (match[1] && placeIn(match[1])?.city === match[1]) return match[1]
  }
  return null
}
