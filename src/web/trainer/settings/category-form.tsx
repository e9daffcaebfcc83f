import { type FormEvent, useEffect, useRef, useState } from 'react'
import { ApiError } from '../../api/api-error.ts'
import { Button } from '../../design/button.tsx'
import { TextArea, TextField } from '../../design/field.tsx'
import { Problem } from '../../design/notice.tsx'
import {
  type Category,
  type CategoryDraft,
  type CategoryField,
  categoryOf,
  draftOf,
  emptyDraft,
  faultsByField,
  faultsOf,
} from './category-draft.ts'
import { useSaveCategory } from './use-settings.ts'

/** Writes a category, new or changed. Faults are told at their fields, those of the server as well. */
export function CategoryForm({
  category,
  taken,
  onSaved,
  onCancel,
}: {
  readonly category: Category | null
  readonly taken: readonly string[]
  readonly onSaved: (name: string) => void
  readonly onCancel: () => void
}) {
  const [draft, setDraft] = useState(() => (category ? draftOf(category) : emptyDraft))
  const [wasTried, setTried] = useState(false)
  const save = useSaveCategory()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])
  const refused = save.error instanceof ApiError ? faultsByField(save.error.fields) : {}
  const own = wasTried ? faultsOf(draft, taken) : {}
  const faults = { ...refused, ...own }
  const faultyFields = (Object.keys(emptyDraft) as CategoryField[]).filter((field) => faults[field])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(faultsOf(draft, taken)).length > 0) return focusFirstFault()
    const written = categoryOf(draft)
    save.mutate(written, { onSuccess: () => onSaved(written.name), onError: focusFirstFault })
  }
  const focusFirstFault = () =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
  const field = (name: keyof CategoryDraft) => ({
    value: draft[name],
    fault: faults[name] ?? null,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      save.reset()
      setDraft({ ...draft, [name]: event.target.value })
    },
  })
  return (
    <form
      ref={form}
      onSubmit={submit}
      noValidate
      aria-label={category ? 'Change a kind of detail' : 'A new kind of detail'}
      className="grid max-w-2xl gap-4 rounded-lg border border-line bg-surface p-5"
    >
      {category === null && (
        <TextField label="Name" hint="Small letters and _, as travel_habits." autoComplete="off" {...field('name')} />
      )}
      <TextArea label="What it is about" rows={2} {...field('description')} />
      <TextArea
        label="When it matters"
        hint="For which scenarios people need it."
        rows={2}
        {...field('relevant_when')}
      />
      <TextArea
        label="Fields"
        hint="Five to twenty, one a line, small letters and _: usual_route."
        rows={5}
        {...field('example_fields')}
      />
      <TextArea
        label="Words that tell of it (optional)"
        hint="Words and phrases of documents that belong here, one a line. The rules engine looks for them."
        rows={3}
        {...field('cues')}
      />
      {save.error && faultyFields.length === 0 && <Problem error={save.error} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" weight="primary" aria-disabled={save.isPending}>
          {save.isPending ? 'Saving …' : category ? 'Save' : 'Add it'}
        </Button>
        <Button onClick={onCancel}>Leave it</Button>
      </div>
    </form>
  )
}
