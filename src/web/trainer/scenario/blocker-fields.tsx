import { useRef } from 'react'
import { Button } from '../../design/button.tsx'
import { TextArea, TextField } from '../../design/field.tsx'
import { OwnOrUsual } from './own-or-usual.tsx'
import { type BlockerDraft, blockerDraftsOf, newBlocker, type RubricFault } from './scoring-draft.ts'
import type { useUsualRubric } from './use-usual-rubric.ts'

interface BlockerFieldsProps {
  readonly usual: ReturnType<typeof useUsualRubric>
  readonly own: readonly BlockerDraft[] | null
  readonly faults: readonly RubricFault[]
  readonly onChange: (own: readonly BlockerDraft[] | null) => void
}

/** What fails an attempt whatever its score: the usual of this kind of talk, or the trainer's own. */
export function BlockerFields({ usual, own, faults, onChange }: BlockerFieldsProps) {
  return (
    <OwnOrUsual
      id="blockers"
      title="What fails an attempt"
      lead="Each is one question. Where the answer is yes the attempt fails, whatever its score."
      what="blockers"
      usual={usual}
      own={
        own && (
          <>
            {own.length === 0 && <p className="text-ink-soft">Nothing: the score alone decides.</p>}
            <OwnBlockers own={own} faults={faults} onChange={onChange} />
          </>
        )
      }
      renderUsual={({ blockers }) => (
        <dl className="grid max-w-3xl gap-3">
          {blockers.map(({ id, name, question }) => (
            <div key={id}>
              <dt className="font-medium">{name}</dt>
              <dd className="text-ink-soft">{question}</dd>
            </div>
          ))}
        </dl>
      )}
      onMine={({ blockers }) => onChange(blockerDraftsOf(blockers))}
      onUsual={() => onChange(null)}
    />
  )
}

const most = 30

function OwnBlockers({
  own,
  faults,
  onChange,
}: Omit<BlockerFieldsProps, 'usual' | 'own'> & { readonly own: readonly BlockerDraft[] }) {
  const box = useRef<HTMLDivElement>(null)
  const faultOf = (key: string, field: string) =>
    faults.find((one) => one.key === key && one.field === field)?.message ?? null
  const change = (key: string, part: Partial<BlockerDraft>) =>
    onChange(own.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus())
  const add = () => {
    const one = newBlocker(own)
    onChange([...own, one])
    focusOn(`[data-key="${one.key}"] input`)
  }
  const remove = (key: string) => {
    onChange(own.filter((one) => one.key !== key))
    focusOn('[data-add]')
  }
  return (
    <div ref={box} className="grid gap-5">
      <ul className="grid gap-5 empty:hidden">
        {own.map(({ key, name, question }, at) => (
          <li key={key} data-key={key} className="rounded-lg border border-line bg-surface p-4">
            <fieldset className="grid min-w-0 gap-3">
              <legend className="sr-only">What fails an attempt, {at + 1}</legend>
              <TextField
                label="Name of the blocker"
                fault={faultOf(key, 'name')}
                value={name}
                maxLength={200}
                autoComplete="off"
                onChange={(event) => change(key, { name: event.target.value })}
              />
              <TextArea
                label="Question, answered yes when it happened"
                fault={faultOf(key, 'question')}
                rows={2}
                value={question}
                maxLength={1_000}
                onChange={(event) => change(key, { question: event.target.value })}
              />
              <div>
                <Button weight="danger" onClick={() => remove(key)}>
                  Take out<span className="sr-only"> {name || `blocker ${at + 1}`}</span>
                </Button>
              </div>
            </fieldset>
          </li>
        ))}
      </ul>
      {own.length < most && (
        <div>
          <Button data-add="" onClick={add}>
            Add a blocker
          </Button>
        </div>
      )}
    </div>
  )
}
