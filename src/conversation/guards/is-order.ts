import { injection } from './input/injection.ts'
import { promptLeak } from './input/prompt-leak.ts'
import { readLine } from './normalise.ts'

/**
 * @returns true when a sentence of a document, or of a trainer's wish, is meant for the machine and not for the scenario:
 * an order to drop the role or its rules, or to give away "your prompt"
 */
export function isOrder(sentence: string): boolean {
  const reading = readLine(sentence)
  if (injection.check(reading, {}) !== null) return true
  return ownText.test(reading.plain) && promptLeak.check(reading, {}) !== null
}

/** Documents tell and name many things; only the reader's own text is none of theirs. */
const ownText = /\byour (?:\w+ ){0,2}(?:prompt|instructions|system message)\b/
