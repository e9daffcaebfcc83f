import { createContext, type ReactNode, useContext, useState } from 'react'
import type { Span } from '../../../scenario/template.ts'
import { createPassages, type Passages } from './passages.ts'

const Context = createContext<Passages | null>(null)

/** Joins the fields of a view with the document beside them. */
export function WithPassages({ children }: { readonly children: ReactNode }) {
  const [passages] = useState(createPassages)
  return <Context value={passages}>{children}</Context>
}

/** @returns null outside of a view with a document */
export const usePassages = () => useContext(Context)

/**
 * What has the focus inside shows its passages in the document; so does what is pointed at, while no field has the focus
 * (fields that scroll under a resting pointer must not take the mark away from the one in hand).
 */
export function FromPassages({
  spans,
  className = '',
  children,
}: {
  readonly spans: readonly Span[]
  readonly className?: string
  readonly children: ReactNode
}) {
  const passages = usePassages()
  return (
    <div
      data-passages
      className={className}
      onFocusCapture={() => passages?.show(spans)}
      onMouseEnter={() => {
        if (spans.length > 0 && !document.activeElement?.closest('[data-passages]')) passages?.show(spans)
      }}
    >
      {children}
    </div>
  )
}
