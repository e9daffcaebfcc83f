import { reach, searchable } from '../language/reach.ts'
import type { Persona } from '../persona/persona.ts'
import { inWords, leaves } from '../persona/statements.ts'

/**
 * One category, told to the character: the paragraph that was written for it, then what the paragraph leaves out. A
 * category without a paragraph (an older document, or one whose fields a trainer changed) is told from its fields.
 */
export function narrativeOf(persona: Persona, category: string): string {
  const paragraph = persona.narratives?.[category]?.trim() ?? ''
  const told = searchable(paragraph)
  const untold = leaves('', persona.detail_categories[category] ?? {}).filter(({ text }) => reach(text, told) < toldEnough)
  const rest = untold.map(({ id, text }) => fieldAsSentence(id, text)).join(' ')
  return [paragraph, rest].filter(Boolean).join(paragraph && rest ? '\nTo be exact: ' : '')
}

/** A value counts as told when at least this share of its content words, and every number, stands nearby in the paragraph. */
const toldEnough = 0.85

function fieldAsSentence(path: string, value: string): string {
  const field = inWords(path.replace(/\.\d+$/, '').replaceAll('.', ', '))
  const sentence = `Your ${field}: ${value}`
  return /[.!?…]["”»]?$/.test(sentence) ? sentence : `${sentence}.`
}
