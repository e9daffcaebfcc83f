import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Template } from '../../../scenario/template.ts'
import { getScenario, saveScenario } from '../requests.ts'

/**
 * Saves one part of a scenario's template. The rest is taken from the server at that moment, so that what somebody else has
 * changed meanwhile stays.
 */
export function useTemplatePart(scenario: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async (part: Partial<Pick<Template, 'rubric' | 'scoring' | 'guard_policy'>>) => {
      const { template_data: template } = await getScenario(scenario)
      return saveScenario(scenario, { ...template, ...part } as Template)
    },
    onSuccess: (saved) => {
      cache.setQueryData(['scenario', scenario], saved)
      return Promise.all([
        cache.invalidateQueries({ queryKey: ['scenario', scenario, 'criteria'] }),
        cache.invalidateQueries({ queryKey: ['calibration', scenario] }),
      ])
    },
  })
}
