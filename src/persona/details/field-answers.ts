import { stem, words } from '../../language/text.ts'
import { fieldAnswers } from './field-answers.table.ts'
import { shows } from './statement-features.ts'

/**
 * @returns how well a statement answers a field, 0 (not at all) to 3. A field nobody listed (a trainer's own category) is
 * answered by a statement that uses the words of its name.
 */
export function answers(field: string, text: string): number {
  if (wantsBriefValue.has(field)) return 0
  // a field may be called "constructor": only what is listed here counts
  const answer = Object.hasOwn(fieldAnswers, field) ? fieldAnswers[field] : undefined
  if (!answer) return Math.min(3, matches(namePhrases(field), text))
  if (answer.needs?.some((feature) => !shows(text, feature))) return 0
  if (answer.not?.some((feature) => shows(text, feature))) return 0
  if (answer.test && !answer.test(text)) return 0
  const listed = phrasesOf(field, answer.words)
  if (listed.length === 0)
    return (answer.base ?? 0.6) + (answer.gains ?? []).filter((feature) => shows(text, feature)).length * 0.5
  const found = matches(listed, text)
  return found === 0 ? 0 : Math.min(3, found + (answer.needs ? 0.5 : 0))
}

/** Fields that a whole sentence answers badly: they get a name or a time of their own. */
const wantsBriefValue: ReadonlySet<string> = new Set(['when_it_happened', 'who_was_involved'])

function matches(phrases: readonly (readonly string[])[], text: string): number {
  const stems = unitsOf(text)
  return phrases.filter((phrase) =>
    stems.some((_, start) => phrase.every((one, offset) => stems[start + offset] === one)),
  ).length
}

/** A stem so short that other words share it ("notes", "not") is no likeness: the word itself counts then. */
function unit(word: string): string {
  const cut = stem(word)
  return cut.length <= 3 ? word : cut
}

let lastText = ''
let lastUnits: readonly string[] = []

/** A statement is asked about by all fields in turn. */
function unitsOf(text: string): readonly string[] {
  if (text !== lastText) {
    lastText = text
    lastUnits = words(text).map(unit)
  }
  return lastUnits
}

const compiled = new Map<string, string[][]>()

function phrasesOf(field: string, listed: string): string[][] {
  const known = compiled.get(field)
  if (known) return known
  const phrases = listed
    .split(',')
    .map((phrase) => words(phrase).map(unit))
    .filter((phrase) => phrase.length > 0)
  compiled.set(field, phrases)
  return phrases
}

function namePhrases(field: string): string[][] {
  return field
    .split('_')
    .filter((word) => word.length > 3)
    .map((word) => [unit(word)])
}
