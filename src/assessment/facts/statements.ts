import type { Conversation } from '../../conversation/conversation.ts'
import { wasBlocked } from '../../conversation/guards/guard.ts'
import { plainText } from '../../language/plain-text.ts'
import { spokenSentences } from '../../language/spoken-sentences.ts'
import { presupposedIn } from './presupposed.ts'
import { bargains, isCall, doesNotState, isConditional, isMerePhrase } from './stating.ts'

/** Words with which the learner states something, and what they can only be understood with. */
export interface Statement {
  readonly turn: number
  readonly quote: string // as it stands in the line
  readonly before: string // what "it" and "that" take up: the sentence before, or the question that is answered
  readonly earlier: readonly string[] // sentences of the same line before this one
  readonly heard: readonly string[] // what was said before without being a claim: by the other, or as an offer or a question; latest last
  readonly isOfSelf: boolean // tells of the learner, who is seldom a matter of the document
  readonly leansOnContext: boolean // begins with "it", "that", or is hardly more than a figure
  readonly isPresupposed: boolean // taken for granted by a question or a plan
  readonly isBargain: boolean // of a negotiation, where a figure may be an offer
  readonly answered: string // the last sentence of the other person, where the line begins with this statement
}

/** @param language of the document, ISO 639-1; @returns what the learner states in a talk, in order: no questions, conditions, plans, offers, guesses, feelings or reports */
export function statementsIn(
  { turns, opening, persona }: Pick<Conversation, 'turns' | 'opening' | 'persona'>,
  language: string,
): Statement[] {
  const heard = opening ? [opening] : []
  const manner = { isBargain: persona.archetype === 'NEGOTIATION', language }
  return turns.flatMap(({ turn, learner, reply, verdicts }) => {
    const said = wasBlocked({ verdicts }) ? [] : inLine(turn, learner, heard, manner)
    heard.push(reply)
    return said
  })
}

interface Manner {
  readonly isBargain: boolean // in a negotiation, terms are named that nobody claims to be so
  readonly language: string
}

/** What the line says beside its statements is added to what was heard. */
function inLine(turn: number, line: string, heard: string[], manner: Manner): Statement[] {
  const reply = heard.at(-1) ?? ''
  let before = spokenSentences(reply).findLast((text) => text.endsWith('?')) ?? ''
  const last = spokenSentences(reply).at(-1) ?? ''
  const isAnswer = before !== ''
  const found: Statement[] = []
  const all = sentencesOf(line)
  for (const [place, sentence] of all.entries()) {
    const context = before
    before = sentence
    const quotes = statedIn(sentence, manner, isAnswer && found.length === 0)
    for (const [at, quote] of quotes.entries())
      found.push({
        turn,
        quote,
        earlier: [...all.slice(0, place), ...quotes.slice(0, at)],
        before: at === 0 ? context : (quotes[at - 1] ?? ''),
        heard: [...heard],
        answered: place === 0 && at === 0 ? last : '',
        isBargain: manner.isBargain,
        isPresupposed: false,
        ...mannerOf(quote),
      })
    const calls = clausesIn(sentence).flatMap(({ text }) => (isCall(text) ? [text.replace(/[\s,;:.!–—-]+$/, '')] : []))
    for (const quote of [...presupposedIn(sentence, manner.isBargain), ...calls].filter(
      (part) => !quotes.some((one) => one.includes(part)),
    ))
      found.push({
        turn,
        quote,
        earlier: [...all.slice(0, place), sentence],
        before: context,
        heard: [...heard],
        answered: '',
        isBargain: manner.isBargain,
        ...mannerOf(quote),
        isPresupposed: true,
      })
    if (quotes.length === 0) heard.splice(-1, 0, sentence)
  }
  return found
}

function mannerOf(quote: string): Pick<Statement, 'isOfSelf' | 'leansOnContext'> {
  const plain = plainText(quote)
  return {
    isOfSelf:
      /^(?:and |but |so )?(?!(?:i know|i'm told|i(?:'ve| have) (?:read|heard))\b)(?:i|i'\w+|my|ich|mein\w*|je|j'\w+|mon|ma|mes)\b/.test(
        plain,
      ),
    leansOnContext:
      /^(?:and |but |so )?(?:it|it's|this|that|that's|these|those|they|there|es|das|dies|sie|il|elle|ils|elles|cela|ça|c'est)\b/.test(
        plain,
      ) || quote.split(/\s+/).length <= 4,
  }
}

/** "It doesn't. At 29 weeks" are two sentences; a lone "t." is no initial there. */
function sentencesOf(line: string): string[] {
  return spokenSentences(line).flatMap((text) => text.split(/(?<=n['’]t\.)\s+(?=\p{Lu})/u))
}

/** The parts of a sentence that state something; each can be right or wrong by itself. */
function statedIn(sentence: string, manner: Manner, isAnswer: boolean): string[] {
  const isAsked = /\?["”’»)]*$/.test(sentence.trim())
  if (isAsked || isConditional(sentence) || (manner.isBargain && bargains(sentence))) return []
  const clauses = clausesIn(sentence).map((clause) => ({ ...clause, states: !doesNotState(clause.text) }))
  if (clauses.every(({ states }) => states) && doesNotState(sentence)) return []
  const runs: { start: number; end: number }[] = []
  let isOpen = true // what hangs on an offer or a guess, without a verb of its own, is part of it
  for (const { text, start, end, states, isJoined } of clauses) {
    const wasOpen = isOpen
    isOpen = states && (isOpen || !isMerePhrase(text, manner.language))
    if (!isOpen) continue
    const run = runs.at(-1)
    if (run && wasOpen && !isJoined) run.end = end
    else runs.push({ start, end })
  }
  return runs
    .map(({ start, end }) => sentence.slice(start, end).replace(/[\s,;:–—-]+$/, ''))
    .filter((text) => text !== '' && (isAnswer || !(manner.isBargain && isMerePhrase(text, manner.language))))
}

interface Part {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly isJoined: boolean // begins a statement of its own: "and it lasts"
}

function clausesIn(sentence: string): Part[] {
  const parts: Part[] = []
  let start = 0
  let isJoined = false
  const close = (end: number) => parts.push({ text: sentence.slice(start, end).trim(), start, end, isJoined })
  for (const match of sentence.matchAll(joints)) {
    const next = match.index + match[0].length
    const isOwn = match[1] !== undefined || match[0].startsWith(';')
    if (isOwn && (wordsIn(sentence.slice(start, match.index)) < 3 || wordsIn(sentence.slice(next)) < 3)) continue
    close(match.index)
    start = next
    isJoined = isOwn
  }
  close(sentence.length)
  return parts.filter(({ text }) => text !== '')
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length
}

const joints =
  /;\s+|,?\s+(and|but|while|whereas|und|aber|et|mais)\s+(?=(?:it|its|they|the|that|this|she|he|we|you|i|there|our|your|es|er|sie|die|der|das|il|elle|ils|le|la|les|nous|vous)(?:['’]\w+)?\b)|,\s+(?!\d)|\s[–—-]\s|:\s+/gi
