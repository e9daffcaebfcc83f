import { type ReactNode, useId } from 'react'

/**
 * A part of a view with its heading; `aside` stands at the end of the same line. With an `id` it is one of the parts of a
 * long form, to be jumped to: the heading takes the focus then, and a line stands under it.
 */
export function Section({
  id,
  title,
  lead,
  aside,
  children,
}: {
  readonly id?: string
  readonly title: string
  readonly lead?: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
}) {
  const own = useId()
  const titleId = id ? titleIdOf(id) : own
  return (
    <section id={id} aria-labelledby={titleId} className={id ? 'min-w-0 scroll-mt-4 space-y-5' : 'min-w-0'}>
      <div
        className={`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 ${id ? 'border-b border-line pb-2' : 'mb-3'}`}
      >
        <h2 id={titleId} tabIndex={id ? -1 : undefined} className={id ? 'text-2xl' : 'text-xl sm:text-2xl'}>
          {title}
        </h2>
        {aside}
      </div>
      {lead && <div className={`max-w-measure text-ink-soft ${id ? '' : 'mb-4'}`}>{lead}</div>}
      {children}
    </section>
  )
}

/** @returns the id of the heading of such a part */
export const titleIdOf = (section: string) => `${section}-title`
