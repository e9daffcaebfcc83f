import { inOneLine } from '../language/text.ts'
import { estimateTokenCount } from 'tokenx'
import { fenced } from '../language/fence.ts'
import type { ModelMessage } from '../llm/model-client.ts'
import type { Conversation, Turn } from './conversation.ts'
import { wasBlocked } from './guards/guard.ts'
import { type PersonalData, personalData } from './private-data/personal-data.ts'

/**
 * The one place where learner text enters a prompt. It is data: it cannot pose as a note or as another speaker. And it goes without personal data: whoever
 * asks a model puts the real words back into what it says (`personalData`).
 */

/**
 * The messages for the next reply: prompt, the talk so far as far as the window allows, and the learner's line with the
 * director's note behind it. When the talk outgrows the window its middle is told in brief before the line; the prompt,
 * the first exchange and the latest turns always stay.
 * @param note must be free of personal data already
 * @param windowTokens what prompt and talk may take together, the reply's share already taken off
 */
export function chatMessages(
  conversation: Conversation,
  line: string,
  note: string,
  windowTokens: number,
): ModelMessage[] {
  const personal = personalData(conversation, line)
  const { kept, dropped } = fitting(
    withStandIns(conversation, personal),
    windowTokens - estimateTokenCount(line + note),
  )
  const recap =
    dropped.length > 0
      ? `${fenced('earlier', `Earlier in this talk, in brief:\n${dropped.map(inBrief).join('\n')}`)}\n\n`
      : ''
  return [
    { role: 'system', content: conversation.system_prompt },
    ...openingMessages(conversation.opening),
    // A line that an input guard stopped never reaches a model, not even later as history; nor does the answer to it.
    ...kept.filter((turn) => !wasBlocked(turn)).flatMap(asMessages),
    { role: 'user', content: `${recap}${spokenText(personal.hide(line))}\n\n<note>\n${note}\n</note>` },
  ]
}

/** The part of a talk that a reader is shown. */
type Shown = Pick<Conversation, 'opening' | 'turns'>

/**
 * @param shown a part of the conversation; all of it when missing
 * @returns the talk for a model that reads it: one line a speech, so that nobody can forge another speaker's line, and without personal data
 */
export function transcriptOf(
  conversation: Pick<Conversation, 'persona' | 'opening' | 'turns' | 'learner'>,
  { opening, turns }: Shown = conversation,
): string {
  return inLines(withStandIns({ persona: conversation.persona, opening, turns }, personalData(conversation)))
}

function withStandIns<Part extends Pick<Conversation, 'turns'>>(talk: Part, { hide }: PersonalData): Part {
  return {
    ...talk,
    turns: talk.turns.map((turn) => ({ ...turn, learner: hide(turn.learner), reply: hide(turn.reply) })),
  }
}

/** What both sides heard of a conversation, and which lines were stopped. */
interface Talk extends Pick<Conversation, 'opening'> {
  readonly persona: Pick<Conversation['persona'], 'name' | 'role'>
  readonly turns: readonly Pick<Turn, 'turn' | 'learner' | 'reply' | 'verdicts'>[]
}

/** @returns a talk line by line as it was said, for talks in which nobody real speaks; of others models are shown `transcriptOf` */
export function inLines({ opening, persona, turns }: Talk): string {
  const name = persona.name ?? persona.role
  const lines = turns.map((turn) => {
    const learner = wasBlocked(turn) ? '(said something out of place)' : inOneLine(turn.learner)
    return `[turn ${turn.turn}] LEARNER: ${learner}\n[turn ${turn.turn}] ${name}: ${inOneLine(turn.reply)}`
  })
  return [...(opening ? [`[opening] ${name}: ${opening}`] : []), ...lines].join('\n')
}

/** Chat endpoints want the other side to begin; a persona that opens the talk is given a beginning to react to. */
function openingMessages(opening: string | null): ModelMessage[] {
  if (opening === null) return []
  return [
    { role: 'user', content: '<note>\nThe talk begins; you speak first.\n</note>' },
    { role: 'assistant', content: opening },
  ]
}

function asMessages(turn: Turn): ModelMessage[] {
  return [
    { role: 'user', content: spokenText(turn.learner) },
    { role: 'assistant', content: turn.reply },
  ]
}

/** @returns a learner's line that cannot open or close a note. */
export function spokenText(line: string): string {
  return line.replaceAll(/<(?=\s*\/?\s*note\b)/gi, '‹').trim()
}

function fitting(
  { turns, system_prompt, opening }: Conversation,
  windowTokens: number,
): { kept: Turn[]; dropped: Turn[] } {
  const fixed = estimateTokenCount(system_prompt) + estimateTokenCount(opening ?? '')
  const sizes = turns.map((turn) => estimateTokenCount(turn.learner) + estimateTokenCount(turn.reply) + 8)
  let room = windowTokens - fixed - sizes.reduce((sum, size) => sum + size, 0)
  const dropped: Turn[] = []
  // The first exchange sets the scene and the last six carry the thread; what lies between goes first.
  for (let at = 1; room < recapTokens * Math.min(1, dropped.length) && at < turns.length - latestTurns; at++) {
    dropped.push(...turns.slice(at, at + 1))
    room += sizes[at] ?? 0
  }
  return { kept: turns.filter((turn) => !dropped.includes(turn)), dropped: dropped.slice(-recapTurns) }
}

const latestTurns = 6
const recapTurns = 12
const recapTokens = 600

function inBrief(turn: Turn): string {
  const learner = wasBlocked(turn) ? '(out of place)' : spokenText(turn.learner)
  return `- they: ${shortened(learner)} / you: ${shortened(turn.reply)}`
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  return flat.length <= 90 ? flat : `${flat.slice(0, 88).replace(/\s\S*$/, '')} …`
}
