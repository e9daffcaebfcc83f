import type { ReactNode } from 'react'

interface RadioCardProps {
  readonly name: string // of the group
  readonly value: string
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

/** One of a few choices that need a word of explanation; stands in a fieldset with a legend. */
export function RadioCard({ name, value, isChosen, onChoose, children }: RadioCardProps) {
  return (
    <label className="flex items-center gap-3 rounded-xl border border-line-strong bg-surface p-4 hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent">
      <input
        type="radio"
        name={name}
        value={value}
        checked={isChosen}
        onChange={onChoose}
        className="size-5 shrink-0 accent-accent"
      />
      {children}
    </label>
  )
}
