import { injection } from './input/injection.ts'
import { promptLeak } from './input/prompt-leak.ts'
import { readableChars, readLine } from './normalise.ts'

/**
 * @returns true when a sentence of a document, or of a trainer's wish, is meant for the machine and not for the scenario:
 * an order to drop the role or its rules, or to give away "your prompt"
 */
export function isOrder(sentence: string): boolean {
  for (let at = 0; at === 0 || at + overlap < sentence.length; at += readableChars - overlap) {
    if (readsAsOrder(sentence.slice(at, at + readableChars))) return true
  }
  return false
}

/** Guards read a piece at a time; where pieces of an endless sentence meet, they overlap by more than an order is long. */
const overlap = 400

function readsAsOrder(text: string): boolean {
  const reading = readLine(text)
  if (injection.check(reading, {}) !== null) return true
  return ownText.test(reading.plain) && promptLeak.check(reading, {}) !== null
}

/** Documents tell and name many things; only the reader's own text is none of theirs. */
const ownText = /\b(?:your|the) (?:\w+ ){0,2}(?:prompt|system message)\b|\byour (?:\w+ ){0,2}instructions\b/
