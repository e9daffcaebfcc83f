import { emptyReview, type Review } from './assessment/review.ts'
import { type ChangeInOrder, createChangeInOrder } from './store/change-in-order.ts'
import type { Store } from './store/store.ts'

/**
 * For all changes of reviews that this process makes; the first one of a talk changes an empty review.
 * @returns null for a talk that was deleted meanwhile: nothing of it is kept
 */
export function createReviewChanges({ reviews, conversations }: Store): ChangeInOrder<Review> {
  const changeInOrder = createChangeInOrder<Review>({
    get: async (id) => (await reviews.get(id)) ?? emptyReview(id),
    list: () => reviews.list(),
    put: (id, review) => reviews.put(id, review),
    delete: (id) => reviews.delete(id),
  })
  return async (id, change) => {
    const changed = await changeInOrder(id, change)
    // Looked at after it is kept, as with an assessment: the talk may have been deleted meanwhile.
    if ((await conversations.get(id)) !== null) return changed
    await reviews.delete(id)
    return null
  }
}
