import { useRef } from 'react'
import { Button } from '../../design/button.tsx'
import { TextArea, TextField } from '../../design/field.tsx'
import {
  type CheckDraft,
  fewestLevels,
  type LevelDraft,
  type LevelFault,
  mostLevels,
  withCheck,
  withLevel,
} from './level-draft.ts'

/** The levels of a criterion, lowest first, each but the lowest with the questions that have to be answered yes. */
export function LevelFields({
  levels,
  called,
  faults,
  onChange,
}: {
  readonly levels: readonly LevelDraft[]
  readonly called: string // the criterion
  readonly faults: readonly LevelFault[]
  readonly onChange: (levels: readonly LevelDraft[]) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const faultOf = (field: string) => faults.find((one) => one.field === field)?.message ?? null
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus())
  const change = (key: string, part: Partial<LevelDraft>) =>
    onChange(levels.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const addLevel = () => {
    const next = withLevel(levels)
    onChange(next)
    focusOn(`[data-level="${next.at(-1)?.key}"] input`)
  }
  const removeLevel = (key: string) => {
    onChange(levels.filter((one) => one.key !== key))
    focusOn('[data-level] input')
  }
  return (
    <div ref={box}>
      <ol className="grid gap-4">
        {levels.map((level, at) => (
          <li key={level.key} data-level={level.key} className="border-l-2 border-line-strong pl-3 sm:pl-4">
            <fieldset className="grid min-w-0 gap-3">
              <legend className="sr-only">
                Level {at + 1} of {called}
              </legend>
              <TextField
                label={at === 0 ? 'Lowest level' : `Level ${at + 1}`}
                hint={at === 0 ? 'Everybody has reached it; it asks nothing.' : undefined}
                fault={faultOf(`${level.key}.name`)}
                className="max-w-64"
                maxLength={100}
                autoComplete="off"
                value={level.name}
                onChange={(event) => change(level.key, { name: event.target.value })}
              />
              {at > 0 && (
                <CheckFields
                  level={level}
                  called={level.name.trim() || `level ${at + 1}`}
                  faultOf={faultOf}
                  onChange={(checks) => change(level.key, { checks })}
                />
              )}
              {at > 0 && levels.length > fewestLevels && (
                <div>
                  <Button weight="quiet" className="-ml-4" onClick={() => removeLevel(level.key)}>
                    Take this level out<span className="sr-only"> {level.name || `level ${at + 1}`}</span>
                  </Button>
                </div>
              )}
            </fieldset>
          </li>
        ))}
      </ol>
      {levels.length < mostLevels && (
        <Button className="mt-4" onClick={addLevel}>
          Add a higher level<span className="sr-only"> to {called}</span>
        </Button>
      )}
    </div>
  )
}

function CheckFields({
  level: { key, checks },
  called,
  faultOf,
  onChange,
}: {
  readonly level: LevelDraft
  readonly called: string
  readonly faultOf: (field: string) => string | null
  readonly onChange: (checks: readonly CheckDraft[]) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus())
  const add = () => {
    const next = withCheck(checks)
    onChange(next)
    focusOn(`[data-check="${next.at(-1)?.key}"] textarea`)
  }
  const remove = (check: string) => {
    onChange(checks.filter((one) => one.key !== check))
    focusOn('[data-add]')
  }
  const missing = faultOf(`${key}.checks`)
  return (
    <div ref={box} className="grid gap-3">
      {checks.map((check, at) => (
        <div key={check.key} data-check={check.key}>
          <TextArea
            label={`Question ${at + 1} for “${called}”, answered yes or no`}
            fault={faultOf(`${key}.${check.key}`)}
            rows={2}
            maxLength={1_000}
            value={check.question}
            onChange={(event) =>
              onChange(checks.map((one) => (one.key === check.key ? { ...one, question: event.target.value } : one)))
            }
          />
          <Button weight="quiet" className="-ml-4" onClick={() => remove(check.key)}>
            Take this question out<span className="sr-only"> {check.question || `question ${at + 1}`}</span>
          </Button>
        </div>
      ))}
      {missing && <p className="text-sm text-bad">{missing}</p>}
      <div>
        <Button data-add="" data-invalid={missing ? '' : undefined} onClick={add}>
          Ask another question<span className="sr-only"> for {called}</span>
        </Button>
      </div>
    </div>
  )
}
