import { sentences, words } from '../../../language/text.ts'
import type { Conversation } from '../../conversation.ts'
import type { Part, Saying } from './saying.ts'
import { connectives } from './texts/leads.ts'

/**
 * Words the parts of a reply with what was not said yet: no sentence twice in a talk, none that begins like an earlier one,
 * within the word limit. What must be said is chosen first; the order of the parts stays.
 */
export function wordParts(
  parts: readonly Part[],
  conversation: Conversation,
  wordLimit = conversation.persona.conversation_rules.word_limit,
): Saying[] {
  const { turns, opening, persona } = conversation
  const used = new Set(turns.flatMap((turn) => turn.used))
  const heard = new Heard([opening ?? '', ...turns.map(({ reply }) => reply)])
  let room = wordLimit - (turns.length === 0 && isForeign(persona) ? roomForNotice : 0)
  const chosen = new Map<Part, Saying>()
  for (const need of ['must', 'should', 'may'] as const) {
    for (const part of parts) {
      if (part.need !== need) continue
      const way = firstFresh(part, used, heard, room)
      if (!way) continue
      chosen.set(part, way)
      used.add(way.id)
      heard.add(way.spoken ?? way.text)
      room -= lengthOf(way.text)
    }
  }
  const said = new Set([...chosen.values()].map(({ id }) => id))
  return parts.flatMap((part) =>
    part.need === 'mark' ? part.ways.filter(({ id }) => !said.has(id)) : (chosen.get(part) ?? []),
  )
}

/** The first reply then carries a notice about the language of the practice. */
function isForeign({ scene }: Conversation['persona']): boolean {
  return typeof scene?.language === 'string' && scene.language !== 'en'
}

const roomForNotice = 28

/** Words as any reader would count them. */
function lengthOf(text: string): number {
  return Math.max(words(text).length, text.split(/\s+/).length)
}

/** What must be said is said, if need be with a small word before it. */
function firstFresh({ ways, need }: Part, used: ReadonlySet<string>, heard: Heard, room: number): Saying | undefined {
  const fitting = ways.filter(({ text }) => text !== '' && lengthOf(text) <= room)
  const fresh =
    fitting.find((way) => !used.has(way.id) && !heard.repeats(way.spoken ?? way.text)) ??
    (need === 'must' ? fitting.find((way) => !heard.repeats(way.spoken ?? way.text)) : undefined)
  if (fresh || need !== 'must') return fresh
  for (const way of fitting) {
    const again = connectives
      .map((connective) => ({ ...way, text: `${connective} ${way.text}` }))
      .find(({ text }) => !heard.repeats(text) && lengthOf(text) <= room)
    if (again) return again
  }
  return undefined
}

/** What was heard so far: whole sentences, and the first four words by which a repetition is noticed. */
class Heard {
  readonly #starts = new Set<string>()

  constructor(texts: readonly string[]) {
    for (const text of texts) this.add(text)
  }

  add(text: string): void {
    for (const start of startsOf(text)) this.#starts.add(start)
  }

  repeats(text: string): boolean {
    const starts = startsOf(text)
    return starts.some((start, at) => this.#starts.has(start) || starts.indexOf(start) !== at)
  }
}

/** The same replies are looked through at every turn of a talk; the memory is emptied when it is full. */
const remembered = new Map<string, readonly string[]>()

function startsOf(text: string): readonly string[] {
  const known = remembered.get(text)
  if (known) return known
  const starts = sentences(text).map((sentence) => words(sentence.text).slice(0, 4).join(' '))
  if (remembered.size >= 4_000) remembered.clear()
  remembered.set(text, starts)
  return starts
}
