import { type KeyboardEvent, type Ref, useId } from 'react'
import { Button } from '../../design/button.tsx'

interface ComposerProps {
  readonly who: string
  readonly draft: string
  readonly onWrite: (text: string) => void
  readonly onSend: () => void
  readonly canSend: boolean // writing goes on in any case
  readonly field: Ref<HTMLTextAreaElement>
}

/** Where the learner speaks: Enter says it, Shift and Enter begin a new line. */
export function Composer({ who, draft, onWrite, onSend, canSend, field }: ComposerProps) {
  const id = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onSend()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
      className="flex items-end gap-2"
    >
      <label htmlFor={id} className="sr-only">
        Your line to {who}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={1}
        maxLength={20_000}
        value={draft}
        placeholder="Your line"
        enterKeyHint="send"
        aria-describedby={`${id}-keys`}
        onChange={(event) => onWrite(event.target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-[30dvh] min-h-12 w-full min-w-0 flex-1 resize-none rounded-lg border border-line-strong bg-surface px-3 py-2.5 font-serif text-lg leading-7 text-ink placeholder:text-ink-soft"
      />
      <span id={`${id}-keys`} className="sr-only">
        Enter sends, Shift and Enter begin a new line, Escape stops what is being read, dictated or answered.
      </span>
      <Button type="submit" weight="primary" className="min-h-12" aria-disabled={!canSend}>
        Send
      </Button>
    </form>
  )
}
