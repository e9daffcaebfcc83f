import { factsKnownToPersona, type Template } from '../scenario/template.ts'
import type { StepRecord, StepRunner } from '../step.ts'
import type { BasePersona } from './base-persona.ts'
import { seedOf } from './build-persona.ts'
import type { Category } from './category.ts'
import { checkConsistency } from './consistency.ts'
import { provenanceOfDetails } from './details-provenance.ts'
import type { Persona, PersonaRequest, Provenance, Rewriting } from './persona.ts'
import { inWords, leaves } from './statements.ts'
import { type CategoryDetails, type RestOfPerson, writeDetails } from './write-details.ts'

/** What a trainer may ask of the new text. Without a `variation_id` each rewriting is a variation of its own. */
export type RewriteRequest = Pick<PersonaRequest, 'custom_prompt' | 'variation_id'>

/** One category, written anew for a person who is otherwise settled. */
export interface RewrittenCategory {
  readonly name: string
  readonly details: CategoryDetails
  readonly provenance: Readonly<Record<string, Provenance>>
  readonly source: 'model' | 'rules'
  readonly mended: readonly string[]
  readonly rewriting: Rewriting
  readonly steps: readonly StepRecord[]
}

/**
 * Writes one category of a persona anew, with the person as they are by now: their identity, the facts they know, what was
 * settled for all writers and what the other categories say.
 * @param template the scenario as it is by now, which may have been edited since
 * @param library where the category is described; one that was taken out of it since is known by the persona's own fields
 */
export async function rewriteCategory(
  template: Template,
  persona: Persona,
  name: string,
  asked: RewriteRequest,
  { run, library }: { readonly run: StepRunner; readonly library: readonly Category[] },
): Promise<RewrittenCategory> {
  const rewriting = rewritingOf(persona, name, asked)
  const request = requestOf(persona, rewriting)
  const base = baseOf(template, persona)
  const backbone = persona.generation_metadata.backbone ?? {}
  const category = library.find((one) => one.name === name) ?? knownByFields(persona, name)
  const others = persona.detail_categories_included.filter((other) => other !== name)
  const rest = restOf(persona, others)
  const seed = seedOf(template, request)
  const input = { template, base, backbone, category, others, request, seed, rest }
  const { value, source } = await run(writeDetails, input, name)
  const { details, mended } = checkConsistency(new Map([[name, value]]), base, backbone, rest.told)
  const checked = details.get(name) ?? value
  return {
    name,
    details: checked,
    provenance: provenanceOfDetails([[name, checked]], base.facts, new Map([[name, source]])),
    source,
    mended,
    rewriting,
    steps: [...run.records],
  }
}

/** @returns the persona with the new text of that category; everything else, other edits meanwhile included, is as it was */
export function withRewritten(persona: Persona, written: RewrittenCategory): Persona {
  const { name, details, provenance, source, mended, rewriting, steps } = written
  const path = `detail_categories.${name}.`
  const before = persona.generation_metadata
  return {
    ...persona,
    detail_categories: {
      ...persona.detail_categories,
      [name]: Object.fromEntries(details.fields.map(({ field, value }) => [field, value])),
    },
    narratives: { ...persona.narratives, [name]: details.paragraph },
    provenance: {
      ...Object.fromEntries(Object.entries(persona.provenance ?? {}).filter(([key]) => !key.startsWith(path))),
      ...provenance,
    },
    generation_metadata: {
      ...before,
      ...(source === 'model' ? { engine: source } : {}),
      steps: [...(before.steps ?? []), ...steps],
      mended: [...(before.mended ?? []).filter((note) => !note.startsWith(`${name}: `)), ...mended],
      rewritten: [...(before.rewritten ?? []), rewriting],
    },
  }
}

function rewritingOf(persona: Persona, category: string, asked: RewriteRequest): Rewriting {
  const { rewritten = [], variation_id, custom_prompt } = persona.generation_metadata
  const times = rewritten.filter((one) => one.category === category).length + 1
  return {
    category,
    variation_id: asked.variation_id ?? `${variation_id ?? ''}/${category}/${times}`,
    custom_prompt: asked.custom_prompt ?? custom_prompt ?? null,
  }
}

function requestOf({ mode, persona_type }: Persona, { variation_id, custom_prompt }: Rewriting): PersonaRequest {
  return {
    mode,
    persona_type,
    ...(custom_prompt === null ? {} : { custom_prompt }),
    ...(variation_id === null ? {} : { variation_id }),
  }
}

/** The person as they are by now. Facts are those the persona was made with: the other categories repeat these. */
function baseOf(template: Template, persona: Persona): BasePersona {
  const { name, age, gender, role, description, location, archetype, archetype_confidence } = persona
  const { archetype_specific_data, scene = {}, knowledge = [], provenance = {}, generation_metadata } = persona
  const facts = persona.facts ?? (persona.mode === 'learn_mode' ? [] : factsKnownToPersona(template))
  const gaps = generation_metadata.filled_in ?? []
  const identity = { name, age, gender, role, description, location, archetype, archetype_confidence }
  return { ...identity, archetype_specific_data, scene, facts, knowledge, provenance, gaps }
}

function restOf(persona: Persona, others: readonly string[]): RestOfPerson {
  const { seed, variation_id, custom_prompt } = persona.generation_metadata
  const request = {
    mode: persona.mode,
    variation_id: variation_id ?? undefined,
    custom_prompt: custom_prompt ?? undefined,
  }
  return {
    told: others.flatMap((category) =>
      leaves('', persona.detail_categories[category] ?? {}).map(({ id, text }) => ({
        category,
        field: id,
        value: text,
      })),
    ),
    seed: seed ?? seedOf(persona, request), // older personas do not tell it
  }
}

function knownByFields(persona: Persona, name: string): Category {
  return {
    name,
    description: `What is to be said of this person's ${inWords(name)}.`,
    relevant_when: 'it was chosen for this person.',
    example_fields: Object.keys(persona.detail_categories[name] ?? {}),
    cues: [],
  }
}
