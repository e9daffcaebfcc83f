import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { TextArea } from '../../design/field.tsx'
import { Problem } from '../../design/notice.tsx'
import { readable } from '../../words.ts'
import { writeCategoryAnew } from '../requests.ts'

/** Has one category written anew, with a wish if there is one; what the document says stays, and so does the rest of the person. */
export function WriteAnew({
  id,
  category,
  isDirty,
}: {
  readonly id: string
  readonly category: string
  readonly isDirty: boolean
}) {
  const client = useQueryClient()
  const [wish, setWish] = useState('')
  const name = readable(category).toLowerCase()
  const writing = useMutation({
    mutationFn: () =>
      writeCategoryAnew(id, category, {
        ...(wish.trim() ? { custom_prompt: wish.trim() } : {}),
        variation_id: crypto.randomUUID?.() ?? String(Date.now()),
      }),
    onSuccess: ({ persona, system_prompt, prompt_check }) => {
      client.setQueryData(['persona', id], persona)
      client.setQueryData(['persona', id, 'prompt'], { system_prompt, prompt_check })
    },
  })
  return (
    <details className="rounded-lg border border-line px-4 py-2">
      <summary className="py-1 text-accent">Have {name} written anew</summary>
      <div className="mt-3 space-y-4 pb-3">
        <TextArea
          label="Your wish for this part"
          hint="Optional. What the document says stays as it is."
          maxLength={4_000}
          value={wish}
          onChange={(event) => setWish(event.target.value)}
        />
        {writing.error && <Problem error={writing.error} />}
        <div className="flex flex-wrap items-center gap-3">
          <Button
            aria-disabled={isDirty || writing.isPending || undefined}
            onClick={() => !isDirty && !writing.isPending && writing.mutate()}
          >
            {writing.isPending ? 'Being written …' : `Write ${name} anew`}
          </Button>
          <p role="status" className="text-sm text-ink-soft">
            {isDirty
              ? 'Save or take back your changes first.'
              : writing.isSuccess
                ? 'Written anew; the rest of the person is as before.'
                : ''}
          </p>
        </div>
      </div>
    </details>
  )
}
