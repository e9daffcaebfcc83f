import { memo, type ReactNode } from 'react'
import type { Span } from '../../../scenario/template.ts'
import { TextArea, TextField } from '../../design/field.tsx'
import { readable } from '../../words.ts'
import { FromPassages } from '../document/passages-context.tsx'
import type { Path } from '../paths.ts'
import { kindOf, readAs, written } from './field-value.ts'

/** Where a value came from, in words, and the passages of the document behind it. */
export interface Origin {
  readonly words: string
  readonly spans: readonly Span[]
}

interface ValueFieldProps {
  readonly path: readonly string[]
  readonly label?: string
  readonly value: unknown
  readonly asList?: boolean // a list even while it is empty
  readonly isShort?: boolean // one line is enough
  readonly originOf: (path: string) => Origin | null
  readonly faults: Readonly<Record<string, string>> // by dotted path
  readonly onChange: (path: Path, value: unknown) => void
}

/** Any value of a document with its origin: a text, a number, a list with one item a line, or a group of such. */
export const ValueField = memo(function ValueField(props: ValueFieldProps) {
  const { path, value, asList = false, isShort = false, originOf, faults, onChange } = props
  const label = props.label ?? readable(path.at(-1))
  const kind = asList ? 'list' : kindOf(value)
  if (kind === 'group')
    return (
      <fieldset className="col-span-full min-w-0 space-y-4 rounded-lg border border-line p-4">
        <legend className="px-1 font-medium">{label}</legend>
        {Object.entries(value as object).map(([key, inner]) => (
          <ValueField
            key={key}
            path={[...path, key]}
            {...(Array.isArray(value) ? { label: `${label} ${Number(key) + 1}` } : {})}
            {...{ value: inner, originOf, faults, onChange }}
          />
        ))}
      </fieldset>
    )

  const place = path.join('.')
  const origin = originOf(place)
  const field = {
    label,
    hint: hintOf(origin, kind === 'list'),
    fault: faultAt(faults, place),
    value: written(value),
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(path, readAs(kind, event.target.value)),
  }
  return (
    <FromPassages
      spans={origin?.spans ?? []}
      className={isShort || kind === 'number' ? 'min-w-0' : 'col-span-full min-w-0'}
    >
      {isShort || kind === 'number' ? <TextField {...field} /> : <TextArea {...field} rows={kind === 'list' ? 3 : 1} />}
    </FromPassages>
  )
})

function hintOf(origin: Origin | null, isList: boolean): ReactNode {
  const quote = origin?.spans.map((span) => span.quote).join(' … ')
  if (!origin && !isList) return undefined
  return (
    <>
      {isList && 'One a line. '}
      {origin && <OriginMark {...origin} />}
      {quote && <span className="sr-only">: “{quote.slice(0, 300)}”</span>}
    </>
  )
}

/** A small mark; words from the document are underlined as they are there. */
export function OriginMark({ words, spans }: Origin) {
  if (spans.length === 0) return <span>{words}</span>
  return <span className="text-accent underline decoration-dotted underline-offset-4">{words}</span>
}

/** @returns what is wrong with the value at the path or inside it */
export function faultAt(faults: Readonly<Record<string, string>>, place: string): string | null {
  return Object.entries(faults).find(([path]) => path === place || path.startsWith(`${place}.`))?.[1] ?? null
}
