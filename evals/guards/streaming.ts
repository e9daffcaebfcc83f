import { aReplyGuard, judgeReply } from '../../src/conversation/guards/guard-lines.ts'
import { harmless, type LabelledLine } from './lines.ts'
import { quantile, randomOf } from './statistics.ts'
import { tokenChars } from './timing.ts'

/** How replies fare that arrive piece by piece. */
export interface Streaming {
  /** Ways of cutting; every reply must come out the same in all of them. */
  readonly ways: readonly string[]
  readonly replies: number
  readonly differing: readonly (string | number)[] // ids
  readonly held: Held | null // replies that are in character
  readonly heldOfPlainTalk: Held // talk in which no phrase of the guards begins
}

/** Characters that had come in and not gone out after a token. */
export interface Held {
  readonly median: number
  readonly p99: number
  readonly most: number
}

/** @returns what becomes of the replies among the lines when they arrive in pieces; `seed` for the random ones */
export function streamingOf(lines: readonly LabelledLine[], seed = 1): Streaming {
  const replies = lines.filter(({ side }) => side === 'output')
  const random = randomOf(seed)
  const ordinary = replies.filter(({ label }) => harmless.has(label))
  return {
    ways: ['whole', 'word by word', '4 characters', '1 character', `at random (seed ${seed})`],
    replies: replies.length,
    differing: replies.filter(({ text }) => differs(text, random)).map(({ id }) => id),
    held: ordinary.length === 0 ? null : heldIn(ordinary.map(({ text }) => text)),
    heldOfPlainTalk: heldIn([plainTalk]),
  }
}

function differs(text: string, random: (limit: number) => number): boolean {
  const ways = [
    [text],
    text.match(/\s*\S+|\s+$/g) ?? [],
    cut(text, () => tokenChars),
    cut(text, () => 1),
    cut(text, () => 1 + random(12)),
  ]
  return new Set(ways.map((pieces) => JSON.stringify(judgeReply(pieces)))).size > 1
}

/** Cuts between UTF-16 units, as a careless endpoint would. */
function cut(text: string, size: () => number): string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    const end = at + size()
    pieces.push(text.slice(at, end))
    at = end
  }
  return pieces
}

/** Guarded with the rules that every prompt holds, which is when most can wait. */
function heldIn(texts: readonly string[]): Held {
  const held = texts.flatMap((text) => {
    const guard = aReplyGuard()
    let out = 0
    let came = 0
    return cut(text, () => tokenChars).map((token) => {
      came += token.length
      out += guard.push(token).length
      return came - out
    })
  })
  return {
    median: quantile(held, 0.5),
    p99: quantile(held, 0.99),
    most: held.reduce((most, one) => Math.max(most, one), 0),
  }
}

const plainTalk =
  'Black mould grows behind beds since November. Photographs lie here, five weeks old. Rent went up twice, heating broke down ' +
  'every winter. Neighbours complain too. Both kids cough at night, walls feel wet, paint falls off. Nobody came by before Christmas.'
