import { disrespect } from './input/disrespect.ts'
import { injection } from './input/injection.ts'
import { looksLike, unlessUnlikely } from './input/likeness.ts'
import { offTopic } from './input/off-topic.ts'
import { promptLeak } from './input/prompt-leak.ts'
import { selfHarm } from './input/self-harm.ts'
import { tooLong } from './input/too-long.ts'
import { disrespectRung, ladder } from './disrespect-ladder.ts'
import { type InputContext, type InputGuard, type Verdict } from './guard.ts'
import { readLine } from './normalise.ts'

export { mendingLine } from './answer-blocked.ts'
export { createOutputGuard, type OutputGuard } from './output/output-guard.ts'

/** What no rule names: asked last, since a rule knows better why. */
const likeness = (['self_harm', 'injection', 'prompt_leak', 'disrespect', 'off_topic'] as const).map(looksLike)

/** The input guards in force, in order: the first that fires decides. Safety comes before everything that blames. */
export const inputGuards: readonly InputGuard[] = [
  tooLong,
  selfHarm,
  unlessUnlikely(injection),
  unlessUnlikely(promptLeak),
  disrespect,
  unlessUnlikely(offTopic),
  ...likeness,
]

/**
 * Decides about one line of the learner before any model is asked.
 * @returns null when the talk goes on, else what fired and what to do: self-harm escalates, disrespect climbs its ladder
 * (warn, warn again, end), everything else is deflected
 */
export function judgeInput(line: string, context: InputContext = {}): Verdict | null {
  const reading = readLine(line)
  for (const { rule, check } of inputGuards) {
    const evidence = check(reading, context)
    if (evidence === null) continue
    if (rule === 'self_harm') return { side: 'input', rule, action: 'escalate', evidence }
    if (rule !== 'disrespect') return { side: 'input', rule, action: 'deflect', evidence }
    const offence = disrespectRung(context) + 1
    return { side: 'input', rule, action: ladder(offence), evidence, offence: Math.min(offence, 3) }
  }
  return null
}
