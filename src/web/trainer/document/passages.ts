import type { Span } from '../../../scenario/template.ts'

/** The passages that the field under the pointer or the focus comes from; told to whoever shows the document. */
export interface Passages {
  readonly now: () => readonly Span[]
  readonly show: (spans: readonly Span[]) => void
  readonly subscribe: (heard: () => void) => () => void
}

export function createPassages(): Passages {
  let current: readonly Span[] = []
  const listeners = new Set<() => void>()
  return {
    now: () => current,
    show(spans) {
      if (isSame(current, spans)) return
      current = spans
      for (const heard of listeners) heard()
    },
    subscribe(heard) {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
  }
}

const isSame = (some: readonly Span[], others: readonly Span[]) =>
  some.length === others.length &&
  some.every(({ start, end }, at) => start === others[at]?.start && end === others[at]?.end)
