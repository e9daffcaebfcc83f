import { claimOf, contradiction } from '../../src/language/contradiction.ts'
import { reach, searchable } from '../../src/language/reach.ts'
import { sentences, words } from '../../src/language/text.ts'
import type { BuiltPersona } from '../../src/roleplay.ts'
import type { Template } from '../../src/scenario/template.ts'
import type { Gold } from './gold.ts'

/** How well one document was read, which categories were chosen and what of the gold facts reached the prompt. */
export interface Reading {
  readonly archetype: boolean
  readonly confidence: number // of the archetype, 0 to 1
  readonly fields: { readonly stated: number; readonly right: number; readonly misses: string[] }
  readonly categories: {
    readonly chosen: readonly string[]
    readonly required: number
    readonly found: number
    readonly missed: string[]
    readonly wrong: string[]
  }
  readonly bounds: boolean
  readonly prompt: { readonly ok: boolean; readonly tokens: number; readonly findings: string[] }
  readonly facts: {
    readonly all: number
    readonly reached: number
    readonly misses: string[]
    readonly contradicted: string[]
  }
}

/** @returns what was read and built, held against the labels */
export function measureReading(
  gold: Gold,
  template: Template,
  { persona, system_prompt, prompt_check }: BuiltPersona,
): Reading {
  const chosen = persona.detail_categories_included
  const counts = Object.values(persona.detail_categories).map((fields) => Object.keys(fields).length)
  return {
    archetype: gold.acceptable_archetypes.includes(persona.archetype),
    confidence: template.archetype_classification.confidence_score,
    fields: comparedFields(gold, template),
    categories: {
      chosen,
      required: gold.required.length,
      found: gold.required.filter((name) => chosen.includes(name)).length,
      missed: gold.required.filter((name) => !chosen.includes(name)),
      wrong: gold.wrong.filter((name) => chosen.includes(name)),
    },
    bounds: chosen.length >= 3 && chosen.length <= 8 && counts.every((count) => count >= 5 && count <= 10),
    prompt: {
      ok: prompt_check.ok,
      tokens: prompt_check.tokens,
      findings: prompt_check.findings.map(({ rule, message }) => `${rule}: ${message}`),
    },
    facts: comparedFacts(gold, system_prompt),
  }
}

function comparedFields(gold: Gold, template: Template): Reading['fields'] {
  const { name, age, gender, location } = template.persona_definitions.assess_mode_ai_bot
  const said = { name, age, gender, city: location }
  const same: Record<keyof typeof said, (wanted: string) => boolean> = {
    name: (wanted) => sameWords(wanted, name ?? ''),
    age: (wanted) => String(age) === wanted,
    gender: (wanted) => gender?.toLowerCase() === wanted,
    city: (wanted) =>
      wanted.split(',').some((part) => (location ?? '').toLowerCase().includes(part.trim().toLowerCase())),
  }
  const stated = (['name', 'age', 'gender', 'city'] as const).filter((field) => gold.persona[field] !== null)
  const misses = stated.filter((field) => !same[field](String(gold.persona[field])))
  return {
    stated: stated.length,
    right: stated.length - misses.length,
    misses: misses.map((field) => `${field}: ${String(said[field])} for ${String(gold.persona[field])}`),
  }
}

/** Titles may be missing or added: what counts is that all names of the shorter one are in the longer. */
function sameWords(wanted: string, said: string): boolean {
  const titles = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'mme', 'm', 'sra', 'sr', 'frau', 'herr'])
  const [a, b] = [wanted, said].map((text) => new Set(words(text).filter((word) => !titles.has(word))))
  return (
    a !== undefined &&
    b !== undefined &&
    b.size > 0 &&
    ([...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word)))
  )
}

/** Gold facts are in other words than the document; told in substance means 60 % of their content words near each other, and every number. */
const inSubstance = 0.6

function comparedFacts(gold: Gold, prompt: string): Reading['facts'] {
  const text = searchable(prompt)
  const claims = sentences(prompt).map((sentence) => ({ text: sentence.text, claim: claimOf(sentence.text) }))
  const misses = gold.facts.filter((fact) => reach(fact, text) < inSubstance)
  const contradicted = gold.facts.flatMap((fact) => {
    const stated = claimOf(fact)
    const against = claims.find(({ claim }) => contradiction(stated, claim))
    return against ? [`${fact} <> ${against.text}`] : []
  })
  return { all: gold.facts.length, reached: gold.facts.length - misses.length, misses, contradicted }
}
