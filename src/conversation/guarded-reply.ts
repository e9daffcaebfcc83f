import { messageOf, RoleplayError } from '../errors.ts'
import { continuing } from './continuing.ts'
import type { Turn } from './conversation.ts'
import type { Verdict } from './guards/guard.ts'
import { createOutputGuard, mendingLine } from './guards/index.ts'
import { instructionTexts } from './guards/instruction-texts.ts'
import { hasWholeSentence, isOpenEnded, wordCount } from './spoken-so-far.ts'
import { replyWordLimit } from './voices/expert/reply-word-limit.ts'
import type { SpeakRequest, SpeechReport, Voice } from './voices/voice.ts'

/** A piece of a reply that the learner hears. */
export interface SpokenText {
  readonly type: 'text'
  readonly text: string
}

/** Who may word a reply. */
export interface Speakers {
  readonly voice: Voice
  readonly fallback: Voice // speaks when `voice` fails before anything usable was heard
  readonly signal: AbortSignal
}

/** What a turn keeps of its reply. `verdicts` and `tokens` are of all attempts, `attempts` counts them when there were several. */
export type GuardedReply = Pick<Turn, 'reply' | 'verdicts' | 'source' | 'error' | 'used' | 'tokens' | 'attempts'>

/**
 * One reply in character, whatever the voice does. A reply that a guard cut goes on in the way that costs least:
 * 1. good sentences were heard: they stand, and a short line leads back to the matter (a closing reply: the goodbye);
 * 2. nothing usable was heard: a model is asked once more, with a reminder of who speaks;
 * 3. that failed too, or the endpoint did: the rules engine answers the line.
 * What was heard is never taken back and never said twice.
 */
export async function* guardedReply(
  { voice, fallback, signal }: Speakers,
  speak: SpeakRequest,
): AsyncGenerator<SpokenText, GuardedReply> {
  const first = yield* attemptOf(voice, speak, '', signal)
  const attempts = [first]
  const heard = () => attempts.map(({ text }) => text).join('')
  const mayAskAgain = first.wasCut && voice.source === 'model'
  if (mayAskAgain && !isUsable(first, heard())) {
    attempts.push(yield* attemptOf(voice, { ...speak, again: { heard: heard() } }, heard(), signal))
  }
  if (voice !== fallback && !isUsable(attempts.at(-1) ?? first, heard())) {
    attempts.push(yield* attemptOf(fallback, speak, heard(), signal))
  }
  const worded = attempts.at(-1) ?? first // whoever spoke last; a line that only leads back words nothing
  if (worded.wasCut && speak.closing && worded.source === 'model' && hasRoom(speak, heard())) {
    attempts.push(yield* attemptOf(fallback, speak, heard(), signal))
  }
  const ending = endingOf(attempts.at(-1) ?? first, speak, heard())
  if (ending) yield { type: 'text', text: ending }
  return { reply: (heard() + ending).trim(), source: worded.source, ...recordOf(attempts, worded) }
}

/** One voice's speech as far as it may be heard, after what was heard before it. */
interface Attempt {
  readonly text: string // what it added, with the blank that parts it from what was heard before
  readonly wasCut: boolean
  readonly verdicts: readonly Verdict[]
  readonly source: Voice['source']
  readonly error: string | null
  readonly report: SpeechReport
}

async function* attemptOf(
  voice: Voice,
  speak: SpeakRequest,
  before: string,
  signal: AbortSignal,
): AsyncGenerator<SpokenText, Attempt> {
  const { persona } = speak.conversation
  const wordLimit = Math.max(1, limitFor(speak) - wordCount(before))
  const isRules = voice.source === 'rules'
  const showsDialogue = speak.lesson?.step.does === 'shows_dialogue'
  const instructions = instructionTexts(persona)
  const guard = createOutputGuard({ persona, instructions, wordLimit, isRules, showsDialogue })
  const join = continuing(before)
  const stop = new AbortController()
  const stopToo = () => stop.abort(signal.reason) // a signal joined to one that outlives it is kept until the next great clearing up
  signal.addEventListener('abort', stopToo)
  if (signal.aborted) stopToo()
  const speech = voice.speak(speak, stop.signal)
  let text = ''
  let error: string | null = null
  let isSpoken = false // to its end: nothing is left to stop then
  try {
    for await (const chunk of speech.text) {
      const piece = join.push(guard.push(chunk))
      text += piece
      if (piece) yield { type: 'text', text: piece }
      if (guard.stopped) break
    }
    isSpoken = !guard.stopped
  } catch (cause) {
    if (cause instanceof RoleplayError && cause.code === 'cancelled' && signal.aborted) throw cause
    error = messageOf(cause)
  } finally {
    signal.removeEventListener('abort', stopToo)
    if (!isSpoken) stop.abort()
  }
  const { text: held, verdicts, hangs } = guard.finish()
  const rest = join.push(hangs ? held.slice(0, -1) : held)
  if (rest) yield { type: 'text', text: rest }
  const wasCut = verdicts.some(({ action, rule }) => action === 'cut' && rule !== 'word_limit')
  return { text: text + rest, wasCut, verdicts, source: voice.source, error, report: speech.report() }
}

/** A reply that came to its end, or broke off on its own, is used as it is; a cut one when a sentence of it stands. */
function isUsable({ text, wasCut }: Attempt, heard: string): boolean {
  return wasCut ? hasWholeSentence(heard) : text.trim() !== ''
}

/** After a cut the talk is led back; a reply left hanging, by a cut or a broken connection, trails off as people do. */
function endingOf({ wasCut, error }: Attempt, speak: SpeakRequest, heard: string): string {
  const { conversation, closing } = speak
  const { persona, turns } = conversation
  const isOpen = isOpenEnded(heard)
  if (!wasCut) return error !== null && isOpen ? ' …' : ''
  const line = mendingLine(persona, turns.length + 1)
  const fits = wordCount(heard) + wordCount(line) <= limitFor(speak)
  if (heard === '') return line
  const hanging = isOpen ? '…' : ''
  return closing || !fits ? hanging : `${hanging} ${line}`
}

function hasRoom(speak: SpeakRequest, heard: string): boolean {
  return limitFor(speak) - wordCount(heard) >= roomForGoodbye
}

/** How many words this reply may have. */
function limitFor({ conversation: { persona }, lesson }: SpeakRequest): number {
  return lesson ? replyWordLimit(persona, lesson.step) : persona.conversation_rules.word_limit
}

const roomForGoodbye = 15 // words

function recordOf(attempts: readonly Attempt[], worded: Attempt): Omit<GuardedReply, 'reply' | 'source'> {
  const verdicts = attempts.flatMap(({ verdicts: found }, index) =>
    found.map((verdict) => (index === 0 ? verdict : { ...verdict, attempt: index + 1 })),
  )
  const tokens = attempts.flatMap(({ report }) => (report.tokens ? [report.tokens] : []))
  const sum = { input: total(tokens, 'input'), output: total(tokens, 'output') }
  return {
    verdicts,
    error: errorOf(attempts, worded),
    used: attempts.flatMap(({ text, report }) => (text === '' ? [] : [...report.used])),
    ...(tokens.length > 0 ? { tokens: sum } : {}),
    ...(attempts.length > 1 ? { attempts: attempts.length } : {}),
  }
}

/** Why the model's words were not used, or not to their end. A second answer that went well is no error. */
function errorOf(attempts: readonly Attempt[], worded: Attempt): string | null {
  const broken = attempts.find(({ error }) => error !== null)
  if (broken) return broken.error
  const failed = attempts.slice(0, attempts.indexOf(worded))
  if (worded.source === 'model' || failed.length === 0) return null
  const cuts = failed.flatMap(({ verdicts }) => verdicts.filter(({ action }) => action === 'cut'))
  if (cuts.length === 0) return 'the reply was empty'
  return `the model's reply was cut before it had said anything: ${cuts.map(({ rule }) => rule).join(', then ')}`
}

function total(tokens: readonly { input: number; output: number }[], of: 'input' | 'output'): number {
  return tokens.reduce((sum, one) => sum + one[of], 0)
}
