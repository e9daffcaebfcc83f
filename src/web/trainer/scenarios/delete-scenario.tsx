import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Confirm } from '../../design/dialog.tsx'
import { Problem } from '../../design/notice.tsx'
import { deleteScenario, type ScenarioEntry } from '../requests.ts'

/** Asks, then deletes; of a scenario that came with the product only the changes can be deleted. */
export function DeleteScenario({
  scenario: { template_id, title, bundled },
  isOpen,
  onClose,
}: {
  readonly scenario: Pick<ScenarioEntry, 'template_id' | 'title' | 'bundled'>
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const client = useQueryClient()
  const removal = useMutation({
    mutationFn: () => deleteScenario(template_id),
    onSuccess: async () => {
      onClose()
      document.getElementById('main')?.focus()
      await client.invalidateQueries({ queryKey: ['scenarios'] })
      client.removeQueries({ queryKey: ['scenario', template_id] })
    },
  })
  return (
    <Confirm
      title={bundled ? `Take back all changes to “${title}”?` : `Delete “${title}”?`}
      isOpen={isOpen}
      onClose={onClose}
      action={bundled ? 'Take back the changes' : 'Delete the scenario'}
      onConfirm={() => removal.mutate()}
    >
      <p>
        {bundled
          ? 'This scenario came with Counterpart and stays. What was changed in it is lost, and its document is read anew.'
          : 'The document and everything that was read from it are lost. Talks that have been held stay in the results.'}
      </p>
      {removal.error && <Problem error={removal.error} />}
    </Confirm>
  )
}
