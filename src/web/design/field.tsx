import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { useId } from 'react'

const box =
  'w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-base text-ink placeholder:text-ink-soft disabled:opacity-60'

interface Labelled {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly fault?: string | null // what is wrong with the value
  readonly isLabelUnseen?: boolean // for a field whose place says what it is
}

/** One line of text with its label, hint and fault. */
export function TextField({
  label,
  hint,
  fault,
  isLabelUnseen,
  className = '',
  ...rest
}: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Field {...{ label, hint, fault, isLabelUnseen }}>
      {(wiring) => <input type="text" className={`${box} min-h-11 ${className}`} {...wiring} {...rest} />}
    </Field>
  )
}

/** Several lines of text; grows with what is written, where the browser can. */
export function TextArea({
  label,
  hint,
  fault,
  isLabelUnseen,
  className = '',
  ...rest
}: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Field {...{ label, hint, fault, isLabelUnseen }}>
      {(wiring) => <textarea rows={3} className={`${box} field-sizing-content ${className}`} {...wiring} {...rest} />}
    </Field>
  )
}

/** One of several values. */
export function SelectField({
  label,
  hint,
  fault,
  isLabelUnseen,
  options,
  className = '',
  ...rest
}: Labelled &
  SelectHTMLAttributes<HTMLSelectElement> & { readonly options: readonly (readonly [value: string, name: string])[] }) {
  return (
    <Field {...{ label, hint, fault, isLabelUnseen }}>
      {(wiring) => (
        <select className={`${box} min-h-11 ${className}`} {...wiring} {...rest}>
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface Wiring {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

function Field({
  label,
  hint,
  fault,
  isLabelUnseen = false,
  children,
}: Labelled & { readonly children: (wiring: Wiring) => ReactNode }) {
  const id = useId()
  const described = [hint ? `${id}-hint` : null, fault ? `${id}-fault` : null].filter(Boolean).join(' ')
  const wiring: Wiring = {
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(fault ? { 'aria-invalid': true as const } : {}),
  }
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={isLabelUnseen ? 'sr-only' : 'mb-1 block font-medium'}>
        {label}
      </label>
      {children(wiring)}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="mt-1 text-sm text-bad">
          {fault}
        </p>
      )}
    </div>
  )
}
