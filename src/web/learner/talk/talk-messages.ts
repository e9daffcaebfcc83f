import type { Comment, LearnerLine, SavedTurn, TalkMessage, TalkView, TurnNotes } from './talk.ts'

/** One exchange as the page shows it. Only the last one may lack its reply. */
export interface Exchange {
  readonly line: TalkMessage | null // null for the opening, which answers nobody
  readonly reply: TalkMessage | null
}

/** A saved talk, with a line of which the server may not know yet. */
export interface Opened {
  readonly messages: TalkMessage[]
  readonly line: LearnerLine | null // to be sent (again): it has no reply yet
  readonly unsent: LearnerLine | null // has no place any more: the talk has ended, or another line is being answered
}

/**
 * @param pending the line this tab sent last, when it does not know of a reply
 * @param current messages on the page; those that are as saved keep their identity, so that nothing is drawn again
 */
export function opened(view: TalkView, pending: LearnerLine | null, current: readonly TalkMessage[] = []): Opened {
  const { line, unsent } = unanswered(view, pending)
  const known = new Map(current.map((message) => [message.id, message]))
  const messages = [
    ...(view.opening ? [spoken('opening', view.opening)] : []),
    ...view.turns.flatMap((turn) => [said(turn.message_id, turn.learner), replied(turn)]),
    ...(line ? [said(line.id, line.text)] : []),
  ].map((message) => {
    const shown = known.get(message.id)
    return shown && isSame(shown, message) ? shown : message
  })
  return { messages, line, unsent }
}

/** The line the server is answering goes first; else the one it never got. A talk that has ended takes none. */
function unanswered({ answering, turns, status }: TalkView, pending: LearnerLine | null): Omit<Opened, 'messages'> {
  const line = answering ? { id: answering.message_id, text: answering.learner } : null
  if (!pending || pending.id === line?.id || turns.some(({ message_id }) => message_id === pending.id))
    return { line, unsent: null }
  return line || status === 'ended' ? { line, unsent: pending } : { line: pending, unsent: null }
}

/** @returns the lines as exchanges, in order */
export function exchangesOf(messages: readonly TalkMessage[]): Exchange[] {
  const exchanges: { line: TalkMessage | null; reply: TalkMessage | null }[] = []
  for (const message of messages) {
    const last = exchanges.at(-1)
    if (message.role === 'user') exchanges.push({ line: message, reply: null })
    else if (last && !last.reply) last.reply = message
    else exchanges.push({ line: null, reply: message })
  }
  return exchanges
}

/** @returns what is said in a message, in one piece */
export function textOf(message: TalkMessage): string {
  return message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
}

/** @returns what the learner said last */
export function lastLine(messages: readonly TalkMessage[]): LearnerLine | null {
  const line = messages.findLast(({ role }) => role === 'user')
  return line ? { id: line.id, text: textOf(line) } : null
}

/** @returns what is known of the turn a reply belongs to; null while it is still being spoken */
export function notesOf(message: TalkMessage | null | undefined) {
  for (const part of message?.parts ?? []) if (part.type === 'data-turn') return part.data
  return null
}

/** @returns a reply with a comment on the line it answers */
export function commented(reply: TalkMessage, comment: Comment): TalkMessage {
  const parts = reply.parts.map((part) =>
    part.type === 'data-turn' ? { ...part, data: { ...part.data, comment } } : part,
  )
  return { ...reply, parts }
}

/** @returns a line of the learner as a message */
export function said(id: string, text: string): TalkMessage {
  return { id, role: 'user', parts: [{ type: 'text', text }] }
}

function spoken(id: string, text: string): TalkMessage {
  return { id, role: 'assistant', parts: [{ type: 'text', text }] }
}

/** The same id as the server gives the reply when it is spoken. */
function replied({ message_id, reply, ...notes }: SavedTurn): TalkMessage {
  const { turn, verdicts, disposition, hint, quoted, handover, comment } = notes
  const data: TurnNotes = {
    turn,
    verdicts,
    disposition,
    ...(hint === undefined ? {} : { hint }),
    ...(quoted ? { quoted } : {}),
    ...(handover ? { handover } : {}),
    ...(comment === undefined ? {} : { comment }),
  }
  return {
    id: `${message_id}-reply`,
    role: 'assistant',
    parts: [
      { type: 'text', text: reply },
      { type: 'data-turn', data },
    ],
  }
}

function isSame(one: TalkMessage, other: TalkMessage): boolean {
  const [notes, others] = [notesOf(one), notesOf(other)]
  return (
    textOf(one) === textOf(other) &&
    notes?.turn === others?.turn &&
    notes?.hint === others?.hint &&
    notes?.handover?.mode === others?.handover?.mode &&
    notes?.comment?.text === others?.comment?.text &&
    notes?.verdicts.length === others?.verdicts.length &&
    JSON.stringify(notes?.disposition) === JSON.stringify(others?.disposition)
  )
}
