/**
 * Makes an element. Text is only ever added as text, so nothing that came over the network is read as HTML.
 * @param {string} tag e.g. "p" or "p.note.error"
 * @param {Record<string, unknown>} properties `on...` are listeners, `class...` of the tag are kept, the rest attributes;
 *   false, null and undefined are left out
 * @param {...(Node | string | null | undefined | false)} children
 */
export function make(tag, properties = {}, ...children) {
  const [name, ...classes] = tag.split('.')
  const element = document.createElement(name)
  if (classes.length > 0) element.className = classes.join(' ')
  for (const [key, value] of Object.entries(properties)) {
    if (value === false || value === null || value === undefined) continue
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value)
    else element.setAttribute(key, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child || child === 0))
  return element
}

/** Moves the reader's place: to an element that is not a control, for keyboard and screen reader. */
export function focusOn(element) {
  if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1')
  element.focus({ preventScroll: true })
}

/** A sentence about what went wrong, announced at once. */
export function problemNote(error, ...actions) {
  return make('div.problem', { role: 'alert' }, make('p', {}, asSentence(error.message)), ...actions)
}

/** A message may begin in small letters; a file name at its beginning stays as it is. */
function asSentence(message) {
  return message.replace(/^[a-z]+(?= )/, (word) => word.charAt(0).toUpperCase() + word.slice(1))
}

/** Shows whether a button's work is under way; a second click does nothing meanwhile. */
export async function whileBusy(button, work) {
  if (button.getAttribute('aria-disabled') === 'true') return
  button.setAttribute('aria-disabled', 'true')
  try {
    await work()
  } finally {
    button.removeAttribute('aria-disabled')
  }
}
