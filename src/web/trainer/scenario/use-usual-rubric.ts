import { useQuery } from '@tanstack/react-query'
import { client, read } from '../../api/client.ts'

/** What counts in every talk of this kind unless a trainer says otherwise: criteria with levels, blockers, pass mark. */
export function useUsualRubric(scenario: string) {
  return useQuery({
    queryKey: ['scenario', scenario, 'usual rubric'],
    queryFn: () => read(client.api.scenarios[':id'].rubric.$get({ param: { id: scenario }, query: { part: 'usual' } })),
  })
}
