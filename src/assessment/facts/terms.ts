import { ideasAbroad, ideasOf } from '../../language/concepts.ts'
import { lemma } from '../../language/lemma.ts'
import { contentWords } from '../../language/text.ts'
import { clausesOf } from './clauses.ts'
import { denies, lacks, sideOf } from './opposites.ts'
import type { Quantity } from './quantity.ts'
import { type Token, tokensOf } from './tokens.ts'
import { currencyOf, unitOf } from './units.ts'

/** A word that carries meaning, in a form in which words for one thing meet. */
export interface Term {
  readonly key: string
  readonly word: string // as it stands in the text
  readonly ideas: readonly string[]
  readonly names: readonly string[] // its key and its ideas
  readonly clause: number // in which clause of the text it stands
  readonly side: 1 | -1 // of a pair of opposites
  readonly sign: 1 | -1 // -1: denied, or on the denying side of a pair of opposites
  readonly isDenied: boolean
  readonly isMissing: boolean // "without ..."
  readonly isLight: boolean // says little by itself
  readonly isName: boolean // written with a capital inside the sentence
  readonly place: 'place' | 'person' // what a name stands for, by the word before it
  readonly at: number // offset in the text
}

/** @returns the terms of a text in order; figures, units, days and months are none */
export function termsOf(text: string, language: string, quantities: readonly Quantity[]): Term[] {
  const tokens = tokensOf(text)
  const content = tokens.map((token) => isContent(token, language, quantities))
  const denied = deniedIn(tokens, content, quantities)
  const clauses = clausesOf(text)
  const missing = missingIn(tokens, content)
  return tokens.flatMap((token, at) => {
    if (!content[at] || isIdiom(tokens, at)) return []
    const base = baseOf(token.lower, language)
    const side = sideOf(lemma(token.lower))
    const sign = (side?.sign ?? 1) * (denied.has(at) ? -1 : 1)
    const key = side?.name ?? base
    const ideas = side ? (groups.get(lemma(token.lower)) ?? []) : ideasIn(token.lower, language)
    return [
      {
        key,
        word: token.text,
        ideas,
        names: [key, ...ideas],
        clause: clauses.findIndex(({ end }) => token.start < end),
        side: side?.sign ?? 1,
        sign: sign === 1 ? 1 : -1,
        isDenied: denied.has(at) || missing.has(at),
        isMissing: missing.has(at),
        isLight: light.has(base),
        isName: isName(tokens, at, language),
        place: /^(?:in|at|from|to|near|into|en|à|depuis|aus|nach)$/.test(tokens[at - 1]?.lower ?? '')
          ? 'place'
          : 'person',
        at: token.start,
      } satisfies Term,
    ]
  })
}

/** Who keeps the mouth shut closes nothing. */
function isIdiom(tokens: readonly Token[], at: number): boolean {
  return /^(?:open|shut)$/.test(tokens[at]?.lower ?? '') && /^(?:mouth|eyes|mind|up)$/.test(tokens[at - 1]?.lower ?? '')
}

/** A capital inside a sentence; in German, where all nouns have one, only behind a title. */
function isName(tokens: readonly Token[], at: number, language: string): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  const isTitled = /^(?:mr|mrs|ms|dr|herr|herrn|frau|mme|monsieur|madame|sister)$/.test(
    before === '.' ? (tokens[at - 2]?.lower ?? '') : before,
  )
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')) return false
  return isTitled || (at > 0 && language !== 'de' && !/^[."“:!?«„]$/.test(before))
}

function isContent(token: Token, language: string, quantities: readonly Quantity[]): boolean {
  if (
    token.kind !== 'word' ||
    denies(token.lower) ||
    lacks(token.lower) ||
    (abroad.has(token.lower) && language !== 'en')
  )
    return false
  if (quantities.some(({ start, end }) => token.start >= start && token.end <= end)) return false
  if (token.lower.length > 1 && (unitOf(token.lower) || currencyOf(token.lower))) return false
  if (/^(?:before|after|up|down|off|same)$/.test(token.lower)) return true
  return token.lower.length > 1 && contentWords(token.lower).length > 0 && !hollow.has(token.lower)
}

/** The word a denial bears on: the next one with meaning; in a German main clause the verb may stand before it. */
function deniedIn(
  tokens: readonly Token[],
  content: readonly boolean[],
  quantities: readonly Quantity[],
): ReadonlySet<number> {
  const denied = new Set<number>()
  for (const [at, token] of tokens.entries()) {
    if (!denies(token.lower) || /^(?:only|just)$/.test(tokens[at + 1]?.lower ?? '') || limits(tokens, at)) continue
    if (quantities.some((one) => isDeniedFigure(tokens, at, one))) continue
    const stop = tokens.findIndex(({ lower, kind }, place) => place > at && kind === 'sign' && /^[.,;:!?]$/.test(lower))
    const end = stop === -1 ? tokens.length : stop
    const next = content.findIndex((isOne, place) => isOne && place > at && place < end)
    // "I smiled and said nothing"
    if (next === -1 && objects.test(token.lower) && !content[at - 1]) continue
    const place = next === -1 ? content.findLastIndex((isOne, before) => isOne && before < at) : next
    if (place === -1) continue
    if (denied.has(place)) denied.delete(place)
    else denied.add(place)
  }
  return denied
}

function missingIn(tokens: readonly Token[], content: readonly boolean[]): ReadonlySet<number> {
  return new Set(
    tokens.flatMap(({ lower }, at) => {
      const next = lacks(lower) ? content.findIndex((isOne, place) => isOne && place > at) : -1
      return next === -1 ? [] : [next]
    }),
  )
}

/** "not sixty": the figure is denied, not what is told of it. */
function isDeniedFigure(tokens: readonly Token[], at: number, { start }: Quantity): boolean {
  return tokens
    .slice(at + 1, at + 3)
    .some(
      (token, skipped, ahead) =>
        token.start === start && ahead.slice(0, skipped).every(({ lower }) => hollow.has(lower)),
    )
}

const objects = /^(?:nothing|nobody|none|niemand|rien|nada)$/

/** "Never more than twelve" denies nothing, nor does "no clause without a limit". */
function limits(tokens: readonly Token[], at: number): boolean {
  const behind = tokens
    .slice(at + 1, at + 7)
    .map(({ lower }) => lower)
    .join(' ')
  if (/^(?:\S+ ){1,3}(?:without|unless|except|ohne|außer|sans|sauf)\b/.test(behind)) return true
  return /\b(?:more|less|later|longer|fewer|above|below|mehr|weniger|länger|plus|moins) (?:than|als|de|que)\b/.test(
    behind,
  )
}

/** English words meet by their stem, others by how they begin. */
function baseOf(word: string, language: string): string {
  if (language === 'en') return lemma(word)
  return word
    .replace(/^(?:[ldjnmtsc]|qu)['’]/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .slice(0, 6)
    .replace(/(?<=.{4})(?:es|en|er|e|s|n)$/, '')
}

function ideasIn(word: string, language: string): string[] {
  if (language !== 'en') return ideasAbroad(word).map((idea) => `i${idea}`)
  const base = lemma(word)
  return [...ideasOf(word).map((idea) => `i${idea}`), ...(groups.get(base) ?? [])]
}

/** Words for one thing that documents and talks mix; beside the concepts of the language folder. */
const groups = new Map<string, string[]>()
const rows = `woman patient participant person people | boot trunk | stop quit discontinue drop-out | fee premium subscription | supervisor boss manager
  | price cost charge | lawyer solicitor | flat apartment | car vehicle | last take run duration long | wide width | high height tall | heavy weigh weight
  | evacuate clear | injured hurt | outage down failure | deliver arrive | store stock warehouse | ask want demand | trial study test
  | teach teacher instructor taught | begin start | end expire finish | baby child infant | leak escape release | happen occur | haemoglobin hemoglobin
  | discount rebate reduction | return refund back | pay paid payment | coil device | package bundle | companion visitor | bottom breech
  | doctor physician | ship dispatch | lie sit | week weekly | installation install fitting | yard garden | far range reach`
for (const [at, row] of rows.split('|').entries())
  for (const word of row.trim().split(/\s+/)) groups.set(lemma(word), [...(groups.get(lemma(word)) ?? []), `g${at}`])

/** Words found beside any matter. */
const light = new Set(
  'run go come get give take make bring put see say tell know think look need want use show mean call like good new old big great time thing way year day week month much many lot next last first also mostly really still already main part place number figure measure hold amount learner counsellor investigator'
    .split(' ')
    .map(lemma),
)
const hollow: ReadonlySet<string> = new Set(
  'just only even about around roughly nearly almost exactly precisely actually several some many few any all both every really very quite please yes okay ok well there here now then today mr mrs ms dr sir madam ja oui'.split(
    ' ',
  ),
)

/** The small words of other languages. */
const abroad: ReadonlySet<string> = new Set(
  `der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren wird werden wurde wurden hat haben hatte im in am an auf aus bei mit nach von vom zu zum zur
  für um es er sie wir ihr ich ihre ihren ihrem ihrer sein seine seiner dass wenn als auch nur noch schon sehr so man sich mir mich uns ihnen beträgt betragen gilt gibt dauert
  le la les un une des du de d l et ou mais est sont était sera a ont au aux dans en sur sous par pour avec ce cette ces il elle ils elles nous vous je on que qui se s y votre vos notre nos son sa ses leur
  el los las una y o es son fue en con por para su sus lo al del`.split(/\s+/),
)
