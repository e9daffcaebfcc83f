import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Publication, publishScenario } from '../requests.ts'

/** Shows a scenario to learners, or takes it back from them; says whom they may meet. */
export function usePublish(templateId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (publication: Partial<Publication> & { readonly published: boolean }) =>
      publishScenario(templateId, publication),
    onSuccess: async (scenario) => {
      client.setQueryData(['scenario', templateId], scenario)
      await Promise.all([
        client.invalidateQueries({ queryKey: ['scenarios'] }),
        client.invalidateQueries({ queryKey: ['personas', templateId] }),
      ])
    },
  })
}
