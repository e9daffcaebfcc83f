import { type LineUnderstanding, understandLine } from '../language/understand.ts'
import { derivedOnce } from '../persona/derived-once.ts'
import { statementsOf } from '../persona/statements.ts'
import type { Conversation, Disposition, Ended, Turn } from './conversation.ts'
import { endingEarned, moveDisposition } from './disposition.ts'
import { answerBlocked } from './guards/answer-blocked.ts'
import { type GuardedReply, guardedReply, type Speakers, type SpokenText } from './guarded-reply.ts'
import type { Verdict } from './guards/guard.ts'
import { judgeInput } from './guards/index.ts'
import { modeRules } from './modes.ts'

/** What happens during a turn: the reply in pieces, then the turn as it is to be saved. */
export type TurnEvent =
  | SpokenText
  | { readonly type: 'turn'; readonly turn: Turn; readonly flags: readonly string[]; readonly ended: Ended | null }

export interface TurnRequest extends Speakers {
  readonly conversation: Conversation
  readonly message: { readonly id: string; readonly text: string }
}

/** One turn, top to bottom: guard the line, understand it, let it move the persona, speak, guard the reply. */
export async function* takeTurn(request: TurnRequest): AsyncGenerator<TurnEvent> {
  const { conversation, message } = request
  const before = conversation.turns.at(-1)?.disposition ?? conversation.disposition
  const blocked = judgeInput(message.text, inputContext(conversation))
  if (blocked) return yield* answerInTheWorld(request, blocked, before)

  const statements = knownStatements(conversation.persona)
  const earlierLines = conversation.turns.map((turn) => turn.learner)
  const understanding = understandLine(message.text, { statements, earlierLines })
  const { disposition, movedBy } = moveDisposition(before, understanding, conversation.persona)
  const closing = closingOf(conversation, disposition, understanding)

  const reply = yield* guardedReply(request, { conversation, line: message.text, understanding, disposition, closing })
  const turn = turnOf(request, { disposition, moved_by: movedBy, ...reply })
  yield { type: 'turn', turn, flags: [], ended: closing }
}

/** What is true of the persona: its values, and the document's statements beside them. */
const knownStatements = derivedOnce((persona) => [
  ...statementsOf(persona),
  ...(persona.facts ?? []).map((fact, index) => ({ id: `facts.${index}`, text: fact.text })),
])

function inputContext({ persona, mode, turns }: Conversation) {
  return {
    persona,
    mode,
    earlierLines: turns.map((turn) => turn.learner),
    earlierVerdicts: turns.map((turn) => turn.verdicts.filter((verdict) => verdict.side === 'input')),
  }
}

async function* answerInTheWorld(
  request: TurnRequest,
  verdict: Verdict,
  disposition: Disposition,
): AsyncGenerator<TurnEvent> {
  const { conversation } = request
  const { reply, ended, flags } = answerBlocked(verdict, conversation.persona, conversation.turns.length + 1)
  yield { type: 'text', text: reply }
  const turn = turnOf(request, { disposition, reply, verdicts: [verdict], source: 'guard', moved_by: [verdict.rule] })
  yield { type: 'turn', turn, flags, ended: ended ?? limitReached(conversation) }
}

/** The persona closes when it is earned; the learner's goodbye and the turn limit end the talk as well. */
function closingOf(
  { turns, persona, mode }: Conversation,
  disposition: Disposition,
  line: LineUnderstanding,
): Ended | null {
  const earned = mode === 'learn_mode' ? null : endingEarned(disposition, turns.length + 1, persona, line)
  if (earned) return earned
  if (line.acts.includes('closing') && turns.length > 0) return { outcome: 'learner', reason: 'You closed the talk.' }
  return limitReached({ turns, mode })
}

function limitReached({ turns, mode }: Pick<Conversation, 'turns' | 'mode'>): Ended | null {
  const { maxTurns } = modeRules[mode]
  if (turns.length + 1 < maxTurns) return null
  return { outcome: 'limit', reason: `The talk has reached its ${maxTurns} turns.` }
}

function turnOf(
  { conversation, message }: TurnRequest,
  rest: Pick<Turn, 'disposition' | 'reply' | 'verdicts' | 'source' | 'moved_by'> & Partial<GuardedReply>,
): Turn {
  return {
    turn: conversation.turns.length + 1,
    message_id: message.id,
    learner: message.text,
    used: [],
    error: null,
    ...rest,
  }
}
