import { restate, type Who } from '../language/perspective.ts'
import { partsOf, reach, type SearchableText, searchable, withoutNames } from '../language/reach.ts'
import type { Persona } from '../persona/persona.ts'
import { labelOf, leaves } from '../persona/statements.ts'

/**
 * One category, told to the character: the paragraph that was written for it, then what the paragraph leaves out. A
 * category without a paragraph (an older document, or one whose fields a trainer changed) is told from its fields.
 */
export function narrativeOf(persona: Persona, category: string): string {
  const paragraph = persona.narratives?.[category]?.trim() ?? ''
  const told = searchable(paragraph)
  const rest = leaves('', persona.detail_categories[category] ?? {}).flatMap(({ id, text }) => {
    const untold = partsOf(text).filter((part) => !isTold(part, told, persona))
    return untold.length > 0 ? [fieldInSentences(id, untold, persona)] : []
  })
  return [paragraph, rest.join(' ')].filter(Boolean).join(paragraph ? '\nTo be exact: ' : '')
}

/** A part counts as told when at least this share of its content words, and every number, stands nearby in the paragraph. */
const toldEnough = 0.85

/** The paragraph may say it in the document's words or in the words in which it is told to the person. */
function isTold(part: string, told: SearchableText, who: Who): boolean {
  const wordings = [withoutNames(part, who.name), restate(part, who, 'you') ?? part]
  return wordings.some((wording) => reach(wording, told) >= toldEnough)
}

/** Whole sentences are told to the character as they are; what is no sentence needs the field's name to be understood. */
function fieldInSentences(path: string, parts: readonly string[], who: Who): string {
  const field = labelOf(path.replace(/\.\d+$/, '').replaceAll('.', ', '))
  const told = parts.map((part) => ({ part, sentence: restate(part, who, 'you') }))
  const sentences = told.flatMap(({ sentence }) => (sentence ? [ended(sentence)] : []))
  const phrases = told.flatMap(({ part, sentence }) => (sentence ? [] : [part]))
  return [phrases.length > 0 ? ended(`${field}: ${phrases.join('; ')}`) : '', ...sentences].filter(Boolean).join(' ')
}

function ended(sentence: string): string {
  return /[.!?…]["”»]?$/.test(sentence) ? sentence : `${sentence}.`
}
