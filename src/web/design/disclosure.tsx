import { type ReactNode, useState } from 'react'

/** More about a thing, for those who want it. */
export function Disclosure({
  summary,
  isOpen,
  children,
}: {
  readonly summary: ReactNode
  readonly isOpen?: boolean // from the start; afterwards the reader decides
  readonly children: ReactNode
}) {
  const [isOpenAtFirst] = useState(isOpen) // never closed under somebody who is writing in it
  return (
    <details open={isOpenAtFirst || undefined}>
      <summary className="w-fit rounded py-2 pr-2 text-accent underline-offset-4 hover:underline">{summary}</summary>
      <div className="mt-1 mb-2">{children}</div>
    </details>
  )
}
