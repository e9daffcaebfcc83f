import type { InputContext, InputGuard } from '../guard.ts'
import { assistantRequest } from './assistant-requests.ts'
import { isCoaching, strangeQuiz } from './coaching.ts'
import { isOurs, outsideTheScenario, touchesScenario } from './scenario-words.ts'

/**
 * What nobody asks of a practice partner: work for a general assistant (trivia, code, homework, devices, bookings ...).
 * With a persona, words of its own world excuse a line (a cook may be asked about recipes). While learning, questions about the
 * subject are the point: there a coach may be asked for examples, summaries and explanations of anything in the scenario or the
 * craft of conversation.
 */
export const assistantWork: InputGuard = {
  rule: 'off_topic',
  check(line, { persona, mode }) {
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
  },
}

/** Requests for advice on something plainly outside the persona's world; while learning, quizzes on it. */
export const outsideTheScene: InputGuard = {
  rule: 'off_topic',
  check({ plain }, { persona, mode }: InputContext) {
    if (!persona) return null
    return mode === 'learn_mode' ? strangeQuiz(plain, persona) : outsideTheScenario(plain, persona)
  },
}
