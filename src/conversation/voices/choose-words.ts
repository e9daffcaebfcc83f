import { sentences, words } from '../../language/text.ts'
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
  const used = new Set(turns.flatMap((turn) => turn.used))
  const said = [opening ?? '', ...turns.map((turn) => turn.reply)]
  const openings = new Set(said.flatMap(openingsOf))
  const whole = new Set(said.flatMap(wholeOf))
  const chosen: Saying[] = []
  let hasAnswered = false
  let room = persona.conversation_rules.word_limit
  for (const part of parts) {
    for (const way of part.ways) {
      const unit = fresh(way, used, openings, chosen.length === 0)
      if (!unit || wholeOf(way.text).some((sentence) => whole.has(sentence))) continue
      const length = unit.reduce((sum, { text }) => sum + words(text).length, 0)
      if (length > room) {
        // A story that does not fit is told next time, not skipped.
        if (part.does === 'answer' && hasAnswered) break
        continue
      }
      for (const one of unit) {
        used.add(one.id)
        for (const opening of openingsOf(one.text)) openings.add(opening)
        for (const sentence of wholeOf(one.text)) whole.add(sentence)
      }
      chosen.push(...unit)
      hasAnswered ||= part.does === 'answer'
      room -= length
      break
    }
  }
  return chosen
}

/** @returns the saying with what must come before it, or null when it was said before or sounds like it */
function fresh(
  way: Saying,
  used: ReadonlySet<string>,
  openings: ReadonlySet<string>,
  isFirst: boolean,
): Saying[] | null {
  if (used.has(way.id)) return null
  const unit = withLeadIn(way, used).map((one) =>
    repeats(one.text, openings) ? begunAnew(one, isFirst ? 'Well, ' : 'And ') : one,
  )
  return unit.some(({ text }) => repeats(text, openings)) ? null : unit
}

/** The first words of each sentence, by which a repetition is heard; a short sentence counts whole. */
function openingsOf(text: string): string[] {
  return sentences(text).map((sentence) => words(sentence.text).slice(0, 4).join(' '))
}

/** Whole sentences, without a small word before them. */
function wholeOf(text: string): string[] {
  return sentences(text).map((sentence) =>
    words(sentence.text)
      .join(' ')
      .replace(/^(?:and|well) /, ''),
  )
}

function repeats(text: string, openings: ReadonlySet<string>): boolean {
  return openingsOf(text).some((opening) => openings.has(opening))
}

/** Two facts may begin alike ("I have been ..."); the second then begins with a small word. */
function begunAnew({ id, text, ...rest }: Saying, begin: string): Saying {
  const canFollow =
    /^(?:facts|detail_categories|archetype_specific_data)\b/.test(id) &&
    /^(?:I|My|We|Our|The|There|In|On|At|It|This|That|What|For|Since|Nobody)\b/.test(text)
  return canFollow
    ? { ...rest, id, text: `${begin}${/^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)}` }
    : { ...rest, id, text }
}
