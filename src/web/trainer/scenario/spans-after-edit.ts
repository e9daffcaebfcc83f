import type { Fact, Span, Template } from '../../../scenario/template.ts'
import { valueAt } from '../paths.ts'

type Spans = Readonly<Record<string, Span>>

/**
 * @returns the passages that still hold after an edit: a value that was changed no longer comes from its passage, and an
 * item of a list takes its passage along
 */
export function spansAfterEdit(saved: Template, edited: Template): Spans {
  const kept = Object.entries(saved.spans ?? {}).flatMap(([path, span]) => {
    const place = placeOf(path, saved, edited)
    return place === null ? [] : [[place, span] as const]
  })
  return Object.fromEntries(kept)
}

function placeOf(path: string, saved: Template, edited: Template): string | null {
  const [, list, item] = /^(.+)\.(\d+)$/.exec(path) ?? []
  const before = list === undefined ? null : valueAt(saved, list)
  const after = list === undefined ? null : valueAt(edited, list)
  if (Array.isArray(before) && Array.isArray(after)) {
    const at = after.indexOf(before[Number(item)])
    return at < 0 ? null : `${list}.${at}`
  }
  return JSON.stringify(valueAt(saved, path) ?? '') === JSON.stringify(valueAt(edited, path) ?? '') ? path : null
}

/** @returns the statements, without passage where somebody has put another statement in the place of what it says */
export function factsAfterEdit(saved: readonly Fact[], edited: readonly Fact[]): Fact[] {
  return edited.map((fact) => {
    if (!isReworded(fact, saved)) return fact
    const { span: _, ...own } = fact
    return own
  })
}

/** @returns true when a statement has a passage and does not stand like this with it in what is saved */
export function isReworded({ text, span }: Fact, saved: readonly Fact[]): boolean {
  if (!span) return false
  return !saved.some((one) => one.text === text && one.span?.start === span.start && one.span.end === span.end)
}
