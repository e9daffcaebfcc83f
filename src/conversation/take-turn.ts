import { messageOf, RoleplayError } from '../errors.ts'
import { type LineUnderstanding, understandLine } from '../language/understand.ts'
import { derivedOnce } from '../persona/derived-once.ts'
import { statementsOf } from '../persona/statements.ts'
import type { Helpline } from '../scenario/helpline.ts'
import type { Conversation, Disposition, Ended, Turn } from './conversation.ts'
import { cooledBy, endingEarned, moveDisposition } from './disposition.ts'
import { answerBlocked } from './guards/answer-blocked.ts'
import { createOutputGuard, judgeLine, mendingLine } from './guards/index.ts'
import type { Verdict } from './guards/guard.ts'
import { hintFor } from './guards/hints.ts'
import { instructionTexts } from './guards/instruction-texts.ts'
import { disrespectRung, isApology } from './guards/offences.ts'
import { modeRules } from './modes.ts'
import type { SpeakRequest, SpeechReport, Voice } from './voices/voice.ts'

/** What happens during a turn: the reply in pieces, then the turn as it is to be saved. */
export type TurnEvent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'turn'; readonly turn: Turn; readonly flags: readonly string[]; readonly ended: Ended | null }

export interface TurnRequest {
  readonly conversation: Conversation
  readonly message: { readonly id: string; readonly text: string }
  readonly voice: Voice
  readonly fallback: Voice // speaks when `voice` fails before a word was heard
  readonly helplines?: readonly Helpline[] // the organisation's own
  readonly signal: AbortSignal
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
  const closing = closingOf(conversation, disposition, understanding)

  const speak = { conversation, line: message.text, understanding, disposition, closing, makesAmends }
  const reply = yield* guardedReply(request, speak)
  const verdicts = [...noted, ...reply.verdicts]
  const turn = turnOf(request, { disposition, moved_by: movedBy, ...reply, verdicts })
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
  yield { type: 'turn', turn, flags, ended: ended ?? limitReached(conversation) }
}

function hinted(verdict: Verdict, { mode, persona }: Conversation): Pick<Turn, 'hint'> {
  const hint = modeRules[mode].learnerSees.hints ? hintFor(verdict, persona) : null
  return hint === null ? {} : { hint }
}

function isOffence({ rule, error }: Verdict): boolean {
  return rule === 'disrespect' && error === undefined
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

interface Reply {
  readonly reply: string
  readonly verdicts: Verdict[]
  readonly source: Turn['source']
  readonly error: string | null
  readonly used: string[]
  readonly tokens?: { input: number; output: number }
}

/** The voice's reply through the output guards; the fallback speaks when the voice fails before anything was heard. */
async function* guardedReply(request: TurnRequest, speak: SpeakRequest): AsyncGenerator<TurnEvent, Reply> {
  const first = yield* throughGuards(request.voice, speak, request.signal)
  if (first.reply !== '' || request.voice === request.fallback) return first
  const second = yield* throughGuards(request.fallback, speak, request.signal)
  return {
    ...second,
    verdicts: [...first.verdicts, ...second.verdicts],
    error: first.error ?? 'the reply was empty',
    ...tokensOf(first),
  }
}

async function* throughGuards(
  voice: Voice,
  speak: SpeakRequest,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent, Reply> {
  const { persona, turns } = speak.conversation
  const guard = createOutputGuard({
    persona,
    instructions: instructionTexts(persona),
    wordLimit: persona.conversation_rules.word_limit,
  })
  const stop = new AbortController()
  const speech = voice.speak(speak, AbortSignal.any([signal, stop.signal]))
  let reply = ''
  let error: string | null = null
  try {
    for await (const chunk of speech.text) {
      const text = guard.push(chunk)
      reply += text
      if (text) yield { type: 'text', text }
      if (guard.stopped) break
    }
  } catch (cause) {
    if (cause instanceof RoleplayError && cause.code === 'cancelled' && signal.aborted) throw cause
    error = messageOf(cause)
  } finally {
    stop.abort()
  }
  const rest = guard.finish()
  const cut = rest.verdicts.some((verdict) => verdict.action === 'cut' && verdict.rule !== 'word_limit')
  const ending = rest.text + (cut ? continued(reply + rest.text, mendingLine(persona, turns.length + 1)) : '')
  const last = ending + (error && reply + ending !== '' ? trailingOff(reply + ending) : '')
  if (last) yield { type: 'text', text: last }
  return {
    reply: (reply + last).trim(),
    verdicts: [...rest.verdicts],
    source: voice.source,
    error,
    ...reported(speech.report()),
  }
}

function continued(soFar: string, line: string): string {
  return soFar === '' || /\s$/.test(soFar) ? line : ` ${line}`
}

/** A reply that broke off is left hanging, as people do, instead of ending in half a word. */
function trailingOff(soFar: string): string {
  return /[.!?…]["”’»]?\s*$/.test(soFar) ? '' : ' …'
}

function reported({ used, tokens }: SpeechReport): Pick<Reply, 'used' | 'tokens'> {
  return { used: [...used], ...(tokens ? { tokens } : {}) }
}

function tokensOf({ tokens }: Reply): Pick<Reply, 'tokens'> {
  return tokens ? { tokens } : {}
}

function turnOf(
  { conversation, message }: TurnRequest,
  rest: Pick<Turn, 'disposition' | 'reply' | 'verdicts' | 'source' | 'moved_by'> & Partial<Reply> & Pick<Turn, 'hint'>,
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
