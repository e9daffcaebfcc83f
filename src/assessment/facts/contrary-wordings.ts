import { agreement } from './agreement.ts'
import { quantitiesIn } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import type { Comparison, FigureContext } from './compare-figures.ts'
import type { FactIndex } from './fact-index.ts'
import { sameness } from './likeness.ts'
import { clausesOf } from './clauses.ts'
import { termsOf, type Term } from './terms.ts'
import { withNames } from './fact-index.ts'

/** Two ways to speak of one matter that cannot both be true; `unless` excepts a statement that limits itself. */
interface Contrary {
  readonly said: RegExp
  readonly known: RegExp
  readonly unless?: RegExp
  readonly also?: RegExp // must stand in the statement too
  readonly by: 'word' | 'name' | 'none' // what both must have in common; with none, the document must hardly speak of it more than once
}

const contraries: readonly Contrary[] = [
  // what it is good for
  {
    said: /(?<!^)\bno (?:problem|trouble|bother|issue)s?\b(?!,? (?:but|as long))|\bjust (?:fine|as well)\b|\b(?:like|as well as) (?:any|every)(?:one|body|thing) else\b|\bwith(?:out)? (?:ease|any (?:problem|trouble|difficulty)|trouble)\b|\b(?:is|are|works?|runs?) (?:perfect|ideal|made)\b|\b(?:kein|ohne) problem\b|\bsans problème\b/i,
    known:
      /\b(?:is|are) (?:of )?no (?:good|use|help)\b|\b(?:un|not )suitable\b|\b(?:does not|do not|cannot|can't|don't|doesn't) (?:work|fit|run|carry|go|get on)\b|\buseless\b|\bnicht geeignet\b|\bungeeignet\b|\bne convient pas\b/i,
    unless: /\b(?:not|never|except|only|unless|isn't|aren't|doesn't|don't|nicht|pas)\b/i,
    by: 'word',
  },
  // who was there
  {
    said: /\b(?:was|were|is|are|been) (?:\w+ ){0,2}(?:sitting|standing|working|present|there|at home|beside|next to|with you|in the (?:room|office))\b|\b(?:saß|stand|arbeitete|war) (?:\w+ ){0,2}(?:neben|dabei|da)\b/i,
    known:
      /\b(?:(?:was|were|is|are|been) (?:\w+ ){0,2}(?:ill|sick|away|absent|abroad|on (?:sick )?leave|on holiday|off work)|has left|krank|abwesend|im urlaub|malade|absente?|en congé)\b/i,
    unless: /\b(?:not|never|no longer|isn't|wasn't|nicht|pas)\b/i,
    by: 'name',
  },
  // money that is no longer given
  {
    also: /\b(?:half|third|quarter|part|some|most|rest|back|everything|hälfte|moitié|tiers|\d+)\b|\b(?:grant|subsid|zuschuss|förder|subvention)/i,
    said: /\b(?:pays?|gives?|covers?|funds?|subsidi[sz]es?|refunds?|zahlt|übernimmt|fördert|paie|paye|subventionne)\b/i,
    known:
      /\b(?:grant|subsid\w+|funding|bonus|förderung|zuschuss|subvention|prime)\b.*\b(?:ended|expired|stopped|ran out|no longer|must not be promised|ausgelaufen|beendet|terminée?)\b/i,
    unless: /\b(?:not|never|no longer|used to|once|doesn't|nicht|nicht mehr|pas|plus)\b/i,
    by: 'word',
  },
  // with or without food
  {
    said: /\b(?:empty stomach|fasting|before (?:he|she|you|it)(?:'s| has| have|'ve)? eaten|without (?:any )?(?:food|breakfast)|nüchtern|à jeun)\b/i,
    known:
      /\b(?:(?:while|when) (?:he|she|it) eats|after (?:a|the|his|her|its|their|your) (?:meal|food|breakfast|dinner)|after eating|(?:must|should) (?:have eaten|be fed)|has eaten|fed|with food|nach dem (?:essen|frühstück)|après le repas)\b/i,
    unless: /\b(?:not|never|without|nicht|pas)\b(?! (?:any )?(?:food|breakfast))/i,
    by: 'word',
  },
  // how long it holds
  {
    said: /\b(?:until|till|bis|jusqu'à) (?:[\w.:]+ )?(?:tonight|today|this (?:evening|afternoon)|tomorrow|heute|morgen|ce soir|demain)\b/i,
    known: /\b(?:until|till|bis(?: zum)?|jusqu'au) (?:the )?\d{1,2}(?:\.|st|nd|rd|th)? \p{L}{3,}/iu,
    unless: /\b(?:not|nicht|pas)\b/i,
    by: 'word',
  },
  // who has been told
  {
    said: /\b(?:knows?|has (?:already |long )?(?:been told|heard)|was told|is informed|been informed|weiß (?:schon|davon)|ist informiert|est au courant)\b/i,
    known:
      /\b(?:(?:has|have|had|was|were) not (?:yet )?been (?:told|informed)|(?:does|do|did) not know|(?:knows|knew) nothing|nicht informiert|weiß nichts|n'est pas au courant|ne sait rien)\b/i,
    unless: /\b(?:not|never|nothing|nobody|who|what|how|whether|nicht|nichts|pas|rien)\b|n't\b/i,
    by: 'word',
  },
  // at what time of day
  {
    said: /\b(?:only|always|must|never|strictly|nur|immer|jamais|toujours)\b.*\b(?:food|meals?|stomach|breakfast|morning|night|essen|morgens|repas|matin)\b/i,
    known:
      /\b(?:with or without (?:food|a meal)|at any time of (?:the )?day|unabhängig vom essen|zu jeder zeit|à (?:toute|n'importe quelle) heure)\b/i,
    by: 'none',
  },
  // how one gets out
  {
    said: /\b(?:no notice|without (?:any )?notice|(?:get out|leave|cancel|stop|end|quit) (?:it )?(?:at )?any ?time|from one day to the next|jederzeit kündbar|fristlos|sans préavis)\b/i,
    known: /\b(?:days?|weeks?|months?|years?)['’]? notice\b|\bkündigungsfrist\b|\bpréavis de\b/i,
    unless: /\b(?:not|nicht|pas)\b|n't\b/i,
    by: 'none',
  },
  // what came to somebody's hands
  {
    said: /\b(?:never|not|didn't|hasn't|hadn't|n't) (?:\w+ ){0,2}(?:got|get|came|come|reached?|arrived?|landed?|crossed) (?:\w+ ){0,4}(?:me|us|my desk|my hands)\b/i,
    known:
      /\b(?:lay|lies|was|stood|been) (?:\w+ ){0,2}on (?:your|the learner's|the manager's) desk\b|\byou (?:had|received|were (?:given|sent|handed)) (?:it|the|that)\b|\b(?:came|went|was sent|was given|was handed) to (?:you|the learner)\b/i,
    by: 'word',
  },
]

/**
 * Holds a statement against the document where both speak of one matter in contrary words that share no stem: "no problem" and
 * "no good", "sat beside you" and "has been ill".
 * @param sentence the whole of it: a day and an hour both give say what is meant as well as a word
 * @returns null when no pair of wordings meets over a shared word that tells something
 */
export function compareContrary(
  { text, wording }: FigureContext,
  index: FactIndex,
  sentence: string,
): Comparison | null {
  const plain = text.replaceAll('’', "'")
  for (const [at, { said, also, unless, by }] of contraries.entries()) {
    if (!said.test(plain) || unless?.test(plain) || also?.test(plain) === false) continue
    const [only, ...rest] = heldBy(index)[at] ?? []
    if (by === 'none' && only && rest.length < 3) return wrong(only)
    for (const one of heldBy(index)[at] ?? []) {
      const { fact, terms } = one
      const shared = terms.find(
        (term) => isTelling(term, by, index) && wording.terms.some((other) => sameness(other, term) === 1),
      )
      const times = index.facts[fact]?.pieces.flatMap(({ quantities }) => quantities) ?? []
      const met = quantitiesIn(sentence).filter((figure) => times.some((known) => isOfTime(figure, known)))
      if (shared || (met.length >= 2 && by === 'word')) return wrong(one, shared?.word)
    }
  }
  return null
}

function wrong({ fact, clause }: Held, word?: string): Comparison {
  const reason = `The document says${word === undefined ? '' : ` of "${word}"`}: "${clause.replace(/[.,;:]+$/, '')}".`
  return { verdict: 'wrong', fact, reason }
}

function isTelling(term: Term, by: Contrary['by'], index: FactIndex): boolean {
  if (by !== 'word') return by === 'name' && term.isName
  return (
    !term.isLight &&
    index.weightOf(term) >= 0.4 &&
    !/^(?:good|problem|help|desk|learner|person|tell|know|happen|away|next)$/.test(term.key)
  )
}

function isOfTime(one: Quantity, known: Quantity): boolean {
  if (!/^(?:weekday|date|day|clock)$/.test(one.kind)) return false
  if (one.kind === 'day' && known.kind === 'date') return known.low % 100 === one.low
  return one.kind === known.kind && agreement(one, known) === 'yes'
}

interface Held {
  readonly fact: number
  readonly clause: string
  readonly terms: readonly Term[]
}

const held = new WeakMap<FactIndex, readonly (readonly Held[])[]>()

/** The clauses of the document that fit the known side of each pair. */
function heldBy(index: FactIndex): readonly (readonly Held[])[] {
  const before = held.get(index)
  if (before) return before
  const clauses = index.facts.flatMap(({ text, isFirm }, fact) =>
    isFirm ? clausesOf(text).map(({ text: clause }) => ({ fact, text, clause: clause.trim() })) : [],
  )
  const found = contraries.map(({ known }) =>
    clauses
      .filter(({ clause }) => known.test(clause))
      .map(({ fact, text, clause }) => {
        const own = termsOf(clause, index.language, [])
        // "The vicar, Helen, has not been told yet"
        const terms = own.some(({ isLight }) => !isLight && own.length > 2) ? own : termsOf(text, index.language, [])
        const named = (of: readonly Term[]) => withNames(of, index.names)
        const names = named(termsOf(text, index.language, [])).filter(({ isName }) => isName)
        return { fact, clause, terms: [...named(terms), ...(named(terms).some(({ isName }) => isName) ? [] : names)] }
      }),
  )
  held.set(index, found)
  return found
}
