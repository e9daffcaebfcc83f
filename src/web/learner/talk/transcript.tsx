import { memo, useMemo } from 'react'
import { ExchangeRow } from './exchange-row.tsx'
import type { TalkMessage } from './talk.ts'
import { exchangesOf } from './talk-messages.ts'

const rowsNearTheEnd = 6

interface TranscriptProps {
  readonly messages: readonly TalkMessage[]
  readonly who: string
  readonly isMarkdown: boolean
  readonly isAnswering: boolean
  readonly isOutOfRole: boolean // the last reply is not the person's
  readonly onTryAgain: ((turn: number) => void) | null // null where the talk does not go back
}

/** What has been said. Screen readers hear a reply when it is whole: the region is busy while it grows. */
export const Transcript = memo(function Transcript({
  messages,
  who,
  isMarkdown,
  isAnswering,
  isOutOfRole,
  onTryAgain,
}: TranscriptProps) {
  const exchanges = useMemo(() => exchangesOf(messages), [messages])
  const before = exchanges[0]?.line ? 1 : 0 // the opening is no turn
  return (
    <div role="log" aria-label={`Conversation with ${who}`} aria-busy={isAnswering} className="group/log flex-1">
      {exchanges.length === 0 && <p className="text-ink-soft">Nothing has been said yet. You speak first.</p>}
      <ol>
        {exchanges.map(({ line, reply }, index) => (
          <ExchangeRow
            key={line?.id ?? reply?.id}
            number={index + before}
            isOld={index < exchanges.length - rowsNearTheEnd}
            waiting={isAnswering && index === exchanges.length - 1 ? `${who} is thinking …` : null}
            who={isOutOfRole && index === exchanges.length - 1 ? 'Counterpart' : who}
            {...{ line, reply, isMarkdown, onTryAgain }}
          />
        ))}
      </ol>
    </div>
  )
})
