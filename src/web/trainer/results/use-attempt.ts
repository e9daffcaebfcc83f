import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { client, read } from '../../api/client.ts'
import { handScoringKeyOf } from '../calibration/by-hand-draft.ts'
import { forgetDraft } from '../edit/draft.ts'
import { draftKeyOf, type Review, type ReviewOrder } from './review-draft.ts'
import type { Assessment, Talk } from './talk.ts'

const conversation = client.api.conversations[':id']

/** A talk with all of the trainer's layer. */
export function useTalk(id: string) {
  return useQuery({ queryKey: ['talk', id, 'trainer'], queryFn: () => readTalk(id) })
}

/** The whole talk comes to a trainer, more than the routes describe. */
const readTalk = async (id: string) =>
  (await read(conversation.$get({ param: { id }, query: { view: 'trainer' } }))) as unknown as Talk

/** What the judge said; null as long as nobody has asked. */
export function useAssessment(id: string, talk: { readonly assessed: boolean } | undefined) {
  return useQuery({
    queryKey: ['assessment', id],
    queryFn: (): Promise<Assessment | null> =>
      talk?.assessed ? read(conversation.assessment.$get({ param: { id }, query: {} })) : Promise.resolve(null),
    enabled: talk !== undefined,
  })
}

/** A review as the server tells it: with what it makes of the result. */
export interface SavedReview extends Review {
  readonly held: boolean // the learner sees neither score nor report
}

/** What a trainer has said about it; an empty review when nobody has. */
export function useReview(id: string) {
  return useQuery({
    queryKey: ['review', id],
    queryFn: (): Promise<SavedReview> => read(conversation.review.$get({ param: { id }, query: {} })),
  })
}

/** Has the talk judged, also once more. */
export function useAssess(id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (): Promise<Assessment> => read(conversation.assessment.$post({ param: { id }, query: {}, json: {} })),
    onSuccess: (assessment) => {
      cache.setQueryData(['assessment', id], assessment)
      return cache.invalidateQueries({ queryKey: ['results'] })
    },
  })
}

/** Keeps what the trainer says. */
export function useSaveReview(id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ turns, criteria, blockers, ...review }: ReviewOrder): Promise<SavedReview> => {
      const json = { ...review, turns: [...turns], criteria: [...criteria], blockers: [...blockers] }
      return read(conversation.review.$put({ param: { id }, json }))
    },
    onSuccess: (saved) => {
      cache.setQueryData(['review', id], saved)
      return cache.invalidateQueries({ queryKey: ['results'] })
    },
  })
}

/**
 * Deletes the talk with everything made from it.
 * @param onGone leads away from the views of the talk, before what they show is forgotten
 */
export function useDeleteTalk(id: string, onGone: () => void) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () => conversation.$delete({ param: { id } }),
    onSuccess: async () => {
      onGone()
      for (const key of [draftKeyOf(id), handScoringKeyOf(id)]) forgetDraft(key)
      for (const kind of ['talk', 'assessment', 'review', 'hand scoring']) cache.removeQueries({ queryKey: [kind, id] })
      await Promise.all(
        ['results', 'attempts', 'calibration'].map((kind) => cache.invalidateQueries({ queryKey: [kind] })),
      )
    },
  })
}
