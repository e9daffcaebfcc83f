import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { client, read } from '../../api/client.ts'

const conversation = client.api.conversations[':id']

/** How far the judge agrees in a scenario, and which talks can be scored by hand. */
export function useCalibration(scenario: string) {
  return useQuery({ queryKey: ['calibration', scenario], queryFn: () => getCalibration(scenario) })
}
const getCalibration = (scenario: string) =>
  read(client.api.scenarios[':id'].calibration.$get({ param: { id: scenario } }))
export type Calibration = Awaited<ReturnType<typeof getCalibration>>
export type TalkToScore = Calibration['to_score'][number]
export type Disagreement = Calibration['disagreements'][number]

/** By what a talk is scored by hand; with the judge's levels once that is done. */
export function useHandScoring(talk: string) {
  return useQuery({ queryKey: ['hand scoring', talk], queryFn: () => getHandScoring(talk) })
}
const getHandScoring = (talk: string) => read(conversation.calibration.$get({ param: { id: talk } }))
export type HandScoring = Awaited<ReturnType<typeof getHandScoring>>

/**
 * Keeps the levels that a trainer gives by hand.
 * @param lastRead the message id of the last turn that the levels are given to
 */
export function useSaveHandScoring(scenario: string, talk: string, lastRead: string | undefined) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (criteria: { id: string; level: number | null }[]) =>
      read(conversation.calibration.$put({ param: { id: talk }, json: { criteria, message_id: lastRead } })),
    onSuccess: (saved) => {
      cache.setQueryData(['hand scoring', talk], saved)
      return cache.invalidateQueries({ queryKey: ['calibration', scenario] })
    },
  })
}
