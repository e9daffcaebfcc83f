import { useMutation } from '@tanstack/react-query'
import { saveFile } from '../../api/save-file.ts'
import { Button } from '../../design/button.tsx'
import { Problem } from '../../design/notice.tsx'
import { type Filters, queryOf } from './results.ts'

/** The attempts that are shown, as files for a spreadsheet or a program. */
export function ExportButtons({ filters }: { readonly filters: Filters }) {
  const { mutate, error, isPending } = useMutation({
    mutationFn: (kind: 'csv' | 'json') =>
      saveFile(`/api/results.${kind}?${new URLSearchParams(queryOf(filters))}`, `results.${kind}`),
  })
  return (
    <>
      <Button onClick={() => mutate('csv')} disabled={isPending}>
        Save as CSV
      </Button>
      <Button onClick={() => mutate('json')} disabled={isPending}>
        Save as JSON
      </Button>
      {error && <Problem error={error} />}
    </>
  )
}
