import { type Country, countryByName } from '../../language/places.ts'
import { contentStems } from '../../language/text.ts'
import type { Template } from '../../scenario/template.ts'
import type { BasePersona } from '../base-persona.ts'
import { namesInUse } from './names-in-use.ts'
import { isAtWork, numberIn } from './identity.ts'
import { countryOfNames, inventName, nameWords } from './names.ts'
import { hash, randomFor } from './random.ts'
import type { WaysOfLife } from './regional-ways.ts'
import { waysOfLife } from './ways-of-life.ts'

/** People who may be invented around a persona: none of them has a part in the matter. */
export const bystanders = ['friend', 'colleague', 'neighbour', 'mentor', 'partner', 'child', 'sibling'] as const
export type Bystander = (typeof bystanders)[number]

/**
 * The margins of a life that all writers invent alike: the same seed gives each of them the same friend, street and
 * years, so that categories written at the same time agree.
 */
export interface Life {
  /** What is so, for inventions that suit only some: `works`, `experienced` (the years are known), `owner`, `firm` (speaks for one), `retired`, `student`, `very_young`, `young`, `older`, `alone`, `partnered`, `parent`, `patient`. */
  readonly traits: ReadonlySet<string>
  readonly years: number | null // in the present line of work
  readonly thisYear: number // in which the scene plays: the latest the document names, leaving out dates far ahead
  readonly street: string
  readonly drink: string
  readonly lunch: string
  readonly ride: string
  readonly pastime: string
  readonly stairs: number // up to the flat
  readonly commute: number // minutes
  readonly friendship: number // years with the friend
  readonly ways: WaysOfLife
  fullName(person: Bystander): string
  firstName(person: Bystander): string
  /** @returns a sum in the persona's currency, told in ordinary lunches and rounded as people do */
  money(lunches: number): string
}

export interface LifeInput {
  readonly template: Template
  readonly base: BasePersona
  readonly backbone: Readonly<Record<string, string>>
  readonly seed: number
}

/** @returns the same life for the same input. */
export function lifeOf({ template, base, backbone, seed }: LifeInput): Life {
  const country = countryByName(base.location.country)
  const iso2 = country?.iso2 ?? 'IN'
  const ways = waysOfLife(iso2)
  const names = new Map<Bystander, string>()
  const fullName = (person: Bystander): string => {
    const known = names.get(person)
    if (known) return known
    const taken = new Set([...namesInUse(template), ...nameWords(base.name ?? '')])
    for (const one of bystanders) {
      const drawn = hash(`${seed}:${one}`)
      const gender = one === 'partner' ? (base.gender === 'female' ? 'male' : 'female') : drawn % 2 ? 'male' : 'female'
      const name = inventName(countryOfNames(iso2, template.general_info.language), gender, drawn, taken)
      for (const word of nameWords(name)) taken.add(word)
      names.set(one, name)
    }
    return names.get(person) ?? ''
  }
  const yearsTold = numberIn(backbone.years_of_experience ?? '')
  return {
    traits: traitsOf(template, base, backbone),
    years: yearsTold > 0 ? yearsTold : null,
    thisYear: yearOf(template),
    street: randomFor(seed, 'street').pick(ways.streets),
    drink: randomFor(seed, 'drink').pick(ways.drinks),
    lunch: randomFor(seed, 'lunch').pick(ways.lunches),
    ride: randomFor(seed, 'ride').pick(ways.rides),
    pastime: randomFor(seed, 'pastime').pick(untold(ways.pastimes, template)),
    stairs: randomFor(seed, 'stairs').between(14, 38),
    commute: randomFor(seed, 'commute').between(15, 50),
    friendship: Math.max(2, Math.min((Number(base.age) || 40) - 14, randomFor(seed, 'friendship').between(4, 22))),
    ways,
    fullName,
    firstName: (person) => fullName(person).split(' ')[0] ?? fullName(person),
    money: (lunches) =>
      asMoney(rounded(lunches * ways.lunchPrice), country?.currency ?? null, template.general_info.language),
  }
}

/** Somebody whose hiking the document speaks of, or who cannot walk, gets another pastime. */
function untold(choices: readonly string[], { facts }: Template): readonly string[] {
  const told = new Set(facts.flatMap(({ text }) => contentStems(text)))
  const free = choices.filter((choice) => !contentStems(choice).some((stem) => told.has(stem)))
  return free.length > 0 ? free : choices
}

function traitsOf(
  { general_info: general, context_overview: context }: Template,
  { role, archetype, age: told }: BasePersona,
  backbone: Readonly<Record<string, string>>,
): Set<string> {
  const age = Number(told)
  const home = ['marital_status', 'partner', 'household', 'children'].map((field) => backbone[field] ?? '').join(' ')
  const talk = [role, general.title, general.domain.replaceAll('_', ' '), context.summary].join(' ')
  const partnered = /\b(?:married|wife|husband|with (?:his|her|their) partner|lives with \p{Lu})/iu.test(home)
  const parted = /\b(?:widow|divorc|separated|single|alone|on (?:his|her|their) own)/iu.test(home)
  const traits: readonly (readonly [trait: string, holds: boolean])[] = [
    [archetype.toLowerCase(), true],
    ['works', isAtWork(role)],
    ['experienced', numberIn(backbone.years_of_experience ?? '') > 0],
    ['owner', /\b(?:owner|owns|self-employed|freelance|founder|partner in|farmer|grower)\b/iu.test(role)],
    ['firm', speaksForFirm.test(role) && /^(?:NEGOTIATION|PERSUASION)$/.test(archetype)],
    ['retired', /\b(?:retired|pensioner)\b/iu.test(role)],
    ['student', /\b(?:student|pupil|apprentice|trainee)\b/iu.test(role)],
    ['very_young', age < 24],
    ['young', age < 35],
    ['older', age >= 50],
    ['partnered', partnered && !parted],
    ['alone', parted && !partnered],
    [
      'parent',
      /\b(?:sons?|daughters?|children|kids|child)\b/iu.test(home) && !/\b(?:no|without) children/iu.test(home),
    ],
    ['patient', /\b(?:patient|history[- ]taking|symptoms?|triage)\b/iu.test(talk)],
  ]
  return new Set(traits.flatMap(([trait, holds]) => (holds ? [trait] : [])))
}

/** Roles that handle a firm's money. */
const speaksForFirm =
  /\b(?:manager|director|owner|buyer|head|chief|procurement|principal|founder|supervisor|treasurer|purchas\p{L}+|superintendent|administrator|executive)\b/iu

/** For documents without a date. */
const usualYear = 2025

function yearOf({ facts, general_info: { title } }: Template): number {
  const named = [title, ...facts.map(({ text }) => text)].flatMap((text) => text.match(/\b20[0-4]\d\b/g) ?? [])
  return Math.max(usualYear, ...named.map(Number).filter((year) => year <= usualYear + 2))
}

/** Two leading figures, as people name sums. */
function rounded(sum: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(sum)) - 1)
  return Math.max(1, Math.round(sum / step) * step)
}

function asMoney(sum: number, currency: Country['currency'], language: string): string {
  const english = /^en\b/i.test(language)
  const figure = sum.toLocaleString(currency?.code === 'INR' ? 'en-IN' : english ? 'en-GB' : language)
  if (!currency) return figure
  const { symbol, code } = currency
  if (!english || symbolBehind.has(code)) return `${figure} ${symbol}`
  return /\p{L}{2}$/u.test(symbol) ? `${symbol} ${figure}` : `${symbol}${figure}`
}

const symbolBehind: ReadonlySet<string> = new Set('PLN CZK HUF SEK NOK DKK ISK RON VND UAH'.split(' '))
