import type { Conversation, Turn } from '../../conversation/conversation.ts'
import { spokenSentences } from '../../language/spoken-sentences.ts'
import { plainText } from '../../language/plain-text.ts'
import { questionKind } from '../../language/question-kind.ts'
import { type HeardTalk, type ReadLine, readLine, readTalk } from '../read-talk.ts'
import { isTalkAboutTalking } from './talk-about-talking.ts'
import { type Meanings, meaningsOf } from './meanings.ts'

/** One sentence of somebody. */
export interface Uttered {
  readonly text: string // word for word
  readonly plain: string
  readonly asks: 'open' | 'closed' | null
  readonly meanings: Meanings
}

/** One sentence of the learner that reached the other person. */
export interface Said extends Uttered {
  readonly at: number // running number in the talk, from 0
  readonly read: ReadLine // the sentence as a line of its own, for the tests on lines
  readonly line: SaidLine
}

/** One line of the learner that reached the other person, with what the other said around it. */
export interface SaidLine {
  readonly turn: number
  readonly at: number // running number among the learner's lines, from 0
  readonly read: ReadLine
  readonly sentences: readonly Said[]
  readonly before: readonly Uttered[] // the other's last words
  readonly after: readonly Uttered[] // the other's answer
  readonly earlier: readonly Uttered[] // the learner's line before
}

/** What is read of a talk, and who the other person is. */
export type Talk = HeardTalk & Pick<Conversation, 'persona'>

/** What the learner and the other said, made ready for being asked about. */
export interface SaidTalk {
  readonly lines: readonly SaidLine[]
  readonly sentences: readonly Said[]
  readonly heard: readonly Uttered[] // all of the other
  readonly names: readonly string[] // how the other is called, in lower case
  readonly wordsOfLearner: number
  readonly wordsOfOther: number
}

const known = new WeakMap<Talk, { readonly turns: number; readonly said: SaidTalk }>()

/** @returns the talk sentence by sentence; what a guard stopped, and what speaks of marks and skills, is left out. Read once. */
export function readSaid(talk: Talk): SaidTalk {
  const kept = known.get(talk)
  if (kept?.turns === talk.turns.length) return kept.said
  const said = readAnew(talk)
  known.set(talk, { turns: talk.turns.length, said })
  return said
}

function readAnew(talk: Talk): SaidTalk {
  const read = readTalk(talk)
  const opening = uttered(talk.opening ?? '')
  const heard = talk.turns.map(({ reply }) => uttered(reply))
  let count = 0
  const lines = read.map((line, at): SaidLine => {
    const index = talk.turns.findIndex(({ turn }) => turn === line.turn)
    const made: { -readonly [Key in keyof SaidLine]: SaidLine[Key] } = {
      turn: line.turn,
      at,
      read: line,
      sentences: [],
      before: (index > 0 ? heard[index - 1] : opening) ?? [],
      after: heard[index] ?? [],
      earlier: uttered(read[at - 1]?.text ?? ''),
    }
    const parts = uttered(line.text).filter(({ plain }) => !isTalkAboutTalking(plain))
    made.sentences = parts.map((part) => ({ ...part, at: count++, read: sentenceAsLine(part, line), line: made }))
    return made
  })
  const wordsOf = (all: readonly string[]) => all.join(' ').split(/\s+/).filter(Boolean).length
  return {
    lines,
    sentences: lines.flatMap((line) => line.sentences),
    heard: [opening, ...heard].flat(),
    names: namesOf(talk),
    wordsOfLearner: wordsOf(read.map(({ text }) => text)),
    wordsOfOther: wordsOf([talk.opening ?? '', ...talk.turns.map(({ reply }: Turn) => reply)]),
  }
}

function uttered(text: string): Uttered[] {
  return spokenSentences(text)
    .flatMap(inBreaths)
    .map((part) => ({
      text: part,
      plain: plainText(part),
      asks: questionKind(part) ?? (wantsToHear.test(plainText(part)) ? 'open' : null),
      meanings: meaningsOf(part),
    }))
}

/** Asks without the form of a question. */
const wantsToHear =
  /\b(?:i(?:'d| would) (?:rather|first|just|really|much rather) (?:first )?(?:like to )?(?:hear|know|learn|understand)|let me (?:hear|know) (?:what|how|why|where)|i want to (?:hear|know|understand) (?:what|how|why|it|from)|i(?:'m| am) (?:curious|wondering)|i wonder (?:what|how|why|whether))\b/

/** A sentence of so many words is about too much to be read as one. */
const longestBreath = 40
const shortestPart = 12

/** @returns a sentence, or the parts of an endless one, cut at commas */
function inBreaths(sentence: string): string[] {
  if (sentence.split(/\s+/).length <= longestBreath) return [sentence]
  const parts: string[] = []
  let part = ''
  for (const piece of sentence.split(/(?<=[,;:] )/)) {
    part += piece
    if (part.split(/\s+/).length > shortestPart) {
      parts.push(part.trim())
      part = ''
    }
  }
  if (part.trim()) parts.push(part.trim())
  return parts
}

function sentenceAsLine({ text }: Uttered, line: ReadLine): ReadLine {
  const alone = readLine(line.turn, text, { isAfterOffer: line.isAfterOffer, heard: new Set() })
  return { ...alone, followsUp: line.followsUp }
}

const titles = new Set('dr mr mrs ms miss prof sister brother herr frau the von van de la'.split(' '))

function namesOf({ persona }: Talk): string[] {
  return (persona.name ?? '')
    .toLowerCase()
    .split(/[^\p{L}'-]+/u)
    .filter((part) => part.length > 1 && !titles.has(part))
}
