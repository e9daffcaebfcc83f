import { useCallback, useEffect, useMemo, useState } from 'react'
import { tidied } from './field-value.ts'
import { changedPaths, type Path, withValueAt } from '../paths.ts'
import { rebased } from './rebased.ts'

/** A document while somebody edits it. */
export interface Draft<Document> {
  readonly value: Document
  readonly changed: readonly string[] // dotted paths
  readonly change: (path: Path, value: unknown) => void
  readonly replace: (next: (value: Document) => Document) => void
  readonly accept: (saved: Document, sent: Document) => void // after saving; what was changed since it was sent stays
  readonly discard: () => void
  readonly wasKept: boolean // changes of an earlier visit have come back
}

/**
 * Keeps changes in this tab until they are saved or thrown away, whatever happens to the view. They are kept together
 * with what they were made to: when something else is saved by now, the changes are made to that.
 */
export function useDraft<Document extends object>(key: string, saved: Document): Draft<Document> {
  const [{ value, wasKept }, setState] = useState(() => broughtBack(key, saved))
  const [base, setBase] = useState(saved)
  if (base !== saved) {
    setBase(saved)
    setState({ value: rebased(base, value, saved), wasKept })
  }
  const changed = useMemo(() => differences(saved, value), [saved, value])

  useEffect(() => {
    if (changed.length > 0) keep(key, { saved, value })
    else forgetDraft(key)
  }, [key, saved, value, changed])

  const replace = useCallback((next: (value: Document) => Document) => {
    setState((state) => ({ ...state, value: next(state.value) }))
  }, [])
  const change = useCallback(
    (path: Path, to: unknown) => replace((document) => withValueAt(document, path, to)),
    [replace],
  )
  const accept = useCallback((document: Document, sent: Document) => {
    setState((state) => ({ value: rebased(sent, state.value, document), wasKept: false }))
  }, [])
  const discard = useCallback(() => setState({ value: saved, wasKept: false }), [saved])
  return { value, changed, change, replace, accept, discard, wasKept: wasKept && changed.length > 0 }
}

const differences = (saved: unknown, value: unknown) => changedPaths(tidied(saved), tidied(value))

function broughtBack<Document>(key: string, saved: Document): { value: Document; wasKept: boolean } {
  try {
    const kept = JSON.parse(sessionStorage.getItem(`draft ${key}`) ?? 'null') as {
      saved: Document
      value: Document
    } | null
    if (kept) return { value: rebased(kept.saved, kept.value, saved), wasKept: true }
  } catch {
    // a browser without storage, or with something else in it, begins with what is saved
  }
  return { value: saved, wasKept: false }
}

function keep(key: string, state: object): void {
  try {
    sessionStorage.setItem(`draft ${key}`, JSON.stringify(state))
  } catch {
    // too large or not allowed: the changes then live as long as the view
  }
}

/** Drops what a tab has kept of changes that nobody can save any more. */
export function forgetDraft(key: string): void {
  try {
    sessionStorage.removeItem(`draft ${key}`)
  } catch {
    // there is nothing to forget then
  }
}
