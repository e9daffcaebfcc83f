import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { client, read } from '../../api/client.ts'
import type { Category } from './category-draft.ts'
import type { ConnectionResult, OwnCategory, Settings } from './settings.ts'

export function useSettings() {
  return useQuery({ queryKey: ['settings'], queryFn: (): Promise<Settings> => read(client.api.settings.$get()) })
}

/** Asks the model in force one tiny thing. */
export function useConnectionTest() {
  return useMutation({
    mutationFn: (): Promise<ConnectionResult> => read(client.api.settings['connection-test'].$post()),
  })
}

interface Categories {
  readonly library: readonly Category[]
  readonly own: readonly OwnCategory[]
}

export function useCategories() {
  return useQuery({ queryKey: ['categories'], queryFn: (): Promise<Categories> => read(client.api.categories.$get()) })
}

/** Keeps a category of a trainer under its name. */
export function useSaveCategory() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ name, ...category }: Category) =>
      client.api.categories[':name'].$put({
        param: { name },
        json: { ...category, example_fields: [...category.example_fields], cues: [...category.cues] },
      }),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['categories'] }),
  })
}

export function useDeleteCategory() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (name: string) => client.api.categories[':name'].$delete({ param: { name } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['categories'] }),
  })
}
