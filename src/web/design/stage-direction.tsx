import type { ReactNode } from 'react'

/** The situation, as a play has it: in italics, above what is said. */
export function StageDirection({ children }: { readonly children: ReactNode }) {
  return (
    <p className="max-w-measure border-l-2 border-accent pl-4 font-serif text-lg text-ink-soft italic">{children}</p>
  )
}
