import { Button } from '../../design/button.tsx'
import { Notice } from '../../design/notice.tsx'
import type { Fault } from './fault.ts'

interface FaultNoticeProps {
  readonly fault: Fault
  readonly hasEnded: boolean
  readonly onRetry: () => void
  readonly onWithdraw: () => void
}

/** What happened to a line without a reply, and what can be done. Announced at once. */
export function FaultNotice({ fault, hasEnded, onRetry, onWithdraw }: FaultNoticeProps) {
  return (
    <div role="alert">
      {fault.kind === 'broken' && (
        <Notice tone="bad">
          <p>{fault.message} Your line is safe: trying again never says it twice.</p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button onClick={onRetry}>Try again</Button>
            <Button weight="quiet" onClick={onWithdraw}>
              Change the line
            </Button>
          </div>
        </Notice>
      )}
      {fault.kind === 'refused' && (
        <Notice tone="bad">
          <p>{fault.message} Your line is back in the field.</p>
        </Notice>
      )}
      {fault.kind === 'elsewhere' && (
        <Notice tone="warn">
          <p>
            {hasEnded
              ? 'The talk had already ended when your line arrived, so it was not passed on.'
              : 'This talk was going on elsewhere at the same moment, perhaps in another tab. Your line has not been said; it is back in the field.'}
          </p>
        </Notice>
      )}
    </div>
  )
}
