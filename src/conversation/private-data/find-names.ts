import { isFirstName } from '../../language/first-names.ts'
import { isAlsoWord } from './scenario-words.ts'

/** One word of somebody's name. */
export interface NamePart {
  readonly real: string // as it was first written
  readonly person: number // whose
  readonly isFirst: boolean
  /**
   * `anywhere` it means the person. `as name`: it is a word as well, so only where it must be a name. `when called`: it is a thing of the scenario, so only with a
   * title or where somebody is spoken to. `in company`: the scenario has somebody of that name, so only beside another word of the same person's name.
   */
  readonly counts: 'anywhere' | 'as name' | 'when called' | 'in company'
}

/** A word of a text that belongs to somebody's name. */
export interface FoundName {
  readonly part: NamePart
  readonly start: number
  readonly end: number
}

/** What the scenario says of a word. */
export interface Belonging {
  isScenarios(word: string): boolean
  isPerson(word: string): boolean // of those words, the names of people
  readonly small: ReadonlySet<string> // words that it has without a capital
}

/**
 * @param name as somebody wrote it
 * @param isLearners a word of the learner's own name that the scenario has too still counts beside the rest of the name
 * @returns the words of the name that can be told from the scenario's
 */
export function partsOf(
  name: string,
  person: number,
  { isScenarios, isPerson, small }: Belonging,
  isLearners: boolean,
): NamePart[] {
  // One letter is an initial, but a whole surname in Han.
  const words = (name.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter(
    (word) =>
      (word.length > 1 || isCaseless(word)) && !particles.has(word.toLowerCase()) && !labels.has(word.toLowerCase()),
  )
  return words.flatMap((word, at): NamePart[] => {
    const real = inUsualCase(word)
    const isTheirs = isScenarios(real)
    if (isTheirs && !isLearners) return []
    const isWord = isAlsoWord(real.toLowerCase(), small) || (real.length < 3 && !isCaseless(real))
    const ofScenario = isPerson(real) || isFirstName(real) ? 'in company' : 'when called'
    const counts = isTheirs ? ofScenario : isWord ? 'as name' : 'anywhere'
    return [{ real, person, isFirst: at === 0 && words.length > 1, counts }]
  })
}

/** Scripts such as Devanagari and Han know no capitals. */
function isCaseless(word: string): boolean {
  return word.toLowerCase() === word.toUpperCase()
}

/** @returns a name typed all small or all in capitals as names are written; any other as it is */
function inUsualCase(word: string): string {
  const isOneCase = word === word.toLowerCase() || word === word.toUpperCase()
  return isOneCase ? word.charAt(0).toUpperCase() + word.slice(1).toLowerCase() : word
}

const particles: ReadonlySet<string> = new Set(
  'von van der den de del della di da do dos das la le du zu ter ten bin binti bint al el und and y e و'.split(' '),
)

/** What stands in the place of a name in lists of a course. */
const labels: ReadonlySet<string> = new Set(
  `learner trainee student user guest test tester team group course participant teilnehmer teilnehmerin lernende lernender azubi schüler schülerin student studentin
  kurs gruppe gast stagiaire apprenant groupe participante alumno alumna grupo aluno aluna anonymous anonym unknown nobody dr prof mr mrs ms herr frau me ich`.split(
    /\s+/,
  ),
)

/** @returns where the parts of names stand in a text, in order */
export function findNames(text: string, parts: ReadonlyMap<string, NamePart>): FoundName[] {
  if (parts.size === 0) return []
  const words = wordsIn(text, parts).map(({ word, start }) => ({ ...partOf(word, parts), word, start }))
  return words.flatMap(({ part, length, word, start }, at) => {
    if (!part) return []
    const beside = [words[at - 1], words[at + 1]].some(
      (other) => other?.part?.person === part.person && other.part !== part && areClose(text, start, word, other),
    )
    const counts =
      beside ||
      (part.counts === 'anywhere' && (word.length > 3 || isCaseless(word) || /^\p{Lu}/u.test(word))) ||
      (part.counts === 'as name' && readsAsName(word, ...around(text, start, start + length))) ||
      (part.counts === 'when called' && isCalled(word, ...around(text, start, start + length)))
    return counts ? [{ part, start, end: start + length }] : []
  })
}

/** What stands right before and behind a word: enough to tell how it is meant. */
function around(text: string, start: number, end: number): [before: string, after: string] {
  return [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 10)]
}

/** The words of a text. Where a script sets no blanks between words, only the names are told from the rest. */
function wordsIn(text: string, parts: ReadonlyMap<string, NamePart>): { word: string; start: number }[] {
  const unspaced = [...parts.keys()].filter((name) => withoutBlanks.test(name))
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].flatMap(({ index, 0: word }) => {
    if (unspaced.length === 0 || !withoutBlanks.test(word)) return [{ word, start: index }]
    const name = new RegExp(unspaced.toSorted((one, other) => other.length - one.length).join('|'), 'gu')
    return [...word.matchAll(name)].map((found) => ({ word: found[0], start: index + found.index }))
  })
}

const withoutBlanks =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** The word itself, or the word without the "s" of "Vogels Akte". */
function partOf(word: string, parts: ReadonlyMap<string, NamePart>): { part: NamePart | undefined; length: number } {
  const whole = parts.get(word.toLowerCase())
  if (whole || word.length < 5 || !/s$/i.test(word)) return { part: whole, length: word.length }
  const without = parts.get(word.slice(0, -1).toLowerCase())
  return { part: without?.counts === 'anywhere' ? without : undefined, length: word.length - 1 }
}

/** Nothing but a blank, a hyphen, an initial or a particle stands between two words of one name. */
function areClose(
  text: string,
  start: number,
  word: string,
  other: { readonly start: number; readonly word: string },
): boolean {
  const [end, next] =
    start < other.start ? [start + word.length, other.start] : [other.start + other.word.length, start]
  return /^[\s-]{1,3}$/.test(text.slice(end, next))
}

/** Somebody who is called or called so, or a word with a capital that no sentence explains. */
function readsAsName(word: string, before: string, after: string): boolean {
  if (isCalled(word, before, after)) return true
  const isExplained = /(?:^|[.!?…:\n]\s*)["“„«(]?$/.test(before) || determiner.test(before)
  return /^\p{Lu}/u.test(word) && !isExplained
}

/** Introduced, with a title, or spoken to. */
function isCalled(word: string, before: string, after: string): boolean {
  if (introducing.test(before)) return true
  if (!/^\p{Lu}/u.test(word)) return false
  return title.test(before) || (/^\s*[,.!?…]/.test(after) && /(?:^|[,.!?]\s+)["“„«]?$/.test(before))
}

const title =
  /(?<!\p{L})(?:mr|mrs|ms|mx|miss|dr|prof|herrn?|frau|madame|monsieur|mme|señora?|sra?|senhora?|signora?)\.?\s+$/iu
const introducing =
  /(?:\b(?:name is|name['’]s|i['’]?m|i am|call me|ich bin|ich heiße|mein name ist|je m['’]appelle|me llamo|me chamo|mi chiamo|ik heet|meu nome é|mi nombre es))\s+$/iu
const determiner =
  /(?<!\p{L})(?:the|an?|my|your|our|this|that|der|die|das|den|dem|des|ein(?:e[nmrs]?)?|kein\p{L}*|mein\p{L}*|ihr\p{L}*|sein\p{L}*|dies\p{L}*|zum|zur|vom|beim|im|am|le|la|les|une?|el|los|las|una?|os|uma?)\s+$/iu
