import { type LineUnderstanding, understandLine } from '../language/understand.ts'
import { derivedOnce } from '../persona/derived-once.ts'
import { statementsOf } from '../persona/statements.ts'
import type { Helpline } from '../scenario/helpline.ts'
import type { Conversation, Disposition, Ended, Turn } from './conversation.ts'
import { cooledBy, endingEarned, moveDisposition } from './disposition.ts'
import { answerBlocked } from './guards/answer-blocked.ts'
import { type GuardedReply, guardedReply, type Speakers, type SpokenText } from './guarded-reply.ts'
import type { Verdict } from './guards/guard.ts'
import { hintFor } from './guards/hints.ts'
import { judgeLine } from './guards/index.ts'
import { disrespectRung, isApology } from './guards/offences.ts'
import { limitReached } from './limits.ts'
import { modeRules } from './modes.ts'
import { handoverId } from './voices/expert/handover.ts'
import { type LessonMoment, readLessonMoment } from './voices/expert/lesson-step.ts'
import { taughtBy } from './voices/expert/taught-by.ts'

/** What happens during a turn: the reply in pieces, then the turn as it is to be saved. */
export type TurnEvent =
  | SpokenText
  | { readonly type: 'turn'; readonly turn: Turn; readonly flags: readonly string[]; readonly ended: Ended | null }

export interface TurnRequest extends Speakers {
  readonly conversation: Conversation
  readonly message: { readonly id: string; readonly text: string }
  readonly helplines?: readonly Helpline[] // the organisation's own
}

/** One turn, top to bottom: guard the line, understand it, let it move the persona, speak, guard the reply. */
export async function* takeTurn(request: TurnRequest): AsyncGenerator<TurnEvent> {
  const { conversation, message } = request
  const before = conversation.turns.at(-1)?.disposition ?? conversation.disposition
  const context = inputContext(conversation)
  const { blocked, noted } = judgeLine(message.text, context)
  if (blocked) return yield* answerInTheWorld(request, { blocked, noted }, before)

  const statements = knownStatements(conversation.persona)
  const earlierLines = conversation.turns.map((turn) => turn.learner)
  const makesAmends = disrespectRung(context) > 0 && isApology(message.text)
  const understood = understandLine(message.text, { statements, earlierLines })
  const understanding = makesAmends ? asApology(understood) : understood
  const { disposition, movedBy } = moveDisposition(before, understanding, conversation.persona)
  const closing = closingOf(request, disposition, understanding)

  const lesson =
    conversation.mode === 'learn_mode' ? readLessonMoment(conversation, message.text, closing !== null) : null
  const speak = { conversation, line: message.text, understanding, disposition, closing, makesAmends }
  const reply = yield* guardedReply(request, lesson ? { ...speak, lesson } : speak)
  const verdicts = [...noted, ...reply.verdicts]
  const taught = lesson ? asTaught(reply, lesson) : {}
  const turn = turnOf(request, { disposition, moved_by: movedBy, ...reply, ...taught, verdicts })
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

/** What a reply did in the lesson: the rules report it, of a model's reply it is read from the words. */
function asTaught({ reply, used, source }: GuardedReply, lesson: LessonMoment): Pick<Turn, 'used' | 'handover'> {
  const ids = source === 'model' ? taughtBy(reply, lesson) : used
  return { used: ids, ...(ids.includes(handoverId) ? { handover: { mode: 'try_mode' } } : {}) }
}

/** Whatever else the line does, it says sorry; that is what the reply should take up. */
function asApology(line: LineUnderstanding): LineUnderstanding {
  return line.acts.includes('apology') ? line : { ...line, acts: ['apology', ...line.acts] }
}

/** Answers a line that an input guard stopped without asking any model. */
async function* answerInTheWorld(
  request: TurnRequest,
  { blocked: verdict, noted }: { readonly blocked: Verdict; readonly noted: readonly Verdict[] },
  before: Disposition,
): AsyncGenerator<TurnEvent> {
  const { conversation, message, helplines = [] } = request
  const { reply, ended, flags } = answerBlocked(verdict, conversation.persona, conversation.turns.length + 1, {
    line: message.text,
    helplines,
  })
  yield { type: 'text', text: reply }
  const disposition = isOffence(verdict) ? cooledBy(before) : before
  const turn = turnOf(request, {
    disposition,
    reply,
    verdicts: [...noted, verdict],
    source: 'guard',
    moved_by: [verdict.rule],
    ...hinted(verdict, conversation),
  })
  yield { type: 'turn', turn, flags, ended: ended ?? limitReached(conversation, Date.now()) }
}

function hinted(verdict: Verdict, { mode, persona }: Conversation): Pick<Turn, 'hint'> {
  const hint = modeRules[mode].learnerSees.hints ? hintFor(verdict, persona) : null
  return hint === null ? {} : { hint }
}

function isOffence({ rule, error }: Verdict): boolean {
  return rule === 'disrespect' && error === undefined
}

/** The persona closes when it is earned; the learner's goodbye and the turn limit end the talk as well. */
function closingOf(request: TurnRequest, disposition: Disposition, line: LineUnderstanding): Ended | null {
  const { turns, persona, mode } = request.conversation
  const earned = mode === 'learn_mode' ? null : endingEarned(disposition, turns.length + 1, persona, line)
  if (earned) return earned
  if (line.acts.includes('closing') && turns.length > 0 && !answersQuestion(request))
    return { outcome: 'learner', reason: 'You closed the talk.' }
  return limitReached(request.conversation, Date.now())
}

/** A word in answer to the expert's question can look like a goodbye. */
function answersQuestion({ conversation, message }: TurnRequest): boolean {
  const wasAsked = conversation.turns.at(-1)?.used.some((id) => id.startsWith('asked.')) ?? false
  return wasAsked && !leaving.test(message.text)
}

const leaving =
  /\b(?:bye|goodbye|see you|farewell|good night|that['’]?s (?:all|it|enough)|that is (?:all|it|enough)|enough|stop|end|finish|quit|leave|later|until|thanks?|done|go now|have to go)\b/i

function turnOf(
  { conversation, message }: TurnRequest,
  rest: Pick<Turn, 'disposition' | 'reply' | 'verdicts' | 'source' | 'moved_by'> &
    Partial<GuardedReply> &
    Pick<Turn, 'hint' | 'handover'>,
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
