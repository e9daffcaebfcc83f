import type { Persona } from '../../persona/persona.ts'
import { promptSections } from '../../prompt/system-prompt.ts'

/** @returns the parts of the persona's prompt that tell how to behave: they must not be repeated, its facts may be. */
export function instructionTexts(persona: Persona): string[] {
  return promptSections(persona)
    .filter(({ id }) => id === 'archetype' || id === 'flow' || id === 'guardrails')
    .map(({ text }) => text)
}
