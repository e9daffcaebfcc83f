import { queryOptions } from '@tanstack/react-query'
import { client, read } from '../api/client.ts'
import type { Report } from '../../assessment/report/report.ts'

/** What the learner's views ask the server for; the same question is asked once. */

/** The scenarios that learners may choose from. */
export const publishedScenarios = () =>
  queryOptions({
    queryKey: ['scenarios', 'published'],
    queryFn: async () => (await read(client.api.scenarios.$get({ query: { published: 'true' } }))).scenarios,
  })
export type ScenarioEntry = Answered<typeof publishedScenarios>[number]

/** One scenario, for its briefing. */
export const scenarioById = (id: string) =>
  queryOptions({
    queryKey: ['scenario', id, 'learner'],
    queryFn: () => read(client.api.scenarios[':id'].$get({ param: { id }, query: { view: 'learner' } })),
  })
export type Scenario = Answered<typeof scenarioById>

/** By what talks of a scenario are judged. */
export const criteriaOf = (id: string) =>
  queryOptions({
    queryKey: ['scenario', id, 'criteria'],
    queryFn: async () => (await read(client.api.scenarios[':id'].criteria.$get({ param: { id } }))).criteria,
  })
export type CriterionEntry = Answered<typeof criteriaOf>[number]

/** The persons made for a scenario. */
export const personsOf = (templateId: string) =>
  queryOptions({
    queryKey: ['personas', templateId, 'learner'],
    queryFn: async () =>
      (await read(client.api.personas.$get({ query: { template_id: templateId, view: 'learner' } }))).personas,
  })
export type PersonEntry = Answered<typeof personsOf>[number]

/** The talks of a learner, newest first; of one scenario where it is named. */
export const attemptsOf = (learner: string, templateId?: string) =>
  queryOptions({
    queryKey: ['attempts', learner, templateId ?? 'all'],
    queryFn: async () => {
      const query = { learner, view: 'learner' as const, ...(templateId ? { template_id: templateId } : {}) }
      return (await read(client.api.conversations.$get({ query }))).conversations
    },
  })
export type Attempt = Answered<typeof attemptsOf>[number]

/** @returns the score that counts: the trainer's, where they have judged and released it */
export function countingScore({
  score01,
  reviewed_score01,
}: Pick<Attempt, 'score01'> & { readonly reviewed_score01?: number | null }): number | null {
  return reviewed_score01 ?? score01
}

/** A talk as its report needs it. */
export const talkById = (id: string) =>
  queryOptions({
    queryKey: ['talk', id, 'report'],
    queryFn: () => read(client.api.conversations[':id'].$get({ param: { id }, query: { view: 'learner' } })),
  })
export type Talk = Answered<typeof talkById>

/** What there is to read of a talk that was judged. */
export interface Judged {
  readonly report: Report | null // null while the trainer holds it
  readonly not_scored: string | null // why there is no score; a talk in which somebody may have been at risk tells it held, too
}

/** The report of a talk. It is judged first when nobody has asked before; one that went on and ended again is another one. */
export const reportOf = ({ id, assessed, ended_at, held }: Pick<Talk, 'id' | 'assessed' | 'ended_at' | 'held'>) =>
  queryOptions({
    queryKey: ['talk', id, 'judged', ended_at, held],
    queryFn: async ({ client: queries }): Promise<Judged> => {
      const [param, view] = [{ id }, 'learner' as const]
      if (!assessed) {
        await read(client.api.conversations[':id'].assessment.$post({ param, query: { view }, json: {} }))
        void queries.invalidateQueries({ queryKey: ['attempts'] })
      }
      if (held) {
        const told = await read(client.api.conversations[':id'].assessment.$get({ param, query: { view } }))
        return { report: null, not_scored: told.held === true ? null : told.not_scored }
      }
      const query = { view, format: 'json' } as const
      const report = (await (await client.api.conversations[':id'].report.$get({ param, query })).json()) as Report
      return { report, not_scored: report.not_scored }
    },
  })

/** What the trainer says about a talk. */
export const reviewOf = (talk: string) =>
  queryOptions({
    queryKey: ['talk', talk, 'review'],
    queryFn: () =>
      read(client.api.conversations[':id'].review.$get({ param: { id: talk }, query: { view: 'learner' } })),
  })
export type Review = Answered<typeof reviewOf>

type Answered<Options extends (...args: never[]) => { queryFn?: unknown }> =
  ReturnType<Options> extends { queryFn?: infer Asks }
    ? Exclude<Asks, symbol | undefined> extends (...args: never[]) => infer Answer
      ? Awaited<Answer>
      : never
    : never
