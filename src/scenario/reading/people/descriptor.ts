import { tokenise } from '../../../language/sentence-tokens.ts'
import { hasFiniteVerb } from '../../../language/subject-verb.ts'
import { isIrregularPast, isPast } from '../../../language/verbs.ts'
import { isTrade, readAge, readGender } from './traits.ts'
import { citiesIn, noTown, placeIn } from './place-words.ts'

/** What stands behind a name, taken apart: `47, female, head nurse, lives in Porto` and the like. Null: not stated. */
export interface Descriptor {
  readonly age: string | null
  readonly gender: 'male' | 'female' | null
  readonly role: string | null
  readonly location: string | null
}

/** @returns what a list of short descriptions says about a person; running text behind it is left alone. */
export function readDescriptor(text: string, language: string): Descriptor {
  let age: string | null = null
  let gender: 'male' | 'female' | null = null
  let location = livesIn.exec(text)?.[1]?.trim() ?? null
  const roles: string[] = []
  let open = !goesOn.test(text) // until the list turns into a sentence
  const parts = partsOf(text.replace(birthYear, ' ').replace(ageOfNamed, '$1'))
  for (const part of parts) {
    const found: ReturnType<typeof readAge> = age === null ? readAge(part, true) : null
    if (found) age = found.value
    const rest = found ? trimAge(part, found) : part
    gender ??= readGender(rest.split(/\s+/).length <= 7 ? rest : '', language)
    if (
      !open ||
      rest === '' ||
      /^\s*\(?(?:[/|]?\s?[mfwh]\s?[/|]?|(?:fe)?male|weiblich|männlich|masculin|féminin|hombre|mujer|homme|femme|man|woman|महिला|पुरुष|स्त्री)\.?\)?\s*$/i.test(
        rest,
      )
    )
      continue
    if (location === null && roles.length > 0 && open && part === parts.at(-1) && isBareTown(rest)) location = rest
    location ??= /^([\p{Script=Devanagari}]+) (?:के पास|में रह|शहर|से)/u.exec(rest)?.[1] ?? null
    const lives = livesIn.test(rest)
    const place =
      location === null && roles.length > 0 && /^\p{Lu}/u.test(rest) && rest.split(/\s+/).length <= 4
        ? placeIn(rest)
        : null
    if (place) location = rest.replace(/^.*\s(?:bei|in|near|outside|à|en|em)\s+(?=\p{Lu})/u, '').trim()
    if (
      lives ||
      place ||
      personal.test(rest) ||
      (roles.length > 0 && (/^\p{Lu}\p{L}+$/u.test(rest) || /\d/.test(rest)))
    )
      continue
    if (roles.length > 0 && location === null && /^[^\s\p{Script=Latin}]+$/u.test(rest)) location = rest
    if (location === null && /^\p{Lu}\p{Ll}+$/u.test(rest) && placeIn(rest)?.city === rest) {
      location = rest
      continue
    }
    const role = location === rest || (language === 'en' && isClause(rest)) ? null : roleOf(rest)
    if (role === null) open = false
    else if (roles.length === 0 || (roles.length === 1 && isFurtherRole(role, language))) roles.push(role)
  }
  const stated = location && wholePlace(text, location)
  return { age, gender, role: roles.join(', ') || null, location: townIn(text, stated) ?? stated }
}

const place =
  "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ -](?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|del|la|do|da|dos|am|an der|upon|sur))*(?:[ -]\\p{Lu}[\\p{L}\\p{M}'’.-]*)?"
/** "Ana kommt um neun", "Ana drives home": right behind the name, with no mark between, a sentence goes on. */
const goesOn =
  /^\s(?!(?:is|works?|working|est|travaille|ist|arbeitet|es|trabaja|é|trabalha|è|lavora|werkt|är|jest|an?|the|une?|eine?|una?|um|uma|een|who|qui|que|che|die|der|from|aus)\s)(?=\p{Ll}+\s\p{L})/u

const livesIn = new RegExp(
  `(?<![\\p{L}])(?:lives?|living|resid\\w+|based|habite|vit|demeurant|domicili\\p{L}*|wohnt|wohnhaft|lebt|vive|reside|mora|residente)\\s+(?:[\\p{Ll} ]{0,24}?\\b(?:in|near|at|on|of|à|en|em|a|bei|aus)\\s+)?(${place}(?:, ${place}){0,2})`,
  'u',
)

/** `Bolton (Chapel End)` and `Chapel End, Bolton` are one place each. */
function wholePlace(text: string, location: string): string {
  const after = text.slice(text.indexOf(location) + location.length)
  const area = new RegExp(`^ \\((${place})\\)`, 'u').exec(after)
  return (area ? location + area[0] : location).replace(/[.,]$/, '')
}

/**
 * `tenant of a flat in Porto, Portugal` and `a wind farm in Small Town, Some State`: where what was told as a place of its
 * own is a country or a region, the town before it counts, whether or not a list knows it; `Namur (Jambes)` is one place.
 */
function townIn(text: string, location: string | null): string | null {
  if (location === null) return null
  const at = text.indexOf(location)
  const outer = new RegExp(`(?<![\\p{L}])(${place}) \\($`, 'u').exec(text.slice(0, at))?.[1]
  if (outer && text.startsWith(`${location})`, at)) return `${outer} (${location})`
  const towns = new RegExp(
    `(?<![\\p{L}])(?:in|near|outside|at|of|bei|em|en|à|a|te|di|près de|cerca de) (${place}(?:, ${place})*), $`,
    'u',
  ).exec(text.slice(0, at))?.[1]
  const read = placeIn(location)
  if (towns && !noTown.test(towns)) return `${towns}, ${location}`
  if (read?.city !== null) return null
  const town = citiesIn(text).find((one) => one.iso2 === read?.iso2)
  if (!town) return null
  const whole = `${town.city}, ${location}`
  return text.includes(whole) ? whole : town.city
}

function partsOf(text: string): string[] {
  return text
    .split(/,(?!\d{3}(?!\d))|[;()\n]| – | — | - |\.\s|\.$/u)
    .map((part) => part.trim())
    .filter(Boolean)
}

function trimAge(part: string, found: { index: number; length: number }): string {
  return `${part.slice(0, found.index)} ${part.slice(found.index + found.length)}`
    .replace(
      /^\s*(?:(?:i|you|s?he)['’](?:m|re|s)|you are|i am|s?he is|aged?|is|about|around|\b(?:years?(?:[ -]old)?|ans|años|anos|anni|jaar(?: oud)?|jahre?(?: alt)?|year-old|-year-old|साल|वर्ष)\b|[- ])+/i,
      ' ',
    )
    .replace(
      /(?<![\p{L}])(?:years?[ -]old|-?year-old|ans|años|anos|anni|jaar(?: oud)?|jahre?(?: alt)?|yrs?|साल|वर्ष(?:ीय)?)(?![\p{L}\p{M}])/giu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:aged?|of|an?|the|and|who is|which is)$/i, '')
}

/** "gynaecologist, owner of …": a second occupation, not what else the sentence goes on to tell. */
function isFurtherRole(part: string, language: string): boolean {
  const [head = '', ...rest] =
    part
      .split(/\s(?:of|at|in|for|with|on|to|de|del|da|do|di|von|der|im|bei|à|en|van|bij)\s/)[0]
      ?.split(/\s+/)
      .toReversed() ?? []
  if (part.split(/\s+/).length > 7 || hasFiniteVerb(tokenise(part)) || citiesIn(`in ${part}`).length > 0) return false
  if (language === 'en') return isTrade(head)
  const [first = ''] = [...rest, head].length > 1 ? [rest.at(-1) ?? head] : [head]
  return !/(?:é|ée|és|ées|ado|ada|ido|ida|ato|ata|ito|ita|uto|uta|t|en)$/u.test(first) || /^\p{Lu}/u.test(head)
}

/** `61, retired teacher, Steyr`: one capitalised word at the end of a description that names no trade. */
function isBareTown(part: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)*$/u.test(part) &&
    !/(?:in|er|or|ist|ant|ent|ed|frau|mann|man|we|e[ua]r)$/u.test(part) &&
    !personal.test(part)
  )
}

/** "Jg. 58", "b. 1979": no age, and nobody knows when the document was written. */
const birthYear =
  /(?<![\p{L}])(?:Jg\.?|Jahrgang|b\.|born(?: in)?|geb\.?|geboren(?: in| im)?|née? en|nacid[oa] en|nat[oa] nel|nascid[oa] em|°|\*)\s?(?:\d{4}|\d{2}(?!\d)(?! (?:years|jahre)))/giu

/** "mother of Brian (11, year 6)": the age of whoever is named before the bracket. */
const ageOfNamed = /((?<=\p{Ll} )\p{Lu}\p{L}+) \(\d{1,2}[^()]{0,40}\)/gu

/** "old farm has come down to her": a sentence, not what somebody is. */
function isClause(part: string): boolean {
  const [head = ''] = part.split(/\s(?:who|that|which|whose)\s/)
  return !/^(?:you|i)\s/i.test(head) && head.split(/\s+/).length > 3 && hasFiniteVerb(tokenise(head))
}

/** True of a person, but no occupation. */
const personal =
  /^(?:an?\s+|a\s+|une?\s+)?(?:married|single|divorced|widow(?:er|ed)?|engaged|separated|expecting|pregnant|\d+|\S+ years? (?:on|in|as|with|of|at)|verheiratet|ledig|geschieden|verwitwet|mari[ée]e?|célibataire|divorc[ée]+|veu(?:f|ve)|vi[uú]v[oa]|casad[oa]|solter[oa]|divorciad[oa]|viud[oa]|solteir[oa]|from\b|aus\b|originaire|born\b|no (?:children|kids)|two |three |four |five |one |both |childless|nationality|sie\/ihr|she\/her|he\/him|they\/them|indian|german|french|british)\b/i

const sentenceStart =
  /^(?:who|whom|which|that|has|had|have|is(?! (?:an?|the)\b)|was|were|live[sd]?|works? (?!(?:(?:full|part)[- ]time )?as\b)|working (?!as\b)|comes?|came|want(?:s|ed)|needs?|runs?|owns?|return\w*|moved|visit(?:s|ed)|call(?:s|ed|ing)|brings?|parks?|earns?|speaks?|with|and (?:her|his|their|the|you)|since|for|because|but|when|if|whose|where|your|just|recently|now|currently|today|in|at|on|says?|feels?|asks?|does|doesn['’]t|isn['’]t|never|always|\p{Ll}+ing (?:an?|the|her|his|in|at|for|from|to|as)|wohnt|lebt|habite|vit|vive|mora|lleva|trainiert|arbeitet (?!als)|trabaja (?!como)|explains?|teaches|shows|coaches|tells|dans|près|im|à|en|em|no|na|near|outside|bei|cerca|qui|que|der|die|das|seit|depuis|desde|hat|ist|est|es (?!un)|tiene|trabaja (?!como)|travaille (?!comme)|arbeitet (?!als)|and)\b/iu

const pronounAlone =
  /^(?:s?he|they|her|his|you|elle|il|ella|él|sie|er|ela|ele|lei|lui|zij|hij)(?:\/\p{L}+)?(?:$|\s(?:is|['’]s|has|works?|est|ist|es|é|è|and)(?! (?:an?|the|your)\s))/iu

/** "drove a city bus", "sold two boats": what somebody did is no occupation. */
function tellsOfPast(first: string, part: string): boolean {
  const verb = first.toLowerCase()
  return (
    part.includes(' ') &&
    (isIrregularPast(verb) ||
      (isPast(verb) &&
        !/^(?:retired|trained|experienced|qualified|certified|registered|licen[cs]ed|skilled|salaried|self|employed|newly|hired|elected|appointed|promoted|married|bed)$/.test(
          verb,
        )))
  )
}

/** @returns the occupation a part names, without its article, or null when the part is a piece of a sentence. */
function roleOf(part: string): string | null {
  const stated = part
    .replace(
      /^(?:(?:is|works?|working|est|travaille|ist|arbeitet|es|trabaja|é|trabalha)\s+)?(?:(?:full|part)[- ]time )?(?:(?:as|comme|als|como)\s+)?(?:currently\s+)?(?:(?:an?|the|une?|la|le|eine?|der|die|una?|um|uma|your|el)\s+)?(?=\p{L})/iu,
      '',
    )
    .replace(/\s+(?:con|with|mit|avec|com|for)\s+\S+\s+(?:years?|años|ans|anos|jahren?)\b.*$/iu, '')
    .replace(
      /[,\s]+(?:since|for (?:\p{L}+|\d+) years|seit|depuis|desde|sinds|da (?:\p{L}+|\d+) anni|há (?:\p{L}+|\d+) anos)\s.*$/u,
      '',
    )
    .replace(
      /\s+(?:who|which|that|whose|from|qui|que|originaire|aus|(?:here|right here|aquí|aqui|ici|hier|qui) (?:in|at|en|em|à|a))\s.*$/u,
      '',
    )
  const [first = ''] = stated.split(/\s+/)
  if (pronounAlone.test(part) || tellsOfPast(first, part)) return null
  if (sentenceStart.test(part) || stated.length < 3 || stated.split(/\s+/).length > 14) return null
  if (/[.!?"“]/.test(stated)) return null
  // "a man who mends nets for a living": the clause is what tells
  const clause = /^(?:wo)?man|^person$|^somebody$/i.test(stated.trim()) ? / who .{4,60}$/.exec(part)?.[0] : undefined
  return `${stated.trim()}${clause ?? ''}`
}
