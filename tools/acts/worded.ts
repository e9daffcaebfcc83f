import { slots } from './slots.ts'

/** "Did you (call|ask)?" asks; "Tell me (please)? what it was" may leave a word out, and "How is she (now)??" does both. */
const endsSentence = /^\s*(?:$|\(?(?!I\b)\p{Lu})/u

/**
 * The lines of this folder hold alternatives, "(good|nice) (very)? {name}".
 * @returns a line with one of its alternatives and slot words chosen
 */
export function worded(pattern: string, random: () => number): string {
  const pick = (all: readonly string[]) => all[Math.floor(random() * all.length)] ?? ''
  let text = pattern
  for (let inner = /\(([^()]*)\)(\?\??)?/.exec(text); inner; inner = /\(([^()]*)\)(\?\??)?/.exec(text)) {
    const [whole, choices = '', marks] = inner
    const isEnd = marks === '?' && endsSentence.test(text.slice(inner.index + whole.length))
    const isLeftOut = marks !== undefined && !isEnd && random() < 0.5
    const asks = isEnd || marks === '??' ? '?' : ''
    text = text.replace(whole, () => (isLeftOut ? '' : pick(choices.split('|'))) + asks)
  }
  text = text.replace(/\{(\w+)\}/g, (whole, name: string) => pick(slots[name] ?? [whole]))
  text = text
    .replace(/\s+([?.,!])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
  return text.charAt(0).toUpperCase() + text.slice(1)
}
