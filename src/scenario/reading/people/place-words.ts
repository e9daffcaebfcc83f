import {
  type CityMention,
  dateBehind,
  findCities,
  findPlace,
  type Place,
  type PlaceContext,
} from '../../../language/places.ts'

export const word = "\\p{Lu}[\\p{L}\\p{M}'’-]*"
export const area = `${word}(?:[ -](?:${word}|de|del|la|do|da|dos|am|upon|sur)){0,4}`
/**
 * Words for relatives and others, in the singular: a place behind them is theirs, unless the person is told to be with them
 * ("lives with her mother in …").
 */
export const relative =
  /(?<!(?:with|mit|bei|avec|chez|con|com|met) (?:\p{L}+ )?)(?<![\p{L}])(?:grandson|granddaughter|grandchild|nephew|niece|neighbou?r|ex-\p{Ll}+|son|daughter|mother|father|sister|brother|wife|husband|cousin|uncle|aunt|friend|family|parents|colleague|competitor|hij[oa]|madre|padre|herman[oa]|fils|fille|mère|père|frère|sœur|mari|sohn|tochter|mutter|vater|bruder|schwester|ehemann|ehefrau|nachbar|nachbarin|filh[oa]|mãe|pai|irmão|irmã|figli[oa]|fratello|sorella|marito|moglie|zoon|dochter|moeder|vader|broer|zus|echtgenoot|buurman|buurvrouw|syn|córka|brat|siostra|dotter|bror|syster)(?![\p{L}])/iu

/** Somebody else with an age of their own: where they are is no sign of where the character is. */
export const otherPerson = new RegExp(`${word} ${word},? \\(?\\d{2}(?!\\d)`, 'u')

/** Words with a capital that no town is called by. */
export const noTown =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|English|French|German|Spanish|Hindi|Year|Ward|Room|Grade|Class|Unit|Block|Building|Floor|Finance|Sales|Marketing|HR|IT|Accounting|Accounts|Purchasing|Logistics|Production|Operations|Human|Customer|Christmas|Easter|Ramadan|Dr|Mr|Mrs|Ms|I|The|Zone|Phase|Step|Annex|Part|Level)\b|^[^\p{Ll}]+$/u

/** "Harbour Row", "Rua da Paz": somewhere within a town. */
export const street =
  /(?: (?:Row|Street|Road|Lane|Avenue|Drive|Close|Square|Terrace|Crescent|Quay|Way|Walk|House|Estate|Building|Tower|Wing)|\p{Ll}(?:straße|strasse|gasse|platz|straat|laan|plein)|\p{L}+(?:-| )(?:Straße|Platz|Gasse))$|^(?:Calle|Avenida|Plaza|Paseo|Rua|Praça|Rue|Place|Boulevard|Via|Piazza|Corso)\s/u

/** @returns whether it begins like a letter: "Cork, 3 March" is where it was written */
export function isDateline(text: string): boolean {
  const [town] = citiesIn(text)
  return town?.start === 0 && dateBehind.test(text.slice(town.city.length))
}

/** @returns whether what stands before a place keeps it from being the scene: a relative's, where somebody comes from, goes to, or was before */
export function isElsewhere(before: string): boolean {
  return (
    relative.test(before) ||
    (/\b(?:from|to|via|towards|aus|nach|vers|hacia|uit|naar)\s$/.test(before) && !near.test(before)) ||
    formerly.test(before)
  )
}

/** "an hour by boat from …": where that is counted from is close. */
const near = /\b(?:hours?|minutes?|min|km|kilomet\p{L}+|miles?)\b[^.;:]{0,24} (?:from|to)\s$/iu

/** Where somebody was before. */
export const formerly =
  /(?<![\p{L}])(?:before(?: that)?|formerly|previously|used to|until|born|grew up|raised|brought up|trained|studied|after (?:\S+ ){0,4}(?:years?|life|decades?)|moved (?!to (?:live )?(?:in )?$|(?:here )?to $)|davor|zuvor|früher|vorher|geboren|aufgewachsen|avant|auparavant|née?|grandi|antes|anteriormente|nacid[oa]|nació|criad[oa]|prima|nat[oa]|cresciut[oa]|nascid[oa]|nasceu|vroeger|voorheen|opgegroeid|uppvuxen|earlier|once|competitor)(?![\p{L}])[^.;]{0,34}$/iu

/** @returns a town with the region or country that stands beside it */
export function wholePlace(text: string, start: number, city: string): string {
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

/** @returns the place that a value is (`Lyon`, `Chapel End, Bolton`), which its context already told to be one. */
export function placeIn(value: string, context?: PlaceContext): Place | null {
  return findPlace(`lives in ${value}`, context)
}

/** @returns the cities named in running text, in the order of the text. */
export function citiesIn(text: string): CityMention[] {
  return findCities(text).toSorted((left, right) => left.start - right.start)
}
