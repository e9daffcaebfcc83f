import { derivedOnce } from '../persona/derived-once.ts'
import type { Persona } from '../persona/persona.ts'
import { checkPrompt, type PromptCheck } from './check-prompt.ts'
import { systemPrompt } from './system-prompt.ts'

/** A generated persona, the prompt made from it, and the proof that nothing got lost. */
export interface BuiltPersona {
  readonly persona: Persona
  readonly system_prompt: string
  readonly prompt_check: PromptCheck
}

/** @returns the persona with its prompt and the check of it; the persona that is returned is the one the prompt is made from. */
export function withPrompt(persona: Persona): BuiltPersona {
  return { persona, system_prompt: systemPrompt(persona), prompt_check: proofOf(persona) }
}

const proofOf = derivedOnce((persona) => checkPrompt(persona, systemPrompt(persona)))
