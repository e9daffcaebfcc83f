import { readPersona } from './api.js'

/** Personas this page has seen, so that going on after a generation asks nothing again. */
const known = new Map()

/** @param built `{ persona, system_prompt, prompt_check }` */
export function rememberPersona(built) {
  known.set(built.persona.id, built)
}

/** @returns the same, from here or from the server */
export async function knownPersona(id) {
  if (!known.has(id)) rememberPersona(await readPersona(id))
  return known.get(id)
}
