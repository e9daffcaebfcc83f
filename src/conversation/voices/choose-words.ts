import { lowerStart } from '../../language/lower-start.ts'
import { lately } from '../../language/remembered.ts'
import { sentences, words } from '../../language/text.ts'
import { upperStart } from '../../language/upper-start.ts'
import type { Conversation } from '../conversation.ts'
import { type Saying, withLeadIn } from './repertoire/saying.ts'

/** One thing a reply does, and the ways in which it may be said, best first. */
export interface ReplyPart {
  readonly does: 'react' | 'answer' | 'advance' | 'close'
  readonly ways: readonly Saying[]
}

/**
 * Words the parts of a reply with what has not been said yet in this talk: no sentence twice, none that begins like an
 * earlier one, within the persona's word limit.
 */
export function chooseWords(parts: readonly ReplyPart[], conversation: Conversation): Saying[] {
  const { turns, opening, persona } = conversation
  const said = heard([opening ?? '', ...turns.map((turn) => turn.reply)])
  const used = new Set(turns.flatMap((turn) => turn.used))
  const chosen: Saying[] = []
  let hasAnswered = false
  let room = persona.conversation_rules.word_limit
  for (const part of parts) {
    for (const way of part.ways) {
      const unit = fresh(way, used, said, chosen.at(-1))
      if (!unit) continue
      const length = unit.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
      if (length > room) {
        // A story that does not fit is told next time, not skipped.
        if (part.does === 'answer' && hasAnswered) break
        continue
      }
      for (const one of unit) {
        used.add(one.id)
        remember(one.text, said, chosen.length === 0 && one === unit[0])
      }
      chosen.push(...unit)
      hasAnswered ||= part.does === 'answer'
      room -= length
      break
    }
  }
  return chosen
}

/** What has been heard in a talk so far. */
interface Heard {
  readonly sentences: Set<string> // whole, without a small word before them
  readonly starts: Set<string> // the first four words of each sentence; a short one whole
  readonly openings: Set<string> // the first three words of each reply
}

function heard(replies: readonly string[]): Heard {
  const found: Heard = { sentences: new Set(), starts: new Set(), openings: new Set() }
  for (const reply of replies) if (reply) remember(reply, found, true)
  return found
}

function remember(text: string, found: Heard, opensReply: boolean): void {
  for (const sentence of wholeOf(text)) found.sentences.add(sentence)
  for (const start of startsOf(text)) found.starts.add(start)
  if (opensReply) found.openings.add(openingOf(text))
}

/** @returns the saying with what must come before it, or null when it was said before or sounds like it */
function fresh(way: Saying, used: ReadonlySet<string>, said: Heard, before: Saying | undefined): Saying[] | null {
  if (used.has(way.id)) return null
  const whole = withLeadIn(way, used)
  if (whole.some(({ text }) => wholeOf(text).some((sentence) => said.sentences.has(sentence)))) return null
  const unit: Saying[] = []
  for (const one of whole) {
    const last = unit.at(-1) ?? before
    const opens = last === undefined
    const worded = [...goneOnFrom(one, last), one, ...begunAnew(one, last)].find(
      ({ text }) => !repeats(text, said, opens),
    )
    if (!worded) return null
    unit.push(worded)
  }
  return unit
}

function repeats(text: string, said: Heard, opens: boolean): boolean {
  return startsOf(text).some((start) => said.starts.has(start)) || (opens && said.openings.has(openingOf(text)))
}

const startsOf = lately((text) => sentences(text).map((sentence) => words(sentence.text).slice(0, 4).join(' ')))

const openingOf = lately((text) => words(text).slice(0, 3).join(' '))

const wholeOf = lately((text) =>
  sentences(text).map((sentence) =>
    words(sentence.text)
      .join(' ')
      .replace(/^(?:and|well|you know|to be honest|as it is|besides|also|look) /, ''),
  ),
)

const beginnings = {
  first: ['Well, ', 'You know, ', 'To be honest, ', 'Look, ', 'As it is, '],
  later: ['And ', 'Besides, ', 'Also, ', 'You know, '],
} as const

/** Two facts may begin alike ("I have been ..."); the second then begins with a small word. */
function begunAnew(saying: Saying, before: Saying | undefined): Saying[] {
  if (!isFact(saying)) return []
  const lowered = lowerStart(saying.text)
  return (before ? beginnings.later : beginnings.first).map((begin) => ({ ...saying, text: `${begin}${lowered}` }))
}

/** Of two facts that go the same way for long the second begins where they part: "What I want is a letter. And a new key." */
function goneOnFrom(saying: Saying, before: Saying | undefined): Saying[] {
  const end = before && isFact(saying) ? differingEnd(before.text, saying.text) : null
  return end === null ? [] : [{ ...saying, text: `And ${end}` }]
}

function isFact({ id, text }: Saying): boolean {
  return /^(?:facts|detail_categories|archetype_specific_data)\b/.test(id) && !text.endsWith('?')
}

/** @returns what follows the words with which both begin, if those are many */
function differingEnd(before: string, text: string): string | null {
  const own = text.split(' ')
  const heard = upperStart(before.replace(smallWord, '')).split(' ')
  const alike = own.findIndex((word, at) => word !== heard[at])
  if (alike < leastAlike) return null
  const whole = own.slice(0, alike).findLastIndex((word) => !leansOnNext.test(word)) + 1
  return own.slice(whole).join(' ')
}

const leastAlike = 5
/** "And the key.", "And he would come.": what belongs to the word behind it is said with it. */
const leansOnNext = /^(?:an?|the|my|our|your|his|her|its|their|I|we|you|he|she|it|they|not|no)$/i
const smallWord = /^(?:And|But|\p{L}+(?: \p{L}+){0,3},) /u
