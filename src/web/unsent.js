/**
 * The one line that was sent and whose answer has not come yet, kept over a reload under the id it was sent with: sent
 * again, it is the same turn and not a second one.
 */

const key = (conversationId) => `unsent:${conversationId}`

/** @returns `{ id, text }`, or null when nothing is open */
export function openMessage(conversationId, storage = sessionStorage) {
  try {
    const { id, text } = JSON.parse(storage.getItem(key(conversationId)) ?? 'null') ?? {}
    return id && text ? { id, text } : null
  } catch {
    return null
  }
}

/** Notes the line before it is sent; a browser without storage only loses the memory over a reload. */
export function keepMessage(conversationId, message, storage = sessionStorage) {
  try {
    storage.setItem(key(conversationId), JSON.stringify(message))
  } catch {
    // private windows may refuse; the line is still in the page
  }
}

/** The line has been answered. */
export function forgetMessage(conversationId, storage = sessionStorage) {
  try {
    storage.removeItem(key(conversationId))
  } catch {
    // as above
  }
}

/** @returns a message id that no other line has; also where `crypto.randomUUID` is missing (plain http on a network) */
export function newMessageId() {
  if (crypto.randomUUID) return crypto.randomUUID()
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
