import { z } from 'zod'

/** Whether learners find a scenario in their list, and whom its trainer chose for them to meet. */
export const Publication = z.object({ published: z.boolean(), persona_ids: z.array(z.string()).default([]) })
export type Publication = z.infer<typeof Publication>

/** @returns what the trainer decided; until then what comes with the product is for learners, and an upload is not */
export function publicationOf(scenario: {
  readonly bundled: boolean
  readonly publication?: Publication | undefined
}): Publication {
  return scenario.publication ?? { published: scenario.bundled, persona_ids: [] }
}
