import { genderOf } from '../language/mentions.ts'
import { countryByName } from '../language/places.ts'
import { sentences } from '../language/text.ts'
import type { Template } from '../scenario/template.ts'
import type { BasePersona } from './base-persona.ts'
import type { Backbone, FixBackboneInput } from './fix-backbone.ts'
import { cityNamed, sizeableCities } from './invent/cities.ts'
import { plausibleAge, plausibleGender, plausibleYearsInRole } from './invent/identity.ts'
import { inventName, nameWords } from './invent/names.ts'
import { randomFor } from './invent/random.ts'

/** More than this many shared facts are no backbone any more. */
const mostFacts = 12

/**
 * Fixes what all writers share: first who the persona is where the document leaves it open (a trainer's wish, else
 * plausible for role and country), then the facts that several categories would repeat, as the document words them.
 * @returns at most 12 facts; the same seed gives the same answer
 */
export function fixBackboneByRules(input: FixBackboneInput): Backbone {
  const identity = openIdentity(input)
  const stated = statedFacts(input.base)
  const years = stated.some(({ field }) => field === 'years_of_experience') ? [] : inventedYears(input, identity)
  return { facts: [...identity, ...stated, ...years].slice(0, mostFacts) }
}

type Shared = Backbone['facts'][number]

function openIdentity({ template, base, request, seed }: FixBackboneInput): Shared[] {
  const wish = request.custom_prompt ?? ''
  const country = countryByName(base.location.country)?.iso2 ?? 'IN'
  const gender = base.gender ?? genderWished(wish) ?? plausibleGender(base, randomFor(seed, 'gender'))
  const taken = namesInUse(template)
  const values: Record<string, () => string> = {
    name: () => nameWished(wish) ?? inventName(country, gender, seed, taken),
    age: () => ageWished(wish) ?? String(plausibleAge(base, randomFor(seed, 'age'))),
    gender: () => gender,
    city: () => cityWished(wish) ?? inventedCity(base, country, taken, seed),
  }
  return base.gaps.flatMap((field) => {
    const value = values[field]?.()
    return value ? [{ field, value }] : []
  })
}

/** @returns the words that name anybody or anything in the template: an invented person must not share one. */
export function namesInUse(template: Template): Set<string> {
  const { learn_mode_ai_bot: learn, assess_mode_ai_bot: assess, try_mode_ai_bot: tryOut } = template.persona_definitions
  const told = [
    template.general_info.title,
    ...Object.values(template.context_overview),
    ...[learn, assess, tryOut].flatMap((definition) => Object.values(definition ?? {}).flat()),
    ...template.facts.map(({ text }) => text),
    ...(template.knowledge?.points ?? []),
  ].filter((text): text is string => typeof text === 'string')
  return new Set(told.flatMap((text) => (text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).flatMap(nameWords)))
}

function genderWished(wish: string): string | null {
  const word = /\b(female|male|woman|man|non-binary)\b/iu.exec(wish)?.[1]
  return genderOf(word ?? null)
}

function nameWished(wish: string): string | null {
  return (
    /\b(?:named|called|name is|name:)\s+["“]?((?:\p{Lu}[\p{L}'’.-]+)(?:\s\p{Lu}[\p{L}'’-]+){0,2})/u.exec(wish)?.[1] ??
    null
  )
}

function ageWished(wish: string): string | null {
  const age =
    /\b(?:aged?|is|of)\s+(\d{2})\b(?!\s*(?:percent|%|minutes|km|years? of exp))|\b(\d{2})[- ]years?[- ]old\b/iu.exec(
      wish,
    )
  return age?.[1] ?? age?.[2] ?? null
}

function cityWished(wish: string): string | null {
  const city = /\b(?:lives? in|from|based in|city:)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)/u.exec(wish)?.[1]
  return city && cityNamed(city) ? city : null
}

function inventedCity(base: BasePersona, country: string, taken: ReadonlySet<string>, seed: number): string {
  const code = countryByName(base.location.country)?.iso2
  const all = code ? sizeableCities(code) : []
  const free = all.filter(({ name }) => nameWords(name).every((word) => !taken.has(word)))
  const cities = free.length > 0 ? free : all
  return cities.length > 0 ? randomFor(seed, `city ${country}`).pick(cities).name : base.location.country
}

/** Statements that several categories would repeat, by field; the clause that carries them is kept as it stands. */
const shared: readonly (readonly [field: string, stated: RegExp])[] = [
  [
    'years_of_experience',
    /\b(?:\p{N}+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) (?:years|ans|años|jahren?) (?!ago|old)\b|\bfor (?:\p{N}+|\p{L}+) years\b|\byears of experience\b|\bd'expérience\b|\baños de experiencia\b|\bberufserfahrung\b/iu,
  ],
  [
    'workplace',
    /\b(?:works? (?:as .{2,40} )?(?:at|in|for)|owner of|owns|runs (?:a|her own|his own|their own)|employed (?:at|by)|travaille (?:chez|dans|à)|trabaja en|arbeitet (?:bei|in))\b/iu,
  ],
  [
    'marital_status',
    /\b(?:(?:un)?married|single|widow(?:er|ed)?|divorced|separated|engaged to|mariée?|veuve|veuf|divorcée?|célibataire|casad[oa]|viud[oa]|divorciad[oa]|solter[oa]|verheiratet|verwitwet|geschieden|ledig)\b/iu,
  ],
  ['partner', /\b(?:wife|husband|partner|spouse|fiancée?|mari|épouse|marido|esposa|ehemann|ehefrau)\b/iu],
  [
    'children',
    /\b(?:(?:his|her|their|your|my|a|one|two|three|and) sons?|sons? (?:aged |of )?\p{N}|daughters?|children|kids|fils|filles?|enfants|hij[oa]s?|söhne?|tochter|töchter|kinder)\b/iu,
  ],
  ['household', /\b(?:lives? (?:alone|with)|vit (?:seule?|avec)|vive (?:sol[oa]|con)|lebt (?:allein|mit))\b/iu],
  [
    'income',
    /\b(?:earns?|income|salar(?:y|ies)|wages?|pension of|salaire|sueldo|ingresos|gehalt|einkommen)\b[^.]*\p{N}/iu,
  ],
  [
    'budget',
    /\b(?:budget|bottom line|not more than|not over|no more than|at most|limit of|approve up to|presupuesto|höchstens)\b[^.]*\p{N}/iu,
  ],
]

/** Years of an illness or a marriage are no years of work. */
const ofBody =
  /\b(?:blood|pain|smok\p{L}+|ill|illness|disease|failure|diabet\p{L}+|tablets|married|suffer\p{L}*|attack|thyroid|dog|cat|treatment)\b/iu

function statedFacts(base: BasePersona): Shared[] {
  const aboutPersona = base.facts.filter(({ about }) => about === 'persona' || about === 'setting')
  const found = shared.flatMap(([field, stated]) => {
    for (const { text } of aboutPersona) {
      const match = stated.exec(text)
      if (match && !(field === 'years_of_experience' && ofBody.test(text)))
        return [{ field, value: clauseAround(text, match.index) }]
    }
    return []
  })
  const people = keyPeople(base)
  return [...found, ...(people ? [{ field: 'key_people', value: people }] : [])]
}

/** @returns the clause of a text in which a position lies, at most twelve words. */
function clauseAround(text: string, position: number): string {
  const sentence = sentences(text).find(({ start, end }) => start <= position && position < end) ?? {
    text,
    start: 0,
    end: text.length,
  }
  const within = position - sentence.start
  const cuts = [
    ...sentence.text.matchAll(
      /[;:–—]\s|(?<!\p{N}),\s(?=(?:and |but |who |which |he |she |they |et |y |und )?\p{Ll}+ \p{L})/gu,
    ),
  ]
  const from = cuts.findLast(({ index }) => index < within)
  const to = cuts.find(({ index }) => index > within)
  const clause = sentence.text
    .slice(from ? from.index + from[0].length : 0, to?.index)
    .replace(/^(?:and|but|et|y|und)\s+/iu, '')
  return clause
    .split(/\s+/)
    .slice(0, 12)
    .join(' ')
    .replace(/[.;,:]$/u, '')
}

/** People named with a title, or with what they are to the persona. */
const titledPerson = new RegExp(
  String.raw`\b(?:(?:Dr|Prof|Mr|Mrs|Ms|Mme|M|Sr|Sra|Señora?|Frau|Herr|Sister|Father)\.?|${eitherCase('manager head leader lead boss director colleague friend brother sister cousin uncle aunt owner chief supervisor neighbour neighbor nurse lecturer wife husband son daughter collègue voisine voisin kollegin kollege')})\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?`,
  'gu',
)

function eitherCase(list: string): string {
  return list
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')
}

function keyPeople(base: BasePersona): string | null {
  const own = new Set(nameWords(base.name ?? ''))
  const found = base.facts.flatMap(({ text }) => [...text.matchAll(titledPerson)].map(([person]) => person))
  const others = found.filter((person) => !nameWords(person).some((word) => own.has(word)))
  const distinct = [...new Map(others.map((person) => [nameWords(person).at(-1), person])).values()]
  return distinct.length > 0 ? distinct.slice(0, 4).join(', ') : null
}

function inventedYears(input: FixBackboneInput, identity: readonly Shared[]): Shared[] {
  const age = Number(identity.find(({ field }) => field === 'age')?.value ?? input.base.age)
  const years = plausibleYearsInRole(input.base, Number.isFinite(age) ? age : null, randomFor(input.seed, 'years'))
  return years === null ? [] : [{ field: 'years_of_experience', value: `${years} years in this line of work` }]
}
