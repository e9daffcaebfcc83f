import type { ReactNode } from 'react'

/** A table that may be wider than the page: it scrolls by itself, also by keyboard. */
export function Table({
  caption,
  isCaptionUnseen = false,
  head,
  children,
}: {
  readonly caption: string
  readonly isCaptionUnseen?: boolean
  readonly head: readonly string[]
  readonly children: ReactNode // rows
}) {
  return (
    <div
      role="region"
      aria-label={caption}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
      tabIndex={0}
      className="overflow-x-auto rounded-lg border border-line bg-surface"
    >
      <table className="w-full border-collapse text-left text-base">
        <caption className={isCaptionUnseen ? 'sr-only' : 'px-4 py-2 text-left text-sm text-ink-soft'}>
          {caption}
        </caption>
        <thead>
          <tr className="border-b border-line-strong">
            {head.map((name) => (
              <th
                key={name}
                scope="col"
                className="px-3 py-2 text-sm font-medium first:pl-4 last:pr-4 whitespace-nowrap text-ink-soft"
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">{children}</tbody>
      </table>
    </div>
  )
}

/** The classes of a cell. */
export const cell = 'px-3 py-2.5 align-top first:pl-4 last:pr-4'
