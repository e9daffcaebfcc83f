/** @returns one line of text without markdown: no emphasis, list marks, links or table bars; blanks collapsed. */
export function plain(raw: string): string {
  return raw
    .replace(/!?\[([^[\]]*)\]\([^()\s]*(?:\s"[^"]*")?\)/g, '$1')
    .replace(/^\s*(?:>\s*)*(?:#{1,6}\s+|[-*+•·–]\s+|\d{1,2}[.)]\s+|\[[ xX]\]\s+)?/, '')
    .replace(/\*+|`+|~~/g, '')
    .replace(/(^|[\s(["“«])_+|_+(?=$|[\s.,;:!?)\]"”»])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;](?:\s|$))/g, '$1')
    .trim()
}

/** @returns the text with every mark of emphasis replaced by a blank, so that offsets stay what they were. */
export function unmarked(raw: string): string {
  return raw.replace(/[*`]|(?<=^|\s)_+(?=\S)|(?<=\S)_+(?=\s|$|[.,;:])/g, (mark) => ' '.repeat(mark.length))
}
