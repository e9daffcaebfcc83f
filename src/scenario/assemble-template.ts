import type { RubricCriterion } from './rubric.ts'
import { createHash } from 'node:crypto'
import type { Extraction } from './extract-template.ts'
import { locateQuote } from './locate-quote.ts'
import { readMinutes } from './reading/talk/minutes.ts'
import { type Fact, PersonaDefinition, type ScenarioDocument, type Span, type Template } from './template.ts'

/**
 * Makes the template of an extraction, whichever engine wrote it, and finds each quote in the document again.
 *
 * A fact whose quote is not in the document is dropped. A value of character, scene or expert is kept without an entry
 * in `spans`, so that it counts as invented, not as stated. The same document and extraction give the same template.
 */
export function assembleTemplate(document: ScenarioDocument, extraction: Extraction): Template {
  const spans: Record<string, Span> = {}
  const find = (quote: string) => locateQuote(document.text, quote)
  const keep = (path: string, span: Span | null) => {
    if (span) spans[path] = span
  }
  const character = definitionOf('persona_definitions.assess_mode_ai_bot', extraction.character, find, keep)
  const expert = definitionOf('persona_definitions.learn_mode_ai_bot', extraction.expert, find, keep)
  const scene = sceneOf(extraction, find, keep)
  const length = readMinutes(document.text)
  if (length) keep('general_info.minutes', length.span)
  return {
    template_id: idOf(extraction.title, document.text),
    general_info: {
      title: extraction.title,
      domain: extraction.domain,
      purpose: scene.purpose ?? null,
      language: extraction.language,
      country: scene.country ?? null,
      ...(length ? { minutes: length.minutes } : {}),
    },
    context_overview: {
      summary: scene.summary ?? null,
      learner_role: scene.learner_role ?? null,
      learner_goal: scene.learner_goal ?? null,
      setting: scene.setting ?? null,
    },
    persona_definitions: { learn_mode_ai_bot: expertOrDefault(expert, extraction), assess_mode_ai_bot: character },
    archetype_classification: {
      primary_archetype: extraction.archetype.primary,
      confidence_score: extraction.archetype.confidence,
      alternatives: extraction.archetype.alternatives.map((other) => ({
        archetype: other.archetype,
        confidence_score: other.confidence,
      })),
      reason: extraction.archetype.reason,
    },
    rubric: extraction.rubric.length > 0 ? rubricOf(extraction.rubric) : null,
    facts: factsOf(extraction, find),
    knowledge: extraction.knowledge.length > 0 ? { points: extraction.knowledge.map((point) => point.text) } : null,
    spans,
  }
}

/** @returns the quotes of an extraction that do not stand in the document, in order and without repeats. */
export function unfoundQuotes(document: ScenarioDocument, extraction: Extraction): string[] {
  const quotes = [extraction.scene, extraction.character, extraction.expert, extraction.knowledge, extraction.facts]
    .flat()
    .map((one) => one.quote)
  return [...new Set(quotes)].filter((quote) => locateQuote(document.text, quote) === null)
}

type Find = (quote: string) => Span | null
type Keep = (path: string, span: Span | null) => void

/** The fields of which the template's own schema wants a list. */
const listFields: ReadonlySet<string> = new Set(
  Object.entries(PersonaDefinition.shape).flatMap(([field, schema]) => (schema.safeParse(['']).success ? [field] : [])),
)

function definitionOf(
  path: string,
  entries: readonly { field: string; value: string; quote: string }[],
  find: Find,
  keep: Keep,
): PersonaDefinition {
  const definition: Record<string, string | number | string[]> = {}
  for (const { field, value: raw, quote } of entries) {
    const value = raw.trim()
    if (value === '') continue
    if (listFields.has(field)) {
      const known = definition[field]
      const list = Array.isArray(known) ? known : []
      if (list.includes(value)) continue
      keep(`${path}.${field}.${list.length}`, find(quote))
      definition[field] = [...list, value]
    } else if (!(field in definition)) {
      const stated = field === 'sub_type' ? subTypeOf(value) : field === 'age' ? ageOf(value) : value
      if (stated === null) continue
      definition[field] = stated
      keep(`${path}.${field}`, find(quote))
    }
  }
  return definition
}

/** A number alone, or with "years", is a number; "about 50" and "in her thirties" stay words. */
function ageOf(value: string): string | number {
  const exact = /^(?:aged?\s+)?(\d{1,3})(?:[ -]?(?:years?(?:[ -]old)?|yrs?|ans|años|anos|jahre?))?\.?$/i.exec(value)
  return exact ? Number(exact[1]) : value
}

function subTypeOf(value: string): string | null {
  return /^(?:victim|perpetrator|bystander)$/i.test(value) ? value.toUpperCase() : null
}

function sceneOf(
  extraction: Extraction,
  find: Find,
  keep: Keep,
): Partial<Record<Extraction['scene'][number]['field'], string>> {
  const scene: Partial<Record<Extraction['scene'][number]['field'], string>> = {}
  for (const { field, value, quote } of extraction.scene) {
    if (scene[field] !== undefined || value.trim() === '') continue
    scene[field] = value.trim()
    const group = field === 'purpose' || field === 'country' ? 'general_info' : 'context_overview'
    keep(`${group}.${field}`, find(quote))
  }
  return scene
}

/** Learn mode always has somebody to ask: without an expert in the document, an unnamed one of its domain. */
function expertOrDefault(expert: PersonaDefinition, extraction: Extraction): PersonaDefinition {
  const field = extraction.domain.replaceAll('_', ' ')
  const withRole = { ...expert, role: expert.role ?? `experienced trainer for ${field}` }
  return withRole.description
    ? withRole
    : { ...withRole, description: `Teaches how to lead this conversation: ${extraction.title}.` }
}

function factsOf(extraction: Extraction, find: Find): Fact[] {
  return extraction.facts.flatMap((fact) => {
    const span = find(fact.quote)
    return span && fact.text.trim()
      ? [{ text: fact.text.trim(), about: fact.about, span, persona_knows: fact.persona_knows }]
      : []
  })
}

function rubricOf(criteria: Extraction['rubric']): RubricCriterion[] {
  const taken = new Set<string>()
  return criteria.map((criterion, index) => {
    const base = slug(criterion.name, '_') || `criterion_${index + 1}`
    const id = taken.has(base) ? `${base}_${index + 1}` : base
    taken.add(id)
    return { id, name: criterion.name, description: criterion.description, weight: criterion.weight }
  })
}

function idOf(title: string, text: string): string {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return `${slug(title, '-').slice(0, 60).replace(/-$/, '') || 'scenario'}-${digest}`
}

function slug(text: string, joint: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, joint)
    .replace(new RegExp(`^${joint}+|${joint}+$`, 'g'), '')
}
