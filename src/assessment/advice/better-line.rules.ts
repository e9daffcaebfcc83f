import { usualCriteria } from '../usual/index.ts'
import { says } from '../line-tests.ts'
import { readStopped, readTalk } from '../read-talk.ts'
import { lessonOf } from '../../conversation/voices/expert/lesson.ts'
import { betterLines } from '../../conversation/voices/expert/better-line.ts'
import { reviewLine } from '../../conversation/voices/expert/line-review.ts'
import { wasBlocked } from '../../conversation/guards/guard.ts'
import { tellsFigures } from '../../language/figures.ts'
import { lowerStart } from '../../language/lower-start.ts'
import { factAsSpeech } from '../../language/perspective.ts'
import { plainText } from '../../language/plain-text.ts'
import { contentStems, sentences, words } from '../../language/text.ts'
import type { Aim } from './aim.ts'
import type { BetterLineInput } from './better-line-input.ts'
import { callOf } from './calls.ts'
import { wordings } from './wording.ts'

/**
 * Makes a better line of what stands at its place: the other person's own words, what the scenario gives the learner to say,
 * and, where the line went wrong, the good part of it.
 * @returns at most 40 words in the language of the talk; null where the rules do not know what the criterion asks for
 */
export function betterLineByRules(input: BetterLineInput): string | null {
  if (input.aim === null) return null
  const fitting = [...candidates(input.aim, input)].filter(
    (line) => words(line).length <= mostWords && line.trim() !== input.place.said.trim(),
  )
  return fitting.find((line) => meets(line, input)) ?? fitting[0] ?? null
}

const mostWords = 40

/** Best first. The other person's words are quoted where they are what the line is about. */
function* candidates(aim: Aim, input: BetterLineInput): Generator<string> {
  const { place, language, conversation } = input
  const say = wordings[language]
  const { archetype } = conversation.persona
  const quote = quoteFor(aim, input)
  switch (aim) {
    case 'explore':
      yield* mended(input)
      if (quote) yield say.explore[archetype](quote)
      yield say.explorePlainly[archetype]
      return
    case 'follow_up':
      if (quote) yield say.followUp(quote)
      yield say.followUpPlainly
      return
    case 'understand':
      if (quote) yield say.understand(quote)
      yield say.understandPlainly
      return
    case 'own':
      if (quote) yield say.own(quote)
      yield say.ownPlainly
      return
    case 'evidence':
      for (const fact of factsFor(input, tellsFigures)) yield say.evidence(fact)
      yield say.noFigure
      return
    case 'limits':
      for (const fact of factsFor(input, (plain) => drawback.test(plain), 0)) yield say.limits(fact)
      if (isUnsupported(input)) yield say.notKnown
      return
    case 'clarity':
      for (const fact of factsFor(input, (plain) => overlap(plain, place.heard) >= 2)) yield say.clarity(fact)
      yield say.clarityPlainly
      return
    case 'neutral':
      yield* mended(input)
      if (quote) yield say.neutral(quote)
      yield say.neutralPlainly
      return
    case 'respect':
      if (quote) yield say.respect(quote)
      yield say.respectPlainly
      return
    case 'trade':
      if (quote) yield say.trade(quote)
      yield say.tradePlainly
      return
    case 'propose': {
      const figure = lastFigure(input)
      if (figure) yield say.propose(figure)
      yield say.proposePlainly
      return
    }
    case 'sum_up': {
      const told = mostTelling(input)
      if (told.length > 0) yield say.sumUp(told, archetype === 'NEGOTIATION' && told.length < 3)
      yield say.sumUpPlainly
      return
    }
    case 'step':
      if (quote && contentStems(quote).length > 2) yield say.step[archetype](quote)
      yield say.stepPlainly
  }
}

/** What the other person said that the line is about: just now, or (a burden, a demand) at any time before. */
function quoteFor(aim: Aim, { place, conversation }: BetterLineInput): string | null {
  const least = leastCall[aim] ?? 0
  const justNow = place.called !== null && callOf(aim, place.called) >= least ? quotable(place.called) : null
  if (justNow !== null || !stays.has(aim)) return justNow
  const before = [conversation.opening ?? '', ...repliesBefore(conversation, place.turn)].toReversed()
  return (
    before
      .flatMap((reply) => sentences(reply).map(({ text }) => ({ quote: quotable(text), worth: callOf(aim, text) })))
      .filter(({ quote, worth }) => quote !== null && worth >= Math.max(least, 2))
      .toSorted((one, other) => other.worth - one.worth)[0]?.quote ?? null
  )
}

/** What is still open some turns after it was said. */
const stays: ReadonlySet<Aim> = new Set<Aim>(['understand', 'own', 'respect', 'trade'])

/** Big words, or words that tell of not knowing: what is not known can be owned up to there. */
function isUnsupported({ conversation, place }: BetterLineInput): boolean {
  const line = readTalk(conversation).find(({ turn }) => turn === place.turn)
  return line !== undefined && (line.acts.has('vague_claim') || says('unknown')(line)) && !line.acts.has('evidence')
}

/** How much a sentence must call for something before it is quoted; without an entry any will do. */
const leastCall: Readonly<Partial<Record<Aim, number>>> = {
  explore: 0.75,
  follow_up: 0.75,
  neutral: 0.75,
  understand: 3,
  own: 1,
  respect: 0.5,
  trade: 1,
}

/** The learner's own line with what does harm in it turned round; English lines only, as the coach of a lesson does it. */
function mended({ conversation, place, language, open }: BetterLineInput): string[] {
  if (language !== 'en' || open?.turn !== place.turn) return []
  const lesson = lessonOf(conversation.persona)
  return betterLines(reviewLine(place.said, lesson, new Set()), lesson, place.turn).slice(0, 1)
}

/**
 * What the scenario gives the learner to say here, said to the other person; what fits the talk at this place best first. Where
 * big words stood, research always fits.
 */
function factsFor(input: BetterLineInput, isWanted: (plain: string) => boolean, leastFit = 1): string[] {
  const { facts, place, conversation } = input
  const isVague = isUnsupported(input)
  return facts
    .filter((fact) => words(fact).length <= longestFact && isWanted(plainText(fact)))
    .map((fact) => ({
      fact: lowerStart(factAsSpeech(fact, conversation.persona, 'you')).replace(/[.;:,]+$/, ''),
      fits: 2 * overlap(fact, place.called ?? '') + overlap(fact, `${place.heard} ${place.said}`),
      isResearch: research.test(fact),
    }))
    .filter(({ fact, fits, isResearch }) => (fits >= leastFit || (isVague && isResearch)) && !ofSomebodyElse.test(fact))
    .toSorted((one, other) => other.fits - one.fits || Number(other.isResearch) - Number(one.isResearch))
    .map(({ fact }) => fact)
    .slice(0, 2)
}

const longestFact = 28 // words
const research =
  /\b(?:stud(?:y|ies)|trials?|survey|measured|tested|compared|studie\w*|gemessen|[eé]tudes?|estudios?)\b/i
const ofSomebodyElse = /\b(?:she|he|her|his|him|hers)\b/i
const drawback =
  /\bnot (?:studied|tested|for|in|suitable|included|approved|audited)\b|\b(?:risks?|side effects?|flushes|nausea|history of|scan|except|does not|cannot|must not|only (?:for|with)|nicht|nebenwirkung\w*|risiko|risques?|effets? secondaires?|riesgos?|efectos? secundarios?)\b/

function overlap(one: string, other: string): number {
  const stems = new Set(contentStems(other))
  return new Set(contentStems(one).filter((stem) => stems.has(stem))).size
}

const mostQuoted = 14

/** @returns words of the other person that can stand in quotation marks within a line; null when they say too little */
function quotable(sentence: string | null): string | null {
  if (sentence === null || greeting.test(sentence)) return null
  const bare = sentence
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(lead, '')
  const short = words(bare).length <= mostQuoted ? bare : shortened(bare)
  if (short === null || new Set(contentStems(short).filter((stem) => !/\d/.test(stem))).size < 2) return null
  return short.replace(/(?<=[^.])[.,;:!?…–-]+$/u, '').trim()
}

const greeting = /^(?:good (?:morning|afternoon|evening|day)|hello|hi|guten|bonjour|buen[oa]s)\b/i
const lead =
  /^(?:(?:and|but|so|then|well|und|aber|et|mais|y|pero),? |(?:yes|no|oh|sorry|right|ja|nein|oui|non|s[ií]), (?:sister|doctor|sir|madam|nurse)?,? ?)/i

/** The first clauses that fit; never half a clause. */
function shortened(sentence: string): string | null {
  let short = ''
  for (const clause of sentence.split(/(?<=[,;:–—])\s+/)) {
    const longer = short === '' ? clause : `${short} ${clause}`
    if (words(longer).length > mostQuoted) break
    short = longer
  }
  return words(short).length >= 4 ? short : null
}

/** The last figure the other person named. */
function lastFigure({ conversation, place }: BetterLineInput): string | null {
  const heard = [conversation.opening ?? '', ...repliesBefore(conversation, place.turn)]
  return heard.toReversed().flatMap((reply) => figure.exec(reply)?.[0].trim() ?? [])[0] ?? null
}

const figure =
  /(?:[€$£₹]|\b(?:R\$|A\$|US\$|CHF|RM)) ?\d[\d.,]*\d|(?<![\d.,])\d[\d.,]*(?<![.,]) ?(?:%|percent|per cent|days|months|euros?|dollars?|pounds?|zł|pieces|Prozent|Tage|Monate|jours|mois|d[ií]as|meses)(?!\p{L})|(?<![\d.,:])\d+\.\d\d(?![\d.,:])/iu

/** What answered a line that a guard stopped is no word on the matter. */
function repliesBefore({ turns }: BetterLineInput['conversation'], before: number): string[] {
  return turns
    .filter((turn) => turn.turn < before)
    .map((turn) => (wasBlocked(turn) || turn.source === 'guard' ? '' : turn.reply))
}

/** The two or three things the other person told that say most, in the order of the talk. */
function mostTelling({ conversation, place }: BetterLineInput): string[] {
  const told = [conversation.opening ?? '', ...repliesBefore(conversation, place.turn)]
  const best = told
    .flatMap((reply, at) =>
      sentences(reply).map(({ text }) => {
        const quote = quotable(text)
        const isTold = quote !== null && words(quote).length <= mostSummed && !/[?]$/.test(text.trim())
        return { at, quote, worth: isTold ? contentStems(quote).length + callOf('trade', text) / 2 : 0 }
      }),
    )
    .filter(({ worth }) => worth > 2)
    .toSorted((one, other) => other.worth - one.worth)
  const perReply = best.filter(({ at }, place) => best.findIndex((one) => one.at === at) === place)
  return perReply
    .slice(0, perReply.length > 2 && conversation.persona.archetype === 'NEGOTIATION' ? 3 : 2)
    .toSorted((one, other) => one.at - other.at)
    .flatMap(({ quote }) => quote ?? [])
}

const mostSummed = 10 // words

/** Whether the line would have met the usual criterion it is for; of any other nobody knows. */
function meets(line: string, { conversation, criterion, place }: BetterLineInput): boolean {
  const isMetBy = usualCriteria[conversation.persona.archetype].find(({ id }) => id === criterion.id)?.isMetBy
  const turn = conversation.turns.find((one) => one.turn === place.turn)
  if (!isMetBy || turn === undefined) return true
  const followsUp = overlap(line, place.heard) > 0
  return isMetBy({ ...readStopped({ ...turn, learner: line }), followsUp, afterDoubt: true, takesUpLast: followsUp })
}
