import { upperStart } from '../language/upper-start.ts'
import { restate, type Who } from '../language/perspective.ts'
import { sentences, words } from '../language/text.ts'
import { definitionFor } from './base-persona.ts'
import { categoryLibrary } from './categories.ts'
import { belongsFrom, evidenceFor } from './category-evidence.ts'
import { arrangeFacts, type Field, spreadOut } from './details/arrange-facts.ts'
import { type Brief, briefFields, briefly, timeIn } from './details/brief-values.ts'
import { completions } from './details/complete-fields.ts'
import { answers } from './details/field-answers.ts'
import { knownFields } from './details/known-fields.ts'
import { paragraphOf, type Told } from './details/paragraph.ts'
import { placeFacts, withoutKind } from './details/place-facts.ts'
import { tellTo, withoutIntroduction, withoutSharedLabels } from './details/tell.ts'
import { isAtWork } from './invent/identity.ts'
import { labelOf } from './statements.ts'
import type { CategoryDetails, WriteDetailsInput } from './write-details.ts'

/** How many fields a category has (source: CONTRACT.md section 6), and how many one writes without need for more. */
const fewest = 5
const usual = 6
/** A category full of statements still gets so many particulars of its own, as long as it has room. */
const leastInvented = 2
const most = 10

/**
 * Writes one category: first the statements of the document that answer its fields, close to their wording, then what is
 * settled for all writers, then particulars of a life that no statement touches.
 * @returns 5 to 10 fields and a paragraph of at most 90 words; the same seed gives the same text
 */
export function writeDetailsByRules(input: WriteDetailsInput): CategoryDetails {
  const { base, category } = input
  const texts = withoutSharedLabels(base.facts).map((text) => withoutIntroduction(withoutKind(text), base))
  const stated = arrangeFacts(category.example_fields, texts, placeFacts(input))
  const brief = briefOf(input, stated)
  const settled = settledFields(input, [...stated, ...brief])
  const wished = wishedFields(input, [...stated, ...brief, ...settled])
  const own = [...stated, ...brief, ...settled, ...wished]
  const wanted = Math.max(0, usual - own.length, own.length >= 8 ? 0 : leastInvented)
  const invented = completions(input, own).slice(0, wanted)
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
  return fields.filter(({ told, facts }) => facts.length > 0 || !told || paragraph.includes(told) || spare-- <= 0)
}

/** Fields that want a word or a clause, filled from the statements even where the whole sentence stands elsewhere. */
function briefOf(input: WriteDetailsInput, stated: readonly Field[]): Field[] {
  const open = input.category.example_fields.filter((field) => !stated.some((one) => one.field === field))
  return open.flatMap((field): Field[] => {
    const found = briefFor(field, input, stated)
    if (!found || stated.some(({ value }) => value.includes(found.value) && words(found.value).length > 2)) return []
    const facts = found.fact ?? input.base.facts.findIndex(({ text }) => text.includes(found.value))
    return [
      {
        field,
        value: upperStart(found.value),
        facts: facts < 0 ? [] : [facts],
        told: toldBriefly(field, found.value, input),
      },
    ]
  })
}

function briefFor(field: string, { base, category }: WriteDetailsInput, stated: readonly Field[]): Brief | null {
  if (field === 'when_it_happened') {
    const ofEvent = stated.find((one) => one.field === 'what_happened')?.facts ?? []
    const dated = ofEvent.find((fact) => timeIn(base.facts[fact]?.text ?? '') !== null)
    return dated === undefined ? null : { value: timeIn(base.facts[dated]?.text ?? '') ?? '', fact: dated }
  }
  const subject = briefFields[field]
  // The organisation around a customer is not the customer's own.
  return subject && (category.name !== 'organizational_context' || isAtWork(base.role)) ? briefly(subject, base) : null
}

function toldBriefly(field: string, value: string, input: WriteDetailsInput): string {
  if (!/^en\b/i.test(input.template.general_info.language)) return value
  if (/^(?:un|re)?married|^(?:divorced|widowed|separated|engaged|single)\b/iu.test(value)) return `You are ${value}.`
  if (/^widow/iu.test(value)) return `You are a ${value}.`
  if (/^\p{N}+ years in\b/u.test(value)) return `You have ${value}.`
  const told = restate(upperStart(value), whoOf(input), 'you')
  if (told && /^Your?\b/u.test(told)) return `${told.replace(/\.$/u, '')}.`
  return `${labelOf(field)}: ${value}.`
}

/** Statements are worded for the gender of the document, even where the trainer asked for another one. */
function whoOf({ template, base, request }: WriteDetailsInput): Who {
  return { name: base.name, gender: definitionFor(template, request.mode).definition.gender ?? base.gender }
}

/** What the backbone settles in a field of this category, unless a statement already fills it. */
function settledFields(input: WriteDetailsInput, filled: readonly Field[]): Field[] {
  const { category, backbone } = input
  return category.example_fields.flatMap((field): Field[] => {
    const subject = field === 'who_was_involved' ? undefined : briefFields[field]
    const value = backbone[field] ?? (subject ? backbone[subject] : undefined)
    if (!value || filled.some((one) => one.field === field || one.value.includes(value))) return []
    return [{ field, value, facts: [], told: toldBriefly(field, value, input) }]
  })
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
  const fieldOfWish = (text: string): string =>
    category.example_fields.toSorted((a, b) => answers(b, text) - answers(a, text))[0] ?? 'wish'
  return arrangeFacts(
    category.example_fields,
    wishes.map(({ text }) => text),
    wished.map(({ fact, strength }) => ({ fact, field: fieldOfWish(wishes[fact]?.text ?? ''), score: strength })),
  )
    .filter(({ field }) => !used.has(field) && !contradicted.has(field))
    .map(({ field, value }) => ({ field, value, facts: [] }))
    .slice(0, 2)
}

function toldInOrder(input: WriteDetailsInput, fields: readonly Field[], texts: readonly string[]): Told[] {
  const who = whoOf(input)
  const factsTold = new Set<number>()
  return fields.flatMap((field): Told[] => {
    if (field.told !== undefined) {
      const isStated = field.facts.length > 0
      return [{ text: field.told, rank: isStated ? 2.5 : 1, order: isStated ? (field.facts[0] ?? 0) - 0.5 : 10_000 }]
    }
    // What is known of scene and person anyway stands elsewhere in the prompt.
    if (field.facts.length === 0) return [{ text: asSentence(field), rank: field.known ? 0 : 2, order: 10_000 }]
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
  return words(value).length > 4 ? value : `${labelOf(field)}: ${value}`
}
