import type { Template } from '../scenario/template.ts'
import type { Provenance } from './persona.ts'

/** @returns where a value of the template came from: the document, with the passage if it is known, or a trainer's edit */
export function statedIn({ spans, edited }: Template, path: string): Provenance {
  return edited?.includes(path) ? { source: 'trainer' } : { source: 'document', span: spans?.[path] ?? null }
}
