import type { InputContext, InputGuard } from '../guard.ts'
import type { Reading } from '../normalise.ts'
import { assistantRequest } from './assistant-requests.ts'
import { isCoaching, strangeQuiz } from './coaching.ts'
import { outsideTheScenario, touchesScenario } from './scenario-words.ts'

/**
 * What nobody asks of a practice partner: work for a general assistant (trivia, code, homework, devices, bookings ...).
 * With a persona, words of its own world excuse a line (a cook may be asked about recipes), and requests for advice on
 * something plainly outside that world count as well. While learning, questions about the subject are the point: there a coach
 * may be asked for examples, summaries and explanations of anything in the scenario or the craft of conversation.
 */
export const offTopic: InputGuard = {
  rule: 'off_topic',
  check: (line, context) => assistantWork(line, context) ?? outside(line, context),
}

function assistantWork(line: Reading, { persona, mode }: InputContext): string | null {
  const taught = mode === 'learn_mode' ? persona : undefined
  for (const text of line.all) {
    const found = assistantRequest(text)
    if (!found) continue
    if (taught && isCoaching(text, taught)) continue
    if (persona && touchesScenario(found.kind === 'task' ? found.words : text, persona)) continue
    if (persona && found.kind === 'question' && isOurs(text, persona)) continue
    return found.words.slice(0, 120)
  }
  return null
}

/** "What do we pay now?", "What happened in 2022?" are about the matter when it is theirs, or its year is known. */
export function isOurs(text: string, persona: NonNullable<InputContext['persona']>): boolean {
  const years = text.match(/\b(?:19|20)\d\d\b/g) ?? []
  const stated = (persona.facts ?? []).map((fact) => fact.text).join(' ')
  return /\b(?:we|our|us)\b/i.test(text) || years.some((year) => stated.includes(year))
}

function outside({ plain }: Reading, { persona, mode }: InputContext): string | null {
  if (!persona) return null
  return mode === 'learn_mode' ? strangeQuiz(plain, persona) : outsideTheScenario(plain, persona)
}
