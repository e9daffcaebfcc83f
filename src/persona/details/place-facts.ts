import { upperStart } from '../../language/upper-start.ts'
import { words } from '../../language/text.ts'
import type { Fact } from '../../scenario/template.ts'
import { categoryLibrary } from '../categories.ts'
import type { Category } from '../category.ts'
import { belongsFrom, evidenceFor } from '../category-evidence.ts'
import { nameWords } from '../invent/names.ts'
import type { DetailValue } from '../persona.ts'
import type { WriteDetailsInput } from '../write-details.ts'
import { isBackground, isStageDirection } from './background.ts'
import { answers } from './field-answers.ts'
import { shows } from './statement-features.ts'

/** A statement in the field it answers. */
export interface Placed {
  readonly fact: number
  readonly field: string
  readonly score: number
}

/**
 * Gives every statement that describes person or matter to the category and field it answers best. Each writer computes
 * the same for all categories of the persona, so that what one takes the others leave.
 * @returns the statements of this writer's category, in the order of the document
 */
export function placeFacts(input: WriteDetailsInput): Placed[] {
  const { offers, own } = placementOf(input)
  const mine = own.get(input.category.name) ?? []
  return withFollowing(input, [...mine, ...borrowed(input, offers, own)], own).toSorted((a, b) => a.fact - b.fact)
}

interface Placement {
  readonly offers: readonly { readonly fact: number; readonly places: readonly Place[] }[]
  readonly own: ReadonlyMap<string, readonly Placed[]>
}

/** The writers of one persona ask one after the other for the same placement. */
const placements = new WeakMap<readonly Fact[], Map<string, Placement>>()

function placementOf(input: WriteDetailsInput): Placement {
  const categories = categoriesOf(input)
  const key = categories.map(({ name }) => name).join(' ')
  const ofFacts = placements.get(input.base.facts) ?? new Map<string, Placement>()
  placements.set(input.base.facts, ofFacts)
  const known = ofFacts.get(key) ?? place(input, categories)
  ofFacts.set(key, known)
  return known
}

function place(input: WriteDetailsInput, categories: readonly Category[]): Placement {
  const offers = candidates(input).map((fact) => ({ fact, places: placesFor(fact, categories, input) }))
  const own = new Map<string, Placed[]>(categories.map(({ name }) => [name, []]))
  for (const { fact, places } of offers) {
    const [best] = places
    if (best) own.get(best.category)?.push({ fact, field: best.field, score: best.score })
  }
  followUps(input, own)
  return { offers, own }
}

interface Place {
  readonly category: string
  readonly field: string
  readonly score: number
  readonly fits: number // how well the field is answered
}

function categoriesOf({ category, others }: WriteDetailsInput): Category[] {
  const known = categoryLibrary.filter(({ name }) => name === category.name || others.includes(name))
  return known.includes(category) ? known : [...known.filter(({ name }) => name !== category.name), category]
}

function candidates({ base, template }: WriteDetailsInput): number[] {
  const objections = texts(base.archetype_specific_data.objection_library)
  return base.facts.flatMap(({ text, about }, fact) => {
    const objects = objections.some((objection) => text.includes(objection))
    const isOffered = about === 'subject' && offered.test(text)
    return about !== 'learner' &&
      !objects &&
      !isOffered &&
      words(text).length >= 3 &&
      isBackground(text, template, base)
      ? [fact]
      : []
  })
}

/** What the other side brings along is no part of the persona's life. */
const offered = /^\W*(?:what )?(?:the )?(?:learner|trainee|other person|you) (?:offers?|brings?|sells?|proposes?)\b/iu

function texts(value: DetailValue | undefined): string[] {
  return Array.isArray(value)
    ? value.flatMap((item) => (typeof item === 'string' ? [item.replace(/^["“„«\s]+|["”»“.\s]+$/gu, '')] : []))
    : []
}

/** What a heading in the document announces; the statements under it belong there before elsewhere. */
const announced: readonly (readonly [heading: RegExp, category: string])[] = [
  [/\b(?:money|finances?|budget|costs?|geld|argent|dinero)\b/iu, 'financial_context'],
  [/\b(?:family|household|home life|famille|familia|familie)\b/iu, 'family_context'],
  [/\b(?:health|medical|history of|symptoms?|complaints?|santé|salud|gesundheit)\b/iu, 'health_context'],
  [/\b(?:worr(?:y|ies)|fears?|anxiet\p{L}+|craintes?|miedos?|sorgen|ängste)\b/iu, 'anxiety_factors'],
  [
    /\b(?:decides?|decision|criteri\p{L}+|wants|demande|verlangt|pide|quiere|must (?:have|keep)|can move|conditions|critères|criterios|kriterien)\b/iu,
    'decision_criteria',
  ],
  [/\b(?:feelings?|feels|emotions?|mood|ressent|sentimientos|gefühle?)\b/iu, 'emotional_state'],
  [/\b(?:representatives|reps|sellers|sales people|vendors|dealers)\b/iu, 'sales_rep_history'],
  [/\b(?:relations(?:hips)?|team|colleagues|équipe|equipo)\b/iu, 'work_relationships'],
  [/\b(?:incident|what happened|event|vorfall|incidente|faits)\b/iu, 'incident_context'],
  [/\b(?:work|job|practice|business|beruf|métier|trabajo)\b/iu, 'professional_context'],
]
const heading = /^\W*(\p{L}[^:.;,"“”«»!?]{0,45}):\s/u

/**
 * @returns the statement without a heading of one or two words, or a question, that only names its kind ("Money:", "How she
 * decides:"): the category says that already
 */
export function withoutKind(text: string): string {
  const found = heading.exec(text)
  const label = found?.[1] ?? ''
  const names = words(label).length <= 2 || /^(?:what|how|why|experience|history|ce qu|lo que|was )/iu.test(label)
  const rest = text.slice(found?.[0].length ?? 0)
  if (!found || !names || words(rest).length < 2 || !announced.some(([sign]) => sign.test(label))) return text
  return upperStart(rest)
}

/** @returns how much the heading over a statement speaks for a category: its own heading more than one shortly before. */
function announcement(fact: number, category: string, { base }: WriteDetailsInput): number {
  for (let at = fact; at >= Math.max(0, fact - 2); at--) {
    const found = heading.exec(base.facts[at]?.text ?? '')?.[1]
    if (!found) continue
    const named = announced.find(([sign]) => sign.test(found))?.[1]
    return named === category ? (at === fact ? 0.8 : 0.3) : 0
  }
  return 0
}

/** A statement that says so much of a category finds a place there even where none of its fields asks for it. */
const clearly = 0.7

function placesFor(fact: number, categories: readonly Category[], input: WriteDetailsInput): Place[] {
  const { base, template } = input
  // What answers a field is known best for English; in other languages the category's own words have to do.
  const english = /^en\b/i.test(template.general_info.language)
  const text = base.facts[fact]?.text ?? ''
  const bare = withoutOwnName(text, base.name)
  return categories
    .flatMap((category): Place[] => {
      const evidence = evidenceFor(category, base.facts, categoryLibrary).find((one) => one.fact === fact)
      if (evidence?.dismisses) return []
      const strength = (evidence?.strength ?? 0) + announcement(fact, category.name, input)
      const fields = category.example_fields
        .map((field) => ({ field, fits: answers(field, bare) }))
        .filter(({ fits }) => fits > 0)
        .toSorted((a, b) => b.fits - a.fits)
      const [best] = fields
      if (best && (strength >= belongsFrom || (strength > 0.2 && best.fits >= 1.5) || best.fits >= 2.5))
        return [{ category: category.name, field: best.field, score: strength + best.fits * 0.6, fits: best.fits }]
      if (
        strength >= (english ? clearly : belongsFrom) &&
        (!english || announcement(fact, category.name, input) > 0 || fitsUnnamed(category.name, text))
      )
        return [{ category: category.name, field: spareField(category.name), score: strength - 0.3, fits: 0 }]
      return []
    })
    .toSorted((a, b) => b.score - a.score)
}

/** Sentences about the persona by name are about "them", sentences about other names are not. */
function withoutOwnName(text: string, name: string | null): string {
  const own = new Set(nameWords(name ?? ''))
  return text.replace(/^(?:\p{Lu}[\p{L}’'-]*\.? ){1,3}/u, (start) =>
    nameWords(start).some((word) => own.has(word)) ? 'They ' : start,
  )
}

/** Where no field asks for a statement, feelings and fears still have to be felt and conditions to be conditions. */
function fitsUnnamed(category: string, text: string): boolean {
  if (category === 'emotional_state') return shows(text, 'feeling')
  if (category === 'family_context') return shows(text, 'kin')
  if (category === 'financial_context') return shows(text, 'money')
  return !['lifestyle_context', 'anxiety_factors', 'social_context'].includes(category)
}

function spareField(category: string): string {
  const kind = category.split('_').slice(0, -1).join('_') || category
  return `${kind}_background`
}

/** A category that keeps fewer statements than this to itself asks for some that others keep as well. */
const enough = 2

/** Nothing stands in more than two categories, and a second time only where it truly answers a field. */
function borrowed(
  { category }: WriteDetailsInput,
  offers: readonly { fact: number; places: readonly Place[] }[],
  own: ReadonlyMap<string, readonly Placed[]>,
): Placed[] {
  const lent = new Set<number>()
  for (const [name, kept] of own) {
    const wanted = offers
      .flatMap(({ fact, places }) => {
        const place = places.slice(1).find((one) => one.category === name && one.fits >= 1)
        return place && !lent.has(fact) ? [{ fact, field: place.field, score: place.score }] : []
      })
      .toSorted((a, b) => b.score - a.score)
      .slice(0, Math.max(0, enough - kept.length))
    for (const { fact } of wanted) lent.add(fact)
    if (name === category.name) return wanted
  }
  return []
}

/** "It was never entered", "He will not say so first": without the statement before it, it says nothing. */
const leansOnBefore =
  /^(?:but |and )?(?:it|that|this|these|those|the (?:first|second|third|last|other) one|he (?:knows|says|does|will)|she (?:knows|says|does|will))\b(?![^.]*\b(?:if|when)\b)|\b(?:say|says|gave|tell|told|know|knows|show|shows|admit|kept|did|do|mention) (?:it|so|them|that)\b/iu

/** "Nothing today.": so short a statement is understood beside the one before it only. */
const mostWordsOfScrap = 4

const saysSoThemselves = /\bsays so (?:him|her|them)sel(?:f|ves)\b/iu

/** Statements that lean on the one before follow it into its field, unless they have found a better place themselves. */
function followUps({ base, template }: WriteDetailsInput, own: Map<string, Placed[]>): void {
  const placeOf = new Map([...own].flatMap(([name, kept]) => kept.map((one) => [one.fact, { name, ...one }] as const)))
  for (const [fact, { text, about }] of base.facts.entries()) {
    const before = placeOf.get(fact - 1)
    const known = placeOf.get(fact)
    if (!before || (known && known.score >= 1) || about === 'learner') continue
    if (!leansOnBefore.test(text) && words(text).length > mostWordsOfScrap) continue
    if (isStageDirection(text, template.context_overview.learner_role) || saysSoThemselves.test(text)) continue
    if (known)
      own.set(
        known.name,
        (own.get(known.name) ?? []).filter((one) => one.fact !== fact),
      )
    const placed = { fact, field: before.field, score: Math.max(0.4, before.score - 0.6) }
    own.get(before.name)?.push(placed)
    placeOf.set(fact, { name: before.name, ...placed })
  }
}

/** An event is told in several sentences: those in the past tense that directly follow a clear one belong to it. */
function withFollowing(
  { category, base, template }: WriteDetailsInput,
  placed: readonly Placed[],
  own: ReadonlyMap<string, readonly Placed[]>,
): Placed[] {
  if (category.name !== 'incident_context') return [...placed]
  const taken = new Set([...own.values()].flat().map(({ fact }) => fact))
  const followed = [...placed]
  for (const { fact, score } of placed.filter((one) => one.score >= 1)) {
    for (let next = fact + 1; next <= fact + 4; next++) {
      const following = base.facts[next]
      if (!following || following.about === 'learner' || !shows(following.text, 'past')) break
      if (!isBackground(following.text, template, base)) break
      if (!taken.has(next)) followed.push({ fact: next, field: 'what_happened', score: score - 0.5 })
      taken.add(next)
    }
  }
  return followed
}
