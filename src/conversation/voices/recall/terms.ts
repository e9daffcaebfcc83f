import { ideasOf } from '../../../language/concepts.ts'
import { hoursIn } from '../../../language/hours.ts'
import { lemma } from '../../../language/lemma.ts'
import { spelledAlike } from '../../../language/spelled-alike.ts'
import { contentWords } from '../../../language/text.ts'
import type { AnswerKind } from './question.ts'

/** A word by which something is looked for: its base form, the ideas it can stand for, how much it counts. */
export interface Term {
  readonly lemma: string
  readonly ideas: readonly number[]
  readonly weight: number
}

/** @returns the words of a text that can be looked for, turns of phrase in plainer words */
export function wordsOf(text: string): string[] {
  return contentWords(spelledAlike(text), telling)
}

/** Small words that tell what a question is after. */
const telling = new Set(['same', 'other', 'before', 'again', 'both', 'alone'])

/**
 * @param factor how much the text counts beside others (0 to 1)
 * @param kind the kind of answer asked for; words that only name it are left out
 * @returns what the text asks for, without the words with which people ask
 */
export function termsOf(text: string, factor: number, kind: AnswerKind | null): Term[] {
  const words = wordsOf(text)
    .filter(
      (word) =>
        !askingWords.has(word) &&
        !(kind === 'person' && /^names?$/.test(word)) &&
        !(kind !== null && kindWords.has(word) && !((kind === 'amount' || kind === 'sum') && units.has(word))),
    )
    .map((word) => ({
      lemma: lemma(word),
      ideas: ideasOf(word),
      weight: factor * (faint.has(word) || units.has(word) ? 0.35 : 1),
    }))
  return [...words, ...hoursIn(text).map((hour) => ({ lemma: hour, ideas: [], weight: factor }))]
}

/** @returns each word once, where it counts most */
export function merged(terms: readonly Term[]): Term[] {
  const best = new Map<string, Term>()
  for (const term of terms) {
    const known = best.get(term.lemma)
    if (!known || known.weight < term.weight) best.set(term.lemma, term)
  }
  return [...best.values()]
}

/** Words with which people ask; they do not say what for. */
const askingWords = new Set(
  `ask asked asking tell know think roughly exactly actually really maybe perhaps please sorry may might mind remember mentioned mention
  mean means sure right okay ok yes no doctor sir madam mr mrs ms miss dr thing things something anything
  everything general generally usually normally opinion way kind sort bit little lot quite also else get got like want wondering wonder curious understand correctly heard
  gather guess suppose see look looking say said tell telling talk let come came go going goes went take took make made put do does did
  doing done well now then here there still already yet ever never just only so far hear feel`.split(/\s+/),
)
/** Words that name the kind of answer and stand in half of all sentences. */
const kindWords = new Set(
  'long much many often old time day days date year years month months week weeks hour hours minute minutes number amount figure times far big high'.split(
    ' ',
  ),
)
/** "How much a year?": a weak hint at which of two amounts is meant. */
const units = new Set('day days year years month months week weeks hour hours minute minutes'.split(' '))
const faint = new Set(
  'currently somebody anybody nobody someone anyone everybody everyone use used using first last next new big small good bad whole main certain exact particular current moment usual usually normally work working people person one'.split(
    ' ',
  ),
)
