import type { DialogueAct } from '../language/dialogue-act.ts'

/** What a learner's line did, by what the server calls it: for "You …". */
const deeds: Readonly<Record<DialogueAct, string>> = {
  greeting: 'greeted them',
  introduction: 'said who you are',
  open_question: 'asked an open question',
  closed_question: 'asked something that a yes or no answers',
  claim: 'said how things are',
  vague_claim: 'spoke in generalities',
  evidence: 'gave facts',
  limits_admitted: 'admitted a limit',
  pressure: 'pressed them',
  empathy: 'showed understanding',
  reflection: 'gave back what you had heard',
  apology: 'apologised',
  accountability: 'owned your part in it',
  accusation: 'blamed them',
  dismissal: 'brushed their concern aside',
  advice: 'gave advice',
  offer: 'offered something',
  concession: 'gave way on a point',
  condition: 'asked for something in return',
  summary: 'summed up',
  next_step: 'proposed a next step',
  thanks: 'thanked them',
  acknowledgement: 'took up what they had said',
  closing: 'said goodbye',
  disagreement: 'disagreed',
  clarity: 'explained it clearly',
  jargon: 'used words of the trade',
}

/** What a guard stopped, in the same way. */
const stopped: Readonly<Record<string, string>> = {
  injection: 'spoke to the machine',
  prompt_leak: 'asked for what is behind the scene',
  disrespect: 'were disrespectful',
  off_topic: 'led away from the subject',
  too_long: 'said too much at once',
}

/** @returns "You apologised and asked an open question."; null when nothing is known to have moved the other person */
export function deedsInWords(movedBy: readonly string[]): string | null {
  const done = movedBy.flatMap((act) => (isDeed(act) ? deeds[act] : (stopped[act] ?? [])))
  const last = done.at(-1)
  if (last === undefined) return null
  return done.length === 1 ? `You ${last}.` : `You ${done.slice(0, -1).join(', ')} and ${last}.`
}

const isDeed = (act: string): act is DialogueAct => Object.hasOwn(deeds, act)
