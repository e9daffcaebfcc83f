import { useMutation, useQueryClient } from '@tanstack/react-query'
import { client, read } from '../../api/client.ts'
import { releaseInParts } from './release-in-parts.ts'

/** Lets learners see the results of talks that were held. */
export function useRelease() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (talks: readonly string[]) =>
      releaseInParts(talks, (conversation_ids) =>
        read(client.api.results.release.$post({ json: { conversation_ids } })),
      ),
    onSettled: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ['results'] }),
        cache.invalidateQueries({ queryKey: ['review'] }),
      ]),
  })
}
