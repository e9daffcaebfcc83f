import type { ReactNode } from 'react'
import { asApiError } from '../api/api-error.ts'
import { Button } from './button.tsx'

type Tone = 'plain' | 'good' | 'warn' | 'bad'

const looks: Readonly<Record<Tone, string>> = {
  plain: 'border-line bg-sunken',
  good: 'border-good bg-good-soft',
  warn: 'border-warn bg-warn-soft',
  bad: 'border-bad bg-bad-soft',
}

/** Something the reader should know, in its place. */
export function Notice({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <div className={`rounded-lg border-l-4 px-4 py-3 ${looks[tone]}`}>{children}</div>
}

/** What went wrong and what to do now; announced at once. */
export function Problem({
  error,
  onRetry,
  children,
}: {
  readonly error: unknown
  readonly onRetry?: () => void
  readonly children?: ReactNode
}) {
  const { message, fields } = asApiError(error)
  const unsaid = fields.filter((field) => !message.includes(field.message))
  return (
    <div role="alert" className={`rounded-lg border-l-4 px-4 py-3 ${looks.bad}`}>
      <p>{message}</p>
      {unsaid.length > 0 && (
        <ul className="mt-2 list-disc pl-5">
          {unsaid.map(({ path, message: said }) => (
            <li key={`${path} ${said}`}>
              <code>{path}</code>: {said}
            </li>
          ))}
        </ul>
      )}
      {(onRetry || children) && (
        <div className="mt-3 flex flex-wrap gap-2">
          {onRetry && <Button onClick={onRetry}>Try again</Button>}
          {children}
        </div>
      )}
    </div>
  )
}

/** Nothing here yet, and the next step. */
export function Empty({
  title,
  children,
  action,
}: {
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}) {
  return (
    <div className="rounded-xl border border-dashed border-line-strong px-6 py-10 text-center">
      <h2 className="text-xl">{title}</h2>
      {children && <div className="mx-auto mt-2 max-w-prose text-ink-soft">{children}</div>}
      {action && <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}

/** Something is on its way. */
export function Waiting({ children = 'One moment …' }: { readonly children?: ReactNode }) {
  return (
    <p role="status" className="py-10 text-center text-ink-soft">
      {children}
    </p>
  )
}
