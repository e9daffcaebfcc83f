import type { ReactNode } from 'react'

const looks = {
  plain: 'border-line text-ink-soft',
  accent: 'border-accent text-accent',
  good: 'border-good text-good',
  warn: 'border-warn text-warn',
  bad: 'border-bad text-bad',
} as const

/** A word or two about a thing: its state, its kind. Never the only place where something is said by colour. */
export function Badge({
  tone = 'plain',
  children,
}: {
  readonly tone?: keyof typeof looks
  readonly children: ReactNode
}) {
  return (
    <span
      className={`inline-flex items-center rounded-full border px-2.5 py-0.5 text-sm whitespace-nowrap ${looks[tone]}`}
    >
      {children}
    </span>
  )
}
