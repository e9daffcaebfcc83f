import type { Persona } from '../src/persona/persona.ts'
import { leaves } from '../src/persona/statements.ts'

/** A value of a detail field as text, where it stands, and whether the document says it or somebody made it up. */
export interface DetailText {
  readonly path: string // `family_context.children`
  readonly text: string
  readonly invented: boolean
}

/** @returns every detail value of a persona, in the order of its categories */
export function detailTexts({ detail_categories, provenance }: Persona): DetailText[] {
  return Object.entries(detail_categories).flatMap(([category, fields]) =>
    Object.entries(fields).flatMap(([field, value]) =>
      leaves(`${category}.${field}`, value).map(({ id, text }) => ({
        path: id,
        text,
        invented: provenance?.[`detail_categories.${category}.${field}`]?.source !== 'document',
      })),
    ),
  )
}

/** @returns all reactions of a persona by their kind, in the order of the contract */
export function reactionsOf({ conversation_rules: { behavioral_triggers: triggers } }: Persona) {
  const { what_engages, what_frustrates, what_escalates, what_ends_conversation } = triggers
  return { what_engages, what_frustrates, what_escalates, what_ends_conversation }
}

/** @returns everything that is told of a person: who they are, details, paragraphs, rules of the talk, and the prompt */
export function allTexts({ persona, system_prompt }: { persona: Persona; system_prompt: string }): string[] {
  const { opening_behavior, opening_line, response_style } = persona.conversation_rules
  return [
    persona.role,
    persona.description,
    ...detailTexts(persona).map(({ text }) => text),
    ...Object.values(persona.narratives ?? {}),
    ...[opening_behavior, opening_line ?? '', response_style],
    ...Object.values(reactionsOf(persona)).flat(),
    ...Object.values(persona.generation_metadata.backbone ?? {}),
    system_prompt,
  ].filter((text) => text !== '')
}

/** @returns the share of two sets that they have in common (Jaccard), 1 when both are empty */
export function overlapOf(left: readonly string[], right: readonly string[]): number {
  const all = new Set([...left, ...right])
  return all.size === 0 ? 1 : [...all].filter((one) => left.includes(one) && right.includes(one)).length / all.size
}

/** @returns the numbers of a text as figures: `147.500`, `147,500` and `147 500` are the same, `2,35` is `2.35` */
export function figuresIn(text: string): string[] {
  return (text.match(/\d+(?:[.,:’' ]\d{3})+(?!\d)|\d+(?:[.,:]\d+)?/g) ?? []).map((figure) =>
    /^\d{1,3}(?:[.,’' ]\d{3})+$/.test(figure) ? figure.replace(/\D/g, '') : figure.replace(',', '.'),
  )
}
