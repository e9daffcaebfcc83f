import { Persona } from '../../persona/persona.ts'
import type { Verdict } from './guard.ts'
import { createOutputGuard, judgeInput, type OutputGuard } from './index.ts'
import { instructionTexts } from './instruction-texts.ts'
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
  prepare()
  const start = performance.now()
  const { verdict, delivered } = side === 'input' ? input(text, persona) : output(text, persona ?? anybody, chunk)
  const micros = Math.round((performance.now() - start) * 1_000)
  return { id, rule: verdict?.rule ?? null, action: verdict?.action ?? null, delivered, micros }
}

let prepared = false

/** The times printed are those of a running server, not of its first line. */
function prepare(): void {
  if (!prepared) warmUpGuards(anybody)
  prepared = true
}

interface Outcome {
  readonly verdict: Verdict | null
  readonly delivered: string | null
}

function input(text: string, persona: Persona | undefined): Outcome {
  const verdict = judgeInput(text, persona ? { persona, mode: persona.mode } : {})
  return { verdict, delivered: verdict ? null : text }
}

function output(text: string, persona: Persona, chunk: number): Outcome {
  const guard = guardOf(persona)
  const size = chunk > 0 ? chunk : Math.max(1, text.length)
  let delivered = ''
  for (let at = 0; at < text.length && !guard.stopped; at += size) delivered += guard.push(text.slice(at, at + size))
  const { text: rest, verdicts } = guard.finish()
  const verdict = verdicts.find(({ action }) => action === 'cut') ?? verdicts[0] ?? null
  return { verdict, delivered: delivered + rest }
}

function guardOf(persona: Persona): OutputGuard {
  const instructions = persona === anybody ? [] : instructionTexts(persona)
  return createOutputGuard({ persona, instructions, wordLimit: persona.conversation_rules.word_limit })
}

/**
 * How much of a reply waits while it streams: after each piece of `chunk` characters, how many characters that came in had
 * not gone out. Guarded as for a persona with the rules every prompt holds, which is when most can wait.
 */
export function heldBack(text: string, chunk: number): number[] {
  prepare()
  const instructions = instructionTexts(anybody)
  const guard = createOutputGuard({ persona: anybody, instructions, wordLimit: anybody.conversation_rules.word_limit })
  const held: number[] = []
  let out = 0
  for (let at = 0; at < text.length; at += chunk) {
    out += guard.push(text.slice(at, at + chunk)).length
    held.push(Math.min(text.length, at + chunk) - out)
  }
  return held
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
