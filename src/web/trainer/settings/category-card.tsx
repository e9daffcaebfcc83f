import { useState } from 'react'
import { Badge } from '../../design/badge.tsx'
import { Button } from '../../design/button.tsx'
import { Confirm } from '../../design/dialog.tsx'
import { Problem } from '../../design/notice.tsx'
import { readable } from '../../words.ts'
import type { OwnCategory } from './settings.ts'
import { useDeleteCategory } from './use-settings.ts'

/** One of the trainers' own categories. Those of the server's file are only shown. */
export function CategoryCard({
  category: { name, description, relevant_when: relevant, example_fields: fields, source },
  onEdit,
  onDeleted,
}: {
  readonly category: OwnCategory
  readonly onEdit: () => void
  readonly onDeleted: () => void
}) {
  const [isAsking, setAsking] = useState(false)
  const remove = useDeleteCategory()
  return (
    <div className="rounded-lg border border-line bg-surface p-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-lg">{readable(name)}</h3>
        {source === 'file' && <Badge>from the server’s file</Badge>}
      </div>
      <p className="mt-1 max-w-measure">{description}</p>
      <p className="mt-1 max-w-measure text-sm text-ink-soft">When: {relevant}</p>
      <p className="mt-1 max-w-measure text-sm text-ink-soft">Fields: {fields.map(readable).join(', ')}</p>
      {source === 'trainer' && (
        <div className="mt-3 flex flex-wrap gap-2">
          <Button onClick={onEdit}>
            Change<span className="sr-only"> {readable(name)}</span>
          </Button>
          <Button weight="danger" onClick={() => setAsking(true)}>
            Delete<span className="sr-only"> {readable(name)}</span>
          </Button>
        </div>
      )}
      {remove.error && (
        <div className="mt-3">
          <Problem error={remove.error} />
        </div>
      )}
      <Confirm
        title={`Delete “${readable(name)}”?`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        action="Delete it"
        onConfirm={() => {
          setAsking(false)
          remove.mutate(name, { onSuccess: onDeleted })
        }}
      >
        <p>People who have it already keep it. New ones are made without it.</p>
      </Confirm>
    </div>
  )
}
