/** What a trainer is told about a talk, in words. */

import { readable } from '../words.ts'

/** What a guard stops, by rule; the same rule can fire on either side. */
const rules: Readonly<Record<string, string>> = {
  injection: 'Orders to the machine',
  prompt_leak: 'Asking for what is behind the scene',
  disrespect: 'Disrespect',
  off_topic: 'Off the subject',
  too_long: 'Too long',
  self_harm: 'Signs of self-harm',
  persona_break: 'Fell out of the role',
  word_limit: 'Reply too long',
  speaks_for_learner: 'Spoke for the learner',
}

export const nameOfRule = (rule: string) => rules[rule] ?? readable(rule)

/** Whose words a guard looked at. */
export const nameOfSide = (side: string) => (side === 'output' ? 'reply' : 'learner’s line')

const actions: Readonly<Record<string, string>> = {
  deflect: 'turned aside',
  warn: 'warned',
  cool: 'warned more coolly',
  end: 'ended the talk',
  allow: 'let through and noted',
  escalate: 'help was shown and the talk ended',
  cut: 'the rest of the reply was cut',
  mend: 'a few words were taken out of the reply',
}

/** @returns what was done about a line; the step of the policy says more than the action, where there is one */
export function whatWasDone({
  action,
  step,
}: {
  readonly action: string | null
  readonly step?: string | null
}): string {
  if (action === null) return 'let through and noted'
  return actions[step ?? action] ?? readable(action)
}

/** What a talk is flagged for. */
const flags: Readonly<Record<string, string>> = {
  self_harm: 'Signs of self-harm',
  'judge:role_reversal': 'Second look: parts may be swapped',
  'judge:leaves_scene': 'Second look: may have left the scene',
  'judge:contradicts_own_facts': 'Second look: may contradict its own facts',
  'judge:speaks_for_learner': 'Second look: may speak for the learner',
}

export const nameOfFlag = (flag: string) => flags[flag] ?? readable(flag.replace(/^judge:/, 'second look: '))

/** What the second look asks of a reply, as a statement that is or is not so. */
const questions: Readonly<Record<string, string>> = {
  role_reversal: 'The reply takes the learner’s part',
  leaves_scene: 'The reply leaves the scene',
  contradicts_own_facts: 'The reply contradicts the person’s own facts',
  speaks_for_learner: 'The reply speaks for the learner',
}

export const nameOfQuestion = (question: string) => questions[question] ?? readable(question)

export const answersInWords: Readonly<Record<string, string>> = { yes: 'yes', no: 'no', cannot_tell: 'cannot tell' }

/** What somebody did by saying something, where another word than the server's is plainer. */
const moves: Readonly<Record<string, string>> = {
  open_question: 'an open question',
  closed_question: 'a closed question',
  claim: 'a claim',
  vague_claim: 'a vague claim',
  evidence: 'evidence',
  limits_admitted: 'limits admitted',
  reflection: 'giving back what was said',
  accountability: 'owning their part',
  offer: 'an offer',
  concession: 'a concession',
  condition: 'a condition',
  summary: 'a summary',
  next_step: 'a next step',
  apology: 'an apology',
  accusation: 'an accusation',
  introduction: 'introducing themselves',
  clarity: 'a clear explanation',
  acknowledgement: 'showing they heard it',
}

/** @returns what the learner did that moved the person, e.g. "empathy, an open question" */
export const movesInWords = (names: readonly string[]) =>
  names.map((name) => moves[name] ?? rules[name]?.toLowerCase() ?? name.replaceAll('_', ' ')).join(', ')

/** How a talk ended, told about somebody else. */
export const outcomes: Readonly<Record<string, string>> = {
  positive: 'Came to a good end',
  negative: 'Closed by the other person',
  guard: 'Stopped by a guard',
  safety: 'Stopped for safety',
  learner: 'Ended by the learner',
  limit: 'Reached its length',
}

/** @returns the outcome in words; a talk without one is still going on */
export const nameOfOutcome = (outcome: string | null) =>
  outcome === null ? 'Still going on' : (outcomes[outcome] ?? readable(outcome))

/** Who worded a reply. */
export const sourcesOfReplies: Readonly<Record<string, string>> = {
  model: 'worded by the model',
  rules: 'worded by the rules engine',
  guard: 'worded by the guard',
}
