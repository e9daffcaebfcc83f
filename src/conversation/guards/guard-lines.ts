import { Persona } from '../../persona/persona.ts'
import type { Verdict } from './guard.ts'
import { createOutputGuard, judgeInput, type OutputGuard } from './index.ts'
import { instructionTexts } from './instruction-texts.ts'
import { likenessOf } from './classifier/line-classifier.ts'
import { ReplyLikeness } from './classifier/reply-classifier.ts'
import { warmUpGuards } from './warm-up.ts'

/** One line to be judged by itself. */
export interface GuardedLine {
  readonly id: string | number
  readonly text: string
}

/** What the guards did with it, for `counterpart guard` (CONTRACT.md section 11). */
export interface GuardOutcome {
  readonly id: string | number
  readonly rule: string | null
  readonly action: Verdict['action'] | null
  readonly delivered: string | null
  readonly micros: number // spent by the guards alone
  readonly evidence: string | null // the words that decided
}

export interface GuardLineOptions {
  readonly side: 'input' | 'output'
  readonly persona?: Persona
  readonly chunk: number // characters fed at a time on the output side; 0: whole
}

/**
 * Judges one line. Input: `delivered` is the text when it passes, else null. Output: `delivered` is what would have reached
 * the learner; of several rules that fired a cut is named before a mend.
 */
export function guardLine({ id, text }: GuardedLine, { side, persona, chunk }: GuardLineOptions): GuardOutcome {
  prepareGuards()
  const start = performance.now()
  const { verdict, delivered } =
    side === 'input' ? input(text, persona) : judgeReply(pieces(text, chunk || text.length), persona)
  const micros = Math.round((performance.now() - start) * 1_000)
  return {
    id,
    rule: verdict?.rule ?? null,
    action: verdict?.action ?? null,
    delivered,
    micros,
    evidence: verdict?.evidence ?? null,
  }
}

let prepared = false

/**
 * Loads what the guards need and lets them run in, once: the times taken afterwards are those of a running server, not of its
 * first line.
 * @throws RoleplayError `environment-invalid` when weights are missing
 */
export function prepareGuards(): void {
  if (prepared) return
  likenessOf('hello')
  new ReplyLikeness().word('hello')
  warmUpGuards(anybody)
  prepared = true
}

function input(text: string, persona: Persona | undefined): { verdict: Verdict | null; delivered: string | null } {
  const verdict = judgeInput(text, persona ? { persona, mode: persona.mode } : {})
  return { verdict, delivered: verdict ? null : text }
}

/**
 * What would have reached the learner of a reply that arrives in these pieces, and the verdict on it: of several rules that
 * fired a cut is named before a mend.
 */
export function judgeReply(
  pieces: Iterable<string>,
  persona: Persona = anybody,
): { verdict: Verdict | null; delivered: string } {
  const instructions = persona === anybody ? [] : instructionTexts(persona)
  const guard = createOutputGuard({ persona, instructions, wordLimit: persona.conversation_rules.word_limit })
  let delivered = ''
  for (const piece of pieces) {
    delivered += guard.push(piece)
    if (guard.stopped) break
  }
  const { text: rest, verdicts } = guard.finish()
  const verdict = verdicts.find(({ action }) => action === 'cut') ?? verdicts[0] ?? null
  return { verdict, delivered: delivered + rest }
}

function* pieces(text: string, size: number): Iterable<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

/** @returns a guard for one reply of a persona that knows nothing but the rules every prompt holds */
export function aReplyGuard(): OutputGuard {
  const instructions = instructionTexts(anybody)
  return createOutputGuard({ persona: anybody, instructions, wordLimit: anybody.conversation_rules.word_limit })
}

/** Stands in when no persona is given: nobody's facts, and room for replies of any usual length. */
const anybody: Persona = Persona.parse({
  id: 'anybody',
  template_id: 'none',
  persona_type: 'assess_mode_ai_bot',
  mode: 'assess_mode',
  scenario_type: 'conversation',
  name: null,
  age: null,
  gender: null,
  role: 'conversation partner',
  description: '',
  location: { country: '', languages_spoken: [] },
  archetype: 'HELP_SEEKING',
  archetype_confidence: 0,
  archetype_specific_data: {},
  detail_categories: {},
  conversation_rules: {
    opening_behavior: '',
    response_style: '',
    word_limit: 1_000,
    behavioral_triggers: {},
  },
  detail_categories_included: [],
  generation_metadata: {},
})
