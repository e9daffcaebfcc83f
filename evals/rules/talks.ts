import { claimOf, contradiction } from '../../src/language/contradiction.ts'
import { sentences, words } from '../../src/language/text.ts'
import type { ScriptLine } from './gold.ts'
import type { PlayedTalk } from './play.ts'

/** What can be counted of one talk. */
export interface TalkFigures {
  readonly turns: number
  readonly repeated: readonly string[] // replies, or sentences of five words or more, said twice, and replies that say six words in a row twice
  readonly openings: readonly string[] // replies that begin with the same three words as an earlier one
  readonly tooLong: readonly string[]
  readonly contradicted: readonly string[]
  readonly cut: readonly string[] // what the output guards stopped of the engine's own words
  readonly asked: number // questions on stated facts that were put
  readonly missed: readonly { readonly asked: string; readonly reply: string }[]
  readonly ended: string | null
}

export function measureTalk({ conversation }: PlayedTalk, script: readonly ScriptLine[]): TalkFigures {
  const { persona, turns, opening, ended } = conversation
  const replies = turns.map(({ reply }) => reply)
  const said = opening === null ? replies : [opening, ...replies]
  const questions = turns.flatMap(({ reply, learner }, at) => {
    const expect = script[at]?.expect
    return expect ? [{ asked: learner, reply, isAnswered: expect.some((one) => tells(reply, one)) }] : []
  })
  return {
    turns: turns.length,
    repeated: [
      ...twice(said.flatMap((reply) => [...new Set([reply, ...sentences(reply).map(({ text }) => text)].map(asKey))])),
      ...said.filter(saysTwice),
    ],
    openings: twice(said.map((reply) => words(reply).slice(0, 3).join(' '))),
    tooLong: replies.filter((reply) => reply.split(/\s+/).length > persona.conversation_rules.word_limit),
    contradicted: contradictions(
      replies,
      (persona.facts ?? []).map(({ text }) => text),
    ),
    cut: turns
      .flatMap(({ verdicts }) => verdicts)
      .filter(({ side, action, rule }) => side === 'output' && action === 'cut' && rule !== 'word_limit')
      .map(({ rule, evidence }) => `${rule}: ${evidence}`),
    asked: questions.length,
    missed: questions.filter(({ isAnswered }) => !isAnswered),
    ended: ended && `${ended.outcome} at turn ${turns.length}`,
  }
}

/** @returns true when a reply tells what was expected: "twelve" is told by "Twelve a month", "3" is not told by "300", "31,000" is told by "R31,000". */
export function tells(reply: string, expected: string): boolean {
  const escaped = expected.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `(?<!${/^\p{N}/u.test(expected) ? '' : '\\p{L}|'}\\p{N})${escaped}${/\p{N}$/u.test(expected) ? '(?!\\p{N})' : ''}`,
    'u',
  ).test(reply.toLowerCase())
}

function asKey(text: string): string {
  const all = words(text)
  return all.length >= 5 ? all.join(' ') : ''
}

/** "What I mean is, I read it four times. You see, I read it four times." */
function saysTwice(reply: string): boolean {
  const all = words(reply)
  return twice(all.slice(runLength - 1).map((_, at) => all.slice(at, at + runLength).join(' '))).length > 0
}

const runLength = 6

function twice(keys: readonly string[]): string[] {
  const count = new Map<string, number>()
  for (const key of keys) if (key !== '') count.set(key, (count.get(key) ?? 0) + 1)
  return [...count].filter(([, times]) => times > 1).map(([key]) => key)
}

function contradictions(replies: readonly string[], facts: readonly string[]): string[] {
  const stated = facts.map((text) => ({ text, claim: claimOf(text) }))
  return replies
    .flatMap((reply) => sentences(reply).map(({ text }) => text))
    .flatMap((text) => {
      const claim = claimOf(text)
      const against = stated.find((fact) => contradiction(fact.claim, claim))
      return against ? [`${text} <> ${against.text}`] : []
    })
}
