import { genderOf } from '../language/mentions.ts'
import { countryByName } from '../language/places.ts'
import type { BasePersona } from './base-persona.ts'
import type { Backbone, FixBackboneInput } from './fix-backbone.ts'
import { type BriefSubject, briefly } from './details/brief-values.ts'
import { shows } from './details/statement-features.ts'
import { cityNamed, sizeableCities } from './invent/cities.ts'
import { plausibleAge, plausibleGender, plausibleYearsInRole } from './invent/identity.ts'
import { countryOfNames, inventName, nameWords } from './invent/names.ts'
import { namesInUse } from './invent/names-in-use.ts'
import { type Life, lifeOf } from './invent/life.ts'
import { type Random, randomFor } from './invent/random.ts'

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
  const settled = [...identity, ...stated, ...years]
  return { facts: [...settled, ...inventedHome(input, settled)].slice(0, mostFacts) }
}

type Shared = Backbone['facts'][number]

function openIdentity({ template, base, request, seed }: FixBackboneInput): Shared[] {
  const wish = request.custom_prompt ?? ''
  const country = countryByName(base.location.country)?.iso2 ?? 'IN'
  const gender = base.gender ?? genderWished(wish) ?? plausibleGender(base, randomFor(seed, 'gender'))
  const taken = namesInUse(template)
  const values: Record<string, () => string> = {
    name: () =>
      nameWished(wish) ?? inventName(countryOfNames(country, template.general_info.language), gender, seed, taken),
    age: () => ageWished(wish) ?? String(plausibleAge(base, randomFor(seed, 'age'))),
    gender: () => gender,
    city: () => cityWished(wish) ?? inventedCity(base, country, taken, seed),
  }
  return base.gaps.flatMap((field) => {
    const value = values[field]?.()
    return value ? [{ field, value }] : []
  })
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

/** What several categories would repeat, as briefly as the document lets it be said. */
const shared: readonly BriefSubject[] = [
  'years_of_experience',
  'workplace',
  'marital_status',
  'partner',
  'children',
  'household',
  'income',
  'budget',
  'key_people',
]

function statedFacts(base: BasePersona): Shared[] {
  return shared.flatMap((field) => {
    const found = briefly(field, base)
    return found ? [{ field, value: found.value }] : []
  })
}

function inventedYears(input: FixBackboneInput, identity: readonly Shared[]): Shared[] {
  const age = Number(identity.find(({ field }) => field === 'age')?.value ?? input.base.age)
  const years = plausibleYearsInRole(input.base, Number.isFinite(age) ? age : null, randomFor(input.seed, 'years'))
  return years === null ? [] : [{ field: 'years_of_experience', value: `${years} years in this line of work` }]
}

/**
 * A home and a friend, so that whoever is asked in passing answers the same everywhere. Where the document says anything
 * of family or household nothing is added to it.
 */
function inventedHome({ template, base, request, seed }: FixBackboneInput, settled: readonly Shared[]): Shared[] {
  const age = Number(settled.find(({ field }) => field === 'age')?.value ?? base.age)
  if (request.mode === 'learn_mode' || !/^en\b/i.test(template.general_info.language) || !(age >= 18)) return []
  const backbone = Object.fromEntries(settled.map(({ field, value }) => [field, value]))
  const named = settled.find(({ field }) => field === 'name')?.value ?? base.name
  const life = lifeOf({
    template,
    base: { ...base, name: named, age, gender: backbone.gender ?? base.gender },
    backbone,
    seed,
  })
  const random = randomFor(seed, 'home')
  const friend = { field: 'close_friend', value: `${life.fullName('friend')}, a friend for ${life.friendship} years` }
  const told = [base.role, request.custom_prompt ?? '', ...template.facts.map(({ text }) => text)].join(' ')
  if (shows(told, 'kin') || homeTold.test(told)) return [friend]
  return [{ field: 'household', value: householdAt(age, life, random) }, friend]
}

const homeTold =
  /\b(?:lives?|living|flat|house|household|home|apartment|married|single|divorced|widow\p{L}*|pregnan\p{L}*|tenant|moved|childless|girlfriend|boyfriend|relationship)\b/iu

function householdAt(age: number, life: Life, random: Random): string {
  const partner = life.firstName('partner')
  const place = `on ${life.street}`
  if (age < 26)
    return random.pick([
      `shares a flat ${place} with two others`,
      `lives ${place} with a flatmate, ${life.firstName('colleague')}`,
    ])
  const alone = `lives alone ${place}`
  const two = `lives with ${partner} ${place}`
  if (age < 34 || age > 62) return random.pick([alone, two])
  const eldest = random.between(Math.max(2, age - 40), Math.min(17, age - 26))
  return random.pick([
    alone,
    two,
    `lives with ${partner} and one child, ${eldest}, ${place}`,
    `lives with ${partner} and two children, ${eldest} and ${Math.max(1, eldest - random.between(2, 4))}, ${place}`,
  ])
}
