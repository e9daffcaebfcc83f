import { memo, useRef } from 'react'
import type { Fact } from '../../../scenario/template.ts'
import { Button } from '../../design/button.tsx'
import { SelectField, TextArea } from '../../design/field.tsx'
import { FromPassages } from '../document/passages-context.tsx'
import { OriginMark } from '../edit/value-field.tsx'
import type { Path } from '../paths.ts'
import { originOfFact } from './origin.ts'

const abouts = [
  ['persona', 'the other person'],
  ['learner', 'the learner'],
  ['setting', 'the scene'],
  ['subject', 'the subject'],
] as const

/** What must not be contradicted, statement by statement, with whom it is about and whether the other person knows it. */
export function FactList({
  facts,
  saved,
  onChange,
  onFacts,
}: {
  readonly facts: readonly Fact[]
  readonly saved: readonly Fact[]
  readonly onChange: (path: Path, value: unknown) => void
  readonly onFacts: (next: (facts: readonly Fact[]) => Fact[]) => void
}) {
  const list = useRef<HTMLUListElement>(null)
  return (
    <>
      <ul ref={list} className="space-y-4">
        {facts.map((fact, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- the place in the list is all the identity a statement has
          <FactRow key={at} {...{ fact, saved, at, onChange, onFacts }} />
        ))}
      </ul>
      <Button
        onClick={() => {
          onFacts((current) => [...current, { text: '', about: 'subject', persona_knows: true }])
          setTimeout(() => list.current?.querySelector<HTMLTextAreaElement>('li:last-child textarea')?.focus())
        }}
      >
        Add a statement
      </Button>
    </>
  )
}

const FactRow = memo(function FactRow({
  fact,
  saved,
  at,
  onChange,
  onFacts,
}: {
  readonly fact: Fact
  readonly saved: readonly Fact[]
  readonly at: number
  readonly onChange: (path: Path, value: unknown) => void
  readonly onFacts: (next: (facts: readonly Fact[]) => Fact[]) => void
}) {
  const number = at + 1
  const place = (key: string) => ['facts', String(at), key]
  return (
    <li>
      <FromPassages spans={fact.span ? [fact.span] : []} className="rounded-lg border border-line bg-surface p-3">
        <TextArea
          label={`Statement ${number}`}
          isLabelUnseen
          rows={1}
          value={fact.text}
          hint={<OriginMark {...originOfFact(fact, saved)} />}
          onChange={(event) => onChange(place('text'), event.target.value)}
        />
        <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2">
          <div className="flex items-center gap-2 text-sm">
            <span aria-hidden="true">About</span>
            <SelectField
              label={`Statement ${number} is about`}
              isLabelUnseen
              options={abouts}
              value={fact.about}
              onChange={(event) => onChange(place('about'), event.target.value)}
            />
          </div>
          <label className="flex min-h-11 items-center gap-2 text-sm">
            <input
              type="checkbox"
              className="size-5 accent-accent"
              checked={fact.persona_knows !== false}
              onChange={(event) => onChange(place('persona_knows'), event.target.checked)}
            />
            The other person knows it<span className="sr-only">, statement {number}</span>
          </label>
          <Button
            weight="quiet"
            className="ml-auto text-sm"
            aria-label={`Remove statement ${number}`}
            onClick={() => onFacts((facts) => facts.filter((_, index) => index !== at))}
          >
            Remove
          </Button>
        </div>
      </FromPassages>
    </li>
  )
})
