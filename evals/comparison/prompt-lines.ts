/**
 * Prompts as files that people compare: one sentence a line. A line break that is not in the prompt is told by the mark at the
 * beginning of the next line, so that nothing of the prompt is lost, blanks included.
 */
const mark = '↳ '

/** @returns the prompt with a line for each sentence */
export function inSentences(prompt: string): string {
  return prompt.replaceAll(betweenSentences, `\n${mark}`)
}

/** @returns the prompt of its lines */
export function fromSentences(lines: string): string {
  return lines.replaceAll(`\n${mark}`, ' ')
}

/** A blank after a full stop, with or without a closing quote, and before a capital. Where it errs a line is shorter, no more. */
const betweenSentences = /(?<=[.!?]["'’”»)\]*]{0,2}) (?=["'‘“«([*]{0,2}\p{Lu})/gu
