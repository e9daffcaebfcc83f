import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { ApiError } from '../../api/api-error.ts'
import type { Span } from '../../../scenario/template.ts'
import { Problem, Waiting } from '../../design/notice.tsx'
import { getDocument } from '../requests.ts'
import { isQuotedIn, segmentsOf } from './highlight.ts'
import { usePassages } from './passages-context.tsx'

/** The document of a scenario as it was read; null when only template data was given. */
export function useDocument(templateId: string) {
  return useQuery({
    queryKey: ['scenario', templateId, 'document'],
    queryFn: () =>
      getDocument(templateId).catch((error: unknown) => {
        if (error instanceof ApiError && error.status === 404) return null
        throw error
      }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** The document beside what was read from it: what is used is underlined, what the field in hand says is marked. */
export function DocumentPane({
  templateId,
  spans,
}: {
  readonly templateId: string
  readonly spans: readonly Span[] // all that the view has
}) {
  const { data: document, error, refetch, isPending } = useDocument(templateId)
  if (isPending) return <Waiting>Fetching the document …</Waiting>
  if (error) return <Problem error={error} onRetry={() => void refetch()} />
  if (!document) return <p className="text-ink-soft">There is no document: only its data was given.</p>
  return <Pages name={document.name} text={document.text} spans={spans} />
}

const none = () => () => {}
const nothing: readonly Span[] = []

function Pages({
  name,
  text,
  spans,
}: {
  readonly name: string
  readonly text: string
  readonly spans: readonly Span[]
}) {
  const passages = usePassages()
  const shown = useSyncExternalStore(passages?.subscribe ?? none, passages?.now ?? (() => nothing))
  const pane = useRef<HTMLElement>(null)
  const first = useRef<HTMLElement>(null)
  const active = useMemo(() => shown.filter((span) => isQuotedIn(text, span)), [shown, text])
  const segments = useMemo(() => segmentsOf(text, [...active, ...spans]), [text, active, spans])
  const start = Math.min(...active.map((span) => span.start))

  useEffect(() => {
    const mark = first.current
    if (!mark || !pane.current || !Number.isFinite(start)) return
    pane.current.scrollTop = mark.offsetTop - pane.current.clientHeight / 3
  }, [start])

  return (
    <section
      ref={pane}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
      tabIndex={0}
      aria-label={`The document: ${name}`}
      className="relative min-h-0 overflow-y-auto rounded-lg border border-line bg-surface px-4 py-4"
    >
      <h2 className="mb-3 font-sans text-sm font-medium break-all text-ink-soft">{name}</h2>
      <div className="font-serif leading-relaxed break-words whitespace-pre-wrap">
        {segments.map((segment) => {
          if (segment.passages.length === 0) return <span key={segment.start}>{segment.text}</span>
          if (!segment.passages.some((index) => index < active.length))
            return (
              <span
                key={segment.start}
                className="underline decoration-line-strong decoration-dotted underline-offset-4"
              >
                {segment.text}
              </span>
            )
          return (
            <mark
              key={segment.start}
              ref={segment.start === start ? first : undefined}
              className="bg-accent-soft text-ink underline decoration-accent decoration-2 underline-offset-4"
            >
              {segment.text}
            </mark>
          )
        })}
      </div>
    </section>
  )
}
