import type { CheckFactsInput, FactClaims } from './check-facts.ts'
import { type Comparison, compareFigure, type FigureContext } from './compare-figures.ts'
import { compareNames, hasStrangeName } from './compare-names.ts'
import { compareSides } from './compare-sides.ts'
import { type FactIndex, factIndex, withNames } from './fact-index.ts'
import { isDenied } from './denied-figure.ts'
import { contraryOf, inPassing } from './in-passing.ts'
import type { Wording } from './likeness.ts'
import { quantitiesIn } from './quantities.ts'
import { type Statement, statementsIn } from './statements.ts'
import { termsOf } from './terms.ts'
import { isCheckable } from './checkable.ts'
import { repeats } from './repeats.ts'

type FactClaim = FactClaims['claims'][number]

/** Checks a talk without a model: quiet where it is not sure, since a false "wrong" says that somebody lied. */
export function checkFactsByRules({ talk, known }: CheckFactsInput): FactClaims {
  const index = factIndex(known)
  const claims = new Map<string, FactClaim>()
  for (const statement of statementsIn(withStraightMarks(talk), index.language)) {
    const found = claimOf(statement, index)
    const claim = found && { ...found, quote: asWritten(found, talk) }
    const key = `${statement.turn} ${statement.quote}`
    if (claim && !claims.has(key)) claims.set(key, claim)
  }
  return { claims: [...claims.values()] }
}

/** Typography changes no fact. */
const straight = (text: string) => text.replace(/[’‘ʼ]/g, "'")

function withStraightMarks({ turns, opening, persona }: CheckFactsInput['talk']): CheckFactsInput['talk'] {
  const straightened = turns.map((turn) => ({
    ...turn,
    learner: straight(turn.learner),
    reply: straight(turn.reply),
  }))
  return { turns: straightened, opening: opening && straight(opening), persona }
}

/** The same place of the line in the learner's own marks, which are as long. */
function asWritten({ turn, quote }: FactClaim, { turns }: CheckFactsInput['talk']): string {
  const line = turns.find((one) => one.turn === turn)?.learner ?? ''
  const start = straight(line).indexOf(quote)
  return start < 0 ? quote : line.slice(start, start + quote.length)
}

function claimOf(statement: Statement, index: FactIndex): FactClaim | null {
  const { turn, quote, before, isOfSelf, leansOnContext } = statement
  const figures = quantitiesIn(quote)
  const wording: Wording = {
    terms: withNames(termsOf(quote, index.language, figures), index.names),
    context: termsOf(before, index.language, quantitiesIn(before)),
    leansOnContext,
    isOfSelf,
    isNarrowed:
      /\b(?:only|solely|nur|seulement|uniquement|sólo|solo|will|won['’]t)\b|['’]ll\b/i.test(quote) ||
      quote.split(/\s+/).length < 3,
    isOfOthers: isOfOthers(statement, index),
  }
  const said = { text: quote, figures, wording }
  if (repeats(statement, figures, wording.terms, index.language)) {
    const contrary = figures.length > 0 ? contraryOf(said, statement, index) : null
    return contrary ? { turn, quote, ...asClaim(contrary) } : null
  }
  const strict = statement.isPresupposed ? null : compared(said, index)
  const found =
    strict === 'unclear' || strict?.verdict === 'wrong' ? strict : (inPassing(said, statement, index) ?? strict)
  if (found === 'unclear') return null
  if (found) return { turn, quote, ...asClaim(found) }
  if (isOfSelf || statement.isPresupposed || !isCheckable(quote, figures, wording, index)) return null
  return { turn, quote, fact: null, reason: 'No statement of the document speaks of this.', verdict: 'unsupported' }
}

function asClaim({ fact, reason, verdict }: Comparison): Pick<FactClaim, 'fact' | 'reason' | 'verdict'> {
  return { fact: fact + 1, reason, verdict }
}

/** One figure that is wrong makes the statement wrong; it is right when all its figures are. */
function compared(said: FigureContext, index: FactIndex): Comparison | 'unclear' | null {
  const { figures, wording } = said
  const results = figures
    .filter((one) => !isDenied(said.text, one))
    .map((figure) => ({ figure, result: compareFigure(figure, said, index) }))
  const comparisons = results.flatMap(({ result }) => (result === null || result === 'unclear' ? [] : [result]))
  const wrong = comparisons.find(({ verdict }) => verdict === 'wrong')
  const isStrange = wording.isOfOthers || hasStrangeName(said, index)
  if (wrong && !isStrange) return wrong
  const byWords = wording.isOfOthers
    ? null
    : isStrange
      ? compareNames(said, index)
      : compareSides(wording, figures, index)
  if (byWords?.verdict === 'wrong') return byWords
  const isOpen = results.some(({ figure, result }) => result === null && !figure.isImplicit && figure.kind !== 'bare')
  if (isOpen || isStrange) return null
  if (comparisons[0]) return comparisons[0]
  return results.some(({ result }) => result === 'unclear') ? 'unclear' : byWords
}

/** "The school in Leoben has two. Their bill fell", "other schools": a story of others, told on; or of somebody the other person brought in. */
function isOfOthers({ quote, earlier, heard }: Statement, index: FactIndex): boolean {
  if (others.test(quote)) return true
  const own = strangersIn(quote, index)
  if (own.length > 0 && heard.some((text) => own.some((name) => text.includes(name)))) return true
  return continuing.test(quote) && earlier.some((text) => strangersIn(text, index).length > 0)
}

const others = /^(?:and |but |so )?(?:(?:in|at|with|for) )?(?:other|others|elsewhere|another|andere\w*|d'autres)\b/i
const continuing = /^(?:and |but |so )?(?:they|their|there|he|his|she|her|sie|ihre?|ils|elles|leurs?)\b/i

function strangersIn(text: string, index: FactIndex): string[] {
  return termsOf(text, index.language, quantitiesIn(text)).flatMap((term) =>
    term.isName && index.weightOf(term) === 0 ? [term.word] : [],
  )
}
