import type { Fact, Template } from './template.ts'

/** What a trainer may rewrite of what was read; the first parts of the dotted paths in `spans` and `edited`. */
const rewritable = ['general_info', 'context_overview', 'persona_definitions'] as const

/**
 * Takes a trainer's changes to what was read from a document. A changed value is the trainer's from then on: its path is
 * noted in `edited`, and the passage it was read from no longer speaks for it. The same holds for a statement.
 */
export function withTrainersEdit(before: Template, changed: Template): Template {
  const old = new Map(rewritable.flatMap((part) => values(part, before[part])))
  const touched = rewritable
    .flatMap((part) => values(part, changed[part]))
    .filter(([path, value]) => old.get(path) !== value)
    .map(([path]) => path)
  const edited = [...new Set([...(before.edited ?? []), ...touched])]
  const facts = withOwnPassages(before.facts, changed.facts)
  if (edited.length === 0) return { ...changed, facts }
  const spans = Object.entries(changed.spans ?? {}).filter(([path]) => !edited.includes(path))
  return { ...changed, facts, edited, spans: Object.fromEntries(spans) }
}

/** A passage speaks for a statement as it was read, wherever in the list that stands now. */
function withOwnPassages(read: readonly Fact[], facts: readonly Fact[]): Fact[] {
  const key = ({ text, span }: Fact) => JSON.stringify([text, span?.start, span?.end])
  const known = new Set(read.map(key))
  return facts.map((fact) => {
    if (!fact.span || known.has(key(fact))) return fact
    const { span: _span, ...own } = fact
    return own
  })
}

/** Paths as in `spans`: a list counts as one value. Empty values are as good as none. */
function values(path: string, value: unknown): [path: string, value: string][] {
  if (value === null || value === undefined || value === '') return []
  if (typeof value !== 'object' || Array.isArray(value)) return [[path, JSON.stringify(value)]]
  return Object.entries(value).flatMap(([key, inner]) => values(`${path}.${key}`, inner))
}
