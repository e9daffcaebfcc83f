import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { TextArea } from '../../design/field.tsx'

/** Where the next line is written: Enter says it, Shift and Enter begin a new line. */
export function LineForm({
  name,
  before,
  isBusy,
  onLine,
}: {
  readonly name: string
  readonly before: string // a line that was not taken
  readonly isBusy: boolean
  readonly onLine: (text: string) => void
}) {
  const [text, setText] = useState(before)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus({ preventScroll: true }), [])

  function say() {
    if (isBusy || text.trim() === '') return
    onLine(text.trim())
    setText('')
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    say()
  }
  return (
    <form
      ref={form}
      className="max-w-measure space-y-3"
      onSubmit={(event) => {
        event.preventDefault()
        say()
      }}
    >
      <TextArea
        label={`Your line to ${name}`}
        hint="Enter says it, Shift and Enter begin a new line."
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Button type="submit" weight="primary" aria-disabled={isBusy || undefined}>
        {isBusy ? 'Waiting for the reply …' : 'Say it'}
      </Button>
    </form>
  )
}
