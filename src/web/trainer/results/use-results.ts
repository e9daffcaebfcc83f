import { useQuery } from '@tanstack/react-query'
import { client, read } from '../../api/client.ts'
import type { Results } from './attempt.ts'
import { type Filters, queryOf } from './results.ts'

/** The results with these filters; those shown before stay until the new ones are there. */
export function useResults(filters: Filters) {
  return useQuery({
    queryKey: ['results', filters],
    queryFn: (): Promise<Results> => read(client.api.results.$get({ query: queryOf(filters) })),
    placeholderData: (before) => before,
  })
}
