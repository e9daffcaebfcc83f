import { make } from './dom.js'

/**
 * The field for the learner's next line: Enter sends, Shift and Enter breaks the line.
 * @param {(text: string) => void} onSend called with a line that is not empty
 */
export function makeComposer(name, onSend) {
  const field = make('textarea', {
    id: 'line',
    rows: 2,
    maxlength: 20_000,
    placeholder: `Say something to ${name}`,
    'aria-describedby': 'line-help',
  })
  const button = make('button.primary', { type: 'submit' }, 'Send')

  function submit(event) {
    event.preventDefault()
    const text = field.value.trim()
    if (text === '' || button.disabled) return
    field.value = ''
    onSend(text)
  }

  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event)
  })

  return {
    element: make(
      'form.composer',
      { onsubmit: submit },
      make('label.unseen', { for: 'line' }, 'Your line'),
      field,
      button,
      make('p.hint', { id: 'line-help' }, 'Enter sends, Shift + Enter starts a new line.'),
    ),
    /** While a reply comes in the next line can be typed already; it cannot be sent. */
    setOpen(open) {
      button.disabled = !open
      if (open) field.focus({ preventScroll: true })
    },
    write(text) {
      field.value = text
    },
    focus: () => field.focus({ preventScroll: true }),
  }
}
