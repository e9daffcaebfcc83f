import { stem, words } from '../language/text.ts'
import type { Fact } from '../scenario/template.ts'
import { detectLanguage } from '../language/detect-language.ts'
import { categoryLibrary } from './categories.ts'
import type { Category } from './category.ts'
import { categorySignals } from './category-signals.ts'
import { languagesWithWords, wordsOf } from './category-words.ts'

/** How much one statement says of a category's kind: 0 nothing, 1 a concrete statement, at most 2. */
export interface FactEvidence {
  readonly fact: number // index into the facts given
  readonly strength: number
  readonly dismisses: boolean // the statement says that this does not matter
}

/** A statement speaks for a category from this strength on: one whole cue, or two that are shared with others. */
export const belongsFrom = 0.5

/**
 * Looks for statements of a category's kind by its cues; without cues, by the words of its description and fields.
 * @param library every category in play: a cue that several of them list counts less for each
 * @returns one entry a statement that says anything of this kind, in the order of the facts
 */
export function evidenceFor(category: Category, facts: readonly Fact[], library: readonly Category[]): FactEvidence[] {
  const known = evidenceOf.get(facts)?.get(category)
  if (known) return known
  const language = languageOf(facts)
  const cues = cueTable(library, language).get(category.name) ?? compileCues(category, language)
  const found = facts.flatMap((fact, index) => {
    const strength = strengthOf(fact.text, cues, language, categorySignals[category.name])
    return strength > 0 ? [{ fact: index, strength, dismisses: dismissal.test(fact.text) }] : []
  })
  const ofFacts = evidenceOf.get(facts) ?? new WeakMap<Category, FactEvidence[]>()
  evidenceOf.set(facts, ofFacts.set(category, found))
  return found
}

const languages = new WeakMap<readonly Fact[], string>()

/** The language of a document's statements, ISO 639-1. */
function languageOf(facts: readonly Fact[]): string {
  const known = languages.get(facts)
  if (known !== undefined) return known
  const language = detectLanguage(facts.map(({ text }) => text).join('\n'))
  languages.set(facts, language)
  return language
}

/** Every category is weighed once and asked about by all who write beside it. */
const evidenceOf = new WeakMap<readonly Fact[], WeakMap<Category, FactEvidence[]>>()

/** Says that something does not count, or is not to be spoken of. */
const dismissal =
  /\b(?:(?:is|are|was|were)(?:n['’]t| not) (?:the|an|a) (?:issue|point|problem|question|concern|matter|topic)|(?:does|do|did)(?:n['’]t| not) (?:matter|count)|no matter|unimportant|irrelevant|not relevant|plays no (?:part|role)|not to be discussed|need(?:s)? not be (?:discussed|raised|mentioned|settled)|(?:is|are) no subject|leave (?:the )?\p{L}+ out of it|dinheiro muito menos|do(?:es)?(?:n['’]t| not) (?:talk|ask|speak|want (?:to (?:talk|speak)|a (?:discussion|talk)|pity))|nothing to do with|treats nobody|n['’]est pas (?:le|la|un) (?:problème|question|sujet)|peu importe|hors sujet|no importa|no es (?:el|un) problema|da igual|spielt keine rolle|ist (?:egal|unwichtig|kein thema)|kein thema)\b/iu

/** A cue as stems in a row; a `prefix` stands for every word that begins with it. */
interface CompiledCue {
  readonly stems: readonly string[]
  readonly prefix: boolean // the last stem is only the beginning of a word
  readonly weight: number
}

const tables = new WeakMap<readonly Category[], Map<string, Map<string, CompiledCue[]>>>()

function cueTable(library: readonly Category[], language: string): Map<string, CompiledCue[]> {
  const byLanguage = tables.get(library) ?? new Map<string, Map<string, CompiledCue[]>>()
  tables.set(library, byLanguage)
  const known = byLanguage.get(language)
  if (known) return known
  const compiled = new Map(library.map((category) => [category.name, compileCues(category, language)]))
  const listedBy = new Map<string, number>()
  for (const cues of compiled.values()) {
    for (const { stems } of cues) listedBy.set(stems.join(' '), (listedBy.get(stems.join(' ')) ?? 0) + 1)
  }
  const table = new Map(
    [...compiled].map(([name, cues]) => [
      name,
      cues.map((cue) => ({ ...cue, weight: cue.weight / Math.sqrt(listedBy.get(cue.stems.join(' ')) ?? 1) })),
    ]),
  )
  byLanguage.set(language, table)
  return table
}

/** Words that descriptions of categories share, and that therefore tell nothing. */
const vague = new Set(
  'person people persons talk history detail details kind kinds things thing something somebody matter what which their they them how about with and the for who from into over that this past current level style main type needs'
    .split(' ')
    .map(stem),
)

/** Words are compared by stem where the stems are known, else as they stand. */
function formIn(language: string): (word: string) => string {
  return language in foreign ? (word) => word : stem
}

const foreign: Readonly<Record<string, true>> = Object.fromEntries(languagesWithWords.map((one) => [one, true]))

function compileCues(category: Category, language: string): CompiledCue[] {
  const given = category.cues.length > 0 ? category.cues : wordsInsteadOfCues(category)
  const own = categoryLibrary.some(({ cues }) => cues === category.cues)
  const cues = (own && wordsOf(category.name, language)) || given
  const form = formIn(cues === given ? 'en' : language)
  const byStems = new Map(cues.map((cue) => [words(cue).map(form).join(' '), cue]))
  return [...byStems]
    .filter(([stems]) => stems !== '')
    .map(([key, cue]) => {
      const prefix = cue.trim().endsWith('*')
      const stems = key.split(' ')
      const last = words(cue).at(-1) ?? ''
      return {
        stems: prefix ? [...stems.slice(0, -1), last] : stems,
        prefix,
        weight: stems.length > 1 ? 1 : 0.8,
      }
    })
}

function wordsInsteadOfCues({ description, example_fields: fields, name }: Category): string[] {
  const told = words(`${description} ${fields.join(' ')} ${name}`.replaceAll('_', ' '))
  return [...new Set(told)].filter((word) => word.length > 3 && !vague.has(stem(word)))
}

function strengthOf(
  text: string,
  cues: readonly CompiledCue[],
  language: string,
  signal?: (text: string) => number,
): number {
  const told = words(text.replace(withTerms, 'accepts'))
  const stems = told.map(formIn(language))
  const at = new Map<string, number[]>()
  for (const [index, one] of stems.entries()) at.set(one, [...(at.get(one) ?? []), index])
  let hits = signal?.(text) ?? 0
  for (const cue of cues) if (stands(cue, told, stems, at)) hits += cue.weight
  return hits <= 0 ? 0 : Math.min(1.4, hits) * (0.65 + concreteness(text))
}

/** "Can live with: £335": a term that is bearable is nobody in the household. */
const withTerms = /\b(?:can|could) live with(?=:| ?\(| (?:it|that|this|\p{Sc}|\d))/giu

function stands(
  cue: CompiledCue,
  told: readonly string[],
  stems: readonly string[],
  at: ReadonlyMap<string, number[]>,
): boolean {
  const [first = ''] = cue.stems
  if (cue.prefix && cue.stems.length === 1) return told.some((word) => word.startsWith(first))
  const last = cue.stems.length - 1
  return (at.get(first) ?? []).some((start) =>
    cue.stems.every((one, offset) =>
      cue.prefix && offset === last ? told[start + offset]?.startsWith(one) : stems[start + offset] === one,
    ),
  )
}

/** Numbers, names, quotations and prescribed reactions make a statement something to act on; at most 0.6. */
function concreteness(text: string): number {
  const parts = [
    /\p{N}/u.test(text) ? 0.3 : 0,
    /\p{Ll}[,;:]? (?:\p{Lu}\p{Ll}+)/u.test(text) ? 0.15 : 0,
    /["“„«»”]/u.test(text) ? 0.15 : 0,
    /\b(?:if|when|whenever|unless|as soon as|si|quand|dès que|cuando|wenn|falls|sobald)\b/iu.test(text) ? 0.15 : 0,
  ]
  return Math.min(
    0.6,
    parts.reduce((sum, part) => sum + part, 0),
  )
}
