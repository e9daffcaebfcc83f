/** The tags in which reasoning models think aloud inside their answer. */
const opening = /<(think|thinking|reasoning)>/i
const tagNames = ['think', 'thinking', 'reasoning'] as const
const longestTag = '</reasoning>'.length

/** @returns a whole answer without its thinking; also where a chat template swallowed the opening tag. */
export function withoutThinking(text: string): string {
  const filter = createThinkingFilter()
  const rest = filter.push(text) + filter.end()
  return rest.replace(/^[\s\S]*<\/(?:think|thinking|reasoning)>/i, '').trimStart()
}

/** Takes text in pieces and gives back what is not thinking, holding back only what may still become a tag. */
export interface ThinkingFilter {
  push(piece: string): string
  /** @returns what was held back; thinking that was never closed is dropped */
  end(): string
}

/** @returns a filter for one answer; line breaks between the thinking and the answer go with the thinking. */
export function createThinkingFilter(): ThinkingFilter {
  let held = ''
  let insideOf: string | null = null // name of the open tag
  let atStart = true // nothing but thinking so far

  function take(final: boolean): string {
    let out = ''
    for (;;) {
      if (insideOf !== null) {
        const end = held.toLowerCase().indexOf(`</${insideOf}>`)
        if (end < 0) {
          held = final ? '' : held.slice(-longestTag)
          return out
        }
        held = held.slice(end + insideOf.length + 3)
        insideOf = null
        if (atStart && out === '') held = held.trimStart()
        continue
      }
      const tag = opening.exec(held)
      if (!tag) {
        const keep = final ? 0 : possibleTag(held)
        out += held.slice(0, held.length - keep)
        held = keep === 0 ? '' : held.slice(-keep)
        return out
      }
      out += held.slice(0, tag.index)
      held = held.slice(tag.index + tag[0].length)
      insideOf = (tag[1] ?? '').toLowerCase()
    }
  }

  function passed(text: string): string {
    const visible = atStart ? text.trimStart() : text
    if (visible !== '') atStart = false
    return visible
  }

  return {
    push(piece) {
      held += piece
      // The common case, on the hot path: nothing held back and nothing that could open a tag.
      if (insideOf === null && !held.includes('<')) {
        const text = held
        held = ''
        return passed(text)
      }
      return passed(take(false))
    },
    end: () => passed(take(true)),
  }
}

/** @returns how many of the last characters may be the beginning of an opening tag. */
function possibleTag(text: string): number {
  const at = text.lastIndexOf('<')
  if (at < 0 || text.length - at >= longestTag) return 0
  const tail = text.slice(at).toLowerCase()
  return tagNames.some((name) => `<${name}>`.startsWith(tail)) ? tail.length : 0
}
