import { setAsideOrders, warningOf } from '../scenario/set-aside-orders.ts'
import type { Persona, PersonaRequest } from './persona.ts'

/**
 * A trainer's wish (`custom_prompt`) steers the details; what it says to the machine instead is no part of it.
 * @returns the request without such sentences, and a remark for the trainer on each
 */
export function wishWithoutOrders(
  request: PersonaRequest,
  isOrder: (sentence: string) => boolean,
): { request: PersonaRequest; warnings: string[] } {
  if (request.custom_prompt === undefined) return { request, warnings: [] }
  const { text, orders } = setAsideOrders(request.custom_prompt, isOrder)
  if (orders.length === 0) return { request, warnings: [] }
  const { custom_prompt: _, ...rest } = request
  const kept = text.replace(/\s+/g, ' ').trim()
  return { request: kept === '' ? rest : { ...rest, custom_prompt: kept }, warnings: orders.map(warningOf) }
}

/** @returns the persona with the wish as it was made, beside what was left out of it */
export function withWarnings(persona: Persona, { custom_prompt }: PersonaRequest, warnings: string[]): Persona {
  return {
    ...persona,
    generation_metadata: { ...persona.generation_metadata, custom_prompt: custom_prompt ?? null, warnings },
  }
}

/** @returns the persona with remarks on a later wish beside the earlier ones */
export function withMoreWarnings(persona: Persona, warnings: readonly string[]): Persona {
  if (warnings.length === 0) return persona
  const known = persona.generation_metadata.warnings ?? []
  return {
    ...persona,
    generation_metadata: { ...persona.generation_metadata, warnings: [...new Set([...known, ...warnings])] },
  }
}
