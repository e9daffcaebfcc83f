import type { Fact, Span, Template } from '../../../scenario/template.ts'
import { spansAt } from '../document/highlight.ts'
import { valueAt } from '../paths.ts'
import type { Origin } from '../edit/value-field.tsx'
import { isReworded } from './spans-after-edit.ts'

/**
 * @param saved the template as the server has it
 * @param now as it stands in the form
 * @param text of the document; null when there is none
 * @returns where a value of a template comes from: a passage, nowhere, or the trainer's hands
 */
export function originInTemplate(saved: Template, now: Template, text: string | null) {
  return (path: string): Origin | null => {
    if (text === null) return null
    const value = valueAt(now, path)
    const known = spansAt(saved.spans, path)
    const spans = known.length > 0 ? known : wordForWord(value, text)
    if (JSON.stringify(value ?? '') !== JSON.stringify(valueAt(saved, path) ?? ''))
      return { words: spans.length > 0 ? 'changed; what the document says' : 'changed', spans }
    if (spans.length > 0) return { words: 'from the document', spans }
    return { words: isEmpty(value) ? 'not stated' : 'not stated in these words', spans }
  }
}

/** @returns where a statement comes from: its passage, or somebody's hands */
export function originOfFact(fact: Fact, saved: readonly Fact[]): Origin {
  if (!fact.span) return { words: 'without a passage in the document', spans: [] }
  return {
    words: isReworded(fact, saved) ? 'changed; what the document says' : 'from the document',
    spans: [fact.span],
  }
}

/** @returns every passage of a template, those of its facts too */
export function spansOfTemplate({ spans, facts }: Template) {
  return [...Object.values(spans ?? {}), ...facts.flatMap(({ span }) => span ?? [])]
}

/** What stands in the document as it is comes from there, even where the reading kept no passage. */
function wordForWord(value: unknown, text: string): Span[] {
  if (typeof value !== 'string' || value.length < 4) return []
  const start = text.indexOf(value)
  return start < 0 ? [] : [{ start, end: start + value.length, quote: value }]
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
