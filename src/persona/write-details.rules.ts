import type { Who } from '../language/perspective.ts'
import { sentences, words } from '../language/text.ts'
import type { Fact } from '../scenario/template.ts'
import { definitionFor } from './base-persona.ts'
import { categoryLibrary } from './categories.ts'
import { belongsFrom, evidenceFor, type FactEvidence } from './category-evidence.ts'
import { arrangeFacts, type Field, spreadOut } from './details/arrange-facts.ts'
import { isBackground } from './details/background.ts'
import { completions } from './details/complete-fields.ts'
import { knownFields } from './details/known-fields.ts'
import { paragraphOf, type Told } from './details/paragraph.ts'
import { tellTo, withoutSharedLabels } from './details/tell.ts'
import type { CategoryDetails, WriteDetailsInput } from './write-details.ts'

/** How many fields a category has (source: CONTRACT.md section 6), and how many one writes without need for more. */
const fewest = 5
const usual = 6
const most = 10

/**
 * Writes one category: first every statement of the document that belongs to it, close to its wording, then what is
 * settled for all writers, then harmless completions that no statement touches.
 * @returns 5 to 10 fields and a paragraph of at most 90 words; the same seed gives the same text
 */
export function writeDetailsByRules(input: WriteDetailsInput): CategoryDetails {
  const { base, category, backbone } = input
  const texts = withoutSharedLabels(base.facts)
  const stated = arrangeFacts(category, texts, belongingFacts(input))
  const settled = settledFields(category.example_fields, backbone, stated)
  const wished = wishedFields(input, [...stated, ...settled])
  const own = [...stated, ...settled, ...wished]
  const invented = completions(input, own).slice(0, Math.max(0, usual - own.length))
  const apart = spreadOut(own, texts, fewest - invented.length)
  const known = knownFields(input, [...apart, ...invented]).slice(
    0,
    Math.max(0, fewest - apart.length - invented.length),
  )
  const fields = [...apart, ...invented, ...known].slice(0, most)
  const paragraph = paragraphOf(toldInOrder(input, fields, texts))
  return {
    fields: withoutUntold(fields, paragraph).map(({ field, value, facts }) => ({ field, value, facts: [...facts] })),
    paragraph,
  }
}

/** What was invented and then found no room in the paragraph is worth no field, unless the category needs the number. */
function withoutUntold(fields: readonly Field[], paragraph: string): Field[] {
  let spare = fields.length - fewest
  return fields.filter(({ told }) => !told || paragraph.includes(told) || spare-- <= 0)
}

function belongingFacts({ base, template, category, others }: WriteDetailsInput): { fact: number; strength: number }[] {
  const speaking = evidenceFor(category, base.facts, categoryLibrary).filter(({ fact, strength }) => {
    const { text, about } = base.facts[fact] ?? { text: '', about: 'learner' }
    return (
      strength >= belongsFrom && about !== 'learner' && words(text).length >= 3 && isBackground(text, template, base)
    )
  })
  const own = withoutBetterPlaced(speaking, base.facts, others)
  const belonging =
    own.length >= enoughOwn ? own : speaking.toSorted((a, b) => b.strength - a.strength).slice(0, enoughOwn)
  return category.name === 'incident_context'
    ? withWhatFollowed(base.facts, belonging).filter(({ fact }) =>
        isBackground(base.facts[fact]?.text ?? '', template, base),
      )
    : belonging
}

/** A category that keeps fewer statements than this to itself shares those of others. */
const enoughOwn = 3
/** A statement as clear as this may stand in two categories. */
const clearly = 1

/** The same sentence in every second category tires the reader: each stands where it says most, a clear one in a second place too. */
function withoutBetterPlaced(
  speaking: readonly FactEvidence[],
  facts: readonly Fact[],
  others: readonly string[],
): FactEvidence[] {
  const elsewhere = categoryLibrary
    .filter(({ name }) => others.includes(name))
    .map((other) => new Map(evidenceFor(other, facts, categoryLibrary).map(({ fact, strength }) => [fact, strength])))
  return speaking.filter(({ fact, strength }) => {
    const better = elsewhere.filter((strengths) => (strengths.get(fact) ?? 0) > strength).length
    return better === 0 || (better === 1 && strength >= clearly)
  })
}

/** An event is told in several sentences: those in the past tense that directly follow a clear one belong to it. */
function withWhatFollowed(
  facts: readonly Fact[],
  belonging: readonly { fact: number; strength: number }[],
): { fact: number; strength: number }[] {
  const told = new Map(belonging.map(({ fact, strength }) => [fact, strength]))
  for (const { fact, strength } of belonging) {
    if (strength < 1) continue
    for (let next = fact + 1; next <= fact + 5; next++) {
      const following = facts[next]
      if (
        !following ||
        following.about === 'learner' ||
        !pastTense.test(following.text) ||
        /^(?:if|when)\b/iu.test(following.text)
      )
        break
      if (!told.has(next)) told.set(next, belongsFrom)
    }
  }
  return [...told].map(([fact, strength]) => ({ fact, strength })).toSorted((a, b) => a.fact - b.fact)
}

const pastTense =
  /\b(?:was|were|had|did|said|told|left|went|came|took|gave|got|saw|heard|began|stood|fell|ran|rang|broke|lost|found|made|\p{L}{3,}ed|avait|était|devait|a (?:été|dit|pris|dû)|est venue?|ont|había|estaba|dijo|fue|hatte|war|wurde|sagte|kam)\b/iu

/** What the backbone settles in a field of this category, unless a statement already fills it. */
function settledFields(
  exampleFields: readonly string[],
  backbone: Readonly<Record<string, string>>,
  stated: readonly Field[],
): Field[] {
  const fields = Object.entries(backbone).flatMap(([key, value]) => {
    const name = exampleFields.find((field) => sameSubject(field, key))
    return name && !stated.some(({ field, value: told }) => field === name || told.includes(value))
      ? [{ field: name, value, facts: [] }]
      : []
  })
  return fields.filter(({ field }, at) => fields.findIndex((other) => other.field === field) === at)
}

const sameSubjects: Readonly<Record<string, string>> = {
  years_of_experience: 'years_experience',
  partner: 'spouse_details',
  household: 'living_situation',
  income: 'income_level',
  budget: 'budget_constraints',
  workplace: 'organization_type',
  key_people: 'who_was_involved',
}

function sameSubject(field: string, key: string): boolean {
  return field === key || sameSubjects[key] === field
}

/** What the trainer's own words say of this kind; orders about the task itself are not background. */
function wishedFields({ request, category, base }: WriteDetailsInput, taken: readonly Field[]): Field[] {
  const wishes = sentences(request.custom_prompt ?? '')
    .map(({ text }) => text)
    .filter(
      (text) =>
        words(text).length > 2 &&
        !/^\s*(?:please|make|let|give|use|ignore|act|pretend|write|generate|do|don['’]t|never|always|be)\b/iu.test(
          text,
        ),
    )
    .map((text) => ({ text, about: 'persona' as const }))
  const used = new Set(taken.map(({ field }) => field))
  const wished = evidenceFor(category, wishes, categoryLibrary).filter(({ strength }) => strength >= belongsFrom)
  const contradicted = new Set(base.gaps)
  return arrangeFacts(
    category,
    wishes.map(({ text }) => text),
    wished,
  )
    .filter(({ field }) => !used.has(field) && !contradicted.has(field))
    .map(({ field, value }) => ({ field, value, facts: [] }))
    .slice(0, 2)
}

function toldInOrder(
  { template, base, request }: WriteDetailsInput,
  fields: readonly Field[],
  texts: readonly string[],
): Told[] {
  // Statements are worded for the gender of the document, even where the trainer asked for another one.
  const who: Who = { name: base.name, gender: definitionFor(template, request.mode).definition.gender ?? base.gender }
  const factsTold = new Set<number>()
  return fields.flatMap((field): Told[] => {
    // What is known of scene and person anyway stands elsewhere in the prompt.
    if (field.facts.length === 0)
      return [{ text: field.told ?? asSentence(field), rank: field.known ? 0 : field.told ? 1 : 2, order: 10_000 }]
    return field.facts.flatMap((index) => {
      const text = texts[index]
      if (!text || factsTold.has(index)) return []
      factsTold.add(index)
      const restated = tellTo(text, who)
      return [
        {
          text: restated ?? text,
          rank: 3 + (field.strength ?? 0) - (restated === null || tellsOfOutside.test(restated) ? 0.8 : 0),
          order: index,
        },
      ]
    })
  })
}

/** Wording that speaks about the exercise, not to the persona. */
const tellsOfOutside = /\b(?:the learner|your client|the persona|the character|the actor|role-?player|simulated)\b/iu

function asSentence({ field, value }: Field): string {
  if (/^\d+ years\b/.test(value)) return `You have ${value}`
  const label = field.replaceAll('_', ' ')
  return words(value).length > 4 ? value : `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${value}`
}
