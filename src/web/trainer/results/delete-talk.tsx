import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../design/button.tsx'
import { Confirm } from '../../design/dialog.tsx'
import { Problem } from '../../design/notice.tsx'
import { nameOfLearner } from './results.ts'
import type { Talk } from './talk.ts'
import { useDeleteTalk } from './use-attempt.ts'

/** Asks, then deletes the talk and goes back to the results. */
export function DeleteTalk({ talk: { id, learner } }: { readonly talk: Talk }) {
  const [, navigate] = useLocation()
  const [isAsking, setAsking] = useState(false)
  const removal = useDeleteTalk(id, () => {
    setAsking(false)
    navigate('/train/results')
  })
  return (
    <>
      <Button weight="danger" onClick={() => setAsking(true)}>
        Delete this talk
      </Button>
      <Confirm
        title="Delete this talk?"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        action="Delete it for good"
        onConfirm={() => removal.mutate()}
      >
        <p>
          What {learner ? nameOfLearner(learner) : 'somebody'} said, the answers, the assessment and your review are
          lost. The learner no longer finds the talk either. It cannot be undone.
        </p>
        {removal.error && <Problem error={removal.error} />}
      </Confirm>
    </>
  )
}
